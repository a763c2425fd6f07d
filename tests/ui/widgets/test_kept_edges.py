"""Edges that follow the size of text."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.kept_edges import KeptEdges


def test_edges_and_gap_follow_the_size_of_text(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QWidget(outer)
    column = QVBoxLayout(inner)
    KeptEdges(inner, (16, 8, 12, 4), 6)
    look.wear(outer)
    outer.show()
    try:
        for scale in (200, 100):
            look.choose(scale=scale)
            edges = column.contentsMargins()
            assert (edges.left(), edges.top(), edges.right(), edges.bottom()) == tuple(map(look.px, (16, 8, 12, 4)))
            assert column.spacing() == look.px(6)
    finally:
        look.choose(scale=100)


def test_a_widget_without_a_layout_is_left_alone(qtbot: QtBot) -> None:
    bare = QWidget()
    qtbot.addWidget(bare)
    KeptEdges(bare, (16, 8, 12, 4), 6)
    assert bare.layout() is None


def test_what_was_hidden_meanwhile_has_them_when_it_is_seen(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QWidget(outer)
    column = QVBoxLayout(inner)
    inner.hide()
    KeptEdges(inner, (16, 8, 12, 4), 6)
    look.wear(outer)
    outer.show()
    try:
        look.choose(scale=150)
        inner.show()
        assert column.contentsMargins().left() == look.px(16)
    finally:
        look.choose(scale=100)
