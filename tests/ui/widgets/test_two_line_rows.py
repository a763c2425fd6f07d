"""Rows of two lines, one of which is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.two_line_rows import Told, TwoLineRows

READ = Told("1 ny", "circle-check", "ok")


@pytest.fixture
def rows(stage: QWidget) -> TwoLineRows:
    made = TwoLineRows("Arbetsböcker")
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_rows([("Ett.xlsx", READ), ("Två.xlsx", READ), ("Tre.xlsx", READ)], 0)
    return made


def test_arrows_go_from_row_to_row(qtbot: QtBot, rows: TwoLineRows) -> None:
    rows.rows[0].setFocus()
    with qtbot.waitSignal(rows.chosen) as told:
        qtbot.keyClick(rows.rows[0], Qt.Key.Key_Down)
    assert told.args == [1]
    assert rows.rows[1].hasFocus()
    with qtbot.waitSignal(rows.chosen) as told:
        qtbot.keyClick(rows.rows[2], Qt.Key.Key_Return)
    assert told.args == [2]


def test_other_words_of_the_same_rows_leave_them_and_the_focus(rows: TwoLineRows) -> None:
    before = list(rows.rows)
    before[2].setFocus()
    rows.show_rows([("Ett.xlsx", READ), ("Två.xlsx", READ), ("Tre.xlsx", Told("Inte inläst", "ban"))], 2)
    assert rows.rows == before
    assert rows.rows[2].hasFocus()
    assert rows.rows[2].accessibleName() == "Tre.xlsx, Inte inläst"
    rows.show_rows([("Fyra.xlsx", READ)], 0)
    assert [row.text() for row in rows.rows] == ["Fyra.xlsx"]
