"""Måluppfyllelse as four choices."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.scales import GoalStatus
from ui.widgets.status_choice import StatusChoice


def test_the_four_stand_in_their_order_with_their_words(qtbot: QtBot) -> None:
    choice = StatusChoice()
    qtbot.addWidget(choice)
    assert [button.accessibleName() for button in choice.buttons] == ["Uppnått", "Delvis uppnått", "Ej uppnått", "Ej bedömt"]
    assert choice.value() is None


def test_only_what_the_user_does_is_told(qtbot: QtBot) -> None:
    choice = StatusChoice()
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.edited):
        choice.set_value(GoalStatus.PARTLY)
        choice.choose(GoalStatus.PARTLY)
    with qtbot.waitSignal(choice.edited):
        choice.choose(GoalStatus.NOT_ACHIEVED)
    with qtbot.waitSignal(choice.edited):
        choice.buttons[2].click()
    assert choice.value() is None


def test_arrows_go_between_the_four(qtbot: QtBot, stage: QWidget) -> None:
    choice = StatusChoice()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(choice)
    QApplication.processEvents()
    choice.setFocus()
    qtbot.keyClick(choice.buttons[0], Qt.Key.Key_Right)
    assert choice.buttons[1].hasFocus()
    qtbot.keyClick(choice.buttons[1], Qt.Key.Key_Left)
    assert choice.buttons[0].hasFocus()


def test_chosen_and_focused_look_each_their_way(qtbot: QtBot, stage: QWidget) -> None:
    choice = StatusChoice()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(choice)
    QApplication.processEvents()
    stage.setFocus()
    plain = choice.buttons[1].grab().toImage()
    choice.set_value(GoalStatus.PARTLY)
    chosen = choice.buttons[1].grab().toImage()
    choice.setFocus()
    assert plain != chosen
    assert choice.buttons[1].grab().toImage() != chosen


def stops(choice: StatusChoice) -> list[GoalStatus]:
    return [button.status for button in choice.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_tab_stops_once_at_the_chosen_one_or_where_the_arrows_led(qtbot: QtBot, stage: QWidget) -> None:
    choice = StatusChoice()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(choice)
    QApplication.processEvents()
    assert stops(choice) == [GoalStatus.ACHIEVED]
    choice.setFocus()
    qtbot.keyClick(choice.buttons[0], Qt.Key.Key_Right)
    assert stops(choice) == [GoalStatus.PARTLY]
    choice.set_value(GoalStatus.NOT_ASSESSED)
    assert stops(choice) == [GoalStatus.NOT_ASSESSED]


def test_the_focus_goes_along_with_a_key_but_comes_from_nowhere_else(qtbot: QtBot, stage: QWidget) -> None:
    choice, other = StatusChoice(), QLineEdit()
    layout = stage.layout()
    assert layout is not None
    for part in (choice, other):
        layout.addWidget(part)
    QApplication.processEvents()
    choice.setFocus()
    choice.choose(GoalStatus.NOT_ACHIEVED)
    assert choice.buttons[2].hasFocus()
    other.setFocus()
    choice.choose(GoalStatus.PARTLY)
    assert other.hasFocus()
