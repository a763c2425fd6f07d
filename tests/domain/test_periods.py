"""Time as an officer counts it."""

from datetime import date

import pytest

from malverktyg.domain.periods import Period, PeriodPart, Precision, Term, TimeSpan, periods_of

T1, T2, WHOLE = periods_of(2023)


def test_a_year_has_three_periods_in_order() -> None:
    assert [str(period) for period in periods_of(2023)] == ["2023-T1", "2023-T2", "2023-H"]
    assert sorted([WHOLE, T2, Period(2022, PeriodPart.H), T1]) == [Period(2022, PeriodPart.H), T1, T2, WHOLE]
    assert T1 <= T1 <= T2 < WHOLE
    assert not WHOLE <= T2


@pytest.mark.parametrize("text", ["2023-T1", "2023-T2", "2023-H", " 2023-T2 "])
def test_a_period_is_read_as_it_is_written(text: str) -> None:
    assert str(Period.parse(text)) == text.strip()


@pytest.mark.parametrize("text", ["2023", "2023-T3", "23-T1", "T1 2023", "", "2023-t1", "2023-T1x"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="^" + text + "$"):
        Period.parse(text)


@pytest.mark.parametrize(
    ("day", "period"),
    [
        (date(2023, 1, 1), T1),
        (date(2023, 4, 30), T1),
        (date(2023, 5, 1), T2),
        (date(2023, 8, 31), T2),
        (date(2023, 9, 1), WHOLE),
        (date(2023, 12, 31), WHOLE),
    ],
)
def test_a_day_belongs_to_the_period_that_is_reported_next(day: date, period: Period) -> None:
    assert Period.covering(day) == period


def test_every_report_counts_from_the_first_of_january() -> None:
    assert {period.first for period in periods_of(2023)} == {date(2023, 1, 1)}
    assert [period.last for period in periods_of(2023)] == [date(2023, 4, 30), date(2023, 8, 31), date(2023, 12, 31)]


def test_a_period_is_shown_in_words() -> None:
    assert [period.label for period in periods_of(2023)] == ["Tertial 1 2023", "Tertial 2 2023", "Helår 2023"]
    assert [period.short for period in periods_of(2023)] == ["T1", "T2", "Helår"]


def test_the_period_before_and_after_go_across_the_turn_of_the_year() -> None:
    assert [period.previous for period in periods_of(2023)] == [Period(2022, PeriodPart.H), T1, T2]
    assert [period.next for period in periods_of(2023)] == [T2, WHOLE, Period(2024, PeriodPart.T1)]


def test_a_span_says_nothing_where_nothing_is_known() -> None:
    assert TimeSpan() == TimeSpan(None, None, None, "")
    assert TimeSpan(date(2023, 7, 1), date(2023, 12, 31), Precision.SEASON, "HT 23").text == "HT 23"


@pytest.mark.parametrize(
    ("year", "label"), [(2022, "2019–2022"), (2023, "2023–2026"), (2026, "2023–2026"), (2027, "2027–2030"), (1998, "1995–1998")]
)
def test_a_term_is_the_four_years_after_an_election(year: int, label: str) -> None:
    term = Term.of(year)
    assert term.label == label
    assert term.last_year == term.first_year + 3
