"""What our own drawings are to a screen reader."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.roles import read_in_order, spoken_as


class Drawing(QWidget):
    """A widget that Qt knows nothing of."""


def test_a_drawing_is_told_by_the_role_that_its_class_was_given(qtbot: QtBot) -> None:
    plain, drawing = QWidget(), Drawing()
    qtbot.addWidget(plain)
    qtbot.addWidget(drawing)
    spoken_as(Drawing, QAccessible.Role.Chart)
    drawing.setAccessibleName("Måluppfyllelse")
    found = QAccessible.queryAccessibleInterface(drawing)
    assert found is not None
    assert found.role() is QAccessible.Role.Chart
    assert found.text(QAccessible.Text.Name) == "Måluppfyllelse"
    other = QAccessible.queryAccessibleInterface(plain)
    assert other is not None
    assert other.role() is QAccessible.Role.Client


def test_widgets_are_read_in_the_order_that_is_asked_for(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    last, first = QWidget(whole), QWidget(whole)
    read_in_order(first, last)
    found = QAccessible.queryAccessibleInterface(whole)
    assert found is not None
    assert [found.child(number).object() for number in range(found.childCount())] == [first, last]
