"""Buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.buttons import Button, icon_button, link, primary


def test_a_button_is_named_by_its_words_without_the_gap_before_them(qtbot: QtBot) -> None:
    for made in (Button("Skriv ut", icon="printer"), primary("Spara och nästa"), link("Rätta")):
        qtbot.addWidget(made)
        assert made.accessibleName() == made.text().strip()
    assert Button("Skriv ut", icon="printer").text() == " Skriv ut"


def test_a_symbol_alone_has_a_name_and_a_tooltip(qtbot: QtBot) -> None:
    made = icon_button("x", "Stäng")
    qtbot.addWidget(made)
    assert made.accessibleName() == made.toolTip() == "Stäng"


def test_the_focus_is_seen_on_a_filled_button_too(qtbot: QtBot, stage: QWidget) -> None:
    layout = stage.layout()
    assert layout is not None
    made = primary("Importera 28 poster")
    layout.addWidget(made)
    qtbot.waitUntil(made.isVisible)
    made.clearFocus()
    plain = made.grab().toImage()
    made.setFocus()
    ringed = made.grab().toImage()
    assert ringed != plain
    middle = ringed.height() // 2
    assert ringed.pixelColor(1, middle).name() == look.now().accent.lower()
    assert ringed.pixelColor(3, middle).name() == look.now().surface.lower()


def test_a_chosen_chip_that_can_not_be_pressed_looks_as_what_can_not(qtbot: QtBot, stage: QWidget) -> None:
    layout = stage.layout()
    assert layout is not None
    made = Button("Påpekanden 0", role="chip")
    made.setCheckable(True)
    made.setChecked(True)
    layout.addWidget(made)
    qtbot.waitUntil(made.isVisible)
    made.clearFocus()
    grounds = []
    for can in (True, False):
        made.setEnabled(can)
        grounds.append(made.grab().toImage().pixelColor(5, made.height() // 2).name())
    assert grounds == [look.now().accent_soft.lower(), look.now().disabled_bg.lower()]


def test_enter_presses_the_button_that_has_focus_as_space_does(qtbot: QtBot) -> None:
    made, pressed = Button("Avbryt"), []
    qtbot.addWidget(made)
    made.clicked.connect(lambda: pressed.append(1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(made, key)
    assert len(pressed) == 3
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 3
