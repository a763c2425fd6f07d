"""What the user says of the sheet by the menus of its lines and cells."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import NOTHING, CellIs, ColumnIs, Corrections, HeadIs
from malverktyg.exchange.facts import Reading
from tests.ui.workbook.sheets import seen, turned
from ui.pages.importing.asking import Asking
from ui.pages.importing.sheet_side import SheetSide

TITLE = "Mål 2023"
READING = Reading(file="Bok.xlsx", year=2023)


@pytest.fixture
def side(stage: QWidget) -> SheetSide:
    made = SheetSide()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_book(seen(), anew=True)
    QApplication.processEvents()
    return made


@pytest.fixture
def asking(side: SheetSide) -> Asking:
    made = Asking(side)
    made.about(READING, NOTHING, 2020)
    return made


def action(menu: QMenu | None, *words: str) -> QAction:
    """A menu's entry, found by its words from menu to menu."""
    assert menu is not None
    found = next(one for one in menu.actions() if one.text() == words[0])
    below = found.menu()
    return found if len(words) == 1 else action(below if isinstance(below, QMenu) else None, *words[1:])


def closed(asking: Asking) -> None:
    assert asking.menu is not None
    asking.menu.close()


def test_a_columns_chip_opens_its_menu_and_what_is_chosen_is_said_of_the_column(
    qtbot: QtBot, side: SheetSide, asking: Asking
) -> None:
    side.view.head.wanted.emit(3)
    assert asking.menu is not None
    assert asking.menu.isVisible()
    with qtbot.waitSignal(asking.said) as told:
        action(asking.menu, "Aktivitet", "Kommentar").trigger()
    closed(asking)
    assert told.args == [ColumnIs(TITLE, 4, "activity.comment")]


def test_an_assessment_is_said_with_its_period_of_the_workbooks_year(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    side.view.head.wanted.emit(3)
    with qtbot.waitSignal(asking.said) as told:
        action(asking.menu, "Bedömning tertial 2 2023", "Måluppfyllelse").trigger()
    closed(asking)
    assert told.args == [ColumnIs(TITLE, 4, "assessment.status", Period(2023, PeriodPart.T2))]


def test_a_workbook_without_a_year_is_asked_about_with_the_windows(side: SheetSide, asking: Asking) -> None:
    asking.about(replace(READING, year=None), NOTHING, 2020)
    side.view.head.wanted.emit(3)
    assert action(asking.menu, "Bedömning tertial 1 2020")
    closed(asking)


def test_what_it_is_already_is_not_said_again(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    side.view.head.wanted.emit(3)
    with qtbot.assertNotEmitted(asking.said):
        action(asking.menu, "Aktivitet", "Läge").trigger()
    closed(asking)


def test_a_row_of_a_sheet_on_its_side_is_spoken_of_by_its_number(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    side.show_book(turned(), anew=True)
    side.view.row_head.wanted.emit(3)
    with qtbot.waitSignal(asking.said) as told:
        action(asking.menu, "Läs inte raden").trigger()
    closed(asking)
    assert told.args == [ColumnIs(TITLE, 4, "ignored")]


def test_the_bars_menu_speaks_of_the_cell(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    side.go_to(f"{TITLE}!B5")
    side.bar.roles_wanted.emit(QPoint(9, 9))
    with qtbot.waitSignal(asking.said) as told:
        action(asking.menu, "Läs inte cellen").trigger()
    closed(asking)
    assert told.args == [CellIs(TITLE, "B5", "ignored")]


def test_a_cells_row_can_be_said_to_be_the_header(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    side.go_to(f"{TITLE}!B5")
    side.bar.roles_wanted.emit(QPoint(9, 9))
    with qtbot.waitSignal(asking.said) as told:
        action(asking.menu, "Raden är tabellens rubrikrad").trigger()
    closed(asking)
    assert told.args == [HeadIs(TITLE, 5)]


def test_a_headings_cell_speaks_of_its_whole_column(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    side.go_to(f"{TITLE}!D3")
    side.bar.roles_wanted.emit(QPoint(9, 9))
    with qtbot.waitSignal(asking.said) as told:
        action(asking.menu, "Läs inte kolumnen").trigger()
    closed(asking)
    assert told.args == [ColumnIs(TITLE, 4, "ignored")]


def test_where_one_is_at_no_cell_nothing_is_asked(side: SheetSide, asking: Asking) -> None:
    side.bar.show_cell(None)
    side.bar.roles_wanted.emit(QPoint(9, 9))
    side.bar.reset.emit()
    assert asking.menu is None


def test_what_was_said_of_a_column_can_be_forgotten_and_the_rest_stays(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    other = ColumnIs(TITLE, 2, "activity.comment")
    asking.about(READING, Corrections(columns=(ColumnIs(TITLE, 4, "ignored"), other)), 2023)
    side.view.head.wanted.emit(3)
    with qtbot.waitSignal(asking.forgotten) as told:
        action(asking.menu, "Läs som från början").trigger()
    closed(asking)
    assert told.args == [Corrections(columns=(other,))]


def test_what_was_said_of_a_cell_is_forgotten_from_the_bar(qtbot: QtBot, side: SheetSide, asking: Asking) -> None:
    asking.about(READING, Corrections(cells=(CellIs(TITLE, "B5", "ignored"),)), 2023)
    side.go_to(f"{TITLE}!B5")
    assert asking.is_said(side.bar.about)
    with qtbot.waitSignal(asking.forgotten) as told:
        side.bar.reset.emit()
    assert told.args == [NOTHING]
    side.go_to(f"{TITLE}!B6")
    assert not asking.is_said(side.bar.about)
    assert not asking.is_said(None)
