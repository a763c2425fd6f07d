"""The periods that texts name, with either half missing, and the words that are left."""

import pytest

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.headings.heading_periods import named_period

T1, T2, H = PeriodPart.T1, PeriodPart.T2, PeriodPart.H


@pytest.mark.parametrize(
    ("text", "part", "year", "rest"),
    [
        ("tertial 1", T1, None, ""),
        ("t2 2023", T2, 2023, ""),
        ("t1 -23", T1, 2023, ""),
        ("2024-t3", H, 2024, ""),
        ("delårsrapport augusti", T2, None, ""),
        ("delår 1", T1, None, ""),
        ("bokslut 2022", H, 2022, ""),
        ("uppföljning 2023-08-31", T2, 2023, "uppföljning"),
        ("måluppföljning tertial 2, 2023", T2, 2023, "måluppföljning"),
        ("uppföljning 30 april", T1, None, "uppföljning"),
        ("jan-aug", T2, None, ""),
        ("mandatperioden 2023-2026", None, None, "mandatperioden 2023-2026"),
        ("t1000 datorer", None, None, "t1000 datorer"),
        ("5,1 %", None, None, "5,1 %"),
    ],
)
def test_a_text_names_a_period(text: str, part: PeriodPart | None, year: int | None, rest: str) -> None:
    found = named_period(text)
    assert (found.part, found.year, found.rest) == (part, year, rest)


def test_the_sheets_year_completes_a_period() -> None:
    assert named_period("tertial 2").period(2023) == Period(2023, T2)
    assert named_period("tertial 2 2022").period(2023) == Period(2022, T2)
    assert named_period("tertial 2").period(None) is None


@pytest.mark.parametrize(
    ("text", "part", "meant"),
    [
        ("tertail 1", T1, "tertial 1"),
        ("bedömning tetrial 2 2023", T2, "bedömning tertial 2 2023"),
        ("dellår", T2, "delår"),
        ("hellår", H, "helår"),
        ("tertial 1", T1, ""),
    ],
)
def test_a_slip_of_the_fingers_leaves_the_period_known(text: str, part: PeriodPart, meant: str) -> None:
    found = named_period(text)
    assert (found.part, found.meant) == (part, meant)


@pytest.mark.parametrize("text", ["delar 1", "heltid", "trivial 1", "material 2", "territorial 1"])
def test_words_that_only_look_like_periods_are_none(text: str) -> None:
    assert named_period(text).part is None
