"""A layout is kept whole, and its fingerprint is the same for every year's workbook in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.facts import ColumnShape, SheetShape, TableShape
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.layout import Layout, layout_of
from tests.exchange.remembering.grids import HEAD, NEXT, ROWS, book

_texts = st.text(max_size=8)
_columns = st.builds(ColumnShape, st.integers(1, 99), _texts, _texts, st.none() | st.sampled_from(PeriodPart), st.booleans())
_tables = st.builds(TableShape, st.lists(st.integers(1, 99), max_size=2).map(tuple), st.lists(_columns, max_size=3).map(tuple))
_sheets = st.builds(
    SheetShape, _texts, st.lists(_texts, max_size=2).map(tuple), st.booleans(), st.lists(_tables, max_size=2).map(tuple),
    st.lists(_texts, max_size=2).map(tuple), st.lists(st.tuples(_texts, _texts), max_size=2).map(tuple),
)  # fmt: skip
_layouts = st.builds(
    Layout,
    st.lists(_sheets, max_size=3).map(tuple),
    st.none() | st.integers(2000, 2100),
    st.dictionaries(_texts, _texts, max_size=2),
)


@given(layout=_layouts)
def test_it_is_the_same_after_a_turn_as_json(layout: Layout) -> None:
    assert Layout.from_json(layout.as_json()) == layout


@pytest.mark.parametrize("text", ["", "[]", "3", '{"sheets": [3], "year": null, "anchors": {}}', '{"sheets": []}'])
def test_what_was_not_written_by_us_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Layout.from_json(text)


def test_next_years_workbook_has_the_same_fingerprint_and_another_layout_another() -> None:
    first, second = layout_of(read(book(ROWS))), layout_of(read(book(NEXT, "Plan 2024.xlsx")))
    assert first.fingerprint == second.fingerprint
    assert (first.year, second.year) == (2023, 2024)
    other = layout_of(read(book([(*HEAD, "Kommentar"), *[(*row, "Så blev det sedan") for row in ROWS[2:]]])))
    assert other.fingerprint != first.fingerprint


def test_one_more_sheet_of_the_same_kind_makes_no_difference() -> None:
    one = layout_of(read(book({"T1 2023": ROWS})))
    two = layout_of(read(book({"T1 2023": ROWS, "T2 2023": ROWS})))
    assert one.fingerprint == two.fingerprint
    assert (one.size, two.size) == (5, 10)
