"""Strips over and under parts side by side make a part of their own in a window that is too low for them."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.apart import Apart, Strip
from ui.widgets.splitters import SideBySide, reveal


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.above, self.list, self.detail = QLineEdit(), QLineEdit(), QLabel("x")
        self.column = QVBoxLayout(self)
        self.apart = Apart(Strip(self.above, self.column, 0))
        self.sides = SideBySide(("Lista", self.list), ("Uppgifter", self.detail), apart=("Perioder", self.apart), low=300)
        self.column.addWidget(self.above)
        self.column.addWidget(self.sides, 1)


def shown(qtbot: QtBot, width: int, height: int) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(width, height)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_in_a_low_window_the_strip_is_a_part_among_the_others(qtbot: QtBot) -> None:
    page = shown(qtbot, 500, 400)
    assert page.above.isVisible()
    assert not page.sides.choice.buttons[2].isVisible()
    page.list.setFocus()
    page.resize(500, 250)
    assert page.sides.is_low
    assert (page.list.isVisible(), page.above.isVisible()) == (True, False)
    page.sides.choice.buttons[2].click()
    QApplication.processEvents()
    assert (page.list.isVisible(), page.above.isVisible()) == (False, True)
    page.resize(500, 400)
    QApplication.processEvents()
    assert page.column.indexOf(page.above) == 0
    assert page.above.isVisible()
    assert page.list.isVisible()
    assert not page.sides.choice.buttons[2].isVisible()


def test_where_the_parts_stand_side_by_side_the_strip_stays_over_them(qtbot: QtBot) -> None:
    page = shown(qtbot, 1200, 250)
    assert not page.sides.is_low
    assert page.above.isVisible()
    assert page.apart.isHidden()


def test_what_is_written_in_stays_in_sight_when_the_window_becomes_low(qtbot: QtBot) -> None:
    page = shown(qtbot, 500, 400)
    page.above.setFocus()
    page.resize(500, 250)
    assert page.above.hasFocus()
    assert page.above.isVisible()


def test_a_strip_that_is_a_part_is_brought_as_any_other(qtbot: QtBot) -> None:
    page = shown(qtbot, 500, 250)
    assert not page.above.isVisible()
    reveal(page.above)
    assert page.above.isVisible()
