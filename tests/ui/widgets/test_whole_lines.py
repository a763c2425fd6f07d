"""A text in the room it is given."""

from math import ceil

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.long_text import LongText


@pytest.mark.parametrize("scale", look.SCALES)
def test_no_half_line_is_seen_at_the_lower_edge_however_high_it_is(qtbot: QtBot, scale: int) -> None:
    look.choose(scale=scale)
    try:
        stage, field = QWidget(), LongText()
        qtbot.addWidget(stage)
        QVBoxLayout(stage).addWidget(field)
        field.fill()
        look.wear(stage)
        stage.show()
        field.set_value("\n".join(["Åt skogen"] * 200))
        line = ceil(QFontMetricsF(field.font()).lineSpacing())
        for high in range(300, 300 + line, 5):
            stage.resize(400, high)
            QApplication.processEvents()
            assert 0 <= field.viewport().height() % line <= 4, high
        assert field.viewport().height() > 3 * line
    finally:
        look.choose(scale=100)


def test_a_text_lower_than_a_line_is_left_as_it_is(qtbot: QtBot) -> None:
    field = LongText()
    qtbot.addWidget(field)
    field.fill()
    field.setMinimumHeight(0)
    field.resize(200, 16)
    field.show()
    assert field.viewport().height() > 0
