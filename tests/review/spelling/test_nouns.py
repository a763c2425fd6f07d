"""The bending of nouns and adjectives, as the word list's flags tell it."""

import pytest

from malverktyg.review.spelling.nouns import Form, Gender, read_noun
from malverktyg.review.spelling.swedish import swedish

ONE, ONE_NEUTER = Form(Gender.COMMON, plural=False, definite=True), Form(Gender.NEUTER, plural=False, definite=True)
SEVERAL, SOME = Form(None, plural=True, definite=True), Form(None, plural=True, definite=False)
A, A_NEUTER = Form(Gender.COMMON, plural=False, definite=False), Form(Gender.NEUTER, plural=False, definite=False)


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("rutinen", {ONE}),
        ("socialnämnden", {ONE}),
        ("policyn", {ONE}),
        ("mötet", {ONE_NEUTER}),
        ("skolområdet", {ONE_NEUTER}),
        ("beslutet", {ONE_NEUTER}),
        ("målen", {SEVERAL}),
        ("områdena", {SEVERAL}),
        ("verksamheterna", {SEVERAL}),
        ("områden", {SOME}),
        ("rutiner", {SOME}),
        ("insats", {A}),
        ("policy", {A}),
        ("beslut", {A_NEUTER, SOME}),
    ],
)
def test_a_noun_is_read_by_its_ending(word: str, forms: set[Form]) -> None:
    assert swedish().nouns(word) == forms


@pytest.mark.parametrize("word", ["tydlig", "springer", "nämndens", "qwerty", "och"])
def test_what_is_no_noun_or_a_genitive_has_no_reading(word: str) -> None:
    assert swedish().nouns(word) == frozenset()


def test_a_noun_that_ends_in_a_has_no_gender_of_its_verb() -> None:
    assert Gender.NEUTER not in {form.gender for form in swedish().nouns("resa")}


def test_a_word_with_two_plurals_may_be_of_either_gender() -> None:
    assert read_noun("plan", [" st:plan"], {"plan": "ABDHXY"}) == {Form(None, plural=False, definite=False), SOME}


@pytest.mark.parametrize(
    ("word", "said_of"),
    [("tydlig", A), ("tydligt", A_NEUTER), ("tydliga", SOME), ("avslutad", A), ("avslutat", A_NEUTER), ("genomförda", SOME)],
)
def test_an_adjective_and_a_participle_say_of_what_they_are_said(word: str, said_of: Form) -> None:
    assert said_of in swedish().said_of(word)


@pytest.mark.parametrize(
    "forms",
    [
        ("enkel", "enkelt", "enkla"),
        ("säker", "säkert", "säkra"),
        ("gemensam", "gemensamt", "gemensamma"),
        ("allmän", "allmänt", "allmänna"),
        ("god", "gott", "goda"),
        ("gammal", "gammalt", "gamla"),
    ],
)
def test_the_three_forms_of_an_adjective_are_told_apart(forms: tuple[str, str, str]) -> None:
    common, neuter, several = (swedish().said_of(form) for form in forms)
    assert {form.gender for form in common} == {Gender.COMMON}
    assert {form.gender for form in neuter} == {Gender.NEUTER}
    assert all(form.plural for form in several)


def test_an_adjective_may_be_its_own_neuter() -> None:
    assert {form.gender for form in swedish().said_of("kort")} == {Gender.COMMON, Gender.NEUTER}


def test_a_noun_that_may_begin_a_compound_is_still_a_noun() -> None:
    assert {form.gender for form in swedish().nouns("effekt")} == {Gender.COMMON}


def test_what_is_no_adjective_is_said_of_nothing() -> None:
    assert swedish().said_of("nämnden") == frozenset()
