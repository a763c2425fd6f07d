"""Words begin in line in fields of one line and of several."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.line import Line
from ui.widgets.long_text import LongText


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_the_words_of_a_line_and_of_a_long_text_begin_in_line(qtbot: QtBot, scale: int) -> None:
    look.choose(scale=scale)
    ground, line, text = QWidget(), Line(), LongText(2, 4)
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    for field in (line, text):
        field.set_value("lll")
        column.addWidget(field)
    ground.resize(look.px(400), look.px(200))
    ground.show()
    qtbot.waitExposed(ground)
    picture = ground.grab().toImage()

    def first_ink(field: QWidget) -> int:
        place, ratio = field.mapTo(ground, QPoint()), picture.devicePixelRatio()
        top, bottom = (round((place.y() + y) * ratio) for y in (look.px(8), look.px(16)))
        left = round((place.x() + look.px(5)) * ratio)
        return next(
            x - left
            for x in range(left, picture.width())
            if any(picture.pixelColor(x, y).lightness() < 128 for y in range(top, bottom))
        )

    assert abs(first_ink(line) - first_ink(text)) <= 1
