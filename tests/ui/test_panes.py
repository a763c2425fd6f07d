"""F6."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.panes import next_pane
from ui.widgets.line import Line


def pane(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for part in parts:
        column.addWidget(part)
    return made


def test_the_focus_goes_round_and_comes_back_to_where_it_was_in_a_pane(qtbot: QtBot, stage: QWidget) -> None:
    first, second, third = Line(), Line(), Line()
    panes = [pane(first, second), pane(QLabel("inget att göra här")), pane(third)]
    layout = stage.layout()
    assert layout is not None
    for one in panes:
        layout.addWidget(one)
    qtbot.waitUntil(third.isVisible)
    next_pane([], 1)
    first.clearFocus()
    next_pane(panes, 1)
    assert QApplication.focusWidget() is first
    second.setFocus()
    next_pane(panes, -1)
    assert QApplication.focusWidget() is third
    next_pane(panes, 1)
    assert QApplication.focusWidget() is second
    panes[2].hide()
    next_pane([panes[0], panes[2]], 1)
    assert QApplication.focusWidget() is second
