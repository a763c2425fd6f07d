"""Keys that belong to a part of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.keys import on_keys


def test_the_same_keys_mean_the_part_that_has_the_focus(stage: QWidget, qtbot: QtBot) -> None:
    heard: list[str] = []
    lines = []
    for name in ("första", "andra"):
        part, line = QWidget(), QLineEdit()
        QVBoxLayout(part).addWidget(line)
        layout = stage.layout()
        assert layout is not None
        layout.addWidget(part)
        on_keys(part, "Alt+Up", lambda name=name: heard.append(name))
        lines.append(line)
    QApplication.processEvents()
    lines[1].setFocus()
    qtbot.keyClick(lines[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    lines[0].setFocus()
    qtbot.keyClick(lines[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert heard == ["andra", "första"]
