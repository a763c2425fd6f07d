"""A thing that is new is saved once, and shown whole as soon as it is."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import GoalStatus
from ui.pages.assessments import AssessmentsPage
from ui.pages.goals import GoalsPage
from ui.session import Session

T2 = Period(2023, PeriodPart.T2)


def _empty(session: Session, tmp_path: Path) -> Session:
    assert session.create(tmp_path / "nytt.malverktyg")
    session.set_period(T2)
    return session


def test_a_new_goal_can_be_given_activities_as_soon_as_it_is_saved(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    page = GoalsPage(_empty(session, tmp_path))
    qtbot.addWidget(page)
    page.show()
    page.new_here()
    assert not page.goal.activities.add.isEnabled()

    page.goal.form.cells["title"].field.edit.set_value("Väntan är högst fem dagar")
    page.goal.form.flush()

    (goal,) = session.register.all(Goal).values()
    assert page.current == goal.id
    assert page.goal.activities.add.isEnabled()
    assert page.goal.assess_button.isEnabled()


def test_the_first_assessment_of_a_goal_is_saved_once(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    _empty(session, tmp_path).save(Goal(year=2023, title="Väntan är högst fem dagar"), why="Nytt mål")
    faults: list[object] = []
    session.unsaved.connect(faults.append)
    page = AssessmentsPage(session)
    qtbot.addWidget(page)
    page.show()

    page.form.status.choose(GoalStatus.PARTLY)

    (assessment,) = session.register.all(Assessment).values()
    assert (assessment.status, assessment.period) == (GoalStatus.PARTLY, T2)
    assert faults == []
