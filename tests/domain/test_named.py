"""Names in running text: certain ones go, what may be one is told, and the rest is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.named import Names

NAMES = Names.of(("Anna Ek", "Bo  Andersson", "Eva-Lena Öberg", "Åsa von Essen", "Zlatko", "", "Cilla K"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Anna Ek och Anna\u00a0Ek samt Anna\nEk.", "[namn] och [namn] samt [namn]."),
        ("Anna Eks förslag, Anderssons svar.", "[namn]s förslag, [namn]s svar."),
        ("A. Ek, A Ek och Ek, Anna svarar.", "[namn], [namn] och [namn] svarar."),
        ("Andersson svarar.", "[namn] svarar."),
        ("Frågan ställs till rektor Öberg och rektorn Öberg.", "Frågan ställs till rektor [namn] och rektorn [namn]."),
        ("Åsa von Essen är ledig.", "[namn] är ledig."),
        ("Cilla K är ledig.", "[namn] är ledig."),
    ],
)
def test_what_is_certain_is_taken_out(text: str, left: str) -> None:
    assert NAMES.taken_out(text) == left


@pytest.mark.parametrize(
    "text",
    ["Ek och björk.", "En ekplanka.", "Öberg ligger vid vattnet.", "Anna-Ekskolan", "Bo kvar hemma.", "Anderssonska huset"],
)
def test_what_is_not_certain_stays(text: str) -> None:
    assert NAMES.taken_out(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Annas eget förslag.", ["Annas eget förslag."]),
        ("Öberg svarar.", ["Öberg svarar."]),
        ("Zlatko svarar, Karin Svensson likaså.", ["Zlatko svarar, Karin Svensson likaså."] * 2),
        ("Enligt rektor Lindqvist går det bra.", ["Enligt rektor Lindqvist går det bra."]),
        ("Nämnden följer Skolverket och Region Nord.", []),
        ("Det är en ek, en von och ett berg.", []),
    ],
)
def test_what_may_be_a_name_is_told_with_the_words_around_it(text: str, told: list[str]) -> None:
    assert list(NAMES.unsure(text)) == told


def test_a_long_text_is_told_in_part() -> None:
    text = f"{'ord ' * 30}Annas {'ord ' * 30}"
    (told,) = NAMES.unsure(text)
    assert told.startswith("…ord")
    assert told.endswith("ord…")
    assert "Annas" in told
    assert len(told) < 80


def test_without_names_nothing_is_taken_out() -> None:
    assert Names.of(()).taken_out("Anna Ek") == "Anna Ek"
    assert list(Names.of(()).unsure("Anna ek")) == []


@given(st.lists(st.text(max_size=12), max_size=5), st.text(max_size=80))
def test_no_names_and_no_text_make_it_stumble(names: list[str], text: str) -> None:
    known = Names.of(names)
    left = known.taken_out(text)
    assert known.taken_out(left) == left or "namn" in " ".join(names)
    assert all(isinstance(told, str) for told in known.unsure(left))
