"""Which body a name, a title or a file speaks of."""

import pytest

from malverktyg.exchange.phrases.bodies import body_in_text, body_of_file, body_of_name


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("KS", "Kommunstyrelsen"),
        ("Social ", "Socialnämnden"),
        ("Teknik & fritid", "Teknik- och fritidsnämnden"),
        ("Bildning", "Bildningsnämnden"),
        ("TFN 2023", "Teknik- och fritidsnämnden"),
        ("KS (gammal)", None),
        ("Mål 2023", None),
        ("Blad1", None),
    ],
)
def test_a_sheets_name_tells_its_body(name: str, body: str | None) -> None:
    assert body_of_name(name) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Teknik- och fritidsnämnden – målavstämning 2023", "Teknik- och fritidsnämnden"),
        ("Bildningsnämndens bokslut 2022", "Bildningsnämnden"),
        ("Uppdrag från kommunfullmäktige, kommunstyrelsen 2023", "Kommunstyrelsen"),
        ("Individ- och familjenämnden mål 2023", "Individ- och familjenämnden"),
        ("Bygg- och miljönämnden", "Bygg- och miljönämnden"),
        ("Styrkort 2023 Miljö- och samhällsbyggnadsnämnden", "Miljö- och samhällsbyggnadsnämnden"),
        ("Barn-, kultur- och fritidsnämndens mål", "Barn-, kultur- och fritidsnämnden"),
        ("Sammanställning av nämndernas måluppföljning", None),
    ],
)
def test_a_title_tells_its_body(text: str, body: str | None) -> None:
    assert body_in_text(text) == body


@pytest.mark.parametrize(
    ("file", "body"),
    [
        ("01_ks_maluppfoljning_2023.xlsx", "Kommunstyrelsen"),
        ("03_bildningsnamnden_blankett_T2_2023.xlsx", "Bildningsnämnden"),
        ("teknik_fritid_2023.xlsx", "Teknik- och fritidsnämnden"),
        ("barn-och-utbildning 2023.xlsx", "Barn- och utbildningsnämnden"),
        ("06_kansli_namndmal_2022.xlsx", None),
    ],
)
def test_a_files_name_tells_its_body_without_its_dots(file: str, body: str | None) -> None:
    assert body_of_file(file) == body


def test_the_registers_own_name_goes_first() -> None:
    bodies = ("Socialutskottet", "Omsorgs- och socialnämnden")
    assert body_of_name("Omsorgs", bodies) == "Omsorgs- och socialnämnden"
    assert body_in_text("Socialutskottets mål 2023", ("Socialutskottet",)) is None
    assert body_in_text("Omsorgs- och socialnämndens mål 2023", bodies) == "Omsorgs- och socialnämnden"
