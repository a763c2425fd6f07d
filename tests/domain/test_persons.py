"""Roles stay, names go: what is kept of the texts in which officers and responsible stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.persons import parted


@pytest.mark.parametrize(
    "role",
    [
        "Kanslichef",
        "HR-chef",
        "HR",
        "IT",
        "Utredare, kanslienheten",
        "Chef för Vård och omsorg",
        "Samordnare barn och unga",
        "Förvaltningschef",
        "Enhetschefer",
        "Rektor F–9",
        "Samtliga",
        "Biblioteket",
        "Socialt ansvarig samordnare",
        "Ledningsgruppen",
        "Näringslivs- och utvecklingschef",
        "Systemförvaltare",
        "Nämndens ordförande",
        "Skolorna",
        "Enheten Norr",
        "Bibliotek Norr",
        "",
    ],
)
def test_a_role_or_a_part_of_the_organisation_stays_as_it_is(role: str) -> None:
    found = parted(role)
    assert (found.roles, found.names) == (role, ())


@pytest.mark.parametrize(
    ("text", "roles", "names"),
    [
        ("Anna Ek", "", ("Anna Ek",)),
        ("Anna Ek, utvecklingsstrateg", "Utvecklingsstrateg", ("Anna Ek",)),
        ("Utvecklingsstrateg Anna Ek", "Utvecklingsstrateg", ("Anna Ek",)),
        ("Rektor (Karl-Erik Öberg)", "Rektor", ("Karl-Erik Öberg",)),
        ("Cilla Dahl", "", ("Cilla Dahl",)),
        ("Kommunchef Cilla Dahl", "Kommunchef", ("Cilla Dahl",)),
        ("Anna K", "", ("Anna K",)),
        ("AK", "", ("AK",)),
        ("Zlatko", "", ("Zlatko",)),
        ("Anna rektor", "Rektor", ("Anna",)),
        ("Eva Ek / Bo Alm, kommunchef", "Kommunchef", ("Eva Ek", "Bo Alm")),
        ("Kommunchef Åsa von Essen", "Kommunchef", ("Åsa von Essen",)),
    ],
)
def test_a_name_is_taken_out_and_the_role_beside_it_kept(text: str, roles: str, names: tuple[str, ...]) -> None:
    found = parted(text)
    assert (found.roles, found.names) == (roles, names)


@given(st.text(max_size=60))
def test_any_text_is_parted(text: str) -> None:
    found = parted(text)
    assert found.names or found.roles == text
