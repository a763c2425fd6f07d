"""Tab goes as one reads."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from ui.reading_order import laid_out, next_stop, show, stops


def named(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setObjectName(name)
    return made


def order(root: QWidget) -> list[str]:
    return [one.objectName() for one in stops(root)]


def test_a_widget_that_was_made_later_stands_where_its_layout_has_it(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for name in ("a", "c"):
        column.addWidget(named(name))
    row = QHBoxLayout()
    row.addWidget(named("b1"))
    row.addWidget(named("b2"))
    column.insertLayout(1, row)
    root.show()
    assert order(root) == ["a", "b1", "b2", "c"]


def test_only_the_page_that_is_shown_is_gone_through(qtbot: QtBot) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    for name in ("a", "b"):
        stack.addWidget(named(name))
    stack.setCurrentIndex(1)
    stack.show()
    assert order(stack) == ["b"]


def test_what_is_hidden_or_grey_or_stood_in_for_is_no_stop(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    hidden, grey, shown, line = named("hidden"), named("grey"), named("shown"), QLineEdit()
    for one in (hidden, grey, shown, line):
        column.addWidget(one)
    grey.setEnabled(False)
    line.setFocusProxy(shown)
    root.show()
    hidden.hide()
    assert order(root) == ["shown"]


def test_parts_of_a_splitter_are_read_from_the_left(qtbot: QtBot) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(named("b"))
    splitter.insertWidget(0, named("a"))
    splitter.show()
    assert order(splitter) == ["a", "b"]


def test_tab_goes_round_and_back(qtbot: QtBot, stage: QWidget) -> None:
    layout = stage.layout()
    assert layout is not None
    for name in ("a", "b"):
        layout.addWidget(named(name))
    qtbot.wait(1)
    first, last = stops(stage)
    last.setFocus()
    assert next_stop(stage, forwards=True) is first
    assert next_stop(stage, forwards=False) is first
    first.setFocus()
    assert next_stop(stage, forwards=False) is last


def test_nothing_to_stop_at_is_nowhere_to_go(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    root.show()
    assert next_stop(root, forwards=True) is None


def test_what_tab_comes_to_is_scrolled_into_sight(qtbot: QtBot, stage: QWidget) -> None:
    area, content = QScrollArea(), QWidget()
    column = QVBoxLayout(content)
    buttons = [named(str(number)) for number in range(60)]
    for button in buttons:
        column.addWidget(button)
    area.setWidgetResizable(True)
    area.setWidget(content)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(area)
    area.show()
    qtbot.wait(1)
    show(buttons[-1])
    assert area.verticalScrollBar().value() > 0


def test_no_stand_in_for_an_item_of_a_layout_is_left_behind(qtbot: QtBot) -> None:
    """Qt deletes the item with its widget; what then comes to lie at its address ends the program when it is destroyed."""
    root = QWidget()
    qtbot.addWidget(root)
    column, row = QVBoxLayout(root), QHBoxLayout()
    column.addLayout(row)
    for name in ("a", "b"):
        column.addWidget(named(name))
        row.addWidget(named(f"{name} in a row"))
    root.show()
    before = _stand_ins()
    assert order(root) == ["a in a row", "b in a row", "a", "b"]
    assert [one.objectName() for one in laid_out(row)] == ["a in a row", "b in a row"]
    assert _stand_ins() == before


def _stand_ins() -> set[int]:
    return {id(one) for one in getAllValidWrappers() if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)}
