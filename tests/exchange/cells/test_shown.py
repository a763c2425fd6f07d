"""A value as a Swedish Excel shows it."""

# ruff: noqa: DTZ001 (a sheet's dates know no time zone)

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.exchange.cells.shown import general, shown


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.75, "0%", "75 %"),
        (0.75, "0 %", "75 %"),
        (0.756, "0.0%", "75,6 %"),
        (-0.041, "0.0%", "-4,1 %"),
        (3, "General", "3"),
        (2.5, "General", "2,5"),
        (40000, "#,##0", "40 000"),
        (40000, "# ##0", "40 000"),
        (1234.5, "#,##0.00", "1 234,50"),
        (5, "0.00", "5,00"),
        (1.5, "0.##", "1,5"),
        (7, "000", "007"),
        (35, '"v. "0', "v. 35"),
        (5, '0" st"', "5 st"),
        (1, '[=1]"Ja";[=0]"Nej";0', "Ja"),
        (0, '[=1]"Ja";[=0]"Nej";0', "Nej"),
        (-3, "0;-0", "-3"),
        (-3, '0;[Red]"minus "0', "minus 3"),
        (0, '0;-0;"-"', "-"),
        (12, "@", "12"),
        (True, "General", "SANT"),
        (False, "General", "FALSKT"),
        (None, "General", ""),
        ("Text", "0%", "Text"),
        (datetime(2023, 3, 15), "d mmm", "2023-03-15"),
        (datetime(2023, 3, 15, 14, 30), "d mmm", "2023-03-15 14:30"),
        (date(2023, 3, 15), "General", "2023-03-15"),
        (time(8, 5), "h:mm", "08:05"),
        (timedelta(hours=30, minutes=5), "[h]:mm", "30:05"),
        (1e20, "General", "1e+20"),
    ],
)  # fmt: skip
def test_a_value_shows_as_in_the_sheet(value: object, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text  # type: ignore[arg-type]


@given(st.integers(-(10**14), 10**14))
def test_a_whole_number_shows_all_its_figures(value: int) -> None:
    assert int(general(value)) == value
    assert int(shown(value, "#,##0").replace(" ", "")) == value


@given(st.floats() | st.integers(), st.text(alphabet='0#?.,%;"@[]=<>1-+ _*\\gGE/aö', max_size=20))
def test_no_format_whatever_is_a_fault(value: float, number_format: str) -> None:
    assert isinstance(shown(value, number_format), str)
