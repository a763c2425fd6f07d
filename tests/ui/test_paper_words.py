"""Words of a field are found on the printed page, also over the end of a line."""

from dataclasses import replace

import pytest

from malverktyg.domain.parts import Origin
from malverktyg.jobs.printing import printed
from tests.registers import MATTER, TODAY, a_year
from ui.paper_words import Wanted, find_words
from ui.widgets.remark import Kind


def found(words: str, times: int = 1, field: str = "summary"):
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    text = " ".join(["Här står några ord som fyller raden"] * 6)
    sheets = printed(year.with_([replace(proposal, summary=f"{text}, röda tråden, {text}.")]), MATTER, TODAY)
    origin = Origin("Proposal", proposal.id, field)
    return find_words(sheets.pdf, sheets.places, [Wanted(number, Kind.ERROR, origin, words) for number in range(1, times + 1)])


def test_words_have_a_rectangle_as_wide_as_they_are() -> None:
    (one,) = found("röda tråden")
    assert one.is_exact
    assert one.page == 0
    (line,) = one.lines
    assert 30 < line.width() < 90
    assert 4 < line.height() < 14


def test_words_over_the_end_of_a_line_have_two() -> None:
    (one,) = found(" ".join(["Här står några ord som fyller raden"] * 6))
    assert len(one.lines) >= 2
    assert one.lines[0].top() < one.lines[1].top()


def test_the_same_words_twice_are_two_places() -> None:
    first, second = found("Här står några", times=2)
    assert (first.lines[0].left(), first.lines[0].top()) != (second.lines[0].left(), second.lines[0].top())


@pytest.mark.parametrize("words", ["står inte här", ""])
def test_words_that_the_page_does_not_hold_are_found_by_their_field(words: str) -> None:
    (one,) = found(words)
    assert not one.is_exact


def test_words_of_another_field_are_not_taken_for_these() -> None:
    assert all(not one.is_exact for one in found("röda tråden", field="considerations"))


def test_a_field_that_is_not_on_the_paper_is_nowhere() -> None:
    assert found("röda tråden", field="borta") == ()
