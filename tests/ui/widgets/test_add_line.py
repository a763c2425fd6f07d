"""A line that adds things."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.add_line import AddLine
from ui.widgets.keys import on_keys
from ui.widgets.line import Line

Typing = Callable[[QWidget, str], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def emptied(qapp: QApplication) -> Iterator[None]:
    """The screenless platform takes the process down at its end where a copy is still on the clipboard."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def line(stage: QWidget) -> AddLine:
    made, other = AddLine("Ny aktivitet – skriv och tryck Enter"), Line()
    other.setObjectName("other")
    for one in (made, other):
        stage.layout().addWidget(one)  # type: ignore[union-attr]
        one.show()
    made.setFocus()
    return made


@pytest.fixture
def told(line: AddLine) -> list[tuple[list[str], bool]]:
    """What was wanted, and whether it was entered."""
    made: list[tuple[list[str], bool]] = []
    line.wanted.connect(lambda words, entered: made.append((words, entered)))
    return made


def paste(line: AddLine, qtbot: QtBot, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(line, Qt.Key.Key_V, CTRL)


def test_enter_adds_what_is_written_and_empties_the_line(
    qtbot: QtBot, line: AddLine, told: list[tuple[list[str], bool]], type_text: Typing
) -> None:
    qtbot.keyClick(line, Qt.Key.Key_Return)
    type_text(line, " Öppna badet ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told == [(["Öppna badet"], True)]
    assert line.text() == ""


def test_what_is_written_when_the_line_is_left_is_added_too(
    stage: QWidget, line: AddLine, told: list[tuple[list[str], bool]], type_text: Typing
) -> None:
    type_text(line, "Öppna badet")
    stage.findChild(Line, "other").setFocus()
    assert told == [(["Öppna badet"], False)]


def test_esc_empties_the_line_and_adds_nothing(
    qtbot: QtBot, stage: QWidget, line: AddLine, told: list[tuple[list[str], bool]], type_text: Typing
) -> None:
    left: list[bool] = []
    on_keys(stage, "Esc", lambda: left.append(True))
    type_text(line, "Öppna badet")
    qtbot.keyClick(line.window().windowHandle(), Qt.Key.Key_Escape)  # type: ignore[call-overload]
    assert (line.text(), left) == ("", [])
    line.undo()
    assert line.text() == "Öppna badet"
    qtbot.keyClick(line.window().windowHandle(), Qt.Key.Key_Escape)  # type: ignore[call-overload]
    qtbot.keyClick(line.window().windowHandle(), Qt.Key.Key_Escape)  # type: ignore[call-overload]
    stage.findChild(Line, "other").setFocus()
    assert (told, left) == ([], [True])


def test_each_line_of_a_pasted_list_is_added(qtbot: QtBot, line: AddLine, told: list[tuple[list[str], bool]]) -> None:
    paste(line, qtbot, "·\tÖppna badet\n·\tRusta spåret\n\nMäta\n")
    assert told == [(["Öppna badet", "Rusta spåret", "Mäta"], False)]
    assert line.text() == ""


def test_rows_of_a_table_are_told_as_cells_where_the_line_takes_them(qtbot: QtBot, stage: QWidget, type_text: Typing) -> None:
    line = AddLine("Ny aktivitet – skriv och tryck Enter", takes_rows=True)
    stage.layout().addWidget(line)  # type: ignore[union-attr]
    line.show()
    line.setFocus()
    rows: list[list[list[str]]] = []
    lists: list[list[str]] = []
    line.rows_wanted.connect(rows.append)
    line.wanted.connect(lambda words, _: lists.append(words))
    paste(line, qtbot, "Öppna badet\tBadchef\r\nMäta\t\r\n")
    assert rows == [[["Öppna badet", "Badchef"], ["Mäta", ""]]]
    paste(line, qtbot, "Öppna badet\nMäta")
    assert (lists, line.text()) == ([["Öppna badet", "Mäta"]], "")
    type_text(line, "Se ")
    paste(line, qtbot, "Öppna badet\tBadchef")
    assert line.text() == "Se Öppna badet Badchef"
    assert len(rows) == 1


def test_a_paste_of_one_line_or_among_words_is_a_part_of_them(
    qtbot: QtBot, line: AddLine, told: list[tuple[list[str], bool]], type_text: Typing
) -> None:
    paste(line, qtbot, "badet\n")
    type_text(line, " och ")
    paste(line, qtbot, "spåret\nparken")
    assert line.text() == "badet och spåret parken"
    assert told == []
