"""Surfaces."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import primary
from ui.widgets.panels import EmptyState, Foot, Panel, framed, scrolled


def test_an_empty_state_says_what_is_missing_and_what_to_do(qtbot: QtBot) -> None:
    do = primary("Ny aktivitet")
    made = EmptyState("list-checks", "Målet har inga aktiviteter än", "Skriv vad som ska göras.", do)
    qtbot.addWidget(made)
    assert made.what.text() == "Målet har inga aktiviteter än"
    assert made.isAncestorOf(do)


def test_a_page_scrolls_but_never_sideways(qtbot: QtBot) -> None:
    made = scrolled(QWidget())
    qtbot.addWidget(made)
    assert made.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert made.widgetResizable()


def test_surfaces_say_what_they_are_to_the_sheet(qtbot: QtBot) -> None:
    roles = [made.property("role") for made in (Panel("Aktiviteter"), Foot(), framed("consult", QHBoxLayout()))]
    assert roles == ["panel", "foot", "consult"]
