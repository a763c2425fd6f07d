"""A line that narrows what is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.seek_line import SeekLine


@pytest.mark.parametrize("scale", [100, 200])
def test_its_button_is_there_with_the_words_and_grows_with_the_text(qtbot: QtBot, qapp: QApplication, scale: int) -> None:
    look.choose(scale=scale)
    line = SeekLine("Filtrera")
    qtbot.addWidget(line)
    line.resize(look.px(200), line.sizeHint().height())
    line.show()
    assert not line.clearing.isVisible()
    line.setText("skola")
    button = line.clearing
    assert button.isVisible()
    assert min(button.width(), button.height()) >= look.px(22) + 2
    assert line.rect().contains(button.geometry())
    assert line.textMargins().right() >= button.width()


def test_a_click_empties_it_and_tells(qtbot: QtBot) -> None:
    line = SeekLine("Filtrera")
    qtbot.addWidget(line)
    line.show()
    line.setText("skola")
    with qtbot.waitSignal(line.edited):
        qtbot.mouseClick(line.clearing, Qt.MouseButton.LeftButton)
    assert line.text() == ""
    assert not line.clearing.isVisible()


def test_esc_empties_it_and_is_left_to_others_when_it_is_empty(qtbot: QtBot) -> None:
    line = SeekLine("Filtrera")
    qtbot.addWidget(line)
    line.show()
    line.setText("skola")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    with qtbot.assertNotEmitted(line.edited):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
