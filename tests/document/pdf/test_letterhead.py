"""The head stands once as text; the running head and the page's number are no part of what is read."""

from dataclasses import replace

from tests.document.pdf.sheets import print_of, structure_of, text_of
from tests.registers import a_year


def test_the_running_head_stands_on_every_page_but_the_first_and_is_not_read() -> None:
    made = print_of(a_year())
    assert text_of(made.pdf).count("Strömvalla kommun · Tjänsteskrivelse") == made.pages - 1
    read = " ".join(words for _, words in structure_of(made.pdf))
    assert "Strömvalla kommun · Tjänsteskrivelse" not in read
    assert "Sida" not in read


def test_the_address_stands_at_the_first_pages_foot_and_is_read_last() -> None:
    assert structure_of(print_of(a_year()).pdf)[-1] == ("P", "Strömvalla kommun · Box 14 · 801 00 Strömvalla · 0600-123 45")


def test_a_municipality_without_an_address_has_no_foot() -> None:
    year = a_year()
    bare = print_of(year.with_([replace(year.municipality, letterhead="")]))
    assert structure_of(bare.pdf)[-1] == ("P", "Utvecklingsstrateg")


def test_a_long_name_is_cut_in_the_running_head() -> None:
    year = a_year()
    text = text_of(print_of(year.with_([replace(year.municipality, name="Strömvalla " * 20)])).pdf)
    assert "Strömvalla…" in text
