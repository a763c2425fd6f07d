"""Rows of indicators that are pasted from a sheet."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.goals import Direction, Group
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.pasted_indicators import PastedIndicator, read_indicators

T1, T2, H = (Period(2023, part) for part in (PeriodPart.T1, PeriodPart.T2, PeriodPart.H))
ALL, WOMEN, MEN = Group.TOTAL, Group.WOMEN, Group.MEN


def read(*lines: str) -> tuple[PastedIndicator, ...]:
    return read_indicators([line.split("\t") for line in lines], T2)


def told(one: PastedIndicator) -> tuple[object, ...]:
    fact = one.fact
    assert fact is not None
    values = [(value.period, value.group, value.value if value.measured else None) for value in fact.measurements]
    return fact.name, fact.unit, fact.target, values, one.rest


def test_headings_are_heeded_and_what_has_no_place_is_told_with_its_own() -> None:
    found = read(
        "Indikator\tEnhet\tMålvärde\tT1\tT2\tHelår\tSystem",
        "Nöjda elever\t%\tminst 85\t82,4\t83\t84\tEnkätverktyget",
        "Antal besök\tst\t1 000\t\tej mätt\t950\t",
    )
    assert [told(one) for one in found] == [
        ("Nöjda elever", "%", "minst 85", [(T1, ALL, "82,4"), (T2, ALL, "83"), (H, ALL, "84")], ["System: Enkätverktyget"]),
        ("Antal besök", "st", "1 000", [(T2, ALL, None), (H, ALL, "950")], []),
    ]
    assert found[0].fact is not None
    assert found[0].fact.direction is Direction.HIGHER


def test_years_and_groups_in_headings_are_heeded() -> None:
    (one,) = read("Nyckeltal\tMål 2023\tUtfall 2022\tUtfall T1 2023\tKvinnor\tMän", "Sjukfrånvaro (%)\t5 %\t7\t6,5\t7,1\t4,0")
    last_year = Period(2022, PeriodPart.T2)
    values = [(last_year, ALL, "7"), (T1, ALL, "6,5"), (T2, WOMEN, "7,1"), (T2, MEN, "4,0")]
    assert told(one) == ("Sjukfrånvaro (%)", "%", "5 %", values, [])


@pytest.mark.parametrize(
    ("line", "unit", "target", "values"),
    [
        ("Nöjda elever\tminst 85", "", "minst 85", []),
        ("Nöjda elever\t%\t85\t82,4", "%", "85", [(T2, ALL, "82,4")]),
        ("Nöjda elever\t85\t80\t82", "", "85", [(T1, ALL, "80"), (T2, ALL, "82")]),
        ("Nöjda elever\t85 %\t80\t82\t-", "%", "85 %", [(T1, ALL, "80"), (T2, ALL, "82")]),
    ],
)
def test_rows_without_headings_have_the_target_first_and_then_the_values(
    line: str, unit: str, target: str, values: list[object]
) -> None:
    (one,) = read(line)
    assert told(one) == ("Nöjda elever", unit, target, values, [])


def test_more_values_than_a_year_has_periods_are_not_guessed_at() -> None:
    (one,) = read("Nöjda elever\t85\t80\t81\t82\t83")
    assert told(one) == ("Nöjda elever", "", "85", [], ["80", "81", "82", "83"])


def test_rows_for_women_and_men_are_one_indicator() -> None:
    (one,) = read("Nöjda elever\tkvinnor\t80", "Nöjda elever\tmän\t82")
    assert told(one) == ("Nöjda elever", "", "", [(T2, WOMEN, "80"), (T2, MEN, "82")], [])


_WORDS = "Nöjda elever|Antal besök på biblioteket|%|st|minst 85|82,4|1 000|ej mätt|-|kvinnor|män|Indikator|Målvärde|Mål|T1|Utfall"
_CELL = st.sampled_from([*_WORDS.split("|"), "", "Källa: Kolada", "Ökar", "2023-05-01", "Pågår", "Se bilaga 3"])


@pytest.mark.filterwarnings("error")
@given(st.lists(st.lists(_CELL, min_size=2, max_size=6), min_size=1, max_size=5))
def test_no_word_is_lost_whatever_is_pasted(rows: Sequence[Sequence[str]]) -> None:
    found = read_indicators(rows, T2)
    kept = " ".join(" ".join((one.name, *one.rest, *_fields(one))) for one in found).casefold()
    free = {"nöjda elever", "antal besök på biblioteket", "källa: kolada", "se bilaga 3", "82,4", "1 000", "2023-05-01"}
    head = {cell.casefold() for cell in rows[0]}
    for row in rows:
        for cell in row:
            if cell.casefold() in free - head:
                assert cell.casefold() in kept


def _fields(one: PastedIndicator) -> tuple[str, ...]:
    fact = one.fact
    return (fact.name, fact.unit, fact.target, *(value.value for value in fact.measurements)) if fact else ()
