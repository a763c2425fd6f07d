"""Long text, to the letter."""

from collections.abc import Callable
from math import ceil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.line import Line
from ui.widgets.long_text import LongText, TextMark
from ui.widgets.panels import scrolled

LETTERS = some.text(
    some.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp"), whitelist_characters="\n\t\u00a0"), max_size=60
)


@pytest.fixture
def field(qtbot: QtBot) -> LongText:
    made = LongText()
    qtbot.addWidget(made)
    return made


def test_a_no_break_space_is_not_changed_by_being_looked_at(field: LongText) -> None:
    field.set_value("Enligt §\u00a0147\nden 5\u00a0september")
    assert field.value() == "Enligt §\u00a0147\nden 5\u00a0september"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=LETTERS)
def test_what_is_shown_is_what_comes_back(field: LongText, text: str) -> None:
    field.set_value(text)
    assert field.value() == text


def test_what_is_copied_keeps_its_no_break_spaces(field: LongText) -> None:
    field.set_value("§\u00a0147\nnästa rad")
    field.selectAll()
    data: QMimeData = field.createMimeDataFromSelection()
    assert data.text() == "§\u00a0147\nnästa rad"


def test_shift_enter_is_a_new_line_like_any_other(qtbot: QtBot, field: LongText) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.value() == "\n"


def test_ctrl_shift_space_writes_a_no_break_space(qtbot: QtBot, field: LongText) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert field.value() == "\u00a0"


def test_tab_moves_on(qtbot: QtBot, stage: QWidget) -> None:
    first, second = LongText(), LongText()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.waitUntil(second.isVisible)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert first.value() == ""


def test_only_the_user_edits(qtbot: QtBot, field: LongText, type_text: Callable[[QWidget, str], None]) -> None:
    with qtbot.assertNotEmitted(field.edited):
        field.set_value("Mål")
    with qtbot.waitSignal(field.edited):
        type_text(field, "ö")


def test_another_text_from_outside_leaves_the_cursor_where_it_was(field: LongText) -> None:
    field.set_value("Fler elever är behöriga")
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    field.set_value("Fler elever är trygga")
    assert field.textCursor().position() == 5


def test_it_grows_with_its_content_and_then_scrolls(qtbot: QtBot) -> None:
    field = LongText(2, 4)
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.show()
    low = field.height()
    field.set_value("1\n2\n3")
    middle = field.height()
    field.set_value("\n".join("abcdefghij"))
    assert low < middle < field.height()
    assert field.height() < field.fontMetrics().lineSpacing() * 6


def test_a_part_of_the_text_can_be_marked(field: LongText) -> None:
    field.set_value("veckor några veckor")
    field.select(7, 12)
    assert field.textCursor().selectedText() == "några"
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.textCursor().selectedText() == ""


def test_it_scrolls_only_when_it_may_grow_no_more(qtbot: QtBot) -> None:
    edit = LongText(1, 3)
    qtbot.addWidget(edit)
    edit.resize(300, 100)
    edit.show()
    for lines, scrolls in ((1, False), (3, False), (4, True), (2, False)):
        edit.set_value("\n".join("rad" for _ in range(lines)))
        assert edit.verticalScrollBar().isVisible() is scrolls
    assert not edit.horizontalScrollBar().isVisible()


def test_marked_words_are_underlined_and_move_along_when_the_text_before_them_grows(field: LongText) -> None:
    field.set_value("Det är är så.")
    field.show_marks([TextMark(4, 9, "no", "no_s"), TextMark(10, 12, "part", wave=True)])
    first, second = field.extraSelections()
    assert first.format.background().color().name() == QColor(look.now().no_s).name()
    assert second.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.insertPlainText("Ja. ")
    assert [one.cursor.selectedText() for one in field.extraSelections()] == ["är är", "så"]
    field.show_marks(())
    assert field.extraSelections() == []


def test_a_part_is_replaced_as_one_step_that_is_told_and_can_be_taken_back(field: LongText, qtbot: QtBot) -> None:
    field.set_value("Det är är så.")
    with qtbot.waitSignal(field.edited):
        field.replace(4, 9, "är")
    assert field.value() == "Det är så."
    field.undo()
    assert field.value() == "Det är är så."


@pytest.mark.parametrize("scale", look.SCALES)
@pytest.mark.parametrize("lines", [1, 3, 8])
def test_what_has_grown_with_its_text_shows_all_of_it(qtbot: QtBot, scale: int, lines: int) -> None:
    look.choose(scale=scale)
    try:
        text = LongText(1, 14)
        qtbot.addWidget(text)
        text.resize(400, 10)
        text.show()
        text.set_value("\n".join(["Åt skogen"] * lines))
        assert text.verticalScrollBar().maximum() == 0
    finally:
        look.choose(scale=100)


def test_paragraphs_that_no_one_has_seen_yet_have_their_height_too(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    field = LongText(least=2, most=18)
    QVBoxLayout(stage).addWidget(field)
    field.hide()
    stage.resize(320, 700)
    stage.show()
    qtbot.waitExposed(stage)
    line = "Redovisningen bygger på uppgifter som enheterna har lämnat till och med den 8 september."
    field.set_value("\n\n".join([line] * 4))
    field.show()
    qtbot.waitUntil(lambda: field.width() < 320)
    document = field.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert all(document.documentLayout().blockBoundingRect(block).isValid() for block in blocks)
    lines = sum(block.lineCount() for block in blocks)
    assert 10 < lines <= 18
    line_height = ceil(QFontMetricsF(field.font()).lineSpacing())
    assert field.height() >= lines * line_height


def test_the_menu_takes_back_what_is_not_saved_and_leaves_the_rest_to_the_window(
    field: LongText, type_text: Callable[[QWidget, str], None]
) -> None:
    def names() -> list[str]:
        where = field.viewport().rect().center()
        QApplication.sendEvent(
            field.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, field.viewport().mapToGlobal(where))
        )
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
        return [action.objectName() for action in menu.actions() if action.isVisible()]

    field.show()
    type_text(field, "å")
    assert "edit-undo" in names()
    field.settle()
    assert not {"edit-undo", "edit-redo"}.intersection(names())
    assert "edit-paste" in names()


def test_a_text_that_must_scroll_is_broken_beside_its_scroll_bar_from_the_first(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    field, section = LongText(least=2, most=6), QWidget(stage)
    QVBoxLayout(section).addWidget(field)
    QVBoxLayout(stage).addWidget(section)
    section.hide()
    stage.resize(420, 400)
    look.wear(stage)
    stage.show()
    qtbot.waitExposed(stage)
    line = "Redovisningen bygger på uppgifter som enheterna har lämnat till och med den 8 september."
    field.set_value("\n".join([line] * 6))
    section.show()
    qtbot.waitUntil(field.verticalScrollBar().isVisible)
    block, edges = field.document().firstBlock(), 2 * field.document().documentMargin()
    assert field.document().documentLayout().blockBoundingRect(block).isValid()  # lays it out, where it is not
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    assert len(lines) > 1
    assert all(one.width() + edges <= field.viewport().width() for one in lines)


@pytest.mark.parametrize("scale", look.SCALES)
def test_no_half_line_is_seen_where_there_is_more_to_read(qtbot: QtBot, scale: int) -> None:
    look.choose(scale=scale)
    try:
        stage, field = QWidget(), LongText(1, 4)
        qtbot.addWidget(stage)
        QVBoxLayout(stage).addWidget(field)
        look.wear(stage)
        stage.show()
        field.set_value("\n".join(["Åt skogen"] * 12))
        line = ceil(QFontMetricsF(field.font()).lineSpacing())
        qtbot.waitUntil(lambda: 0 <= field.viewport().height() - 4 * line <= 4, timeout=2000)
    finally:
        look.choose(scale=100)


@pytest.mark.parametrize("scale", look.SCALES)
def test_one_line_is_as_high_as_a_field_that_never_has_more(qtbot: QtBot, scale: int) -> None:
    look.choose(scale=scale)
    try:
        stage, field, line = QWidget(), LongText(1, 4), Line()
        qtbot.addWidget(stage)
        column = QVBoxLayout(stage)
        column.addWidget(field)
        column.addWidget(line)
        look.wear(stage)
        stage.show()
        qtbot.waitUntil(lambda: abs(field.height() - line.height()) <= 3, timeout=2000)
    finally:
        look.choose(scale=100)


def test_the_line_that_is_written_on_stays_in_sight_as_the_field_grows(
    stage: QWidget, qtbot: QtBot, type_text: Callable[[QWidget, str], None]
) -> None:
    field, inner = LongText(2, 30), QWidget()
    column = QVBoxLayout(inner)
    column.addSpacing(200)
    column.addWidget(field)
    area = scrolled(inner)
    stage.layout().addWidget(area)  # type: ignore[union-attr]
    area.show()
    stage.resize(500, 260)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    def is_seen() -> bool:
        return field.viewport().visibleRegion().contains(field.cursorRect().center())

    for _ in range(12):
        type_text(field, "Rad")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(is_seen)
    qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(is_seen)
