"""A cell with several roles or names becomes several."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.persons import is_role
from malverktyg.exchange.phrases.people import split_people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("HR-chef, IT-samordnare", ("HR-chef", "IT-samordnare")),
        ("Kurator / Rektor", ("Kurator", "Rektor")),
        ("Rektorer; Fritidsledare", ("Rektorer", "Fritidsledare")),
        ("Rektor F–9 / Enhetschef", ("Rektor F–9", "Enhetschef")),
        ("Anna S + Bertil T", ("Anna S", "Bertil T")),
        ("Rektor och kurator", ("Rektor", "kurator")),
        ("Vård- och omsorgschef", ("Vård- och omsorgschef",)),
        ("Barn-, kultur- och fritidschef och Rektor", ("Barn-, kultur- och fritidschef", "Rektor")),
        ("Kultur och fritidschef", ("Kultur och fritidschef",)),
        ("Enhetschef (Anna, Bo) + Rektor", ("Enhetschef (Anna, Bo)", "Rektor")),
        ("Rektor, m.fl.", ("Rektor m.fl.",)),
        ("• Rektor\n• Kurator", ("Rektor", "Kurator")),
        ("Rektor\u00a0,  Rektor", ("Rektor",)),
        ("Kanslichef.", ("Kanslichef",)),
        ("Chef för vård och omsorg", ("Chef för vård och omsorg",)),
        ("Enhetschef barn och unga", ("Enhetschef barn och unga",)),
        ("Enhetschef hemtjänst och Sjuksköterska", ("Enhetschef hemtjänst", "Sjuksköterska")),
        ("Näringslivs-\noch utvecklingschef", ("Näringslivs- och utvecklingschef",)),
        ("1. Rektor 2. Kurator", ("Rektor", "Kurator")),
        ("Ansvarig: Kanslichef", ("Kanslichef",)),
        ("-", ()),
        ("", ()),
    ],
)
def test_each_role_or_person_stands_alone(text: str, people: tuple[str, ...]) -> None:
    assert split_people(text) == people


@pytest.mark.parametrize("text", ["Kulturskolechef", "HR", "Rektor F–9", "Enhetschefer hemtjänst", "Socialförvaltningen"])
def test_a_role_is_known_by_its_ending(text: str) -> None:
    assert is_role(text)


@pytest.mark.parametrize("text", ["planering", "två dagar i veckan på alla skolor", "", "hemtjänst"])
def test_other_words_are_no_role(text: str) -> None:
    assert not is_role(text)


@given(
    st.lists(st.from_regex(r"[A-ZÅÄÖ][a-zåäö]{3,9}chef", fullmatch=True), min_size=1, max_size=5, unique=True),
    st.sampled_from([", ", "; ", " / ", " + ", " och "]),
)
def test_joined_roles_are_split_again(roles: list[str], separator: str) -> None:
    assert split_people(separator.join(roles)) == tuple(roles)


@given(st.text(max_size=60))
def test_no_letter_of_a_name_is_lost(text: str) -> None:
    kept = "".join(split_people(text))
    assert (
        all(
            letter in kept or not letter.isalnum() or letter.isdigit()
            for letter in text
            if "och" not in text.lower() and "samt" not in text.lower()
        )
        or not kept
    )


def test_brackets_closed_too_soon_cut_nothing_off() -> None:
    assert split_people("Rektor) (F–9, stab), HR-chef") == ("Rektor) (F–9", "stab)", "HR-chef")
    assert split_people("Rektor (F–9, stab), HR-chef") == ("Rektor (F–9, stab)", "HR-chef")
