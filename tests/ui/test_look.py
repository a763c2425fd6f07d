"""The look: choices are remembered and seen at once."""

import pytest
import shiboken6
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui import icons, look, texts
from ui.look import Scheme
from ui.models.rows import Cell, Column, Row
from ui.models.tree import TreeModel
from ui.sheet import sheet
from ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens
from ui.widgets.row_tree import RowTree


def test_dark_is_chosen_and_remembered_and_every_symbol_follows(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    icons.wear(label, "target", "text", 16)
    light = label.pixmap().toImage()
    look.choose(scheme=Scheme.DARK)
    assert look.now() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    assert look.chosen_scheme() is Scheme.DARK
    assert label.pixmap().toImage() != light
    look.choose(scheme=Scheme.LIGHT)
    assert look.now() is LIGHT


def test_the_text_scale_reaches_fonts_and_lengths(qapp: QApplication) -> None:
    look.choose(scale=150)
    assert look.px(32) == 48
    assert qapp.font().pixelSize() == 22
    look.choose(scale=100)
    assert look.px(32) == 32


def test_what_was_remembered_wrongly_is_passed_over(qapp: QApplication) -> None:
    from PySide6.QtCore import QSettings

    QSettings().setValue("look/scheme", "purple")
    QSettings().setValue("look/scale", "17")
    assert look.chosen_scheme() is Scheme.SYSTEM
    assert look.chosen_scale() == 100


def test_the_program_brings_its_own_font(qapp: QApplication) -> None:
    assert qapp.font().family() == "Source Sans 3"


def test_high_contrast_is_the_systems_own_colours() -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.Window, QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("yellow"))
    tokens = look.of_system(system)
    assert (tokens.bg, tokens.text, tokens.line, tokens.ok, tokens.ok_s, tokens.accent) == (
        "#000000", "#ffffff", "#ffffff", "#ffffff", "#000000", "#ffff00",
    )  # fmt: skip


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.CONTRAST_LIGHT, CONTRAST_LIGHT), (Scheme.CONTRAST_DARK, CONTRAST_DARK)])
def test_high_contrast_can_be_chosen_without_the_systems_asking_for_it(
    qapp: QApplication, scheme: Scheme, tokens: Tokens
) -> None:
    assert scheme in texts.SCHEMES
    try:
        look.choose(scheme=scheme)
        assert look.now() == tokens
        assert look.chosen_by_line()
        assert qapp.palette().window().color() == QColor(tokens.bg)
    finally:
        look.choose(scheme=Scheme.LIGHT)


def test_high_contrast_greys_out_as_the_system_does_and_asks_it_anew_whatever_the_program_wears(qapp: QApplication) -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("lime"))
    assert look.of_system(system).disabled_text == "#00ff00"
    plain = look.system_palette()
    look.choose(scheme=Scheme.DARK)
    assert look.system_palette().window() == plain.window()
    assert qapp.palette().window().color() == QColor(DARK.bg)


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
def test_in_high_contrast_an_example_in_an_empty_field_is_not_taken_for_what_is_written(qtbot: QtBot, scheme: Scheme) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.resize(200, 40)
    look.choose(scheme=scheme)
    look.wear(line)
    line.setPlaceholderText("███")
    example = _inks(line)
    line.setText("███")
    assert look.now().disabled_text.lower() in example
    assert look.now().text.lower() not in example
    assert look.now().text.lower() in _inks(line)


def _inks(line: QLineEdit) -> set[str]:
    drawn = line.grab().toImage()
    return {drawn.pixelColor(x, 20).name() for x in range(2, 60)}


def test_what_stands_in_an_empty_field_is_readable(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setPlaceholderText("███")
    line.resize(200, 40)
    line.show()
    drawn = line.grab().toImage()
    inks = {drawn.pixelColor(x, 20).name() for x in range(drawn.width())}
    assert LIGHT.text2.lower() in inks


def test_selected_words_and_chosen_rows_are_seen_in_high_contrast(qtbot: QtBot) -> None:
    system = QPalette(QColor("black"))
    for role, ink in (("Window", "black"), ("WindowText", "white"), ("Highlight", "yellow"), ("HighlightedText", "black")):
        system.setColor(QPalette.ColorRole[role], QColor(ink))
    tokens = look.of_system(system)
    assert (tokens.marked, tokens.on_marked) == ("#ffff00", "#000000")
    assert look.palette(tokens).highlight().color() == QColor("yellow")
    tree = RowTree(TreeModel((Column("Mål", grows=True),)), "Mål")
    qtbot.addWidget(tree)
    tree.rows.show((Row("a", (Cell("Första"),)), Row("b", (Cell("Andra"),))))
    tree.resize(300, 120)
    tree.choose("b")
    plain = tree.grab().toImage()
    before, look._now.tokens = look._now.tokens, tokens
    try:
        marked = tree.grab().toImage()
        assert look.chosen_by_line()
    finally:
        look._now.tokens = before
    assert not look.chosen_by_line()
    row = tree.visualRect(tree.rows.index_of("b")).translated(tree.viewport().pos())
    edge = [QColor(marked.pixel(x, row.top() + 1)) for x in range(row.left() + 20, row.right() - 20)]
    assert all(ink.red() > ink.blue() + 60 for ink in edge)
    assert QColor(plain.pixel(row.left() + 20, row.top() + 1)) == look.colour("sel")


def test_the_sheet_is_whole_for_both_schemes() -> None:
    for tokens in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK):
        text = sheet(tokens, round, 19)
        assert "$" not in text
        assert tokens.accent in text


def test_a_window_wears_the_sheet_and_its_dialogs_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    look.wear(window)
    dialog = QDialog(window)
    dialog.resize(40, 40)
    look.choose(scheme=Scheme.DARK)
    assert DARK.accent in window.styleSheet()
    assert dialog.grab().toImage().pixelColor(5, 5) == QColor(DARK.surface)
    look.choose(scheme=Scheme.LIGHT)
    assert LIGHT.accent in window.styleSheet()


def test_a_window_that_is_gone_is_dressed_no_more() -> None:
    window = QWidget()
    look.wear(window)
    shiboken6.delete(window)
    look.dress()


def test_words_are_broken_between_them_and_cut_where_the_lines_end() -> None:
    words, wide = "Invånarna får besked redan vid första kontakten", look.metrics().horizontalAdvance("Invånarna får besked")
    assert look.lines(words, 15, 400, 10 * wide) == (words,)
    first, second = look.lines(words, 15, 400, wide + 2)
    assert first == "Invånarna får besked"
    assert second.startswith("redan vid")
    assert second.endswith("…")
    assert " ".join(look.lines(words, 15, 400, wide + 2, 4)) == words


def test_a_soft_hyphen_is_seen_only_where_a_word_is_broken_at_it() -> None:
    name, wide = "Kommun\u00adstyrelsen", look.metrics(14).horizontalAdvance("Kommun-")
    assert look.lines(name, 14, 400, wide + 30) == ("Kommun-", "styrelsen")
    assert look.lines(name, 14, 400, 3 * wide) == ("Kommunstyrelsen",)
    assert look.lines(name, 14, 400, 3 * wide, 1) == ("Kommunstyrelsen",)


def test_words_that_lack_a_pixel_of_room_go_on_on_the_next_line() -> None:
    words = "Verksamhetschef, Medicinskt ansvarig sjuksköterska"
    for size in range(12, 23):
        wide = look.metrics(size).horizontalAdvance(words)
        for room in range(wide - 2, wide + 2):
            assert " ".join(look.lines(words, size, 400, room)) == words, (size, room)


def test_words_of_several_lines_are_cut_and_broken_as_one() -> None:
    words = "Måla övergångsställen\nvid skolan"
    assert look.cut(words, 15, 400, 2000) == "Måla övergångsställen vid skolan"
    assert look.lines(words, 15, 400, 2000) == ("Måla övergångsställen vid skolan",)
    room = look.metrics(15).horizontalAdvance("Måla övergångsställen vid") + 10
    assert look.lines(words, 15, 400, room) == ("Måla övergångsställen vid", "skolan")
