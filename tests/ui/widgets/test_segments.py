"""Exclusive choices side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import Trend
from ui.widgets.buttons import Button
from ui.widgets.marks import mark_icon
from ui.widgets.segments import Chips, Segments


def test_only_the_user_edits(qtbot: QtBot) -> None:
    made = Segments((("a", "Fokusområde"), ("b", "Organ")))
    qtbot.addWidget(made)
    assert made.value() is None
    with qtbot.assertNotEmitted(made.edited):
        made.set_value("a")
    with qtbot.waitSignal(made.edited):
        made.buttons[1].click()
    assert made.value() == "b"
    assert [button.isChecked() for button in made.buttons] == [False, True]


def test_a_chosen_one_stays_chosen_when_it_must_be_one(qtbot: QtBot) -> None:
    made = Segments((("a", "A"), ("b", "B")))
    qtbot.addWidget(made)
    made.set_value("a")
    made.buttons[0].click()
    assert made.value() == "a"


def test_an_optional_one_can_be_taken_away(qtbot: QtBot) -> None:
    steps = [(step, step.label) for step in Trend]
    made = Segments(steps, icons=[mark_icon(step) for step in Trend], optional=True)
    qtbot.addWidget(made)
    made.buttons[0].click()
    made.buttons[2].click()
    assert made.value() is Trend.WORSE
    made.buttons[2].click()
    assert made.value() is None
    assert made.buttons[0].accessibleName() == "Bättre"


def test_arrows_move_between_them(qtbot: QtBot, stage: QWidget) -> None:
    made = Segments((("a", "A"), ("b", "B")))
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    qtbot.waitUntil(made.isVisible)
    made.buttons[0].setFocus()
    qtbot.keyClick(made.buttons[0], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is made.buttons[1]
    qtbot.keyClick(made.buttons[1], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is made.buttons[1]


def test_chips_carry_counts(qtbot: QtBot) -> None:
    made = Chips((("all", "Alla"), ("missing", "Saknar bedömning")))
    qtbot.addWidget(made)
    made.set_words("missing", "Saknar bedömning 6")
    assert made.buttons[1].text() == made.buttons[1].accessibleName() == "Saknar bedömning 6"


def test_a_choice_that_is_not_offered_is_passed_over_by_keys(qtbot: QtBot, stage: QWidget) -> None:
    made = Chips((("a", "A"), ("b", "B"), ("c", "C")))
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.set_value("a")
    made.let("b", seen=False)
    made.buttons[0].setFocus()
    qtbot.keyClick(made.buttons[0], Qt.Key.Key_Right)
    assert made.buttons[2].hasFocus()
    made.let("b", seen=True)
    assert not made.buttons[1].isHidden()


def test_a_chosen_chip_that_cannot_be_pressed_looks_as_one_that_is_not_chosen(qtbot: QtBot, stage: QWidget) -> None:
    layout = stage.layout()
    assert layout is not None
    chips = [Button("0 fel", role="chip") for _ in range(2)]
    for chip in chips:
        chip.setCheckable(True)
        chip.setEnabled(False)
        layout.addWidget(chip)
    chips[0].setChecked(True)
    qtbot.waitUntil(chips[1].isVisible)
    chosen, other = (chip.grab().toImage() for chip in chips)
    assert chosen == other
