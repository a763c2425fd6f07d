"""The page Bedömning."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Assessment, Indicator, Measurement
from malverktyg.domain.ids import GoalId
from malverktyg.domain.overview import missing
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from tests.ui.listform.conftest import LONG
from tests.ui.patience import live
from ui import later, look
from ui.findings.line import FindingLine
from ui.findings.list import FindingList
from ui.pages.assessments import AssessmentsPage
from ui.pages.assessments.consult import measured_over_time
from ui.pages.assessments.page import READ, WRITTEN
from ui.session import Session

Show = Callable[[AssessmentsPage], AssessmentsPage]
Typing = Callable[[QWidget, str], None]
T2 = Period(2023, PeriodPart.T2)
WAIT = 20_000


@pytest.fixture
def page(show: Show, opened: Session) -> AssessmentsPage:
    return show(AssessmentsPage(opened))


def assessed(session: Session, page: AssessmentsPage) -> Assessment:
    assert page.goal is not None
    found = session.register.assessment_of(page.goal.id, T2)
    assert found is not None
    return found


def test_it_begins_at_the_first_goal_that_is_not_judged(page: AssessmentsPage, opened: Session) -> None:
    assert page.goal == missing(opened.register, T2)[0]
    assert page.head.done.text() == "19 av 22"
    assert page.head.only_missing.text() == "Bara de som saknas 3"


@pytest.mark.parametrize(("key", "status"), list(zip("1234", GoalStatus, strict=True)))
def test_a_digit_chooses_the_status(page: AssessmentsPage, opened: Session, qtbot: QtBot, key: str, status: GoalStatus) -> None:
    qtbot.keyClick(page.form.status.buttons[0], key)
    assert assessed(opened, page).status is status
    assert assessed(opened, page).assessed_on == date(2023, 9, 21)


def test_in_the_comment_a_digit_is_a_digit_and_alt_chooses(page: AssessmentsPage, opened: Session, qtbot: QtBot) -> None:
    page.form.comment.setFocus()
    qtbot.keyClick(page.form.comment, "2")
    assert page.form.status.value() is None
    qtbot.keyClick(page.form.comment, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert assessed(opened, page).status is GoalStatus.PARTLY
    assert assessed(opened, page).comment == "2"


def test_ctrl_enter_saves_and_goes_to_the_next(page: AssessmentsPage, opened: Session, qtbot: QtBot, type_text: Typing) -> None:
    first = page.goal
    assert first is not None
    type_text(page.form.comment, "Andelen ökade till 82,4\u00a0% – över målet.")
    qtbot.keyClick(page.form.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = opened.register.assessment_of(first.id, T2)
    assert found is not None
    assert found.comment == "Andelen ökade till 82,4\u00a0% – över målet."
    assert page.goal != first
    assert page.form.comment.value() != found.comment


def test_each_assessment_is_saved_once_however_it_is_written(page: AssessmentsPage, opened: Session, type_text: Typing) -> None:
    assert page.goal is not None
    page.form.status.choose(GoalStatus.PARTLY)
    type_text(page.form.comment, "Halva vägen.")
    opened.flush()
    page.form.trend.buttons[0].click()
    found = [one for one in opened.register.all(Assessment).values() if (one.goal, one.period) == (page.goal.id, T2)]
    assert len(found) == 1
    assert (found[0].status, found[0].comment, found[0].trend) == (GoalStatus.PARTLY, "Halva vägen.", Trend.BETTER)


def test_only_missing_skips_what_is_judged_and_says_when_all_is_done(
    page: AssessmentsPage, opened: Session, qtbot: QtBot
) -> None:
    page.head.only_missing.click()
    left = missing(opened.register, T2)
    with qtbot.waitSignal(opened.told) as told:
        for goal in left:
            assert page.goal == goal
            page.form.status.choose(GoalStatus.ACHIEVED)
            page.save_next.click()
    assert told.args == ["Alla mål är bedömda för tertial 2 2023", False]
    assert page.head.done.text() == "22 av 22"


def test_the_only_goal_that_lacks_a_status_says_so_and_goes_to_it(page: AssessmentsPage, opened: Session, qtbot: QtBot) -> None:
    page.head.only_missing.click()
    for _ in range(2):
        page.form.status.choose(GoalStatus.ACHIEVED)
        page.save_next.click()
    last, remark = page.goal, page.form.cells["status"].remark
    page.form.comment.setFocus()
    qtbot.keyClick(page.form.comment, "a")
    with qtbot.assertNotEmitted(opened.told):
        qtbot.keyClick(page.form.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.goal == last
    assert assessed(opened, page).comment == "a"
    assert page.form.status.buttons[0].hasFocus()
    assert remark.words.text() == "Det är bara det här målet som saknar bedömning. Välj måluppfyllelse med 1–4."
    assert remark.isVisible()
    qtbot.keyClick(page.form.status.buttons[0], "2")
    assert not remark.isVisible()
    with qtbot.waitSignal(opened.told) as told:
        page.save_next.click()
    assert told.args == ["Alla mål är bedömda för tertial 2 2023", False]


def test_previous_and_next_go_around(page: AssessmentsPage, qtbot: QtBot) -> None:
    first = page.goal
    qtbot.keyClick(page.form.comment, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.goal != first
    qtbot.keyClick(page.form.comment, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.goal == first
    page.skip.click()
    assert page.goal != first


def test_forecast_and_judge_are_saved_too(page: AssessmentsPage, opened: Session, type_text: Typing) -> None:
    page.form.forecast.activated.emit(2)
    assert assessed(opened, page).forecast is Forecast.PARTLY
    type_text(page.form.judge, "Skolchef")
    opened.flush()
    assert assessed(opened, page).assessed_by == "Skolchef"


def test_what_is_only_looked_at_keeps_its_day(page: AssessmentsPage, opened: Session) -> None:
    before = opened.register
    for goal in opened.register.goals_of(2023):
        page.show_thing("assessment", str(goal.id))
    opened.flush()
    assert opened.register is before


def test_the_last_periods_words_can_be_taken_over(page: AssessmentsPage, opened: Session) -> None:
    page.show_thing("assessment", "m1.4")
    assert page.goal is not None
    last = opened.register.assessment_of(page.goal.id, T2.previous)
    assert last is not None
    page.form.take_last.click()
    opened.flush()
    assert assessed(opened, page).comment == last.comment


def test_the_comment_stands_where_it_stood_when_there_are_no_words_to_take_over(page: AssessmentsPage) -> None:
    page.form.take_last.show()
    QApplication.processEvents()
    before = page.form.comment.mapTo(page, QPoint())
    page.form.take_last.hide()
    QApplication.processEvents()
    assert page.form.comment.mapTo(page, QPoint()) == before


def test_a_second_click_takes_the_judgement_back_and_a_second_key_does_not(
    page: AssessmentsPage, opened: Session, qtbot: QtBot
) -> None:
    page.form.status.buttons[1].click()
    qtbot.keyClick(page.form.status.buttons[1], "2")
    assert assessed(opened, page).status is GoalStatus.PARTLY
    page.form.status.buttons[1].click()
    assert assessed(opened, page).status is None
    assert page.head.only_missing.text() == "Bara de som saknas 3"


def test_undo_takes_a_new_assessment_away_and_the_form_follows(page: AssessmentsPage, opened: Session) -> None:
    goal = page.goal
    assert goal is not None
    page.form.status.choose(GoalStatus.ACHIEVED)
    opened.undo()
    assert opened.register.assessment_of(goal.id, T2) is None
    assert page.form.status.value() is None
    page.form.status.choose(GoalStatus.PARTLY)
    assert assessed(opened, page).status is GoalStatus.PARTLY


def test_another_period_turns_the_page(page: AssessmentsPage, opened: Session) -> None:
    page.show_thing("assessment", "m1.1")
    opened.set_period(T2.previous)
    assert page.goal is not None
    assert page.goal.id == GoalId("m1.1")
    assert page.form.cells["status"].help.text() == "Hur väl är målet uppnått till och med april?"
    before = opened.register.assessment_of(GoalId("m1.1"), T2.previous)
    assert page.form.status.value() is (before.status if before else None)


def test_in_a_narrow_window_what_one_consults_goes_under_the_form(page: AssessmentsPage, stage: QWidget) -> None:
    assert page.side.isAncestorOf(page.consult)
    stage.resize(760, 700)
    page.resize(740, 690)
    assert page._inner.indexOf(page.consult) >= 0
    assert page.consult.isVisible()
    assert not page.side.isVisible()
    stage.resize(1280, 700)
    page.resize(1200, 690)
    assert page.side.isAncestorOf(page.consult)
    assert page.consult.isVisible()


def test_on_a_large_screen_lines_stay_short_enough_to_read(page: AssessmentsPage, stage: QWidget) -> None:
    stage.resize(1920, 1000)
    page.resize(1900, 990)
    QApplication.processEvents()
    assert page.left.width() == WRITTEN
    assert page.left.width() + page.side.width() == page.work.width()
    assert page.consult.width() == READ


def test_also_in_the_smallest_window_the_foot_is_not_scrolled_away(page: AssessmentsPage) -> None:
    page.resize(page.minimumSizeHint())
    assert page.rect().contains(page.save_next.mapTo(page, page.save_next.rect().bottomRight()))


def test_in_a_narrow_window_who_judges_has_room_before_there_is_any_left_empty(page: AssessmentsPage, stage: QWidget) -> None:
    stage.resize(560, 640)
    QApplication.processEvents()
    judge = page.form.judge
    assert judge.width() >= look.metrics().horizontalAdvance(judge.placeholderText()) + look.px(24)


def test_an_assessment_that_nobody_has_signed_leaves_no_empty_line(page: AssessmentsPage, opened: Session) -> None:
    assert page.goal is not None
    last = opened.register.assessment_of(page.goal.id, T2.previous) or Assessment(goal=page.goal.id, period=T2.previous)
    unsigned = replace(last, status=GoalStatus.PARTLY, assessed_by="", assessed_on=None, comment="Halva arbetet är gjort.")
    opened.save(unsigned, why="test")
    assert page.consult.isVisible()
    QApplication.processEvents()
    seen = {one.text(): one for one in page.consult.findChildren(QLabel) if one.isVisible()}
    above, below = seen[unsigned.comment], seen["Aktiviteter"]
    gap = below.mapTo(page.consult, QPoint()).y() - above.mapTo(page.consult, above.rect().bottomLeft()).y()
    assert 0 < gap < look.px(30)


def test_what_is_consulted_comes_by_itself_once_the_form_is_seen(
    qtbot: QtBot, opened: Session, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(later, "SEEN", LONG)
    page = show(AssessmentsPage(opened))
    assert page.form.loaded is not None
    live(50)
    assert not page._is_consulted
    monkeypatch.setattr(later, "SEEN", 0)
    page._later.begin_soon()
    qtbot.waitUntil(lambda: page._is_consulted)
    assert page.goal is not None
    assert len(page._consult.activities) == len(opened.register.activities_of(page.goal.id))


def test_what_is_consulted_about_the_next_goal_is_shown_in_the_same_places(page: AssessmentsPage, opened: Session) -> None:
    def shown() -> list[str]:
        return [one.text() for one in page.consult.findChildren(QLabel) if one.isVisible() and one.text()]

    goals = sorted(opened.register.goals_of(2023), key=lambda goal: -len(opened.register.activities_of(goal.id)))
    most, fewest = goals[0], goals[-1]
    page.show_thing("assessment", most.id or "")
    first, parts = shown(), list(page.consult.activities)
    titles = [one.title for one in opened.register.activities_of(most.id)]
    assert [word for word in first if word in titles] == titles
    page.show_thing("assessment", fewest.id or "")
    assert not set(shown()) & (set(titles) - {one.title for one in opened.register.activities_of(fewest.id)})
    page.show_thing("assessment", most.id or "")
    assert shown() == first
    assert page.consult.activities == parts


def test_without_goals_it_says_where_to_begin_in_the_words_of_the_other_pages(
    qtbot: QtBot, page: AssessmentsPage, opened: Session
) -> None:
    opened.set_period(Period(2031, PeriodPart.T1))
    assert page.stack.currentWidget() is page.empty
    assert page.empty.what.text() == "Inga mål för 2031 än"
    for way, place in ((page.bring_in, ["import", ""]), (page.first, ["goal", "new"])):
        with qtbot.waitSignal(opened.asked) as asked:
            way.click()
        assert asked.args == place


def test_nothing_to_judge_is_not_told_as_all_being_judged(qtbot: QtBot, show: Show, session: Session, tmp_path: Path) -> None:
    assert session.create(tmp_path / "Tom.malverktyg")
    page = show(AssessmentsPage(session))
    with qtbot.assertNotEmitted(session.told):
        page.step(1)
    session.close()


SLIPS = "Ökningen gäller gäller båda skolorna. Resultaten är oförandrade."


def assessed_with(session: Session, comment: str, status: GoalStatus) -> GoalId:
    """A goal with a comment, whose activities are all done but one that is late and one that says it was."""
    register = session.register
    goal = next(one for one in register.goals_of(2023) if register.assessment_of(one.id, T2) and register.activities_of(one.id))
    held = register.assessment_of(goal.id, T2)
    assert held is not None
    assert goal.id is not None
    done = [replace(one, status=ActivityStatus.DONE, comment="") for one in register.activities_of(goal.id)]
    done[0] = replace(done[0], comment="Blev försenad en månad.")
    session.save(replace(held, comment=comment, status=status), *done, why="test")
    return goal.id


def found_in(page: AssessmentsPage, field: str) -> list[str]:
    shown = page.form.cells[field].findChild(FindingList)
    return [one.rule for one in shown.findings] if shown is not None else []


def test_slips_in_the_comment_are_told_beneath_it_and_put_right(page: AssessmentsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_thing("assessment", assessed_with(opened, SLIPS, GoalStatus.PARTLY))
    qtbot.waitUntil(lambda: found_in(page, "comment") == ["repeated_word", "spelling"], timeout=WAIT)
    line = page.form.cells["comment"].findChildren(FindingLine)[1]
    assert line.words.text() == "”oförandrade” finns inte i ordlistan. Menar du ”oförändrade”?"
    line.repair.click()
    assert assessed(opened, page).comment == SLIPS.replace("oförandrade", "oförändrade")
    qtbot.waitUntil(lambda: found_in(page, "comment") == ["repeated_word"], timeout=WAIT)
    opened.undo()
    assert assessed(opened, page).comment == SLIPS


def test_a_word_of_the_municipalitys_own_is_learned(page: AssessmentsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_thing("assessment", assessed_with(opened, "Resultaten är oförandrade.", GoalStatus.PARTLY))
    qtbot.waitUntil(lambda: found_in(page, "comment") == ["spelling"], timeout=WAIT)
    page.form.cells["comment"].findChildren(FindingLine)[0].learn.click()
    assert opened.register.municipality.words == ("oförandrade",)
    qtbot.waitUntil(lambda: found_in(page, "comment") == [], timeout=WAIT)


def test_what_does_not_agree_is_told_where_it_is_judged_and_put_aside(
    page: AssessmentsPage, opened: Session, qtbot: QtBot
) -> None:
    page.show_thing("assessment", assessed_with(opened, "Det räcker inte.", GoalStatus.NOT_ACHIEVED))
    qtbot.waitUntil(lambda: found_in(page, "status") == ["done_but_missed"], timeout=WAIT)
    line = page.form.cells["status"].findChildren(FindingLine)[0]
    line.put_aside.emit("Målet mäts först i november.")
    qtbot.waitUntil(lambda: found_in(page, "status") == [], timeout=WAIT)


def test_an_activity_that_does_not_agree_is_told_beside_it(page: AssessmentsPage, opened: Session, qtbot: QtBot) -> None:
    goal = assessed_with(opened, "Det går framåt.", GoalStatus.PARTLY)
    first = opened.register.activities_of(goal)[0]
    page.show_thing("assessment", goal)
    qtbot.waitUntil(lambda: list(page.consult.findings) == [first.id], timeout=WAIT)
    shown = page.consult.findings[first.id]
    edge = page.consult.contentsRect().right() - look.px(20)
    qtbot.waitUntil(lambda: shown.mapTo(page.consult, shown.rect().topRight()).x() == edge)  # under the day too
    assert [one.rule for one in shown.findings] == ["delayed_but_done"]
    with qtbot.waitSignal(opened.asked) as asked:
        shown.lines[0].repair.click()
    assert asked.args == ["activity", first.id]
    shown.put_aside.emit(shown.findings[0], "Den blev klar till slut.")
    qtbot.waitUntil(lambda: not shown.findings, timeout=WAIT)


def test_f8_goes_from_remark_to_remark(page: AssessmentsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_thing("assessment", assessed_with(opened, SLIPS, GoalStatus.PARTLY))
    qtbot.waitUntil(lambda: len(found_in(page, "comment")) == 2, timeout=WAIT)
    page.next_remark()
    assert page.form.comment.textCursor().selectedText() == "gäller gäller"
    page.last_remark()
    assert page.form.comment.textCursor().selectedText() == "oförandrade"


def test_an_indicators_points_are_named_by_what_tells_them_apart(opened: Session) -> None:
    indicator = next(one for one in opened.register.all(Indicator).values())
    assert indicator.id is not None
    opened.remove(*opened.register.measurements_of(indicator.id), why="test")
    periods = [Period(year, PeriodPart.H) for year in (2021, 2022)] + [T2]
    values = [Measurement(indicator=indicator.id, period=period, value=str(place)) for place, period in enumerate(periods)]
    opened.save(*values, why="test")
    assert [one.period for one in measured_over_time(opened.register, indicator)] == ["2021", "2022", "2023"]
    opened.save(Measurement(indicator=indicator.id, period=T2.previous, value="9"), why="test")
    assert [one.period for one in measured_over_time(opened.register, indicator)] == ["Helår 21", "Helår 22", "T1 23", "T2 23"]


def test_each_symbol_of_the_round_says_which_goal_and_how_it_is_judged(page: AssessmentsPage, opened: Session) -> None:
    told = {key: page.head.dots.dot_of(key).name for key in page.head.dots.keys}
    judged = {one.goal for one in opened.register.all(Assessment).values() if one.period == T2 and one.status is not None}
    missing = [key for key in told if key not in judged]
    assert missing
    assert all(told[key].endswith(" – saknas") for key in missing)
    assert not any(name.endswith(" – saknas") for key, name in told.items() if key in judged)
