"""What one has written and where one is, in a window that is built anew in another text size."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.planning.items import Kind
from tests.ui.pages.importing.books import COLOURS
from ui import look, scroll_places
from ui.models.goal_rows import GoalChip, Grouping
from ui.pages import PAGES
from ui.pages.activities import ActivitiesPage
from ui.pages.activities.page import View
from ui.pages.assessments import AssessmentsPage
from ui.pages.goals import GoalsPage
from ui.pages.goals.detail import HISTORY
from ui.pages.help import HelpPage
from ui.pages.importing import ImportingPage
from ui.pages.missing import MissingPage
from ui.pages.proposal import ProposalPage
from ui.pages.settings import SettingsPage
from ui.pages.since import SincePage
from ui.widgets.long_text import LongText
from ui.window import Window

Type = Callable[[QWidget, str], None]


@pytest.fixture
def window(window: Window, year_file: Path) -> Iterator[Window]:
    assert window.deeds.open_file(year_file)
    yield window
    look.choose(scale=100)


def enlarge(window: Window) -> None:
    window.rebuild(150)
    QApplication.processEvents()


def test_a_new_goal_that_lacks_its_wording_waits_on(window: Window, type_text: Type) -> None:
    window.show_thing("goal", "new")
    page = window.page
    assert isinstance(page, GoalsPage)
    body = page.goal.form.editor("body").value()  # type: ignore[attr-defined]
    type_text(page.goal.form.editor("number"), "4.7")
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    draft = page.goal.form.draft()
    assert isinstance(draft, Goal)
    assert (draft.id, draft.number, draft.title, draft.body) == (None, "4.7", "", body)
    goals = len(window.session.register.all(Goal))
    type_text(page.goal.form.editor("title"), "Skolmaten är god")
    window.session.flush()
    assert len(window.session.register.all(Goal)) == goals + 1


def test_a_text_with_an_error_stays_as_it_is_written(window: Window) -> None:
    goal = window.session.register.goals_of(2023)[1]
    window.show_thing("goal", goal.id or "")
    page = window.page
    assert isinstance(page, GoalsPage)
    page.goal.form.editor("title").write("")  # type: ignore[attr-defined]
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    draft = page.goal.form.draft()
    assert draft is not None
    assert (draft.id, draft.title) == (goal.id, "")
    assert page.goal.form.cells["title"].remark.kind is not None
    assert window.session.register.find(Goal, goal.id) == goal


def test_what_waits_on_another_page_waits_on_too(window: Window, type_text: Type) -> None:
    window.show_thing("activity", "new")
    page = window.page
    assert isinstance(page, ActivitiesPage)
    type_text(page.activity.form.editor("comment"), "Väntar på svar")
    window.show_thing("body")
    settings = window.page
    assert isinstance(settings, SettingsPage)
    settings.new_here()
    type_text(settings.bodies.form.editor("short"), "MN")
    window.go(3)
    enlarge(window)
    assert isinstance(window.page, AssessmentsPage)
    activities = next(page for page in window.pages.values() if isinstance(page, ActivitiesPage))
    settings = next(page for page in window.pages.values() if isinstance(page, SettingsPage))
    drafts = activities.activity.form.draft(), settings.bodies.form.draft()
    assert isinstance(drafts[0], Activity)
    assert isinstance(drafts[1], Body)
    assert (drafts[0].comment, drafts[1].short) == ("Väntar på svar", "MN")


@pytest.mark.parametrize("kind", ["goal", "assessment"])
def test_the_same_goal_is_shown(window: Window, kind: str) -> None:
    goal = window.session.register.goals_of(2023)[2]
    window.show_thing(kind, goal.id or "")
    enlarge(window)
    assert getattr(window.page, "current", "") == goal.id


def test_what_narrows_a_list_and_a_line_half_written_stay(window: Window, type_text: Type) -> None:
    goal = window.session.register.goals_of(2023)[2]
    window.show_thing("goal", goal.id or "")
    page = window.page
    assert isinstance(page, GoalsPage)
    assert page.side.chips is not None
    page.side.filter.set_value(goal.title[:12])
    page.side.views.set_value(Grouping.BODY)  # type: ignore[union-attr]
    page.side.chips.set_value(GoalChip.NO_INDICATOR)
    page.side.tree.header().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    page.goal.tabs.set_value(HISTORY)
    type_text(page.goal.activities.add, "Ordna skolskj")
    type_text(page.goal.indicators.add, "Andel nöj")
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    assert page.current == goal.id
    assert page.side.filter.value() == goal.title[:12]
    assert page.side.views.value() is Grouping.BODY  # type: ignore[union-attr]
    assert page.side.chips.value() is GoalChip.NO_INDICATOR  # type: ignore[union-attr]
    assert page.side.model.is_sorted
    assert page.goal.tabs.value() == HISTORY
    assert (page.goal.activities.add.value(), page.goal.indicators.add.value()) == ("Ordna skolskj", "Andel nöj")


def test_each_page_stays_as_it_was_left(qtbot: QtBot, window: Window) -> None:
    window.show_thing("activity", "")
    activities = window.page
    assert isinstance(activities, ActivitiesPage)
    activities.side.views.set_value(View.BOARD)  # type: ignore[union-attr]
    activities.side.views.edited.emit()  # type: ignore[union-attr]
    window.show_thing("focus_area")
    window.show_thing("help", "missing")
    window.show_thing("since")
    since = window.page
    assert isinstance(since, SincePage)
    since.bar.earlier.set_value(Period(2022, PeriodPart.H))
    since.bar.earlier.edited.emit()
    enlarge(window)
    since = window.page
    assert isinstance(since, SincePage)
    assert since.bar.periods == (Period(2022, PeriodPart.H), Period(2023, PeriodPart.T2))
    qtbot.waitUntil(lambda: since.is_settled)
    window.go(number_of("settings"))
    settings = window.page
    assert isinstance(settings, SettingsPage)
    assert settings.choice.value() == "focus_area"
    window.go(number_of("help"))
    help = window.page
    assert isinstance(help, HelpPage)
    assert help.book.chapter is not None
    assert help.book.chapter.name == "missing"
    window.go(number_of("activities"))
    activities = window.page
    assert isinstance(activities, ActivitiesPage)
    assert activities.side.shown is activities.board
    assert activities.right.isHidden()


def test_the_papers_form_stays_unfolded_and_the_findings_in_sight(window: Window) -> None:
    window.show_thing("review")
    page = window.page
    assert isinstance(page, ProposalPage)
    unfolded = page.form.goals, page.form.appendices
    for section in page.form.sections:
        section.unfold(to=section in unfolded)
    enlarge(window)
    page = window.page
    assert isinstance(page, ProposalPage)
    assert [section for section in page.form.sections if section.is_open] == [page.form.goals, page.form.appendices]
    assert page.right.currentWidget() is page.list


def test_the_row_that_is_read_stays(window: Window) -> None:
    window.show_thing("missing", "")
    page = window.page
    assert isinstance(page, MissingPage)
    page.side.filter.set_value("a")
    row = page.side.keys()[-1]
    page.side.tree.choose(row)
    enlarge(window)
    page = window.page
    assert isinstance(page, MissingPage)
    assert (page.side.filter.value(), page.side.tree.reached_key()) == ("a", row)


def test_workbooks_that_are_being_read_are_not_forgotten(qtbot: QtBot, window: Window) -> None:
    window.deeds.take([COLOURS])
    page = window.page
    assert isinstance(page, ImportingPage)
    qtbot.waitUntil(lambda: page.plan is not None)
    steps, opened = page.steps, page.opened
    last = page.plan_view.shown.books[0].remarks[-1].cells[0]
    page.plan_view.go_to(0, last)
    page.plan_view.side.heads[Kind.ADDED].click()
    unfolded = page.plan_view.side.unfolded
    enlarge(window)
    again = window.page
    assert isinstance(again, ImportingPage)
    assert again is not page
    assert (again.steps, again.opened) == (steps, opened)
    qtbot.waitUntil(lambda: again.plan is not None)
    assert again.views.currentWidget() is again.plan_view
    assert again.plan_view.sheet.current_place() == last
    assert again.plan_view.side.unfolded == unfolded >= {Kind.ADDED}


def test_the_keys_go_where_they_went(window: Window) -> None:
    goal = window.session.register.goals_of(2023)[2]
    window.show_thing("goal", goal.id or "")
    page = window.page
    assert isinstance(page, GoalsPage)
    page.goal.form.editor("number").setFocus()
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    assert window.focusWidget() is page.goal.form.editor("number")
    for number in range(len(PAGES)):
        window.make(number)  # other pages have a field to filter in too
    page.side.filter.set_value(goal.title[:6])
    page.side.filter.setFocus()
    page.side.filter.setCursorPosition(6)
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    assert window.focusWidget() is page.side.filter
    assert page.side.filter.cursorPosition() == 6
    title = page.goal.form.editor("title")
    assert isinstance(title, LongText)
    page.sides.bring(page.right)
    title.setFocus()
    title.select(4, 4)
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    title = page.goal.form.editor("title")
    assert isinstance(title, LongText)
    assert title.hasFocus()
    assert title.textCursor().position() == 4


def test_another_file_takes_nothing_from_the_one_before(window: Window, year_file: Path, tmp_path: Path) -> None:
    window.show_thing("goal")
    page = window.page
    assert isinstance(page, GoalsPage)
    page.side.filter.set_value("skola")
    window.go(0)
    enlarge(window)
    assert window.session.create(tmp_path / "Tomt.malverktyg")
    assert window.deeds.open_file(year_file)
    window.go(number_of("goals"))
    page = window.page
    assert isinstance(page, GoalsPage)
    assert page.side.filter.value() == ""


def number_of(name: str) -> int:
    return next(number for number, page in enumerate(PAGES) if page.name == name)


def test_folded_groups_and_what_is_selected_stay(window: Window) -> None:
    window.show_thing("goal", "")
    page = window.page
    assert isinstance(page, GoalsPage)
    tree = page.side.tree
    tree.setCurrentIndex(tree.rows.index_of(page.side.keys()[0]))
    tree.selectAll()
    picked, folded = tree.picked_keys(), tree.rows.groups()[-1].key
    tree.collapse(tree.rows.index_of(folded))
    enlarge(window)
    page = window.page
    assert isinstance(page, GoalsPage)
    assert not page.side.tree.isExpanded(page.side.model.index_of(folded))
    assert page.side.tree.picked_keys() == picked
    assert page.right.currentWidget() is page.several


def test_a_long_form_stays_where_it_was_scrolled(qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scroll_places, "SETTLES", 60_000)

    def bar() -> QScrollBar:
        area = window.page.goal.views.currentWidget()  # type: ignore[union-attr]
        assert isinstance(area, QScrollArea)
        return area.verticalScrollBar()

    window.show_thing("goal", window.session.register.goals_of(2023)[1].id or "")
    qtbot.waitUntil(lambda: bar().maximum() > 0)
    bar().setValue(bar().maximum())
    enlarge(window)
    qtbot.waitUntil(lambda: 0 < bar().value() == bar().maximum())
