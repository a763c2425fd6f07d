"""The look: choices are remembered and seen at once."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui import icons, look
from ui.look import Scheme
from ui.sheet import sheet
from ui.tokens import DARK, LIGHT


def test_dark_is_chosen_and_remembered_and_every_symbol_follows(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    icons.wear(label, "target", "text", 16)
    light = label.pixmap().toImage()
    try:
        look.choose(scheme=Scheme.DARK)
        assert look.now() is DARK
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
        assert look.chosen_scheme() is Scheme.DARK
        assert label.pixmap().toImage() != light
    finally:
        look.choose(scheme=Scheme.LIGHT)
    assert look.now() is LIGHT


def test_the_text_scale_reaches_fonts_and_lengths(qapp: QApplication) -> None:
    try:
        look.choose(scale=150)
        assert look.px(32) == 48
        assert qapp.font().pixelSize() == 22
    finally:
        look.choose(scale=100)
    assert look.px(32) == 32


def test_what_was_remembered_wrongly_is_passed_over(qapp: QApplication) -> None:
    from PySide6.QtCore import QSettings

    QSettings().setValue("look/scheme", "purple")
    QSettings().setValue("look/scale", "17")
    assert look.chosen_scheme() is Scheme.SYSTEM
    assert look.chosen_scale() == 100


def test_the_program_brings_its_own_font(qapp: QApplication) -> None:
    assert qapp.font().family() == "Source Sans 3"


def test_high_contrast_is_the_systems_own_colours() -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.Window, QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("yellow"))
    tokens = look.high_contrast(system)
    assert (tokens.bg, tokens.text, tokens.line, tokens.ok, tokens.ok_s, tokens.accent) == (
        "#000000", "#ffffff", "#ffffff", "#ffffff", "#000000", "#ffff00",
    )  # fmt: skip


def test_the_sheet_is_whole_for_both_schemes() -> None:
    for tokens in (LIGHT, DARK):
        text = sheet(tokens, round, 19)
        assert "$" not in text
        assert tokens.accent in text
