"""The program's own icon."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ui.desktop.icon import SIZES, program_icon


def test_the_icon_has_every_size_that_is_asked_for(qtbot: QtBot) -> None:
    icon = program_icon()
    assert {size.width() for size in icon.availableSizes()} == set(SIZES)
    picture = icon.pixmap(QSize(64, 64)).toImage()
    assert picture.pixelColor(31, 24).alpha() > 0
    assert picture.pixelColor(0, 0).alpha() == 0
