"""The sheet on the screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import BodyId, GoalId
from malverktyg.domain.year import Register
from tests.ui.workbook.sheets import GREEN, seen
from ui import look
from ui.tokens import DARK, LIGHT
from ui.workbook.view import SheetView


@pytest.fixture
def view(stage: QWidget) -> SheetView:
    made = SheetView()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_sheet(seen().sheet(0))
    QApplication.processEvents()
    return made


def dots(view: SheetView, place: str) -> set[str]:
    """The colours that are seen in a cell."""
    view.go_to(place)
    room = view.visualRect(view.currentIndex())
    view.setCurrentIndex(view.cells.index(-1, -1))
    picture = view.viewport().grab(room).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_a_cell_has_its_own_fill_and_an_accent_edge_where_it_is_new(view: SheetView) -> None:
    found = dots(view, "Mål 2023!E4")
    assert f"#{GREEN}".lower() in found
    assert LIGHT.accent.lower() in found
    assert LIGHT.ok_f.lower() in found


def test_a_heading_has_no_edge_and_what_is_left_out_is_veiled(view: SheetView) -> None:
    assert LIGHT.accent.lower() not in dots(view, "Mål 2023!B3")
    assert len(dots(view, "Mål 2023!A1")) > len(dots(view, "Mål 2023!A2"))


def test_the_reason_of_a_row_that_is_left_out_stands_beside_the_number_of_a_remark(stage: QWidget, view: SheetView) -> None:
    stage.resize(420, 400)
    view.show_sheet(replace(seen(), numbers={"Mål 2023!A1": (1,)}, _sheets={}).sheet(0))
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    QApplication.processEvents()
    corner = view.visualRect(view.cells.index(0, 0))
    picture = view.viewport().grab(corner.adjusted(corner.width() - look.px(20), 0, 0, 0)).toImage()
    found = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert LIGHT.part.lower() in found
    assert LIGHT.ctrl.lower() not in found


@pytest.mark.parametrize(("owner", "ink"), [(BodyId("b"), LIGHT.text2), (None, LIGHT.part)])
def test_what_the_file_knows_has_a_grey_edge_and_what_changes_in_it_another(
    view: SheetView, owner: BodyId | None, ink: str
) -> None:
    goal = Goal(id=GoalId("g"), year=2023, title="Fler får arbete", body=owner)
    view.show_sheet(seen(Register().with_([Body(id=BodyId("b"), name="Socialnämnden"), goal])).sheet(0))
    found = dots(view, "Mål 2023!A6")
    assert ink.lower() in found
    assert LIGHT.accent.lower() not in found


def test_the_sheet_stays_light_in_a_dark_window(view: SheetView) -> None:
    before = dots(view, "Mål 2023!E4")
    look.choose(scheme=look.Scheme.DARK)
    assert look.now() is DARK
    assert dots(view, "Mål 2023!E4") == before
    assert look.now() is DARK


def test_merged_cells_are_one(view: SheetView) -> None:
    assert view.rowSpan(3, 0) == 2
    assert view.columnSpan(0, 0) == 6


def test_arrows_move_among_the_cells_and_a_click_tells_which(qtbot: QtBot, view: SheetView) -> None:
    view.setFocus()
    view.go_to("Mål 2023!B4")
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told.args == ["Mål 2023!B5"]
    there = view.visualRect(view.cells.index(5, 3)).center()
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(there))
    assert told.args == ["Mål 2023!D6"]


def test_going_to_a_cell_tells_nobody_and_only_what_is_here_is_found(qtbot: QtBot, view: SheetView) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        assert view.go_to("Mål 2023!C5")
    assert view.current_place() == "Mål 2023!C5"
    assert not view.go_to("Gammalt!A1")
    assert not view.go_to("Mål 2023")


def test_a_cell_is_said_to_a_screen_reader_with_all_that_is_told_of_it(view: SheetView) -> None:
    said = view.cells.data(view.cells.index(3, 4), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("E4: tom. Måluppfyllelse tertial 1 2023, Läst som Uppnått, Ny")
    assert view.cells.data(view.cells.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "Utelämnad: titel"
    assert view.cells.data(view.cells.index(2, 1), Qt.ItemDataRole.ToolTipRole) == "Rubrik: Aktivitet"


def test_another_plan_of_the_same_sheet_leaves_one_where_one_was(view: SheetView) -> None:
    view.go_to("Mål 2023!C5")
    view.show_sheet(view.cells.seen)
    assert view.current_place() == "Mål 2023!C5"
