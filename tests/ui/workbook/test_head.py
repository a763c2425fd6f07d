"""The chips over the columns, and the numbers beside the rows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.exchange.facts import ColumnShape, SheetShape, TableShape
from malverktyg.exchange.grid import Cell, Sheet
from tests.ui.workbook.sheets import seen, turned
from ui.workbook.chips import ChipHead
from ui.workbook.seen import BookSeen
from ui.workbook.view import SheetView

LETTER_ROW = 45


@pytest.fixture
def view(stage: QWidget) -> SheetView:
    made = SheetView()
    made.let_open()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_sheet(seen().sheet(0))
    QApplication.processEvents()
    return made


def middle(head: ChipHead, column: int, down: int = 16) -> QPoint:
    return QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, down)


def test_a_click_on_a_chip_asks_for_its_choices_and_one_on_the_letter_does_not(qtbot: QtBot, view: SheetView) -> None:
    with qtbot.waitSignal(view.head.wanted) as told:
        qtbot.mouseClick(view.head.viewport(), Qt.MouseButton.LeftButton, pos=middle(view.head, 2))
    assert told.args == [2]
    assert view.head.here == 2
    with qtbot.assertNotEmitted(view.head.wanted):
        qtbot.mouseClick(view.head.viewport(), Qt.MouseButton.LeftButton, pos=middle(view.head, 3, LETTER_ROW))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F2])
def test_a_chip_is_opened_by_a_key(qtbot: QtBot, view: SheetView, key: Qt.Key) -> None:
    view.head.setFocus()
    qtbot.keyClick(view.head, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.head.wanted) as told:
        qtbot.keyClick(view.head, key)
    assert told.args == [1]
    assert view.head.accessibleName() == "Kolumn B: Aktivitet"


def test_arrows_stop_at_the_ends_and_lead_between_sheet_and_chips(qtbot: QtBot, view: SheetView) -> None:
    view.head.setFocus()
    for _ in range(20):
        qtbot.keyClick(view.head, Qt.Key.Key_Right)
    assert view.head.here == 5
    qtbot.keyClick(view.head, Qt.Key.Key_Down)
    assert view.hasFocus()
    view.go_to("Mål 2023!C1")
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.head.hasFocus()


def test_alt_and_down_in_the_sheet_opens_the_columns_chip(qtbot: QtBot, view: SheetView) -> None:
    view.setFocus()
    view.go_to("Mål 2023!D5")
    with qtbot.waitSignal(view.head.wanted) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told.args == [3]


def test_a_sheet_without_a_table_has_no_chips(view: SheetView) -> None:
    assert view.head.has_chips
    high = view.head.sizeHint().height()
    view.show_sheet(seen().sheet(1))
    assert not view.head.has_chips
    assert view.head.sizeHint().height() < high


@pytest.fixture
def lying(view: SheetView) -> SheetView:
    """A sheet that lies on its side."""
    view.show_sheet(turned().sheet(0))
    QApplication.processEvents()
    return view


def test_a_sheet_that_lies_on_its_side_has_its_chips_beside_its_rows(lying: SheetView) -> None:
    assert not lying.head.has_chips
    assert lying.chip_head is lying.row_head
    assert [lying.cells.chip(row) for row in range(6)] == [
        "Fokusområde",
        "Mål",
        "Aktivitet",
        "Ansvarig",
        "Måluppfyllelse",
        "Kommentar",
    ]


def test_a_rows_chip_has_the_room_that_its_words_need(lying: SheetView) -> None:
    box = lying.row_head.room_of(4)
    assert box.width() <= lying.row_head.width()
    assert box.height() <= lying.rowHeight(4)


def test_a_click_on_a_rows_chip_asks_for_its_choices_and_one_on_the_number_does_not(qtbot: QtBot, lying: SheetView) -> None:
    head = lying.row_head
    place = head.viewport().mapFromGlobal(head.room_of(2).center())
    with qtbot.waitSignal(head.wanted) as told:
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [2]
    with qtbot.assertNotEmitted(head.wanted):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(head.width() - 4, place.y()))


def test_arrows_lead_between_a_sheet_on_its_side_and_its_chips(qtbot: QtBot, lying: SheetView) -> None:
    lying.setFocus()
    lying.go_to("Mål 2023!A3")
    qtbot.keyClick(lying, Qt.Key.Key_Left)
    assert lying.row_head.hasFocus()
    assert lying.row_head.accessibleName() == "Rad 3: Aktivitet"
    qtbot.keyClick(lying.row_head, Qt.Key.Key_Down)
    with qtbot.waitSignal(lying.row_head.wanted) as told:
        qtbot.keyClick(lying.row_head, Qt.Key.Key_Return)
    assert told.args == [3]
    qtbot.keyClick(lying.row_head, Qt.Key.Key_Right)
    assert lying.hasFocus()


def test_alt_and_down_in_a_sheet_on_its_side_opens_the_rows_chip(qtbot: QtBot, lying: SheetView) -> None:
    lying.setFocus()
    lying.go_to("Mål 2023!B5")
    with qtbot.waitSignal(lying.row_head.wanted) as told:
        qtbot.keyClick(lying, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told.args == [4]


def test_the_keyboard_stops_only_at_a_head_that_has_chips(lying: SheetView) -> None:
    assert lying.head.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert lying.row_head.focusPolicy() is Qt.FocusPolicy.StrongFocus
    lying.show_sheet(seen().sheet(0))
    assert lying.head.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert lying.row_head.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert lying.row_head.width() < lying.head.sectionSize(0)


def test_another_sheet_is_shown_from_its_beginning(view: SheetView) -> None:
    view.setFixedWidth(200)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert view.horizontalScrollBar().value() > 0
    view.show_sheet(turned().sheet(0))
    assert view.horizontalScrollBar().value() == 0


def test_columns_that_become_a_tables_have_room_for_their_chips(view: SheetView) -> None:
    read = seen()
    narrow = replace(read.book, sheets=(Sheet("Mål 2023", {(1, 1): Cell(row=1, column=1, value="F", text="F")}),))
    table = SheetShape("Mål 2023", tables=(TableShape((1,), (ColumnShape(1, "F", "goal.focus_area"),)),))
    before = BookSeen(narrow, read.plan)
    view.show_sheet(before.sheet(0))
    width = view.columnWidth(0)
    view.show_sheet(replace(before, shapes={"Mål 2023": table}, _sheets={}).sheet(0))
    assert view.cells.chip(0) == "Fokusområde"
    assert view.columnWidth(0) > width
