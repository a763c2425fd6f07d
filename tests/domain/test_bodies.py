"""Bodies have the forms that a sentence needs, a time when they exist, and a place in the decision chain."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.bodies import (
    Body,
    BodyKind,
    FocusArea,
    GoalArea,
    capitalised,
    chain,
    decapitalised,
    diary_pattern,
    diary_problem,
)
from malverktyg.domain.ids import BodyId
from malverktyg.domain.problem import problems


def _body(id: str, superior: str | None = None) -> Body:
    return Body(id=BodyId(id), name=id.capitalize(), superior=BodyId(superior) if superior else None)


@pytest.mark.parametrize(
    ("body", "in_text", "possessive"),
    [
        (Body(name="Socialnämnden"), "socialnämnden", "socialnämndens"),
        (Body(name="Utskottet", definite="koncern- och finansutskottet"), "koncern- och finansutskottet", None),
        (Body(name="IT-nämnden"), "IT-nämnden", "IT-nämndens"),
        (Body(name="Kommunstyrelsens arbetsutskotts"), "kommunstyrelsens arbetsutskotts", "kommunstyrelsens arbetsutskotts"),
        (Body(name="Nämnden", genitive="nämndernas"), "nämnden", "nämndernas"),
    ],
)
def test_a_body_stands_in_a_sentence_in_the_form_it_needs(body: Body, in_text: str, possessive: str | None) -> None:
    assert body.in_text == in_text
    assert body.possessive == (possessive or f"{in_text}s")


def test_a_body_exists_from_its_first_day_to_its_last() -> None:
    body = Body(name="A", valid_from=date(2019, 1, 1), valid_to=date(2022, 12, 31))
    days = [date(2018, 12, 31), date(2019, 1, 1), date(2022, 12, 31), date(2023, 1, 1)]
    assert [body.exists_on(day) for day in days] == [False, True, True, False]
    assert Body(name="A").exists_on(date(2023, 1, 1))


def test_a_matter_goes_by_each_bodys_superior_to_the_decider() -> None:
    bodies = {
        one.id: one
        for one in (_body("förvaltning", "utskott"), _body("utskott", "styrelse"), _body("styrelse", "full"))
        if one.id
    }
    passed = chain(bodies, BodyId("förvaltning"), BodyId("styrelse"))
    assert [body.id for body in passed] == ["förvaltning", "utskott", "styrelse"]
    assert [body.id for body in chain(bodies, BodyId("styrelse"), BodyId("styrelse"))] == ["styrelse"]


def test_a_chain_that_does_not_lead_there_is_the_two_ends_alone() -> None:
    bodies = {one.id: one for one in (_body("a", "b"), _body("b", "a"), _body("c")) if one.id}
    assert [body.id for body in chain(bodies, BodyId("a"), BodyId("c"))] == ["a", "c"]
    assert [body.id for body in chain(bodies, BodyId("c"), BodyId("a"))] == ["c", "a"]
    assert chain(bodies, BodyId("borta"), BodyId("c")) == (bodies[BodyId("c")],)


@pytest.mark.parametrize(
    ("example", "fits", "does_not"),
    [
        ("KS 20/365", ["KS 23/1", "SN 18/0098", "KS\u00a023/456"], ["KS 2018/14", "KS 23-1", "23/1", "KS 23/1 x"]),
        ("KS 2018/14", ["KS 2023/147"], ["KS 23/147"]),
        ("KS/2018:4", ["KS/2023:147"], ["KS/2023/147", "KS 2023:1"]),
        ("KSN-2013-0674", ["KSN-2023-1", "KS-2023-000001"], ["KSN-23-1", "KSN.2023.1"]),
        ("123/22", ["7/23"], ["7/2023"]),
    ],
)
def test_a_diary_number_follows_the_municipalitys_own_example(example: str, fits: list[str], does_not: list[str]) -> None:
    pattern = diary_pattern(example)
    assert pattern.fullmatch(example)
    assert [text for text in fits if not pattern.fullmatch(text)] == []
    assert [text for text in does_not if pattern.fullmatch(text)] == []


def test_a_name_takes_a_capital_only_where_a_sentence_begins() -> None:
    assert decapitalised("Socialnämnden") == "socialnämnden"
    assert capitalised("ålands nämnd") == "Ålands nämnd"
    assert decapitalised("") == capitalised("") == ""
    assert BodyKind("council").label == "Fullmäktige"


def test_what_has_no_name_cannot_be_saved() -> None:
    for nameless in (FocusArea(name=""), GoalArea(name=" "), Body(name="\u00a0")):
        assert [problem.field for problem in problems(nameless)] == ["name"]
    for named in (FocusArea(name="Hållbar natur"), GoalArea(name="Trygghet"), Body(name="Nämnden", valid_from=date(2023, 1, 1))):
        assert list(problems(named)) == []


def test_a_body_that_ends_before_it_begins_cannot_be_saved() -> None:
    (found,) = problems(Body(name="A", valid_from=date(2023, 1, 2), valid_to=date(2023, 1, 1)))
    assert found.field == "valid_to"


@pytest.mark.parametrize(
    ("example", "written", "repaired"),
    [
        ("KS 23/456", "KS-23/456", "KS 23/456"),
        ("KS 23/456", "ks 23/1", "KS 23/1"),
        ("KSN-2013-0674", "KSN 2013/0674", "KSN-2013-0674"),
        ("KS/2018:4", "KS 2018:4", "KS/2018:4"),
    ],
)
def test_a_diary_number_with_other_marks_is_put_right(example: str, written: str, repaired: str) -> None:
    problem = diary_problem(example, written)
    assert problem is not None
    assert problem.repair == repaired
    assert problem.text == f"Skriv som kommunen brukar: {repaired}."
    assert diary_problem(example, repaired) is None


@pytest.mark.parametrize("written", ["23/456 KS", "KS 2023/456", "KS", "sju"])
def test_a_diary_number_that_does_not_fit_is_told_without_a_repair(written: str) -> None:
    problem = diary_problem("KS 23/456", written)
    assert problem is not None
    assert problem.repair == ""
    assert "KS 23/456" in problem.text


@given(st.text(max_size=20))
def test_a_repaired_diary_number_fits_the_example_and_keeps_its_letters_and_digits(written: str) -> None:
    problem = diary_problem("KS 23/456", written)
    if problem is not None and problem.repair:
        assert diary_problem("KS 23/456", problem.repair) is None
        assert [sign for sign in problem.repair if sign.isalnum()] == [sign for sign in written.upper() if sign.isalnum()]
