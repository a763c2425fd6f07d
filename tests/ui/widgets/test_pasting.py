"""What a field takes from the clipboard, as Word, Excel and the program itself put it there."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.forms.editors import LinesEdit, PeopleEdit
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.widgets.pasting import is_of_cells, own_data, own_text

CTRL = Qt.KeyboardModifier.ControlModifier
FROM_WORD = "•\tFler ele\u00adver\r\n•\t82,4\u00a0% når målen\r\n"
SHEET = "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>…</td></tr></table></html>"


def copied(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.fixture(autouse=True)
def emptied(qapp: QApplication) -> Iterator[None]:
    """The screenless platform takes the process down at its end where a copy is still on the clipboard."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def on_stage(stage: QWidget) -> Callable[[QWidget], QWidget]:
    def put(widget: QWidget) -> QWidget:
        layout = stage.layout()
        assert layout is not None
        layout.addWidget(widget)
        widget.setFocus()
        return widget

    return put


def test_a_list_from_word_is_written_as_a_list(qtbot: QtBot, on_stage: Callable[[LongText], LongText]) -> None:
    field = on_stage(LongText())
    copied(FROM_WORD)
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.value() == "- Fler elever\n- 82,4\u00a0% når målen"


def test_a_paste_is_one_step_to_take_back(qtbot: QtBot, on_stage: Callable[[LongText], LongText]) -> None:
    field = on_stage(LongText())
    field.set_value("Förut. ")
    field.settle()
    copied(FROM_WORD)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.value() == "Förut. "


def test_a_cell_of_a_sheet_comes_without_quotes_and_trailing_line(qtbot: QtBot, on_stage: Callable[[LongText], LongText]) -> None:
    field = on_stage(LongText())
    copied('"Rad ett\nrad två"\r\n', SHEET)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.value() == "Rad ett\nrad två"


def test_what_was_copied_here_is_pasted_to_the_letter(qtbot: QtBot, on_stage: Callable[[LongText], LongText]) -> None:
    field = on_stage(LongText())
    field.set_value("•\tsom den\u00adskrevs\n")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_C, CTRL)
    field.set_value("")
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.value() == "•\tsom den\u00adskrevs\n"


def test_a_line_takes_one_line_and_tells_once(qtbot: QtBot, on_stage: Callable[[Line], Line]) -> None:
    line, told = on_stage(Line()), list[str]()
    line.edited.connect(lambda: told.append(line.value()))
    copied("•\tFler elever\r\nnår målen\r\n")
    qtbot.keyClick(line, Qt.Key.Key_V, CTRL)
    assert told == ["Fler elever når målen"]


def test_a_line_is_pasted_alike_from_its_menu(qtbot: QtBot, on_stage: Callable[[Line], Line]) -> None:
    line = on_stage(Line())
    copied("Skolchef\r\n", SHEET)
    QApplication.sendEvent(
        line, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), line.mapToGlobal(QPoint(2, 2)))
    )
    menu = line.findChild(QMenu)
    assert menu is not None
    paste = menu.findChild(QAction, "edit-paste")
    assert paste is not None
    paste.trigger()
    menu.close()
    assert line.value() == "Skolchef"


def test_a_line_that_is_only_read_takes_nothing(qtbot: QtBot, on_stage: Callable[[Line], Line]) -> None:
    line = on_stage(Line())
    line.setReadOnly(True)
    copied("Skolchef")
    qtbot.keyClick(line, Qt.Key.Key_V, CTRL)
    assert line.value() == ""


def test_a_column_of_roles_is_several_roles(qtbot: QtBot, on_stage: Callable[[PeopleEdit], PeopleEdit]) -> None:
    field = on_stage(PeopleEdit())
    copied("Rektor F–9\r\nEnhetschef\r\n", SHEET)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.value() == ("Rektor F–9", "Enhetschef")


def test_entries_are_pasted_without_bullets(qtbot: QtBot, on_stage: Callable[[LinesEdit], LinesEdit]) -> None:
    field = on_stage(LinesEdit())
    copied("•\tProtokoll\r\n\r\n•\tBilaga 1\r\n")
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.value() == ("Protokoll", "Bilaga 1")


def test_our_own_text_is_known_again_and_a_table_by_its_markup() -> None:
    data = own_data("§\u00a0147\n")
    assert own_text(data) == "§\u00a0147\n"
    assert data.text() == "§\u00a0147\n"
    assert not is_of_cells(data)
    data.setHtml(SHEET)
    assert is_of_cells(data)
    assert own_text(QMimeData()) is None
