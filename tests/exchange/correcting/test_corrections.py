"""Corrections are plain values: what is written as JSON is read back the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means

_texts = st.text(max_size=12)
_periods = st.none() | st.builds(Period, st.integers(2010, 2049), st.sampled_from(PeriodPart))
_numbers = st.integers(1, 16_384)
_some = st.builds(
    Corrections,
    columns=st.lists(st.builds(ColumnIs, _texts, _numbers, _texts, _periods, st.none() | _numbers), max_size=3).map(tuple),
    cells=st.lists(st.builds(CellIs, _texts, _texts, st.none() | _texts, st.none() | _texts, _periods), max_size=3).map(tuple),
    meanings=st.lists(st.builds(Means, _texts, _texts, st.none() | _texts), max_size=3).map(tuple),
    heads=st.lists(st.builds(HeadIs, _texts, _numbers), max_size=3).map(tuple),
    hidden=st.lists(_texts, max_size=3).map(tuple),
    insist=st.booleans(),
    joined=st.lists(st.lists(_texts, max_size=3).map(tuple), max_size=2).map(tuple),
)


@given(said=_some)
def test_they_are_the_same_after_a_turn_as_json(said: Corrections) -> None:
    assert Corrections.from_json(json.loads(json.dumps(said.as_json()))) == said


def test_none_at_all_is_false_and_any_is_true() -> None:
    assert not Corrections()
    assert Corrections(insist=True)


def test_what_an_earlier_version_did_not_write_says_nothing() -> None:
    assert Corrections.from_json({"heads": [{"sheet": "Blad1", "row": 4}]}) == Corrections(heads=(HeadIs("Blad1", 4),))


@pytest.mark.parametrize(
    "told",
    [{"columns": [{"sheet": "Blad1"}]}, {"columns": [{"sheet": "B", "line": 1, "role": "x", "period": "hösten"}]}, {"cells": 3}],
)
def test_what_was_not_written_by_us_is_refused(told: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Corrections.from_json(told)
