"""The small words around a time."""

import pytest

from malverktyg.domain.periods import Precision
from malverktyg.exchange.times.phrases import Side, phrase
from malverktyg.exchange.times.units import unit


@pytest.mark.parametrize(
    "text", ["klart juni", "senast juni", "ska vara klart i juni", "beräknas klart juni", "till och med juni", "deadline juni"]
)
def test_a_deadline_means_the_end(text: str) -> None:
    found = phrase(text, 2023)
    assert found is not None
    assert found.side is Side.END


@pytest.mark.parametrize(
    "text",
    [
        "från juni",
        "fr.o.m. juni",
        "start juni",
        "påbörjas i juni",
        "med start i juni",
        "sedan juni",
        "igång sedan juni",
        "juni och framåt",
        "med början i juni",
        "juni 2023 och tills vidare",
    ],
)
def test_a_beginning_means_the_start(text: str) -> None:
    found = phrase(text, 2023)
    assert found is not None
    assert found.side is Side.START


@pytest.mark.parametrize("text", ["ca juni", "juni?", "juni (prel.)", "kring juni", "början av juni", "i mitten av juni"])
def test_what_is_not_exact_is_about(text: str) -> None:
    found = phrase(text, 2023)
    assert found is not None
    assert found.precision is Precision.ABOUT


def test_to_the_autumn_is_the_autumn_and_no_deadline() -> None:
    found = phrase("till hösten", 2023)
    assert found is not None
    assert found.side is None


def test_running_may_have_its_year() -> None:
    alone, within = phrase("löpande", 2023), phrase("löpande under 2024", 2023)
    assert alone is not None
    assert alone.stretch is None
    assert within is not None
    assert within.stretch is not None
    assert within.stretch.start.year == 2024


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("början av 2023", "2023-01-01", "2023-04-30"),
        ("slutet av våren 2023", "2023-05-01", "2023-06-30"),
        ("mitten av juni 2023", "2023-06-11", "2023-06-20"),
        ("medio juni", "2023-06-11", "2023-06-20"),
        ("vid årets slut", "2023-09-01", "2023-12-31"),
        ("före jul", "2023-12-24", "2023-12-24"),
        ("3 mars kl 10", "2023-03-03", "2023-03-03"),
    ],
)
def test_parts_of_a_stretch_and_fixed_days(text: str, start: str, end: str) -> None:
    found = phrase(text, 2023)
    assert found is not None
    assert found.stretch is not None
    assert (found.stretch.start.isoformat(), found.stretch.end.isoformat()) == (start, end)


def test_an_open_range_has_one_side_as_a_guess() -> None:
    until, since = phrase("-2024", 2023), phrase("2023-", 2023)
    assert until is not None
    assert since is not None
    assert (until.side, since.side) == (Side.END, Side.START)
    assert since.stretch is not None
    assert since.stretch.guessed


def test_the_week_of_a_break_tells_when_it_is() -> None:
    found = phrase("sportlovet v. 9", 2023)
    assert found is not None
    assert found.stretch == unit("v. 9", 2023)


def test_where_two_months_meet_the_first_ends() -> None:
    found = phrase("månadsskiftet maj/juni", 2023)
    assert found is not None
    assert found.stretch is not None
    assert (found.stretch.end.isoformat(), found.side) == ("2023-05-31", Side.END)
