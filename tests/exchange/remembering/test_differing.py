"""What has changed in a layout is told, and what has not is not."""

import pytest

from malverktyg.exchange.correcting.recalled import LayoutChange
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.differing import differences
from malverktyg.exchange.remembering.finding import find
from malverktyg.exchange.remembering.layout import layout_of
from tests.exchange.remembering.grids import HEAD, NEXT, ROWS, Rows, book

KEY: Rows = (("Teckenförklaring",), ("G = uppnått, R = ej uppnått",))


def _changes(new: Rows | dict[str, Rows], old: Rows | dict[str, Rows] = ROWS) -> list[LayoutChange]:
    fresh = book(new)
    plain = read(fresh)
    return list(differences(find(layout_of(read(book(old))), fresh, plain), plain))


def _with(head: Rows, *, columns: int = 5) -> Rows:
    return (NEXT[0], *head, *[(*row, *["mer text här"] * (columns - 5)) for row in NEXT[2:]])


def test_next_year_in_the_same_layout_nothing_has_changed() -> None:
    assert _changes(NEXT) == []
    assert _changes({"Plan 2024": NEXT}, {"Plan 2023": ROWS}) == []


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        (_with([(*HEAD, "Budget")], columns=6), LayoutChange("column_added", "Blad!F2", new="Budget")),
        (_with([(*HEAD[:2], "Handläggare", *HEAD[3:])]), LayoutChange("column_renamed", "Blad!C2", "Vem", "Handläggare")),
        (tuple(row[:4] for row in NEXT), LayoutChange("column_gone", "Blad", old="Läge T1")),
    ],
)
def test_a_column_that_came_went_or_is_called_else_is_told_where_it_shows(rows: Rows, change: LayoutChange) -> None:
    assert _changes(rows) == [change]


def test_a_column_that_changed_places_is_told() -> None:
    moved = tuple((*row[:1], row[2], row[1], *row[3:]) if len(row) > 2 else row for row in NEXT)
    (change,) = _changes(moved)
    assert change.kind == "column_moved"


def test_sheets_that_came_went_or_are_called_else_are_told() -> None:
    assert _changes({"Verksamhetsplan": NEXT}) == [LayoutChange("sheet_renamed", "Verksamhetsplan", "Blad", "Verksamhetsplan")]
    fresh: Rows = (("Uppdrag", "Diarienummer", "Ska redovisas"), ("Utred hemtjänsten", "SN 23/12", "maj"))
    assert _changes({"Blad": NEXT, "Uppdrag": fresh}) == [LayoutChange("sheet_added", "Uppdrag", new="Uppdrag")]
    assert _changes(NEXT, {"Blad": ROWS, "Uppdrag": fresh}) == [LayoutChange("sheet_gone", "Blad", old="Uppdrag")]


def test_a_sign_that_means_something_else_is_told() -> None:
    before = (*ROWS, (), ("G = uppnått, R = ej uppnått",))
    after = (*NEXT, (), ("G = delvis uppnått, R = ej uppnått",))
    (change,) = _changes(after, before)
    assert (change.kind, change.old, change.new) == ("legend_changed", "uppnått", "g = delvis uppnått")
    assert _changes((*NEXT, (), ("G = uppnått, R = ej uppnått",)), before) == []
