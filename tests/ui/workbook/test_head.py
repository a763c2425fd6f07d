"""The chips over the columns, and the numbers beside the rows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.workbook.sheets import seen
from ui.workbook.head import ChipHead
from ui.workbook.view import SheetView

LETTER_ROW = 45


@pytest.fixture
def view(stage: QWidget) -> SheetView:
    made = SheetView()
    made.head.let_open()
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
