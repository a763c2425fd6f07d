"""How the screen tells a day, a span and a decision."""

from datetime import date

import pytest

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Decision
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.scales import Forecast, GoalStatus
from malverktyg.domain.year import Register
from ui.models import words


def test_a_day_is_short_in_a_list_and_long_in_a_sentence() -> None:
    day = date(2023, 9, 21)
    assert words.short_day(day) == "21\u00a0sep"
    assert words.short_day(day, 2022) == "21\u00a0sep\u00a02023"
    assert words.weekday(day) == "torsdag 21\u00a0september\u00a02023"
    assert words.short_day(None) == ""


def test_a_span_tells_both_its_ends() -> None:
    first, last = date(2023, 7, 1), date(2023, 9, 30)
    assert words.span(TimeSpan(first, last)) == "1\u00a0juli\u00a02023 – 30\u00a0september\u00a02023"
    assert words.span(TimeSpan(None, last)) == "30\u00a0september\u00a02023"
    assert words.span(TimeSpan(first, first)) == "1\u00a0juli\u00a02023"
    assert words.span(TimeSpan(first)) == "från 1\u00a0juli\u00a02023"
    assert words.span(TimeSpan()) == ""


def test_a_decision_is_cited_with_body_day_and_paragraph() -> None:
    register = Register().with_((Body(id="kf", name="Kommunfullmäktige"),))
    decision = Decision(id="d", body="kf", day=date(2022, 11, 28), paragraph="112")
    assert words.citation(register, decision) == "Kommunfullmäktige 2022-11-28, §\u00a0112"
    assert words.citation(register, Decision(paragraph="5")) == "§\u00a05"
    assert words.citation(register, None) == ""


def test_numbers_are_parted_in_thousands_and_lines_begin_with_a_capital() -> None:
    assert words.spaced(1178) == "1\u00a0178"
    assert words.spaced(42) == "42"
    assert words.sentence("nytt mål") == "Nytt mål"
    assert words.sentence("") == ""


def test_the_usual_one_of_some_texts_is_as_long_as_two_of_three_are() -> None:
    assert words.usual(range(1, 31), lambda long: "a" * long) == "a" * 21
    assert words.usual([], str) == ""


def test_of_thousands_of_texts_some_are_asked() -> None:
    asked = words.usual(range(10_000), lambda number: "a" * (number % 30 + 1))
    assert 18 <= len(asked) <= 24


def test_a_step_is_said_in_short_where_its_scale_is_named_beside_it() -> None:
    assert [words.step(one) for one in Forecast] == ["Uppnås", "Delvis uppnås", "Inte uppnås", "Osäkert"]
    assert words.step(GoalStatus.PARTLY) == "Delvis uppnått"


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("Kommunfullmäktige", "Kommun|fullmäktige"),
        ("Barn- och utbildningsnämnden", "Barn- och utbildnings|nämnden"),
        ("Säkerhetssamordnare, HR-chef", "Säkerhets|samordnare, HR-chef"),
        ("Nämnden", "Nämnden"),
        ("Socialdirektören", "Social|direktören"),
    ],
)
def test_a_name_may_be_broken_before_the_last_part_of_a_compound(name: str, broken: str) -> None:
    assert words.loosened(name) == broken.replace("|", words.SOFT_HYPHEN)
