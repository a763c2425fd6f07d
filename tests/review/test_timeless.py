"""Relative time in a paper that is kept for ever."""

import pytest

from tests.review.texts import excerpts


@pytest.mark.parametrize(
    "words", ["i skrivande stund", "nyligen", "i dag", "idag", "för närvarande", "inom kort", "förra veckan"]
)
def test_time_that_leans_on_today_is_found(words: str) -> None:
    assert excerpts(f"Nämnden har {words} beslutat så.", "relative_time") == [words]


def test_time_that_leans_on_a_year_is_found_where_no_year_is_named() -> None:
    assert excerpts("Nämnden beslutade förra året.", "relative_time") == ["förra året"]
    assert excerpts("Målen för 2023 antogs. Förra året var de fler.", "relative_time") == []
    assert excerpts("Förra året var de fler än 2023.", "relative_time") == []


def test_time_that_stands_by_itself_is_left_alone() -> None:
    assert excerpts("I dagens organisation, under dagen och den 5 maj 2023 gäller det.", "relative_time") == []


def test_time_that_is_wrapped_over_two_lines_is_found() -> None:
    assert excerpts("Nämnden har i skrivande\nstund inget möte.", "relative_time") == ["i skrivande\nstund"]
