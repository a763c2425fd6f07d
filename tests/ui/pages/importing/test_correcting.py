"""Saying that something is read wrong, in the real page with a real workbook: by mouse, by keyboard, and back again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means
from malverktyg.exchange.planning.items import Kind
from tests.ui.pages.importing.books import COLLECTION, COLOURS
from ui.pages.importing import ImportingPage
from ui.session import Session

SECONDS_20 = 20_000


@pytest.fixture
def page(session: Session, tmp_path: Path, stage: QWidget) -> ImportingPage:
    assert session.create(tmp_path / "Ny.malverktyg")
    made = ImportingPage(session)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    stage.resize(1280, 800)
    return made


@pytest.fixture
def follow(qtbot: QtBot, page: ImportingPage) -> Callable[[Callable[[], object]], None]:
    """Does something and waits until the plan has followed."""

    def do(deed: Callable[[], object]) -> None:
        before = page.plan
        deed()
        qtbot.waitUntil(lambda: page.plan is not None and page.plan is not before, timeout=SECONDS_20)

    return do


def said(page: ImportingPage) -> Corrections:
    return page.steps.now[page.plan_view.number].corrections


def chip(page: ImportingPage, column: int) -> str:
    return page.plan_view.sheet.cells.chip(column)


def entry(menu: QMenu | None, *words: str) -> Callable[[], None]:
    """What a menu's entry does, found by its words from menu to menu."""
    for number, word in enumerate(words):
        assert menu is not None
        action = next(one for one in menu.actions() if one.text() == word)
        if number == len(words) - 1:
            return action.trigger
        submenu = action.menu()
        menu = submenu if isinstance(submenu, QMenu) else None
    raise AssertionError(words)


def test_a_heading_is_corrected_by_mouse_and_the_plan_follows_where_one_is(
    qtbot: QtBot, page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    view = page.plan_view
    view.sheet.setFocus()
    view.sheet.go_to("TFN 2023!C11")
    sideways = view.sheet.horizontalScrollBar().value()
    head = view.sheet.head
    spot = QPoint(head.sectionViewportPosition(3) + head.sectionSize(3) // 2, 16)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = view.asking.menu
    assert menu is not None
    assert menu.isVisible()
    assert menu.accessibleName() == "Läs kolumnen som"
    follow(entry(menu, "Läs inte kolumnen"))
    menu.close()
    assert said(page).columns == (ColumnIs("TFN 2023", 4, "ignored"),)
    assert chip(page, 3) == ""
    assert view.sheet.current_place() == "TFN 2023!C11"
    assert view.sheet.horizontalScrollBar().value() == sideways
    assert view.head.change.text() == "Ändra tolkning (1) …"


def test_a_heading_is_corrected_by_keyboard_alone_and_ctrl_z_takes_it_back(
    qtbot: QtBot, page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    view = page.plan_view
    view.sheet.setFocus()
    view.sheet.go_to("TFN 2023!A1")
    qtbot.keyClick(view.sheet, Qt.Key.Key_Up)
    head = view.sheet.head
    assert head.hasFocus()
    for _ in range(3):
        qtbot.keyClick(head, Qt.Key.Key_Right)
    assert head.accessibleName() == "Kolumn D: Ansvarig"
    qtbot.keyClick(head, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = view.asking.menu
    assert menu is not None

    def press() -> None:
        while menu.activeAction() is not menu.ignore:
            qtbot.keyClick(menu, Qt.Key.Key_Up)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    follow(press)
    assert said(page).columns == (ColumnIs("TFN 2023", 4, "ignored"),)
    assert page.window().focusWidget() is head
    assert page.can_undo_here == "rättelsen"
    follow(page.undo_here)
    assert said(page) == Corrections()
    assert chip(page, 3) == "Ansvarig"
    assert page.can_undo_here is None
    follow(page.redo_here)
    assert chip(page, 3) == ""
    qtbot.keyClick(head, Qt.Key.Key_Down)
    assert page.window().focusWidget() is view.sheet


def test_a_row_of_a_sheet_on_its_side_is_corrected_by_its_chip(
    qtbot: QtBot, page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLLECTION]))
    view = page.plan_view
    view.go_to(0, "Teknik & fritid!B4")
    head = view.sheet.row_head
    spot = head.viewport().mapFromGlobal(head.room_of(3).center())
    assert chip(page, 3) == "Ansvarig"
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = view.asking.menu
    assert menu is not None
    assert menu.accessibleName() == "Läs raden som"
    follow(entry(menu, "Läs inte raden"))
    menu.close()
    assert said(page).columns == (ColumnIs("Teknik & fritid", 4, "ignored"),)
    assert chip(page, 3) == ""
    assert view.sheet.current_place() == "Teknik & fritid!B4"


def test_a_columns_role_is_chosen_by_group_and_period(
    page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    view = page.plan_view
    view.sheet.head.wanted.emit(5)
    follow(entry(view.asking.menu, "Bedömning tertial 2 2023", "Måluppfyllelse"))
    assert said(page).columns == (ColumnIs("TFN 2023", 6, "assessment.status", Period(2023, PeriodPart.T2)),)
    assert chip(page, 5) == "T2"
    view.sheet.head.wanted.emit(5)
    entry(view.asking.menu, "Bedömning tertial 2 2023", "Måluppfyllelse")()
    assert len(page.steps.now) == 1
    assert not page.steps.can_redo
    follow(entry(view.asking.menu, "Läs som från början"))
    assert said(page) == Corrections()
    assert chip(page, 5) == "T1"


def test_a_cell_is_read_otherwise_by_enter_and_so_are_all_of_its_colour(
    qtbot: QtBot, page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    view = page.plan_view
    bar = view.sheets.bar
    view.sheet.setFocus()
    view.sheet.setCurrentIndex(view.sheet.cells.index(4, 5))
    assert bar.name.text() == "F5"
    assert bar.told.text().startswith("grön färg → Måluppfyllelse tertial 1 2023: Uppnått.")
    qtbot.keyClick(view.sheet, Qt.Key.Key_Return)
    assert bar.step.hasFocus()
    follow(lambda: qtbot.keyClick(bar.step, Qt.Key.Key_Down))
    (cell,) = said(page).cells
    assert (cell.cell, cell.step) == ("F5", "partly")
    assert view.sheet.cells.seen is not None
    assert view.sheet.cells.seen.told(5, 6).step is GoalStatus.PARTLY
    assert bar.step.hasFocus()
    assert bar.undo.isVisible()
    follow(bar.undo.click)
    assert said(page) == Corrections()
    assert bar.everywhere.isVisible()
    bar.everywhere.click()
    bar.step.setFocus()
    follow(lambda: qtbot.keyClick(bar.step, Qt.Key.Key_Down))
    (means,) = said(page).meanings
    assert (means.scale, means.step) == ("GoalStatus", "partly")
    assert view.sheet.cells.seen.told(10, 6).step is GoalStatus.PARTLY
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert view.sheet.hasFocus()


def test_a_colour_that_no_legend_knows_is_given_its_meaning_in_the_remark(
    qtbot: QtBot, page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    block = next(one for one in page.plan_view.side.blocks if "colour_not_in_legend" in one.remark.codes)
    control = block.control
    assert control is not None
    assert control.accessibleName() == "Läs orange färg som"
    control.setFocus()
    follow(lambda: qtbot.keyClick(control, Qt.Key.Key_Down))
    assert said(page).meanings == (Means("GoalStatus", "#ED7D31", "not_achieved"),)
    seen = page.plan_view.sheet.cells.seen
    assert seen is not None
    assert seen.told(10, 8).step is GoalStatus.NOT_ACHIEVED


def test_a_row_can_be_said_to_be_the_header_and_a_cell_to_be_nothing(
    page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    view = page.plan_view
    view.sheet.setCurrentIndex(view.sheet.cells.index(4, 2))
    view.sheets.bar.role.click()
    follow(entry(view.asking.menu, "Läs inte cellen"))
    assert said(page).cells == (CellIs("TFN 2023", "C5", "ignored"),)
    view.sheets.bar.role.click()
    follow(entry(view.asking.menu, "Raden är tabellens rubrikrad"))
    assert said(page).heads == (HeadIs("TFN 2023", 5),)
    follow(page.undo_here)
    assert said(page).heads == ()


def test_a_hidden_sheet_is_named_and_read_when_it_is_asked_for(
    page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLLECTION]))
    view = page.plan_view
    names = [view.sheets.choice.itemText(place) for place in range(view.sheets.choice.count())]
    place = names.index("KS (gammal) (dolt blad)")
    view.sheets.choice.activated.emit(place)
    (line,) = view.sheets.notices.lines
    assert line.words.text() == "Bladet är dolt i arbetsboken och läses inte."
    assert page.plan is not None
    before = page.plan.count(Kind.ADDED)
    follow(line.repair.click)
    assert said(page).hidden == ("KS (gammal)",)
    assert page.plan.count(Kind.ADDED) > before
    assert view.sheets.title == "KS (gammal)"


def test_goals_that_are_nearly_the_same_are_offered_as_one(
    page: ImportingPage, follow: Callable[[Callable[[], object]], None], session: Session
) -> None:
    follow(lambda: page.bring_in([COLLECTION]))
    page.plan_view.side._show_more("Anmärkningar", to=50)
    block = next(one for one in page.plan_view.side.blocks if "alike" in one.remark.codes)
    control = block.control
    assert control is not None
    join = next(one for one in control.findChildren(QWidget) if one.accessibleName() == "Slå ihop")
    assert page.plan is not None
    titles = sum(item.thing == "Goal" for item in page.plan.items)
    assert isinstance(join, QAbstractButton)
    follow(join.click)
    (group,) = said(page).joined
    assert sum(item.thing == "Goal" for item in page.plan.items) == titles - len(group) + 1
    page.accept()
    assert len(session.register.all(Goal)) == titles - len(group) + 1
    assert session.register.all(Activity)


def test_all_that_was_corrected_is_listed_and_can_be_forgotten(
    qtbot: QtBot, page: ImportingPage, follow: Callable[[Callable[[], object]], None]
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    follow(lambda: page.say(0, ColumnIs("TFN 2023", 4, "ignored")))
    follow(lambda: page.say(0, Means("GoalStatus", "#ED7D31", "not_achieved")))
    told: list[list[str]] = []

    def look() -> None:
        dialog = page.dialog
        assert dialog is not None
        told.append([one.accessibleName() for one in dialog.removals])
        before = page.plan
        dialog.removals[0].click()
        qtbot.waitUntil(lambda: page.plan is not before, timeout=SECONDS_20)
        told.append([one.accessibleName() for one in dialog.removals])
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    page.plan_view.head.change.click()
    QApplication.processEvents()
    assert told == [
        ["Ta bort rättelsen: TFN 2023, kolumn D: Läses inte", "Ta bort rättelsen: Orange färg betyder Ej uppnått"],
        ["Ta bort rättelsen: Orange färg betyder Ej uppnått"],
    ]
    assert said(page) == Corrections(meanings=(Means("GoalStatus", "#ED7D31", "not_achieved"),))


def test_what_was_corrected_is_what_is_imported(
    page: ImportingPage, follow: Callable[[Callable[[], object]], None], session: Session
) -> None:
    follow(lambda: page.bring_in([COLOURS]))
    follow(lambda: page.say(0, ColumnIs("TFN 2023", 4, "ignored")))
    page.accept()
    activities = session.register.all(Activity).values()
    assert activities
    assert not any(one.responsible for one in activities)
    assert page.can_undo_here is None
