"""A goal's assessments over time."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import AssessmentId, GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Register
from ui import look
from ui.pages.goals.over_time import AllAssessments, Strip, chain, judged

OLD = Goal(id=GoalId("old"), year=2022, title="Fler läser")
GOAL = Goal(id=GoalId("new"), year=2023, title="Alla läser", previous=OLD.id)
JUDGED = (
    Assessment(id=AssessmentId("a"), goal=GOAL.id, period=Period.parse("2023-T1"), status=GoalStatus.PARTLY),
    Assessment(id=AssessmentId("b"), goal=OLD.id, period=Period.parse("2022-H"), status=GoalStatus.NOT_ACHIEVED),
)
REGISTER = Register().with_((OLD, GOAL, *JUDGED))


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    made = Strip()
    qtbot.addWidget(made)
    return made


def periods(strip: Strip) -> list[str]:
    told = (label.text() for label in strip.findChildren(QLabel) if label.isVisibleTo(strip))
    return [text for text in told if text[-2:].isdigit()]


def test_a_goal_that_went_on_from_last_year_shows_the_last_five_periods(strip: Strip) -> None:
    strip.show_goal(REGISTER, GOAL, Period.parse("2023-T2"))
    assert periods(strip) == ["T1 22", "T2 22", "Helår 22", "T1 23", "T2 23"]


def test_a_new_goal_shows_no_periods_from_before_it_was_there(strip: Strip) -> None:
    alone = replace(GOAL, previous=None)
    strip.show_goal(REGISTER.with_((alone,)), alone, Period.parse("2023-T2"))
    assert periods(strip) == ["T1 23", "T2 23"]


def test_the_same_goal_in_earlier_years_is_found_once_each(strip: Strip) -> None:
    assert [one.id for one in chain(REGISTER, GOAL)] == ["new", "old"]
    assert [one.id for one in judged(REGISTER, GOAL)] == ["b", "a"]
    around = REGISTER.with_((replace(OLD, previous=GOAL.id),))
    assert [one.id for one in chain(around, GOAL)] == ["new", "old"]


def test_each_assessment_is_headed_by_its_period_and_leads_there(qtbot: QtBot) -> None:
    made = AllAssessments()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_goal(REGISTER, GOAL)
    made.show()
    links = made.findChildren(QPushButton)
    assert [one.text() for one in links] == ["Tertial 1 2023", "Helår 2022"]
    words = next(one for one in made.findChildren(QLabel) if one.text() == "Ingen kommentar.")
    assert links[0].x() + look.px(5) == words.x()
    with qtbot.waitSignal(made.wanted) as told:
        links[1].click()
    assert told.args == [Period.parse("2022-H")]
    made.show_goal(REGISTER, replace(GOAL, id=GoalId("other"), previous=None))
    assert not any(one.isVisible() for one in links)


def test_an_assessment_has_as_much_air_over_it_as_under_it_and_begins_where_the_history_does(qtbot: QtBot) -> None:
    made = AllAssessments()
    qtbot.addWidget(made)
    made.show_goal(REGISTER, GOAL)
    made.resize(600, 400)
    made.show()
    links, texts = made.findChildren(QPushButton), [one for one in made.findChildren(QLabel) if one.property("type") == "body"]
    lines = [one for one in made.findChildren(QFrame) if one.property("role") == "hairline"]

    def middle(part: QWidget) -> int:
        return part.mapTo(made, part.rect().center()).y()

    under, over = middle(lines[0]) - middle(texts[0]), middle(links[1]) - middle(lines[0])
    assert abs(over - under) <= look.px(5)
    assert abs(middle(links[0]) - (look.px(8) + look.metrics().height() // 2)) <= look.px(2)
