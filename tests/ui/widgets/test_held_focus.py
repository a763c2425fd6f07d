"""The focus of a part that is built anew."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.held_focus import give_back, held_in


def part(stage: QWidget, buttons: int) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    for number in range(buttons):
        column.addWidget(Button(f"Knapp {number}"))
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def test_what_stands_where_the_focus_was_gets_it_back(stage: QWidget) -> None:
    before = part(stage, 3)
    before.findChildren(Button)[1].setFocus()
    held = held_in(before)
    assert held == ("Button", 1)
    after = part(stage, 3)
    give_back(after, held)
    assert after.findChildren(Button)[1].hasFocus()


def test_of_fewer_the_last_gets_it_and_of_none_nobody_does(stage: QWidget) -> None:
    after = part(stage, 1)
    give_back(after, ("Button", 2))
    assert after.findChildren(Button)[0].hasFocus()
    after.findChildren(QLineEdit)[0].setFocus()
    give_back(part(stage, 0), ("Button", 0))
    assert after.findChildren(QLineEdit)[0].hasFocus()


def test_where_the_focus_is_elsewhere_nothing_is_moved(stage: QWidget) -> None:
    one, other = part(stage, 1), part(stage, 1)
    other.findChildren(Button)[0].setFocus()
    assert held_in(one) is None
    give_back(one, None)
    assert other.findChildren(Button)[0].hasFocus()
