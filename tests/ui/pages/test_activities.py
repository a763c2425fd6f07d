"""The page Aktiviteter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from malverktyg.domain.periods import Period, PeriodPart, Precision
from malverktyg.domain.scales import ActivityStatus
from ui import look
from ui.findings.list import FindingList
from ui.models.activity_rows import ActivityChip
from ui.pages.activities import ActivitiesPage
from ui.pages.activities.page import View
from ui.session import Session
from ui.widgets.remark import Kind

Show = Callable[[ActivitiesPage], ActivitiesPage]
Typing = Callable[[QWidget, str], None]


@pytest.fixture
def page(show: Show, opened: Session) -> ActivitiesPage:
    return show(ActivitiesPage(opened))


def loaded(page: ActivitiesPage) -> Activity:
    assert page.activity.form.loaded is not None
    return page.activity.form.loaded


def rewrite(page: ActivitiesPage, name: str, text: str, type_text: Typing) -> None:
    editor = page.activity.form.editor(name)
    editor.clear()  # type: ignore[attr-defined]
    type_text(editor, text)


def test_all_the_years_activities_are_listed(page: ActivitiesPage, opened: Session) -> None:
    assert len(page.side.keys()) == len(opened.register.all(Activity))
    assert page.side.count.text() == f"{len(page.side.keys())} aktiviteter"


def test_a_time_is_typed_as_people_type_it_and_its_reading_is_shown(
    page: ActivitiesPage, opened: Session, type_text: Typing
) -> None:
    rewrite(page, "time_text", "våren 2023", type_text)
    cell = page.activity.form.cells["time_text"]
    assert cell.remark.kind in (Kind.RIGHT, Kind.HINT)
    assert "1 januari 2023" in cell.remark.words.text()
    opened.flush()
    saved = loaded(page)
    assert (saved.start, saved.end, saved.time_text) == (date(2023, 1, 1), date(2023, 6, 30), "våren 2023")
    assert saved.precision is Precision.SEASON


def test_roles_are_written_on_one_line(page: ActivitiesPage, opened: Session, type_text: Typing) -> None:
    rewrite(page, "responsible", "Skolchef, Rektor F–9, Ängsvårdare", type_text)
    opened.flush()
    assert loaded(page).responsible == ("Skolchef", "Rektor F–9", "Ängsvårdare")


def test_a_percentage_outside_the_scale_is_told_and_not_saved(page: ActivitiesPage, opened: Session, type_text: Typing) -> None:
    before = loaded(page).percent
    rewrite(page, "percent", "140", type_text)
    rewrite(page, "comment", "Men kommentaren sparas", type_text)
    page.activity.form.tell_all()
    opened.flush()
    assert page.activity.form.cells["percent"].remark.words.text() == "Skriv en andel mellan 0 och 100."
    assert loaded(page).percent == before
    assert loaded(page).comment == "Men kommentaren sparas"


def test_a_status_is_saved_as_it_is_chosen(page: ActivitiesPage, opened: Session) -> None:
    status = page.activity.form.status
    status.setCurrentIndex(3)
    status.activated.emit(3)
    assert loaded(page).status is ActivityStatus.DONE
    assert opened.can_undo is not None


def test_an_overdue_activity_is_marked(page: ActivitiesPage, opened: Session) -> None:
    late = next(one for one in opened.register.all(Activity).values() if one.is_overdue(opened.today))
    page.show_thing("activity", str(late.id))
    assert page.activity.late.kind is Kind.ERROR
    on_time = next(one for one in opened.register.all(Activity).values() if not one.is_overdue(opened.today))
    page.show_thing("activity", str(on_time.id))
    assert page.activity.late.kind is None


def test_a_new_activity_takes_the_goal_of_the_one_before_it(page: ActivitiesPage, opened: Session, type_text: Typing) -> None:
    goal = loaded(page).goal
    page.new_here()
    type_text(page.activity.form.editor("title"), "Öppna fritidsgården på lördagar")
    opened.flush()
    made = opened.register.find(Activity, page.current)
    assert made is not None
    assert (made.title, made.goal) == ("Öppna fritidsgården på lördagar", goal)


def test_delete_takes_an_activity_away_at_once_with_a_receipt(page: ActivitiesPage, opened: Session, qtbot: QtBot) -> None:
    key = page.current
    with qtbot.waitSignal(opened.told) as told:
        qtbot.keyClick(page.side.tree, Qt.Key.Key_Delete)
    assert told.args == ["Aktiviteten är borttagen", True]
    assert opened.register.find(Activity, key) is None
    assert page.current != key
    opened.undo()
    assert opened.register.find(Activity, key) is not None


def test_a_click_on_a_head_sorts(page: ActivitiesPage) -> None:
    own = page.side.keys()
    page.side.tree.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    titles = [row.cells[0].text for row in page.side.model.arranged]
    assert titles[-1].startswith("Öppna")
    page.side.tree.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert page.side.keys() == own


def test_the_list_can_be_opened_at_what_is_late(page: ActivitiesPage, opened: Session) -> None:
    page.show_thing("activity", "late")
    assert page.side.keys()
    shown = [opened.register.all(Activity)[key] for key in page.side.keys()]  # noqa: SIM118
    assert all(one.is_overdue(opened.today) or one.status is ActivityStatus.DELAYED for one in shown)


def test_without_goals_it_says_where_to_begin(page: ActivitiesPage, opened: Session) -> None:
    opened.set_period(Period(2031, PeriodPart.T1))
    assert page.empty.isVisible()
    assert page.to_goals.isVisible()
    assert not page.side.new.isEnabled()
    page.new_here()
    assert page.right.currentWidget() is page.right.nothing


def test_without_goals_both_ways_that_it_tells_of_are_there_to_take(qtbot: QtBot, page: ActivitiesPage, opened: Session) -> None:
    opened.set_period(Period(2031, PeriodPart.T1))
    for way, place in ((page.to_goals, ("goal", "")), (page.bring_in, ("import", ""))):
        assert way.isVisible()
        with qtbot.waitSignal(opened.asked) as told:
            way.click()
        assert tuple(told.args) == place


def test_an_activity_that_is_only_looked_at_is_not_changed(page: ActivitiesPage, opened: Session) -> None:
    before = opened.register
    for key in page.side.keys():  # noqa: SIM118
        page.show_thing("activity", key)
    opened.flush()
    assert opened.register is before


def chosen_view(page: ActivitiesPage, view: View) -> None:
    assert page.side.views is not None
    page.side.views.set_value(view)
    page.side.views.edited.emit()


def test_the_board_has_the_page_to_itself_until_a_card_is_opened(qtbot: QtBot, page: ActivitiesPage) -> None:
    chosen_view(page, View.BOARD)
    assert page.side.shown is page.board
    assert not page.right.isVisible()
    page.board.opened.emit(page.current)
    assert page.right.isVisible()
    qtbot.keyClick(page.activity.form.editor("title"), Qt.Key.Key_Escape)
    assert not page.right.isVisible()
    assert page.board.first_stop().hasFocus()
    chosen_view(page, View.LIST)
    assert page.right.isVisible()


def test_a_card_put_at_another_step_is_saved_and_taken_back(page: ActivitiesPage, opened: Session) -> None:
    chosen_view(page, View.BOARD)
    one = next(one for one in opened.register.all(Activity).values() if one.status is ActivityStatus.ONGOING)
    page.board.moved.emit([one.id], ActivityStatus.DONE)
    assert opened.register.all(Activity)[one.id or ""].status is ActivityStatus.DONE
    assert opened.undo()
    assert opened.register.all(Activity)[one.id or ""] == one


def test_what_is_chosen_in_one_view_is_chosen_in_the_others(page: ActivitiesPage, opened: Session) -> None:
    key = page.side.keys()[4]
    page.side.tree.choose(key)
    for view in (View.BOARD, View.TIMELINE):
        chosen_view(page, view)
        shown = page.board.first_stop() if view is View.BOARD else page.line
        assert getattr(shown, "key", page.line.current_key()) == key


def test_the_time_line_shows_what_the_chips_leave(page: ActivitiesPage, opened: Session) -> None:
    page.show_thing("activity", ActivityChip.DONE)
    chosen_view(page, View.TIMELINE)
    statuses = {opened.register.all(Activity)[row.key].status for row in page.line.rows.rows}
    assert statuses == {ActivityStatus.DONE}


def test_what_does_not_agree_is_told_under_its_field(page: ActivitiesPage, opened: Session, qtbot: QtBot) -> None:
    step = next(one for one in opened.register.all(Activity).values() if one.status is not ActivityStatus.DONE)
    late = replace(step, status=ActivityStatus.ONGOING, end=opened.today - timedelta(days=30), comment="Allt är oförandrat.")
    opened.save(late, why="test")
    page.show_thing("activity", str(step.id))
    cells = page.activity.form.cells

    def told(field: str) -> list[str]:
        shown = cells[field].findChild(FindingList)
        return [one.rule for one in shown.findings] if shown is not None else []

    qtbot.waitUntil(lambda: (told("status"), told("comment")) == (["overdue"], ["spelling"]), timeout=20_000)
    opened.save(replace(late, status=ActivityStatus.DONE, comment="Blev försenad."), why="test")
    qtbot.waitUntil(lambda: (told("status"), told("comment")) == ([], ["delayed_but_done"]), timeout=20_000)
    assert not [name for name in cells if name not in ("status", "comment") and told(name)]


def test_what_is_told_of_one_activity_is_never_told_of_the_next_of_its_goal(
    page: ActivitiesPage, opened: Session, qtbot: QtBot
) -> None:
    late = replace(loaded(page), status=ActivityStatus.ONGOING, end=opened.today - timedelta(days=30))
    first, second = opened.save(late, Activity(goal=late.goal, title="Nästa"), why="test")
    page.show_thing("activity", str(first.id))
    status = page.activity.form.cells["status"]

    def told() -> list[str]:
        shown = status.findChild(FindingList)
        return [one.rule for one in shown.findings] if shown is not None else []

    qtbot.waitUntil(lambda: told() == ["overdue"], timeout=20_000)
    page.show_thing("activity", str(second.id))
    assert told() == []
    page.show_thing("activity", str(first.id))
    assert told() == ["overdue"]
    page.new_here()
    assert told() == []


def test_several_roles_are_read_whole_where_the_list_is_wide(page: ActivitiesPage, opened: Session) -> None:
    roles = ("Näringslivschef", "Miljöchef", "Kommunikationschef")
    opened.change(saved=[replace(loaded(page), responsible=roles)], why="Ändrade")
    stage, tree = page.window(), page.side.tree
    wanted = look.metrics(14).horizontalAdvance(", ".join(roles))
    for width, whole in ((1200, False), (1900, True)):
        stage.resize(width, 800)
        QApplication.processEvents()
        assert (tree.columnWidth(2) > wanted) is whole, width
        assert tree.columnWidth(0) > tree.columnWidth(2), width


def test_the_last_days_take_no_more_room_than_they_need_and_leave_the_rest_to_the_words(
    page: ActivitiesPage, opened: Session
) -> None:
    tree, early = page.side.tree, look.metrics().horizontalAdvance("31 mars 2023")
    assert tree.columnWidth(3) < early
    late = [one for one in opened.register.all(Activity).values() if one.is_overdue(opened.today)]
    assert late
    for one in late:
        text = next(row.cells[3].text for row in tree.rows.arranged if row.key == one.id)
        assert tree.columnWidth(3) >= look.metrics(15, 600).horizontalAdvance(text) + look.px(8)
