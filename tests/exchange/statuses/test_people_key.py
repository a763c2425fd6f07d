"""Keys to initials."""

from pathlib import Path

import pytest

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.statuses.people_key import people_key
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role

HEAD = ["Mål", "Aktivitet", "Ansvarig", "Status"]
ROWS: Rows = [HEAD, ["Trygg vård", "Kurs", "AB", "Klar"], [None, "Larm", "AB, CD", "Pågår"]]


def _sheet(*rows: tuple[str, ...]) -> Sheet:
    return Sheet(
        "Mål",
        {
            (r, c): Cell(row=r, column=c, value=text, text=text)
            for r, texts in enumerate(rows, 1)
            for c, text in enumerate(texts, 1)
            if text
        },
    )


@pytest.mark.parametrize(
    "key",
    [
        [["AB = Anna Berg, CD = Carl Dahl"]],
        [["AB: Anna Berg"], ["CD: Carl Dahl"]],
        [["AB – Anna Berg; CD – Carl Dahl"]],
        [["AB", "Anna Berg"], ["CD", "Carl Dahl"]],
    ],
)
def test_initials_are_read_by_a_key_below_the_table(tmp_path: Path, key: Rows) -> None:
    reading = reading_of(tmp_path, {"2023": [*ROWS, [], *key]})
    assert lines(reading) == ["Trygg vård", "  * Kurs | Klar | Anna Berg", "  * Larm | Pågår | Anna Berg, Carl Dahl"]
    assert remarks(reading, "initials_by_key") == ["2023!C2", "2023!C3"]
    assert role(reading, "A5") == "ignored: teckenförklaring"


def test_a_key_under_a_title_may_stand_beside_the_table(tmp_path: Path) -> None:
    key = ([None, "Förkortningar"], [None, "AB", "Anna Berg"], [None, "CD", "Carl Dahl"])
    rows = [[*row, *more] for row, more in zip(ROWS, key, strict=True)]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Kurs | Klar | Anna Berg", "  * Larm | Pågår | Anna Berg, Carl Dahl"]
    assert role(reading, "G2") == "ignored: teckenförklaring"


def test_a_key_on_one_sheet_counts_for_all(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"2023": ROWS, "Namn": [["AB", "Anna Berg"], ["CD", "Carl Dahl"]]})
    assert lines(reading)[1] == "  * Kurs | Klar | Anna Berg"


@pytest.mark.parametrize(
    "rows",
    [
        (("AB", "Anna Berg"),),
        (("AB = 12 procent, CD = 13 procent",),),
        (("AB", "Klar", "x"), ("CD", "Carl Dahl", "y")),
        (("KS", "Trygg vård"), ("SN", "Fler i arbete")),
    ],
)
def test_what_explains_no_initials_is_no_key(rows: tuple[tuple[str, ...], ...]) -> None:
    assert people_key(_sheet(*rows)).people == {}
