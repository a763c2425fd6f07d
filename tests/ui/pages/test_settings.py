"""The page Inställningar, as far as lists and forms go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Body, GoalArea
from malverktyg.domain.goals import Answer, Assignment, Decision, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus
from ui import look
from ui.pages.settings import SettingsPage
from ui.session import Session
from ui.widgets.row_delegate import RowDelegate

Show = Callable[[SettingsPage], SettingsPage]
Typing = Callable[[QWidget, str], None]


@pytest.fixture
def page(show: Show, opened: Session) -> SettingsPage:
    return show(SettingsPage(opened))


def test_looking_through_the_bodies_changes_none_of_them(page: SettingsPage, opened: Session) -> None:
    before = opened.register
    for body in opened.register.bodies:
        page.show_thing("body", str(body.id))
    opened.flush()
    assert opened.register is before


def test_bodies_are_moved_with_the_keyboard(page: SettingsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_thing("body", "sn")
    before = [body.id for body in opened.register.bodies]
    place = before.index(opened.register.all(Body)["sn"].id)
    page.bodies.side.tree.setFocus()
    qtbot.keyClick(page.bodies.side.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = [body.id for body in opened.register.bodies]
    assert after.index(before[place]) == place - 1
    opened.undo()
    assert [body.id for body in opened.register.bodies] == before


def test_a_decision_is_written_and_counts_the_goals_that_cite_it(page: SettingsPage, opened: Session, type_text: Typing) -> None:
    page.show_thing("decision", "malbeslut")
    cells = page.decisions.side.model.arranged[0].cells
    cited = sum(goal.decision == "malbeslut" for goal in opened.register.all(Goal).values())
    assert [cell.text for cell in cells] == ["Kommunfullmäktige 2022-11-28, §\u00a0147", str(cited)]
    page.new_here()
    type_text(page.decisions.form.editor("day"), "5 sept 2023")
    type_text(page.decisions.form.editor("paragraph"), "§ 12")
    opened.flush()
    made = opened.register.find(Decision, page.decisions.current)
    assert made is not None
    assert (made.day, made.paragraph) == (date(2023, 9, 5), "12")


def test_an_assignment_is_answered_period_by_period(page: SettingsPage, opened: Session, type_text: Typing) -> None:
    page.show_thing("assignment")
    page.new_here()
    part = page.assignments
    assert part.answers.isHidden()
    type_text(part.form.editor("title"), "Ta fram förslag till styrmodell")
    opened.flush()
    type_text(part.form.editor("due_text"), "31 dec")
    part.status.activated.emit(2)
    opened.flush()
    made = opened.register.find(Assignment, part.current)
    assert made is not None
    assert (made.due, made.due_text, made.status) == (date(2023, 12, 31), "31 dec", ActivityStatus.ONGOING)
    assert part.answers.isVisible()
    type_text(part.answers.form.editor("text"), "Förslaget är på remiss.")
    opened.flush()
    opened.set_period(opened.period.next)
    assert part.answers.form.editor("text").value() == ""  # type: ignore[attr-defined]
    assert part.answers.earlier.text() == "Tertial 2 2023\nFörslaget är på remiss."
    (answer,) = opened.register.all(Answer).values()
    assert answer.assignment == made.id


def test_the_municipalitys_own_words_are_written_one_a_line(page: SettingsPage, opened: Session, type_text: Typing) -> None:
    page.show_thing("municipality")
    type_text(page.municipality.form.editor("words"), "båtlagsknut")
    opened.flush()
    assert opened.register.municipality.words == ("båtlagsknut",)


def test_the_parts_are_chosen_from_their_list_with_the_arrows(page: SettingsPage, qtbot: QtBot) -> None:
    page.choice.list.setFocus()
    qtbot.keyClick(page.choice.list, Qt.Key.Key_Down)
    assert page.stack.currentWidget() is page.bodies
    page.show_thing("deadline")
    assert page.choice.value() == "deadline"


def test_in_a_narrow_page_one_field_names_the_parts(page: SettingsPage, stage: QWidget, qtbot: QtBot) -> None:
    page.show_thing("decision")
    stage.resize(600, 700)
    qtbot.waitUntil(lambda: page.choice.is_folded)
    assert not page.choice.list.isVisible()
    assert page.choice.field.currentText() == "Beslut"
    page.choice.field.setCurrentIndex(0)
    page.choice.field.activated.emit(0)
    assert page.choice.value() == "municipality"
    assert page.stack.currentWidget() is page.parts["municipality"]


def test_numbers_and_days_stand_to_the_right_and_words_do_not(page: SettingsPage) -> None:
    lists = (page.bodies, page.decisions, page.assignments)
    assert [part.side.model.columns[1].right for part in lists] == [False, True, True]


def test_each_list_counts_what_it_holds_by_name(page: SettingsPage, opened: Session) -> None:
    bodies, decisions = len(opened.register.bodies), len(opened.register.all(Decision))
    page.show_thing("body")
    assert page.bodies.side.count.text() == f"{bodies} organ"
    page.show_thing("decision")
    assert page.decisions.side.count.text() == ("1 beslut" if decisions == 1 else f"{decisions} beslut")


def test_a_long_assignment_has_two_lines_in_the_list(page: SettingsPage, opened: Session) -> None:
    page.show_thing("assignment")
    opened.save(Assignment(title="Redovisa hur kommunens fem förvaltningar kan följa upp mål på ett gemensamt sätt"), why="test")
    tree = page.assignments.side.tree
    tree.executeDelayedItemsLayout()
    assert tree.visualRect(tree.rows.index(0, 0)).height() == RowDelegate.height(2)


def test_the_vision_is_not_a_line_across_a_wide_window(page: SettingsPage) -> None:
    page.resize(look.px(1800), look.px(900))
    QApplication.processEvents()
    assert page.municipality.form.editor("vision").width() <= look.px(680)


def test_goals_are_counted_as_elsewhere(page: SettingsPage, opened: Session) -> None:
    area = GoalArea(name="Ett gott liv")
    saved = opened.save(area, why="test")[0]
    assert isinstance(saved, GoalArea)
    goals = (Goal(title=f"Mål {at}", year=2023, goal_area=saved.id) for at in range(1022))
    opened.save(*goals, why="test")
    page.show_thing("goal_area", str(saved.id))
    row = next(row for row in page.goal_areas.side.model.arranged if row.key == saved.id)
    assert row.cells[1].text == "1\u00a0022"


def test_each_period_hints_at_a_day_of_its_own(page: SettingsPage, opened: Session) -> None:
    page.show_thing("deadline")
    hints = [day.placeholderText() for day in page.deadlines.days.values()]
    assert hints == ["12 maj 2023", "22 sept 2023", "19 jan 2024"]
    opened.set_period(Period(2024, PeriodPart.T1))
    assert page.deadlines.days[PeriodPart.H].placeholderText() == "19 jan 2025"


def test_an_empty_sender_invites_to_more_than_a_line(page: SettingsPage, opened: Session) -> None:
    opened.save(replace(opened.register.municipality, letterhead=""), why="test")
    form = page.municipality.form
    assert form.editor("letterhead").height() >= form.editor("name").height() + 2 * look.metrics().lineSpacing() - 2


def test_earlier_answers_stand_apart_from_the_one_that_is_written(page: SettingsPage, opened: Session) -> None:
    made = opened.save(Assignment(title="Redovisa en gemensam modell"), why="test")[0]
    opened.save(Answer(assignment=made.id, period=Period(2023, PeriodPart.T1), text="Påbörjat."), why="test")
    page.show_thing("assignment", str(made.id))
    QApplication.processEvents()
    answers = page.assignments.answers
    assert answers.heading.geometry().top() - answers.form.geometry().bottom() >= look.px(16)
