"""Texts that were exported with HTML."""

from pathlib import Path

import pytest

from malverktyg.exchange.markup import has_markup, plain_text
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<p>14 träd</p>", "14 träd"),
        ("<p>Ett</p><p>Två &amp; tre</p>", "Ett\nTvå & tre"),
        ("<ul><li>Ett</li><li>Två</li></ul>", "• Ett\n• Två"),
        ('N&auml;stan&nbsp;d&auml;r<br/><span style="color:red">i maj</span>', "Nästan där\ni maj"),
    ],
)
def test_tags_and_entities_are_left_out(text: str, plain: str) -> None:
    assert has_markup(text)
    assert plain_text(text) == plain


@pytest.mark.parametrize("text", ["< 5 %", "a < b och c > d", "Kultur & fritid", "R&D", "<skriv här>", "x<y"])
def test_other_signs_are_no_markup(text: str) -> None:
    assert not has_markup(text)


def test_a_marked_comment_is_read_without_and_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Kommentar"],
        ["Gröna gårdar", "Plantera", "<b>Klar</b>", "<p>14 träd</p>"],
        [None, "Gallra", "Pågår", "Utan märkning"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Gröna gårdar", "  * Plantera | Klar | 14 träd", "  * Gallra | Pågår | Utan märkning"]
    assert remarks(reading, "markup") == ["2023!C2", "2023!D2"]


def test_a_sheet_that_is_not_read_is_not_told_of(tmp_path: Path) -> None:
    goals: Rows = [["Mål", "Aktivitet"], ["Gröna gårdar", "Plantera"]]
    assert remarks(reading_of(tmp_path, {"2023": goals, "Läs mig": [["<b>Hej</b>"]]}), "markup") == []
