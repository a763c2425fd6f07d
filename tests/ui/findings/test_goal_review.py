"""The review of the goal that a page shows."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Origin
from malverktyg.review.finding import Finding
from tests.registers import MATTER, T2
from ui.findings.goal_review import GoalReview
from ui.findings.list import FindingList
from ui.forms.field import Field
from ui.forms.form import Form
from ui.session import Session
from ui.widgets.long_text import LongText

WAIT = 20_000


@pytest.fixture
def goal(opened: Session) -> Goal:
    """A goal whose comment has a slip."""
    found = next(one for one in opened.register.goals_of(2023) if opened.register.assessment_of(one.id, T2))
    held = opened.register.assessment_of(found.id, T2)
    assert held is not None
    opened.save(replace(held, comment="Resultaten är oförandrade."), why="test")
    return found


@pytest.fixture
def form(stage: QWidget, opened: Session, goal: Goal) -> Form[Assessment]:
    made = Form[Assessment](opened, (Field(name="comment", label="Kommentar", editor=LongText()),), why="test")
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.load(opened.register.assessment_of(goal.id, T2))
    return made


@pytest.fixture
def review(stage: QWidget, opened: Session, form: Form[Assessment], goal: Goal) -> GoalReview:
    made = GoalReview(opened, stage)
    made.watch(form, lambda field, finding: finding.origin == Origin("Assessment", goal.id, field))
    return made


def spelled(found: tuple[Finding, ...]) -> list[str]:
    return [one.excerpt for one in found if one.rule == "spelling"]


def test_a_goal_is_reviewed_when_it_is_shown(review: GoalReview, form: Form[Assessment], goal: Goal, qtbot: QtBot) -> None:
    review.show_goal(goal.id, T2)
    qtbot.waitUntil(lambda: spelled(review.found) == ["oförandrade"], timeout=WAIT)
    assert review.deeds.matter == MATTER
    review.step(1)
    text = form.editor("comment")
    assert isinstance(text, LongText)
    assert text.textCursor().selectedText() == "oförandrade"


def test_what_is_written_is_reviewed_before_it_is_saved(
    review: GoalReview, form: Form[Assessment], goal: Goal, opened: Session, qtbot: QtBot
) -> None:
    review.show_goal(goal.id, T2)
    text = form.editor("comment")
    assert isinstance(text, LongText)
    text.insertPlainText("Vi är forsenade. ")
    qtbot.waitUntil(lambda: spelled(review.found) == ["forsenade", "oförandrade"], timeout=WAIT)


def test_another_goal_begins_with_nothing_said(review: GoalReview, goal: Goal, qtbot: QtBot) -> None:
    review.show_goal(goal.id, T2)
    qtbot.waitUntil(lambda: bool(review.found), timeout=WAIT)
    review.show_goal(GoalId("borta"), T2)
    assert review.found == ()
    review.show_goal(None, T2)
    assert not review.live.is_busy


def test_a_list_shows_its_part_and_puts_aside(
    review: GoalReview, goal: Goal, opened: Session, stage: QWidget, qtbot: QtBot
) -> None:
    shown = FindingList(away=True, parent=stage)
    review.fill(shown, lambda finding: finding.rule == "spelling")
    review.show_goal(goal.id, T2)
    qtbot.waitUntil(lambda: len(shown.findings) == 1, timeout=WAIT)
    shown.put_aside.emit(shown.findings[0], "Så skriver vi.")
    review.show_goal(goal.id, T2)
    qtbot.waitUntil(lambda: not shown.findings, timeout=WAIT)


def test_without_a_matter_for_the_period_nothing_is_put_aside(
    review: GoalReview, goal: Goal, opened: Session, qtbot: QtBot
) -> None:
    opened.remove(opened.register.all(Matter)[MATTER], why="test")
    review.show_goal(goal.id, T2)
    qtbot.waitUntil(lambda: spelled(review.found) == ["oförandrade"], timeout=WAIT)
    assert review.deeds.matter == ""
