"""A number in a ring."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.number_disc import SIDE, NumberDisc
from ui.widgets.remark import Kind


def test_it_is_drawn_in_the_colour_of_its_kind(qtbot: QtBot) -> None:
    disc = NumberDisc()
    qtbot.addWidget(disc)
    disc.show_number(2, Kind.ERROR)
    disc.resize(disc.sizeHint())
    image = disc.grab().toImage()
    reds = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert QColor(look.now().no).name() in reds


@pytest.mark.parametrize("scale", look.SCALES)
def test_its_ring_is_as_long_as_the_number_in_letters_that_can_be_read(qtbot: QtBot, scale: int) -> None:
    look.choose(scale=scale)
    try:
        disc = NumberDisc()
        qtbot.addWidget(disc)
        disc.show_number(12, Kind.ERROR)
        assert disc.sizeHint().width() == look.px(SIDE)
        disc.show_number(2944, Kind.ERROR)
        assert disc.sizeHint().width() >= look.metrics(12, 600).horizontalAdvance("2944") + look.px(6)
    finally:
        look.choose(scale=100)
