"""A drawing beside words that say the same is seen and not spoken."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ui import look
from ui.look import Scheme
from ui.widgets.symbol import Symbol


def test_a_symbol_is_blank_space_to_a_screen_reader(qtbot: QtBot) -> None:
    symbol = Symbol("lock", "accent")
    qtbot.addWidget(symbol)
    symbol.show()
    found = QAccessible.queryAccessibleInterface(symbol)
    assert found is not None
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.Whitespace, "")


def test_a_symbol_follows_a_change_of_colours(qtbot: QtBot) -> None:
    symbol = Symbol("lock", "accent")
    qtbot.addWidget(symbol)
    before = symbol.pixmap().toImage()
    try:
        look.choose(scheme=Scheme.DARK)
        assert symbol.pixmap().toImage() != before
    finally:
        look.choose(scheme=Scheme.LIGHT)
