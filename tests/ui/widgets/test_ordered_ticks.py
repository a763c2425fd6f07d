"""Ticks in an order: what is left out keeps its usual place, and rows are moved by mouse and keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.reading_order import laid_out
from ui.widgets.ordered_ticks import OrderedTicks

CHOICES = [(letter, letter.upper()) for letter in "abcde"]


@pytest.fixture
def ticks(stage: QWidget) -> OrderedTicks:
    made = OrderedTicks(CHOICES, fixed=["a"])
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def _shown(ticks: OrderedTicks) -> str:
    rows = {id(row): value for value, row in ticks.rows.items()}
    column = ticks.layout()
    assert column is not None
    return "".join(str(rows[id(row)]) for row in laid_out(column))


def test_the_value_is_what_is_ticked_in_its_order(ticks: OrderedTicks) -> None:
    assert ticks.value() == tuple("abcde")
    ticks.set_value(("d", "a"))
    assert ticks.value() == ("d", "a")
    assert _shown(ticks) == "dabce"
    assert [value for value, row in ticks.rows.items() if row.tick.isChecked()] == ["a", "d"]


def test_unticking_keeps_the_row_where_it_is_and_tells(ticks: OrderedTicks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ticks.edited):
        ticks.rows["c"].tick.click()
    assert ticks.value() == ("a", "b", "d", "e")
    assert _shown(ticks) == "abcde"


def test_what_is_always_along_cannot_be_unticked(ticks: OrderedTicks) -> None:
    assert not ticks.rows["a"].tick.isEnabled()
    assert ticks.rows["b"].tick.isEnabled()


def test_a_row_is_moved_with_its_arrows_and_with_the_keyboard(ticks: OrderedTicks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ticks.edited):
        ticks.rows["c"].up.click()
    assert ticks.value() == ("a", "c", "b", "d", "e")
    ticks.rows["c"].tick.setFocus()
    qtbot.keyClick(ticks.rows["c"].tick, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _shown(ticks) == "abcde"
    assert ticks.rows["c"].tick.hasFocus()


def test_a_fixed_row_is_moved_too_and_the_ends_are_the_end(ticks: OrderedTicks, qtbot: QtBot) -> None:
    assert [value for value, row in ticks.rows.items() if not row.up.isEnabled()] == ["a"]
    assert [value for value, row in ticks.rows.items() if not row.down.isEnabled()] == ["e"]
    ticks.rows["a"].down.click()
    assert _shown(ticks) == "bacde"
    ticks.rows["b"].tick.setFocus()
    qtbot.keyClick(ticks.rows["b"].tick, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _shown(ticks) == "bacde"


def test_each_arrow_says_what_it_moves(ticks: OrderedTicks) -> None:
    assert ticks.rows["b"].up.accessibleName() == "Flytta upp B"
    assert ticks.rows["b"].down.accessibleName() == "Flytta ned B"


@given(st.lists(st.sampled_from("abcdefg"), max_size=8))
def test_what_is_set_is_what_is_given_back_each_once_and_nothing_unknown(value: list[str]) -> None:
    ticks = OrderedTicks(CHOICES)
    ticks.set_value(value)
    known = [one for one in dict.fromkeys(value) if one in "abcde"]
    assert list(ticks.value()) == known
    assert sorted(_shown(ticks)) == list("abcde")
    ticks.deleteLater()
