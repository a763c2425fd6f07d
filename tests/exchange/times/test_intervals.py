"""Ranges and lists of stretches, whose parts lend one another what they lack."""

import pytest

from malverktyg.exchange.times.intervals import stretch


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("jan-mars 2024", "2024-01-01", "2024-03-31"),
        ("v. 10, 12 och 14", "2023-03-06", "2023-04-09"),
        ("ht 2023 - vt 2024", "2023-07-01", "2024-06-30"),
        ("vt/ht 2024", "2024-01-01", "2024-12-31"),
        ("q1-q3", "2023-01-01", "2023-09-30"),
        ("t1 och t2", "2023-01-01", "2023-08-31"),
        ("15/3, 20/5", "2023-03-15", "2023-05-20"),
        ("från mars till juni", "2023-03-01", "2023-06-30"),
        ("första och andra kvartalet", "2023-01-01", "2023-06-30"),
    ],
)
def test_the_parts_lend_one_another_their_year_their_sign_and_their_word(text: str, start: str, end: str) -> None:
    found = stretch(text, 2023)
    assert found is not None
    assert (found.start.isoformat(), found.end.isoformat()) == (start, end)


def test_a_range_that_would_run_backwards_crosses_the_turn_of_the_year_as_a_guess() -> None:
    found = stretch("nov-feb", 2023)
    assert found is not None
    assert found.guessed
    assert found.end.isoformat() == "2024-02-29"


def test_one_part_that_is_not_understood_makes_the_whole_so() -> None:
    assert stretch("mars och skolan", 2023) is None
