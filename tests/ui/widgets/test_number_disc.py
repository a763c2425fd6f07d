"""A number in a ring."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.number_disc import NumberDisc
from ui.widgets.remark import Kind


def test_it_is_drawn_in_the_colour_of_its_kind(qtbot: QtBot) -> None:
    disc = NumberDisc()
    qtbot.addWidget(disc)
    disc.show_number(2, Kind.ERROR)
    disc.resize(disc.sizeHint())
    image = disc.grab().toImage()
    reds = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert QColor(look.now().no).name() in reds
