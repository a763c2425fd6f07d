"""The sheet's side of the page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.workbook.sheets import seen, turned
from ui.pages.importing.sheet_side import SheetSide
from ui.workbook.seen import BookSeen


@pytest.fixture
def side(stage: QWidget) -> SheetSide:
    made = SheetSide()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_book(seen(), anew=True)
    QApplication.processEvents()
    return made


def test_a_workbook_is_shown_from_the_first_sheet_and_cell_of_which_something_was_taken(side: SheetSide) -> None:
    assert side.title == "Mål 2023"
    assert side.count.text() == "1 av 2"
    assert side.view.current_place() == "Mål 2023!A4"
    assert side.bar.name.text() == "A4"
    assert side.view.verticalScrollBar().value() == 0


def test_the_sheets_are_chosen_by_name_and_a_hidden_one_is_said_to_be_so(qtbot: QtBot, side: SheetSide) -> None:
    assert [side.choice.itemText(place) for place in range(2)] == ["Mål 2023", "Gammalt (dolt blad)"]
    side.choice.setFocus()
    with qtbot.waitSignal(side.turned) as told:
        qtbot.keyClick(side.choice, Qt.Key.Key_Down)
    assert told.args == ["Gammalt"]
    assert side.count.text() == "2 av 2"


def test_a_workbook_with_one_sheet_has_its_name_and_nothing_to_choose(side: SheetSide) -> None:
    side.show_book(turned(), anew=True)
    assert side.name.isVisibleTo(side)
    assert not side.choice.isVisibleTo(side)
    assert side.name.text() == "Mål 2023"


def test_a_workbook_that_could_not_be_read_shows_no_empty_sheet_to_correct(side: SheetSide) -> None:
    side.show_book(BookSeen.none(), anew=True)
    assert not side.top.isVisible()
    assert not side.bar.isVisible()
    assert side.title == ""
    side.show_book(seen(), anew=True)
    assert side.top.isVisible()
    assert side.bar.isVisible()


def test_one_is_led_to_a_cell_also_on_another_sheet(side: SheetSide) -> None:
    assert side.go_to("Gammalt!A1")
    assert (side.title, side.view.current_place()) == ("Gammalt", "Gammalt!A1")
    assert side.go_to("Mål 2023!D5")
    assert (side.title, side.bar.name.text()) == ("Mål 2023", "D5")


def test_a_sheets_name_alone_leads_to_the_sheet_and_an_unknown_one_nowhere(side: SheetSide) -> None:
    assert side.go_to("Gammalt")
    assert side.title == "Gammalt"
    assert not side.go_to("Finns inte!A1")
    assert side.title == "Gammalt"


def test_the_same_workbook_read_anew_stays_at_its_sheet_and_cell(side: SheetSide) -> None:
    book = side.book
    side.go_to("Mål 2023!D5")
    side.show_book(replace(book), anew=False)
    assert side.view.current_place() == "Mål 2023!D5"
    side.go_to("Gammalt")
    side.show_book(replace(book), anew=False)
    assert side.title == "Gammalt"
    side.show_book(seen(), anew=True)
    assert side.title == "Mål 2023"


def test_a_cell_that_the_user_goes_to_is_told_and_its_bar_follows(qtbot: QtBot, side: SheetSide) -> None:
    with qtbot.waitSignal(side.chosen) as told:
        side.view.setCurrentIndex(side.view.cells.index(4, 3))
    assert told.args == ["Mål 2023!D5"]
    assert side.bar.name.text() == "D5"


def test_enter_leads_to_the_bar_and_escape_back_to_the_sheet(qtbot: QtBot, side: SheetSide) -> None:
    side.view.setFocus()
    qtbot.keyClick(side.view, Qt.Key.Key_Return)
    assert side.bar.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert side.view.hasFocus()


def test_a_chip_asks_with_its_line_counted_from_one_and_its_place_on_the_screen(qtbot: QtBot, side: SheetSide) -> None:
    with qtbot.waitSignal(side.line_wanted) as told:
        side.view.head.wanted.emit(3)
    assert told.args == [4, side.view.head.room_of(3)]
    side.show_book(turned(), anew=True)
    QApplication.processEvents()
    with qtbot.waitSignal(side.line_wanted) as told:
        side.view.row_head.wanted.emit(2)
    assert told.args == [3, side.view.row_head.room_of(2)]
