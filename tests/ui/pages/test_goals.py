"""The page Mål."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Activity, Assessment, Decision, Goal, Indicator, Measurement
from malverktyg.domain.ids import DecisionId, FocusAreaId, GoalId, IndicatorId
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from tests.ui.answering import when_asked
from ui import look
from ui.findings.list import FindingList
from ui.models.goal_rows import GoalColumn, Grouping
from ui.pages.goals import GoalsPage
from ui.pages.goals.form import parent_choices
from ui.pages.goals.page import LEAST
from ui.session import Session
from ui.widgets.row_delegate import RowDelegate

Show = Callable[[GoalsPage], GoalsPage]
Typing = Callable[[QWidget, str], None]
T2 = Period(2023, PeriodPart.T2)


@pytest.fixture
def page(show: Show, opened: Session) -> GoalsPage:
    return show(GoalsPage(opened))


def goal(session: Session, id: str) -> Goal:
    found = session.register.find(Goal, id)
    assert found is not None
    return found


def answer(button: str) -> None:
    """Answers the next question when it comes up."""
    when_asked(lambda question: getattr(question, button).click())


def test_the_years_goals_stand_in_a_tree_and_the_first_is_shown(page: GoalsPage, opened: Session) -> None:
    assert len(page.side.keys()) == len(opened.register.goals_of(2023))
    assert page.current == page.side.keys()[0]
    assert page.goal.heading.text() == goal(opened, page.current).title
    assert page.right.currentWidget() is page.detail


def test_what_is_typed_in_the_wording_is_saved_to_the_letter(page: GoalsPage, opened: Session, type_text: Typing) -> None:
    page.show_thing("goal", "m3.2")
    editor = page.goal.form.cells["title"].field.edit
    editor.set_value("")
    editor.edited.emit()
    type_text(page.goal.form.editor("title"), "Åtta nöjda ägare enligt §\u00a0147")
    opened.flush()
    assert goal(opened, "m3.2").title == "Åtta nöjda ägare enligt §\u00a0147"
    path = opened.path
    assert path is not None
    opened.close()
    assert opened.open(path)
    assert goal(opened, "m3.2").title == "Åtta nöjda ägare enligt §\u00a0147"


def test_a_goal_that_is_only_looked_at_is_not_changed(page: GoalsPage, opened: Session) -> None:
    before = opened.register
    for key in page.side.keys():  # noqa: SIM118  not a mapping
        page.show_thing("goal", key)
        opened.flush()
    assert opened.register is before


def test_a_refresh_while_one_types_keeps_text_and_cursor(page: GoalsPage, opened: Session, type_text: Typing) -> None:
    page.show_thing("goal", "m3.2")
    editor = page.goal.form.editor("title")
    editor.setFocus()
    type_text(editor, "Ny ")
    place = page.goal.form.editor("title").textCursor().position()  # type: ignore[attr-defined]
    opened.save(replace(goal(opened, "m3.1"), number="9.9"), why="Någon annan")
    assert page.goal.form.cells["title"].field.edit.value().startswith("Ny ")
    assert editor.textCursor().position() == place  # type: ignore[attr-defined]
    assert page.current == "m3.2"


def test_a_new_goal_is_saved_when_it_has_a_wording_and_is_chosen_then(
    page: GoalsPage, opened: Session, type_text: Typing
) -> None:
    page.show_thing("goal", "m3.2")
    page.side.new.click()
    assert page.goal.heading.text() == "Nytt mål"
    assert not page.goal.activities.add.isEnabled()
    before = opened.register
    opened.flush()
    assert opened.register is before
    type_text(page.goal.form.editor("title"), "Ett nytt mål")
    opened.flush()
    made = goal(opened, page.current)
    assert made.title == "Ett nytt mål"
    assert opened.can_undo == "Nytt mål"
    assert made.body == goal(opened, "m3.2").body
    assert page.side.tree.current_key() == made.id


def test_enter_adds_an_activity_under_the_goal(page: GoalsPage, opened: Session, type_text: Typing, qtbot: QtBot) -> None:
    page.show_thing("goal", "m4.4")
    for title in ("Väga svinnet", "Öva på små portioner"):
        type_text(page.goal.activities.add, title)
        qtbot.keyClick(page.goal.activities.add, Qt.Key.Key_Return)
    assert [one.title for one in opened.register.activities_of(GoalId("m4.4"))] == ["Väga svinnet", "Öva på små portioner"]
    assert page.goal.activities.model.rowCount() == 2
    assert page.goal.activities.add.text() == ""


def test_a_goal_with_something_under_it_goes_only_after_the_question(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m3.2")
    answer("safe")
    page.remove()
    assert opened.register.find(Goal, "m3.2") is not None
    answer("act")
    page.remove()
    assert opened.register.find(Goal, "m3.2") is None
    assert page.current in page.side.keys()  # noqa: SIM118


def test_the_question_counts_what_goes_along(page: GoalsPage, opened: Session) -> None:
    said = page.removal(goal(opened, "m3.2"))
    activities = len(opened.register.activities_of(GoalId("m3.2")))
    assessments = len(opened.register.assessments_of(GoalId("m3.2")))
    assert said.question == "Ta bort målet 3.2?"
    for count in (activities, assessments):
        assert str(count) in said.along or count == 1
    assert "indikator" in said.along


def test_a_goal_without_anything_goes_at_once_and_comes_back_with_undo(page: GoalsPage, opened: Session, qtbot: QtBot) -> None:
    saved = opened.save_one(Goal(year=2023, title="Ensamt"), "Nytt mål")
    assert saved is not None
    page.show_thing("goal", str(saved.id))
    with qtbot.waitSignal(opened.told) as told:
        page.remove()
    assert told.args == ["Målet är borttaget", True]
    opened.undo()
    assert opened.register.find(Goal, str(saved.id)) == saved


def test_the_chips_narrow_the_list_and_keep_the_goal_in_the_form(page: GoalsPage, opened: Session) -> None:
    shown = page.current
    assert page.side.chips is not None
    page.show_thing("goal", "unassessed")
    missing = [one for one in opened.register.goals_of(2023) if opened.register.assessment_of(one.id, T2) is None]
    assert {*page.side.keys()} <= {one.id for one in missing}
    assert page.side.chips.buttons[1].text() == f"Saknar bedömning {len(page.side.keys())}"
    assert page.current == shown


def test_nothing_found_offers_to_show_all_again(page: GoalsPage) -> None:
    page.side.filter.setText("finns inte")
    assert page.side.keys() == []
    page.side.nothing.findChildren(QWidget)
    page.side.clear()
    assert page.side.keys()


def test_the_list_can_be_opened_at_a_body(page: GoalsPage) -> None:
    page.show_thing("goal", "body:sn")
    assert page.current.startswith("m2.")


def test_a_goals_choices_do_not_change_another_goal(page: GoalsPage, opened: Session) -> None:
    child = replace(goal(opened, "m3.2"), parent=GoalId("m3.1"))
    opened.save(child, why="Under ett annat")
    page.show_thing("goal", "m3.2")
    page.show_thing("goal", "m3.1")
    opened.flush()
    assert goal(opened, "m3.2").parent == "m3.1"


def test_no_goal_may_stand_under_one_that_stands_under_it(opened: Session) -> None:
    opened.save(replace(goal(opened, "m3.2"), parent=GoalId("m3.1")), why="Under ett annat")
    offered = {key for key, _ in parent_choices(opened.register, goal(opened, "m3.1"))}
    assert "m3.2" not in offered
    assert "m3.1" not in offered
    assert "m1" in offered


def test_focus_areas_are_picked_and_taken_away(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m3.2")
    picked = page.goal.form.focus_areas
    picked._change((*picked.value(), "hälsa"))
    assert goal(opened, "m3.2").focus_areas == (FocusAreaId("kompetens"), FocusAreaId("hälsa"))
    picked.chips[0].click()
    assert goal(opened, "m3.2").focus_areas == (FocusAreaId("hälsa"),)


def test_a_known_decision_is_chosen_and_a_new_one_written_in_place(page: GoalsPage, opened: Session, type_text: Typing) -> None:
    page.show_thing("goal", "m3.2")
    pick = page.goal.form.decision
    pick.choice.set_value("malbeslut")
    pick.choice.edited.emit()
    assert goal(opened, "m3.2").decision == "malbeslut"
    pick.add.click()
    type_text(pick.form.editor("day"), "5 sept 2023")
    type_text(pick.form.editor("paragraph"), "§\u00a0147")
    opened.flush()
    made = goal(opened, "m3.2").decision
    assert made != "malbeslut"
    decision = opened.register.find(Decision, str(made))
    assert decision is not None
    assert (decision.day.isoformat() if decision.day else "", decision.paragraph) == ("2023-09-05", "147")


def test_the_decision_that_others_cite_is_not_changed_by_choosing_another(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m1")
    before = opened.register.find(Decision, "malbeslut")
    pick = page.goal.form.decision
    pick.choice.set_value(None)
    pick.choice.edited.emit()
    assert goal(opened, "m1").decision is None
    assert opened.register.find(Decision, "malbeslut") == before
    assert goal(opened, "m2").decision == DecisionId("malbeslut")


def test_an_indicators_values_are_written_in_a_table(page: GoalsPage, opened: Session, type_text: Typing) -> None:
    page.show_thing("goal", "m3.2")
    page.goal.indicators.unfold("i1")
    lines = {(period.part, group.value): line for (period, group), line in page.goal.indicators.values.lines.items()}
    assert lines[PeriodPart.T1, "total"].text() == "78,1"
    type_text(lines[PeriodPart.H, "women"], "84,0")
    type_text(lines[PeriodPart.H, "men"], "ej mätt")
    opened.flush()
    values = [one for one in opened.register.measurements_of(IndicatorId("i1")) if one.period.part is PeriodPart.H]
    assert sorted((one.group.value, one.value, one.measured) for one in values) == [
        ("men", "", False),
        ("women", "84,0", True),
    ]
    lines[PeriodPart.H, "women"].clear()
    page.goal.indicators.values.flush()
    assert len([one for one in opened.register.all(Measurement).values() if one.period.part is PeriodPart.H]) == 1


def test_enter_adds_an_indicator_and_unfolds_it(page: GoalsPage, opened: Session, type_text: Typing, qtbot: QtBot) -> None:
    page.show_thing("goal", "m4.4")
    type_text(page.goal.indicators.add, "Gram svinn per portion")
    qtbot.keyClick(page.goal.indicators.add, Qt.Key.Key_Return)
    (made,) = opened.register.indicators_of(GoalId("m4.4"))
    assert made.name == "Gram svinn per portion"
    assert page.goal.indicators.form.loaded == made
    page.goal.indicators.remove.click()
    assert opened.register.find(Indicator, str(made.id)) is None


def test_assessments_and_history_are_shown(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m3.1")
    count = len([one for one in opened.register.all(Assessment).values() if one.goal == "m3.1"])
    assert page.goal.tabs.buttons[1].text() == f"Bedömningar {count}"
    page.goal.tabs.buttons[2].click()
    assert page.goal.views.currentIndex() == 2
    page.goal.tabs.buttons[1].click()
    assert page.goal.views.currentIndex() == 1


def test_an_empty_year_offers_to_begin(page: GoalsPage, opened: Session) -> None:
    opened.set_period(Period(2031, PeriodPart.T1))
    assert page.empty.isVisible()
    assert page.empty.what.text() == "Inga mål för 2031 än"
    page.first.click()
    assert page.goal.heading.text() == "Nytt mål"


def test_an_undone_goal_leaves_the_form_for_its_neighbour(page: GoalsPage, opened: Session) -> None:
    saved = opened.save_one(Goal(year=2023, title="Ett till", number="1.7", body=goal(opened, "m1.1").body), "Nytt mål")
    assert saved is not None
    page.show_thing("goal", str(saved.id))
    opened.undo()
    assert page.current != saved.id
    assert page.goal.form.loaded is not None
    assert page.goal.form.loaded.id == page.current


def test_opening_an_activity_asks_the_window_for_it(page: GoalsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_thing("goal", "m1.2")
    activity = next(one for one in opened.register.all(Activity).values() if one.goal == "m1.2")
    with qtbot.waitSignal(opened.asked) as asked:
        page.goal.activities.list.opened.emit(activity.id)
    assert asked.args == ["activity", activity.id]


def test_other_columns_are_shown_and_stay_for_the_next_time(page: GoalsPage, opened: Session, show: Show) -> None:
    page.columns.toggle(GoalColumn.TREND)
    heads = [column.head for column in page.side.model.columns]
    assert heads == ["Mål", "Tertial 2", "Trend", "Klara", "Ägare"]
    assert len(page.side.keys()) == len(opened.register.goals_of(2023))
    assert page.side.tree.current_key() == page.current
    assert [column.head for column in show(GoalsPage(opened)).side.model.columns] == heads


def test_alt_and_an_arrow_moves_the_goal_and_ctrl_z_moves_it_back(qtbot: QtBot, page: GoalsPage, opened: Session) -> None:
    before = page.side.keys()
    page.show_thing("goal", before[1])
    page.side.tree.setFocus()
    qtbot.keyClick(page.side.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.side.keys()[:3] == [before[0], before[2], before[1]]
    assert page.side.tree.current_key() == before[1]
    assert opened.can_undo == "Flyttade mål"
    assert opened.undo()
    assert page.side.keys() == before


def test_goals_that_are_dropped_in_another_group_come_under_its_focus_area(
    page: GoalsPage, opened: Session, qtbot: QtBot
) -> None:
    first, last = page.side.model.rows[0], page.side.model.rows[-1]
    with qtbot.waitSignal(opened.told) as told:
        page.put_goals([first.rows[0].key], last.key, last.rows[0].key)
    assert told.args == [f"Målet ligger nu under {opened.register.focus_areas[-1].name}", True]
    moved = goal(opened, first.rows[0].key)
    assert last.key == f"focus_area:{moved.focus_areas[0]}"
    assert page.side.model.rows[-1].rows[0].key == moved.id


def test_goals_that_change_places_within_their_group_are_seen_to_and_not_told(
    page: GoalsPage, opened: Session, qtbot: QtBot
) -> None:
    group = page.side.model.rows[0]
    with qtbot.assertNotEmitted(opened.told):
        page.put_goals([group.rows[1].key], group.key, group.rows[0].key)
    assert opened.can_undo == "Flyttade mål"


def test_a_sorted_list_is_not_reordered(page: GoalsPage, opened: Session) -> None:
    assert page.side.hint.text() == "Dra för att flytta · F2 ändrar"
    page.side.tree.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    before = opened.register
    page.step(1)
    assert opened.register is before
    assert page.side.hint.text() == "Sorterat efter Mål · F2 ändrar"
    page.side.tree.sort_by("", Qt.SortOrder.AscendingOrder)
    assert page.side.hint.text() == "Dra för att flytta · F2 ändrar"


def test_a_goal_that_does_not_agree_says_so_and_shows_where_it_is_judged(page: GoalsPage, opened: Session, qtbot: QtBot) -> None:
    register = opened.register
    found = next(one for one in register.goals_of(2023) if register.assessment_of(one.id, T2) and register.activities_of(one.id))
    held = register.assessment_of(found.id, T2)
    assert held is not None
    done = [replace(one, status=ActivityStatus.DONE) for one in register.activities_of(found.id)]
    opened.save(replace(held, status=GoalStatus.NOT_ACHIEVED), *done, why="test")
    page.show_thing("goal", str(found.id))
    shown = page.goal.disagreeing
    qtbot.waitUntil(lambda: [one.rule for one in shown.findings] == ["done_but_missed"], timeout=20_000)
    with qtbot.waitSignal(page.goal.assess):
        shown.lines[0].repair.click()


def test_slips_in_a_goals_wording_are_told_beneath_it(page: GoalsPage, opened: Session, qtbot: QtBot) -> None:
    first = goal(opened, page.current)
    opened.save(replace(first, title="Fler elever når når målen"), why="test")
    cell = page.goal.form.cells["title"]
    qtbot.waitUntil(lambda: cell.findChild(FindingList) is not None, timeout=20_000)
    assert [one.rule for one in cell.findChild(FindingList).findings] == ["repeated_word"]


def test_the_goal_above_is_told_over_the_whole_width_and_short_fields_share_a_line(page: GoalsPage, stage: QWidget) -> None:
    stage.resize(1088, 640)
    form = page.goal.form
    assert form.editor("parent").width() == form.editor("title").width()
    assert form.editor("number").width() == look.px(96)
    assert form.editor("body").mapTo(form, QPoint()).y() == form.editor("number").mapTo(form, QPoint()).y()
    assert form.editor("body").geometry().right() == form.cells["body"].rect().right()


def test_the_column_of_owners_has_room_for_their_names(page: GoalsPage, opened: Session) -> None:
    place = [column.head for column in page.side.model.columns].index("Ägare")
    assert page.side.tree.columnWidth(place) >= look.metrics(14).horizontalAdvance("Kommunstyrelsen") + look.px(8)
    for column in (GoalColumn.OWNER, GoalColumn.DONE, GoalColumn.STATUS, GoalColumn.OWNER):
        page.columns.toggle(column)
    assert page.side.tree.columnWidth(1) >= look.metrics(14).horizontalAdvance("Kommunfullmäktige") + look.px(8)
    page.columns.toggle(GoalColumn.DONE)
    page.columns.toggle(GoalColumn.STATUS)


def test_an_owners_name_stands_on_two_lines_before_a_goals_own_words_are_cut(page: GoalsPage, stage: QWidget) -> None:
    stage.resize(1088, 640)
    tree = page.side.tree
    place = [column.head for column in page.side.model.columns].index("Ägare")
    assert tree.visualRect(tree.currentIndex()).height() == RowDelegate.height(2)
    assert tree.columnWidth(place) < look.metrics(14).horizontalAdvance("Kommunstyrelsen")
    assert tree.columnWidth(place) >= look.metrics(14).horizontalAdvance("fullmäktige") + look.px(8)


def test_a_goals_own_words_keep_room_to_be_read_however_many_columns_are_chosen(page: GoalsPage, stage: QWidget) -> None:
    stage.resize(1088, 640)
    more = [column for column in GoalColumn if column not in page.columns.value()]
    for column in more:
        page.columns.toggle(column)
    assert page.side.tree.columnWidth(0) >= look.px(LEAST)
    assert page.side.tree.horizontalScrollBar().maximum() > 0
    for column in more:
        page.columns.toggle(column)


def test_a_long_role_is_read_whole_where_the_activities_leave_room(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m1.1")
    page.goal.activities.resize(520, 300)
    role = "Enhetschef för hemtjänst och boende"
    opened.save_one(Activity(goal=GoalId("m1.1"), title="Bada", responsible=(role,)), "Ny aktivitet")
    tree = page.goal.activities.list
    wanted = look.metrics(14).horizontalAdvance(role) + look.px(8)
    for one in opened.register.activities_of(GoalId("m1.1")):
        opened.change(saved=[replace(one, title="Bada")], why="Kortade")
    assert tree.columnWidth(2) >= wanted
    one = opened.register.activities_of(GoalId("m1.1"))[0]
    opened.change(saved=[replace(one, title="Ta fram en gemensam rutin för hela kommunen och pröva den")], why="Utökade")
    assert tree.columnWidth(2) < wanted


def test_a_role_stands_on_two_lines_where_an_activity_would_be_cut_on_its_second(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m1.1")
    page.goal.activities.resize(460, 300)
    first = opened.register.activities_of(GoalId("m1.1"))[0]
    tree, role = page.goal.activities.list, "Näringslivssamordnare, Fastighetschef"

    def width(title: str) -> int:
        opened.change(saved=[replace(first, title=title, responsible=(role,))], why="test")
        return tree.columnWidth(2)

    assert width("Ta fram en gemensam rutin och pröva den i två skolor") == round(0.27 * 460)
    assert width("Ta fram en gemensam rutin och pröva den i två verksamheter") == round(0.21 * 460)


def test_the_foot_counts_the_goals_and_what_they_stand_under(page: GoalsPage, opened: Session) -> None:
    goals, groups = len(opened.register.goals_of(2023)), len(opened.register.focus_areas)
    assert page.side.count.text() == f"{goals} mål i {groups} fokusområden"
    page.side.views.set_value(Grouping.BODY)  # type: ignore[union-attr]
    page.side.filter.set_value(goal(opened, "m1.1").title)
    assert page.side.count.text() == f"1 av {goals} mål hos 1 organ"


def test_owners_are_told_by_the_heading_alone_where_goals_stand_under_them(page: GoalsPage, opened: Session) -> None:
    def heads() -> list[str]:
        return [column.head for column in page.side.model.columns]

    owned, tree = heads(), page.side.tree
    tree.sort_by("Klara", Qt.SortOrder.DescendingOrder)
    page.side.views.set_value(Grouping.BODY)  # type: ignore[union-attr]
    page.refresh()
    assert heads() == [head for head in owned if head != "Ägare"]
    assert tree.sorting() == ("Klara", Qt.SortOrder.DescendingOrder)
    assert page.side.model.is_sorted
    page.side.views.set_value(Grouping.FOCUS_AREA)  # type: ignore[union-attr]
    tree.sort_by("Ägare", Qt.SortOrder.AscendingOrder)
    page.refresh()
    assert heads() == owned
    assert page.side.model.rows[0].rows[0].cells[owned.index("Ägare")].text  # not the head alone
    page.side.views.set_value(Grouping.BODY)  # type: ignore[union-attr]
    page.refresh()
    assert not page.side.model.is_sorted


def test_a_new_goal_begins_with_its_wording_in_sight(page: GoalsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_thing("goal", "m1.1")
    bar = page.goal.views.currentWidget().verticalScrollBar()  # type: ignore[attr-defined]
    page.window().resize(1200, 500)
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(bar.maximum())
    page.new_here()
    title = page.goal.form.cells["title"]
    qtbot.waitUntil(lambda: title.visibleRegion().boundingRect() == title.rect())


def test_the_menu_of_a_goal_judges_it_moves_it_and_removes_it(page: GoalsPage) -> None:
    def words() -> list[str]:
        return [deed.words for deed in page.row_deeds()]

    assert words() == ["Ändra", "Bedöm", "Flytta upp", "Flytta ned", "Ta bort"]
    page.side.tree.sort_by("Mål", Qt.SortOrder.AscendingOrder)
    assert words() == ["Ändra", "Bedöm", "Ta bort"]
    page.side.tree.setCurrentIndex(page.side.model.index(0, 0))
    assert words() == []


def test_the_right_button_on_the_heads_opens_the_choice_of_columns(page: GoalsPage) -> None:
    page.side.tree.header().customContextMenuRequested.emit(QPoint(20, 5))
    assert page.columns.menu.isVisible()
    page.columns.menu.close()


def test_several_activities_or_indicators_at_once_are_one_change(page: GoalsPage, opened: Session, qtbot: QtBot) -> None:
    page.show_thing("goal", "m3.2")
    id = GoalId("m3.2")
    before = len(opened.register.activities_of(id)), len(opened.register.indicators_of(id))
    with qtbot.waitSignal(opened.told) as told:
        page.goal.activities.add.wanted.emit(["Ett", "Två"], False)
    assert told.args == ["Lade till 2 aktiviteter", True]
    page.goal.indicators.add.wanted.emit(["Tre", "Fyra"], False)
    assert [one.title for one in opened.register.activities_of(id)][-2:] == ["Ett", "Två"]
    assert [one.name for one in opened.register.indicators_of(id)][-2:] == ["Tre", "Fyra"]
    assert opened.undo()
    assert opened.undo()
    assert (len(opened.register.activities_of(id)), len(opened.register.indicators_of(id))) == before


def test_rows_of_a_sheet_become_activities_with_what_they_say_in_one_step(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m3.2")
    id = GoalId("m3.2")
    before = opened.register.activities_of(id)
    told: list[tuple[str, bool]] = []
    opened.told.connect(lambda text, undoable: told.append((text, undoable)))
    rows = [["Aktivitet", "Ansvarig", "När"], ["Måla", "Gatuchef", "maj"], ["Skylta", "Rektor", ""]]
    page.goal.activities.add.rows_wanted.emit(rows)
    new = opened.register.activities_of(id)[len(before) :]
    assert [(one.title, one.responsible, one.time_text) for one in new] == [
        ("Måla", ("Gatuchef",), "maj"),
        ("Skylta", ("Rektor",), ""),
    ]
    page.goal.activities.add.rows_wanted.emit([["Bygga", "?"]])
    assert told[0] == ("Lade till 2 aktiviteter med ansvarig och tid", True)
    assert told[1] == ("Ny aktivitet med kommentar", True)
    for _ in told:
        opened.undo()
    assert opened.register.activities_of(id) == before


def test_rows_of_a_sheet_become_indicators_with_their_values_in_one_step(page: GoalsPage, opened: Session) -> None:
    page.show_thing("goal", "m3.2")
    id = GoalId("m3.2")
    before = opened.register.indicators_of(id)
    told: list[tuple[str, bool]] = []
    opened.told.connect(lambda text, undoable: told.append((text, undoable)))
    line = page.goal.indicators.add
    QGuiApplication.clipboard().setText("Indikator\tEnhet\tMålvärde\tT1\nBehöriga\t%\t90\t85,5\nLäser i åk 1\t%\t\t80\n")
    line.paste()
    QGuiApplication.clipboard().clear()
    new = opened.register.indicators_of(id)[len(before) :]
    assert [(one.name, one.unit, one.target) for one in new] == [("Behöriga", "%", "90"), ("Läser i åk 1", "%", "")]
    assert [[value.value for value in opened.register.measurements_of(one.id)] for one in new] == [["85,5"], ["80"]]
    assert line.value() == ""
    assert [row.cells[0].text for row in page.goal.indicators.model.rows][-2:] == ["Behöriga", "Läser i åk 1"]
    line.rows_wanted.emit([["Elever per lärare", "Kolada i mars"]])
    assert told == [
        ("Lade till 2 indikatorer med enhet, målvärde och värden", True),
        ("Ny indikator", True),
    ]
    assert opened.register.indicators_of(id)[-1].name == "Elever per lärare – Kolada i mars"
    for _ in told:
        opened.undo()
    assert opened.register.indicators_of(id) == before


def test_the_line_stays_in_sight_while_one_activity_after_another_is_added(
    page: GoalsPage, opened: Session, qtbot: QtBot, type_text: Typing
) -> None:
    page.resize(1100, 500)
    page.show_thing("goal", "m3.2")
    line = page.goal.activities.add
    line.setFocus(Qt.FocusReason.TabFocusReason)
    for number in range(5):
        type_text(line, f"Aktivitet {number}")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())


def test_an_activity_that_is_written_and_not_entered_comes_under_its_own_goal(
    page: GoalsPage, opened: Session, type_text: Typing
) -> None:
    page.show_thing("goal", "m3.2")
    page.goal.activities.add.setFocus()
    type_text(page.goal.activities.add, "Öppna badet")
    opened.flush()
    page.show_thing("goal", "m1.1")
    assert [one.title for one in opened.register.activities_of(GoalId("m3.2"))][-1] == "Öppna badet"
    assert page.goal.activities.add.text() == ""


def test_a_file_without_bodies_leads_from_the_owner_to_where_they_are_written(
    show: Show, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert session.create(tmp_path / "nytt.malverktyg")
    page = show(GoalsPage(session))
    page.new_here()
    assert page.goal.form.to_bodies.isVisible()
    beside = {page.goal.form.editor(name).mapTo(page, QPoint()).y() for name in ("number", "level", "body")}
    assert len(beside) == 1  # the link moves none of them
    heading, button = page.goal.heading, page.goal.assess_button
    assert abs(heading.geometry().center().y() - button.geometry().center().y()) <= 2  # with nothing to say over it
    with qtbot.waitSignal(session.asked) as asked:
        page.goal.form.to_bodies.click()
    assert asked.args == ["body", ""]
    session.save(Body(name="Kulturnämnden"), why="Nytt organ")
    page.new_here()
    assert page.goal.form.to_bodies.isHidden()


def test_who_passes_the_indicators_with_tab_opens_none_and_enter_goes_into_one(
    page: GoalsPage, opened: Session, qtbot: QtBot
) -> None:
    id = GoalId("m3.2")
    opened.save(*(Indicator(goal=id, name=name, position=place) for place, name in enumerate("ÅÄÖ", 5)), why="Indikatorer")
    page.show_thing("goal", id)
    part = page.goal.indicators
    keys = [row.key for row in part.model.rows]
    part.list.setFocus(Qt.FocusReason.TabFocusReason)
    part.list.choose(keys[-2])
    assert part.panel.isHidden()
    qtbot.keyClick(part.list, Qt.Key.Key_Return)
    assert part.panel.isVisible()
    qtbot.waitUntil(lambda: part.form.isAncestorOf(part.window().focusWidget()))
    part.list.choose(keys[-1])
    assert part.form.loaded == opened.register.find(Indicator, keys[-1])  # one that is shown follows the arrows
    part.fold()
    part.list.choose(keys[-3])
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert [one.name for one in opened.register.indicators_of(id)][-2:] == ["Ä", "Ö"]
