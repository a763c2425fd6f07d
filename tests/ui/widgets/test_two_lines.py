"""Rows that take two lines in a narrow list, so that their words are read whole."""

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from ui import look
from ui.models.rows import Cell, Column, Row, Tone
from ui.models.tree import TreeModel
from ui.widgets.row_delegate import PAD, RowDelegate
from ui.widgets.row_tree import RowTree
from ui.widgets.two_lines import TwoLines

WORDING = "1.1 Invånarna får besked redan vid första kontakten med kommunen"


@pytest.fixture
def tree(qtbot: QtBot) -> RowTree:
    model = TreeModel((Column("Mål", grows=True), Column("Klara")))
    made = RowTree(model, "Mål")
    model.setParent(made)
    qtbot.addWidget(made)
    rows = tuple(Row(key, (Cell(WORDING), Cell("1 av 3"))) for key in "abc")
    made.rows.show((Row("g", (Cell("Hållbar hälsa"),), rows, is_group=True),))
    made.expandAll()
    made.resize(900, 600)
    made.show()
    TwoLines(made).offer(WORDING)
    return made


def _row(tree: RowTree) -> QRect:
    tree.executeDelayedItemsLayout()
    return tree.visualRect(tree.rows.index_of("b"))


def test_rows_have_two_lines_where_the_usual_words_have_no_room_on_one(tree: RowTree) -> None:
    assert _row(tree).height() == RowDelegate.height(1)
    tree.resize(500, 600)
    assert _row(tree).height() == RowDelegate.height(2)
    tree.resize(900, 600)
    assert _row(tree).height() == RowDelegate.height(1)


def test_a_low_list_keeps_one_line_to_show_more_rows(tree: RowTree) -> None:
    tree.resize(500, look.px(300))
    assert _row(tree).height() == RowDelegate.height(1)


def test_the_words_stand_on_both_lines(tree: RowTree) -> None:
    tree.resize(500, 600)
    rect = _row(tree)
    seen, ground = tree.viewport().grab().toImage(), look.colour("surface")
    for half in (QRect(rect.left(), rect.top(), 200, rect.height() // 2), QRect(rect.left(), rect.center().y() + 1, 200, 16)):
        inked = any(
            seen.pixelColor(x, y) != ground
            for x in range(half.left(), half.right())
            for y in range(half.top() + 4, half.bottom())
        )
        assert inked, half


def test_who_answers_for_it_stands_on_both_lines_too_where_one_is_too_short(qtbot: QtBot) -> None:
    tree = RowTree(TreeModel((Column("Aktivitet", grows=True), Column("Ansvarig"))), "Aktiviteter")
    tree.rows.setParent(tree)
    qtbot.addWidget(tree)
    who = "Näringslivschef, Miljöchef"  # parted between the two, not within the second
    tree.rows.show((Row("a", (Cell(WORDING), Cell(who, tone=Tone.QUIET))), Row("b", (Cell(WORDING), Cell("", tone=Tone.QUIET)))))
    tree.resize(500, 600)
    tree.show()
    tree.header().resizeSection(1, look.metrics(14).horizontalAdvance("Näringslivschef,") + look.px(2 * PAD + 4))
    TwoLines(tree).offer(WORDING)
    tree.executeDelayedItemsLayout()
    seen, without = (_pixels(tree, tree.visualRect(tree.rows.index_of(key).siblingAtColumn(1))) for key in "ab")
    low = (len(seen) + look.metrics(14).height()) // 2  # beneath a line that stands in the middle
    assert any(one != other for one, other in zip(seen[low:], without[low:], strict=True))


def _pixels(tree: RowTree, rect: QRect) -> list[list[int]]:
    image = tree.viewport().grab(rect).toImage()
    return [[image.pixel(x, y) for x in range(image.width())] for y in range(image.height())]


def test_short_words_leave_a_narrow_list_as_it_is(tree: RowTree) -> None:
    tree.findChild(TwoLines).offer("4.1 Fler elever är behöriga")
    tree.resize(500, 600)
    assert _row(tree).height() == RowDelegate.height(1)


def test_a_symbol_before_the_words_takes_its_room_too(tree: RowTree) -> None:
    words, room = "n", tree.columnWidth(0) - tree.indentation() - look.px(2 * PAD)
    while look.metrics().horizontalAdvance(words + "n") <= room:
        words += "n"
    tree.findChild(TwoLines).offer(words)
    assert _row(tree).height() == RowDelegate.height(1)
    TwoLines(tree, marked=True).offer(words)
    assert _row(tree).height() == RowDelegate.height(2)


def test_a_list_that_is_seen_whole_grows_with_its_rows_however_low_it_is(qtbot: QtBot) -> None:
    model = TreeModel((Column("Aktivitet", grows=True), Column("Slut")))
    flat = RowTree(model, "Aktiviteter")
    model.setParent(flat)
    qtbot.addWidget(flat)
    model.show([Row(key, (Cell(WORDING), Cell("31 aug"))) for key in "ab"])
    flat.resize(900, 100)
    flat.show()
    flat.fit_rows()
    lines, before = TwoLines(flat, scrolls=False), flat.height()
    lines.offer(WORDING)
    assert flat.height() == before
    flat.resize(400, flat.height())
    assert flat.height() - before == 2 * (RowDelegate.height(2) - RowDelegate.height(1))


def test_words_of_another_column_ask_for_two_lines_too(tree: RowTree) -> None:
    lines = tree.findChild(TwoLines)
    assert lines is not None
    lines.offer(WORDING, (1, "Kommunstyrelsens ledningsutskott och dess förvaltning i sin helhet"))
    assert _row(tree).height() == RowDelegate.height(2)
    lines.offer(WORDING, (1, "1"))
    assert _row(tree).height() == RowDelegate.height(1)


def test_rows_have_three_lines_where_the_usual_words_would_be_cut_on_two(tree: RowTree) -> None:
    lines, long = tree.findChild(TwoLines), " ".join((WORDING, WORDING))
    assert lines is not None
    tree.resize(500, look.px(600))
    lines.offer(long, usual=WORDING)  # one that is longer than the others does not make them all higher
    assert _row(tree).height() == RowDelegate.height(2)
    lines.offer(long, usual=long)
    assert _row(tree).height() == RowDelegate.height(3)
    tree.resize(500, look.px(420))  # too few would be seen at once
    assert _row(tree).height() == RowDelegate.height(2)
    tree.resize(1400, look.px(600))
    assert _row(tree).height() == RowDelegate.height(1)
