"""Any body's name makes a sheet's name that Excel takes."""

from hypothesis import given
from hypothesis import strategies as st

from malverktyg.exchange.own.names import LONGEST, sheet_name


def test_a_plain_name_is_kept() -> None:
    assert sheet_name("Socialnämnden", set()) == "Socialnämnden"


def test_names_that_begin_alike_are_told_apart() -> None:
    taken: set[str] = set()
    names = [sheet_name(f"Arbetsmarknads- och vuxenutbildningsnämnden {end}", taken) for end in "abc"]
    assert len({name.casefold() for name in names}) == 3


def test_forbidden_signs_are_left_out() -> None:
    assert sheet_name("Vård/omsorg: [ny]?", set()) == "Vård omsorg ny"


def test_a_name_of_nothing_but_forbidden_signs_is_a_sheet_all_the_same() -> None:
    assert sheet_name("[?]", set()) == "Blad"


@given(st.lists(st.text(), max_size=8))
def test_every_name_is_one_that_excel_takes(wanted: list[str]) -> None:
    taken: set[str] = set()
    names = [sheet_name(one, taken) for one in wanted]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name) <= LONGEST
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() not in ("history", "historik")
