"""What is no data, known by its words."""

import pytest

from malverktyg.exchange.layouts.asides import aside, is_ditto, is_error, is_example, is_number, is_placeholder, is_sum


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Underskrift bildningschef: ______", "signature"),
        ("Fastställd av nämnden 2023-02-01", "signature"),
        ("OBS! Fyll i senast fredag", "obs_row"),
        ("Fyll i de gula fälten", "instruction"),
        ("Mejla blanketten till kansliet", "instruction"),
        ("* Preliminära siffror", "footnote"),
        ("Blankett version 3", "footnote"),
        ("Källa: Kolada", "footnote"),
    ],
)
def test_words_tell_what_is_no_data(text: str, code: str) -> None:
    found = aside(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    "text", ["Fler ska rösta", "Skrivarstuga för unga", "Väljare ska ha nära till vallokalen", "Observationer i klassrum"]
)
def test_goals_and_activities_are_data(text: str) -> None:
    assert aside(text) is None


@pytest.mark.parametrize(
    ("first", "others"),
    [
        ("Summa", ["3", "75 %"]),
        ("Totalt", []),
        ("Antal mål", ["5 st"]),
        ("Summa åtgärder", ["75 %"]),
        ("6 aktiviteter", []),
        ("Uppnådda mål: 2 av 4", []),
    ],
)
def test_a_sum_stands_beside_numbers(first: str, others: list[str]) -> None:
    assert is_sum(first, others)


def test_a_goal_about_a_total_is_no_sum() -> None:
    assert not is_sum("Totalt ska fler resa kollektivt", ["Tätare turer", "Pågår"])


@pytest.mark.parametrize(
    ("text", "answer"),
    [("12", True), ("≤ 5 %", True), ("minst 90", True), ("38 500", True), ("-2,2 %", True), ("v. 35", False), ("", False)],
)
def test_numbers_with_their_units(text: str, answer: bool) -> None:
    assert is_number(text) is answer


def test_placeholders_and_errors() -> None:
    assert is_placeholder("[Skriv målet här]")
    assert is_placeholder("Klicka här …")
    assert not is_placeholder("Text till webben")
    assert is_error("#REFERENS!")
    assert is_error("#N/A")
    assert not is_error("#metoo i skolan")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EC = enhetschef, VC = verksamhetschef", "legend"),
        ("Blå text = ändrat sedan förra uppföljningen", "key_told"),
        ("Röda siffror är preliminära", "key_told"),
        ("Kursiv stil betyder preliminärt", "key_told"),
        ("P = pågår hos kommunledningen", "key_told"),
        ("Andel = 40 % av alla", None),
        ("Gröna näringar ska växa", None),
        ("Röda rader i bokslutet ska bli färre", None),
    ],
)
def test_what_is_explained_in_a_row_is_a_key(text: str, code: str | None) -> None:
    found = aside(text)
    assert (found and found.code) == code


@pytest.mark.parametrize(("text", "ditto"), [("-”-", True), ("Dito", True), ('"Vatten"', False)])
def test_marks_say_that_the_cell_above_goes_on(text: str, ditto: bool) -> None:
    assert is_ditto(text) is ditto


def test_a_reference_to_another_paper_is_a_footnote() -> None:
    found = aside("Se även näringslivsplanen")
    assert found is not None
    assert found.code == "footnote"
    assert aside("Se barnen i tid") is None


def test_a_bracket_is_a_placeholder_where_it_asks_for_something() -> None:
    assert is_placeholder("(skriv målet här)")
    assert is_placeholder("Välj bedömning")
    assert is_placeholder("Klicka eller tryck här för att ange text.")
    assert not is_placeholder("(vakant)")


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("Ex. Utbilda personalen", True),
        ("Exempel: fler ska cykla", True),
        ("T.ex. en kurs", True),
        ("Exempel 1", True),
        ("Ny rutin (ex)", True),
        ("Exempelskola i matematik", False),
        ("Goda exempel sprids", False),
        ("Externa aktörer bjuds in", False),
    ],
)
def test_words_that_show_how_are_an_example(text: str, *, example: bool) -> None:
    assert is_example(text) is example
