"""The handbook as one reads it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.handbook.chapters import chapter
from ui.handbook.view import HandbookView
from ui.look import Scheme


@pytest.fixture
def book(stage: QWidget) -> HandbookView:
    made = HandbookView()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def titles(book: HandbookView) -> list[str]:
    return [chapter(key).title for key in book.list.keys]


def test_it_opens_at_the_first_chapter_and_goes_to_another(book: HandbookView) -> None:
    assert book.reading.toPlainText().startswith("Kom igång")
    book.open("goals")
    assert book.reading.toPlainText().startswith("Mål")
    assert book.chapter == chapter("goals")


def test_the_arrow_keys_turn_the_chapters(qtbot: QtBot, book: HandbookView) -> None:
    book.list.setFocus()
    qtbot.keyClick(book.list, Qt.Key.Key_Down)
    assert book.reading.toPlainText().startswith("Översikt")


def test_seeking_lists_the_chapters_that_hold_the_words_and_marks_them(
    book: HandbookView, type_text: Callable[[QWidget, str], None]
) -> None:
    type_text(book.filter, "påminnelse")
    assert "Saknas" in titles(book)
    assert "Historik" not in titles(book)
    assert book.reading.extraSelections()


def test_what_is_nowhere_is_told(book: HandbookView, type_text: Callable[[QWidget, str], None]) -> None:
    type_text(book.filter, "xyzzy")
    assert titles(book) == []
    assert book.nothing.isVisible()
    book.open("goals")
    assert not book.nothing.isVisible()
    assert book.chapter == chapter("goals")


def test_the_text_follows_a_change_of_colours(book: HandbookView) -> None:
    look.choose(scheme=Scheme.DARK)
    assert book.reading.document().begin().begin().fragment().charFormat().foreground().color() == look.colour("text")


def test_lines_stay_short_in_a_wide_window(qtbot: QtBot, book: HandbookView, stage: QWidget) -> None:
    stage.resize(1800, 800)
    qtbot.waitUntil(lambda: book.reading.document().rootFrame().frameFormat().rightMargin() > 500)


@pytest.mark.parametrize("scale", [100, 200])
def test_what_stands_before_a_part_of_a_list_is_well_clear_of_its_words(qtbot: QtBot, book: HandbookView, scale: int) -> None:
    look.choose(scale=scale)
    marks: list[str] = []
    for name in ("welcome", "overview"):
        book.open(name)
        block = book.reading.document().begin()
        while block.isValid():
            if "\t" in block.text():
                marks.append(block.text().split("\t")[0])
                first = block.layout().lineAt(0)
                words = len(marks[-1]) + 1
                mark_end, begins = (float(first.cursorToX(at)[0]) for at in (words - 1, words))
                assert begins - mark_end >= look.px(7)
                if block.layout().lineCount() > 1:
                    assert abs(begins - block.layout().lineAt(1).x()) < 1.5
            block = block.next()
    assert marks[:2] == ["1.", "2."]
    assert marks[-1] == "•"
