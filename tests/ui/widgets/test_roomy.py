"""A column whose words are read whole where the list is wide."""

import pytest
from pytestqt.qtbot import QtBot

from ui import look
from ui.models.rows import Cell, Column, Row, Tone
from ui.models.tree import TreeModel
from ui.widgets.roomy import Roomy
from ui.widgets.row_tree import RowTree

NAME = "Koncern- och finansutskottet"


@pytest.fixture
def tree(qtbot: QtBot) -> RowTree:
    model = TreeModel((Column("Mål", grows=True), Column("Klara"), Column("Ägare")))
    made = RowTree(model, "Mål")
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    made.rows.show((Row("a", (Cell("Bada"), Cell("1 av 3"), Cell(NAME, tone=Tone.QUIET))),))
    return made


def test_a_wide_list_has_room_for_the_whole_name_and_a_narrow_one_for_a_part(tree: RowTree) -> None:
    Roomy(tree, least=100, rest=300).offer(2, (NAME,))
    whole = look.metrics(14).horizontalAdvance(NAME) + look.px(8)
    assert tree.columnWidth(2) >= whole
    tree.resize(500, 200)
    assert tree.columnWidth(2) == look.px(100)
    tree.resize(900, 200)
    assert tree.columnWidth(2) >= whole


def test_short_names_take_no_more_than_they_and_the_head_need(tree: RowTree) -> None:
    Roomy(tree, least=100, rest=300).offer(2, ("KS",))
    assert look.metrics(13, 600).horizontalAdvance("Ägare") + look.px(16) <= tree.columnWidth(2) < look.px(80)


def test_a_column_that_is_not_shown_is_left_alone(tree: RowTree) -> None:
    before = [tree.columnWidth(place) for place in range(3)]
    Roomy(tree, rest=300).offer(None, (NAME,))
    tree.resize(901, 200)
    assert [tree.columnWidth(place) for place in range(1, 3)] == before[1:]


def test_it_takes_what_short_words_beside_it_leave(tree: RowTree) -> None:
    roomy = Roomy(tree, least=100, rest=700)
    roomy.offer(2, (NAME,))
    assert tree.columnWidth(2) == look.px(100)
    roomy.offer(2, (NAME,), beside=("Bada i sjön",))
    assert tree.columnWidth(2) >= look.metrics(14).horizontalAdvance(NAME) + look.px(8)
    assert tree.columnWidth(0) >= look.metrics().horizontalAdvance("Bada i sjön") + look.px(8)


def test_of_words_as_long_the_widest_is_read_whole(tree: RowTree) -> None:
    Roomy(tree, least=100, rest=300).offer(2, ("Jurist i ilfart", "Kommunmammagamm"))
    assert tree.columnWidth(2) >= look.metrics(14).horizontalAdvance("Kommunmammagamm") + look.px(8)


def test_a_column_that_is_left_no_rest_is_never_wider_than_told(tree: RowTree) -> None:
    Roomy(tree, least=100).offer(2, (NAME,))
    assert tree.columnWidth(2) == look.px(100)


def test_where_some_words_are_loud_they_too_are_read_whole(tree: RowTree) -> None:
    Roomy(tree, least=300, loud=True).offer(2, ("28 september",))
    assert tree.columnWidth(2) >= look.metrics(15, 600).horizontalAdvance("28 september") + look.px(8)
