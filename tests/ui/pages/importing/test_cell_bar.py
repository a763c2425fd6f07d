"""The bar under the sheet."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.correcting.corrections import CellIs, Means
from tests.ui.workbook.sheets import GREEN, seen
from ui.pages.importing import texts
from ui.pages.importing.about import About, about
from ui.pages.importing.cell_bar import CellBar


@pytest.fixture
def bar(stage: QWidget) -> CellBar:
    made = CellBar()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def cell(name: str) -> About:
    book = seen()
    found = about(book, book.sheet(0), f"Mål 2023!{name}")
    assert found is not None
    return found


def test_without_a_cell_it_says_what_one_can_do_and_keeps_its_height(bar: CellBar) -> None:
    bar.show_cell(None)
    assert bar.told.text() == texts.NO_CELL
    high = bar.sizeHint().height()
    bar.show_cell(cell("E4"))
    assert bar.sizeHint().height() == high


def test_a_heading_is_about_its_column_and_a_text_about_its_role(bar: CellBar) -> None:
    bar.show_cell(cell("D3"))
    assert bar.role.accessibleName() == "Läs som: Kolumnen: Läge"
    assert not bar.step.isVisible()
    bar.show_cell(cell("B5"))
    assert bar.role.accessibleName() == "Läs som: Aktivitet"
    bar.enter()
    assert bar.role.hasFocus()
    bar.show_cell(cell("A1"))
    assert bar.role.accessibleName() == "Läs som: Läses inte"


def test_a_step_is_said_of_the_cell_and_of_all_with_its_sign_where_that_is_ticked(qtbot: QtBot, bar: CellBar) -> None:
    bar.show_cell(replace(cell("E4"), alike=3))
    assert bar.everywhere.text() == "Alla 3 med grön färg"
    bar.enter()
    assert bar.step.hasFocus()
    with qtbot.waitSignal(bar.said) as told:
        qtbot.keyClick(bar.step, Qt.Key.Key_Down)
    assert isinstance(told.args[0], CellIs)
    bar.everywhere.click()
    with qtbot.waitSignal(bar.said) as told:
        qtbot.keyClick(bar.step, Qt.Key.Key_Down)
    assert told.args == [Means("GoalStatus", f"#{GREEN}", GoalStatus.NOT_ACHIEVED.value)]


def test_a_sign_can_be_no_step_at_all(qtbot: QtBot, bar: CellBar) -> None:
    bar.show_cell(cell("E4"))
    bar.step.setFocus()
    with qtbot.waitSignal(bar.said) as told:
        qtbot.keyClick(bar.step, Qt.Key.Key_End)
    assert told.args[0].step is None
    assert bar.step.currentText() == "Inget läge"


def test_the_tick_is_for_one_cell_at_a_time(bar: CellBar) -> None:
    bar.show_cell(replace(cell("E4"), alike=3))
    bar.everywhere.click()
    bar.show_cell(replace(cell("E4"), alike=3))
    assert bar.everywhere.value()
    bar.show_cell(replace(cell("E6"), alike=2))
    assert not bar.everywhere.value()


def test_esc_leads_back_to_the_sheet_and_what_was_said_can_be_forgotten(qtbot: QtBot, bar: CellBar) -> None:
    bar.show_cell(cell("E4"))
    bar.tell_said(is_said=True)
    assert bar.undo.isVisible()
    with qtbot.waitSignal(bar.reset):
        bar.undo.click()
    bar.tell_said(is_said=False)
    assert not bar.undo.isVisible()
    bar.step.setFocus()
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar.step, Qt.Key.Key_Escape)
