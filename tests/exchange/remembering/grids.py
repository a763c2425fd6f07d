"""Books in memory for the tests of remembered layouts, and what is kept of one."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from malverktyg.domain.ids import LayoutMemoryId
from malverktyg.domain.layouts import LayoutMemory
from malverktyg.exchange.correcting.corrections import NOTHING, Corrections
from malverktyg.exchange.grid import Book, Cell, Sheet
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.layout import layout_of

Rows = Sequence[Sequence[str | None]]
HEAD = ("Mål", "Aktivitet", "Vem", "Så gick det", "Läge T1")
ROWS: Rows = (
    ("Nämndens plan 2023",),
    HEAD,
    ("Fler ska cykla", "Bygga cykelväg", "Gatuchef", "Vi kom halvvägs i år", "På gång"),
    (None, "Måla om", "Gatuchef", "Färgen tog slut", "Klart"),
    ("Barn ska läsa", "Läsgrupper", "Rektor", "Alla skolor är med", "Klart"),
)
NEXT: Rows = (
    ("Nämndens plan 2024",),
    HEAD,
    ("Fler ska gå", "Bygga gångväg", "Gatuchef", "Den är snart klar", "På gång"),
    ("Barn ska räkna", "Räknegrupper", "Rektor", "Två skolor är med", "Klart"),
)


def book(rows: Rows | Mapping[str, Rows] = ROWS, name: str = "Plan 2023.xlsx", hidden: Sequence[str] = ()) -> Book:
    """A book with a sheet for each name, or one that is called Blad."""
    sheets = rows if isinstance(rows, Mapping) else {"Blad": rows}
    return Book(name, tuple(Sheet(title, _cells(grid), hidden=title in hidden) for title, grid in sheets.items()))


def _cells(rows: Rows) -> dict[tuple[int, int], Cell]:
    return {
        (row, column): Cell(row=row, column=column, value=text, text=text)
        for row, texts in enumerate(rows, 1)
        for column, text in enumerate(texts, 1)
        if text is not None
    }


def memory(of: Book, said: Corrections = NOTHING, id: str = "minne", seen: date | None = None) -> LayoutMemory:
    """What is remembered of a book that was read with some corrections."""
    reading = read(of, corrections=said)
    layout = layout_of(reading)
    written = json.dumps(said.as_json()) if said else ""
    return LayoutMemory(
        id=LayoutMemoryId(id),
        fingerprint=layout.fingerprint,
        workbook=of.name,
        layout=layout.as_json(),
        corrections=written,
        seen=seen,
    )
