"""The small words around a time."""

import pytest

from malverktyg.domain.periods import Precision
from malverktyg.exchange.times.phrases import Side, phrase


@pytest.mark.parametrize(
    "text", ["klart juni", "senast juni", "ska vara klart i juni", "beräknas klart juni", "till och med juni", "deadline juni"]
)
def test_a_deadline_means_the_end(text: str) -> None:
    found = phrase(text, 2023)
    assert found is not None
    assert found.side is Side.END


@pytest.mark.parametrize("text", ["från juni", "fr.o.m. juni", "start juni", "påbörjas i juni", "med start i juni"])
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
