"""The file says what it is, in which language, and embeds all that it uses."""

from io import BytesIO
from typing import Any

from pypdf import PdfReader

from tests.document.pdf.sheets import print_of
from tests.registers import a_year


def _reader() -> Any:
    return PdfReader(BytesIO(print_of(a_year()).pdf))


def test_title_author_and_language_are_set() -> None:
    reader = _reader()
    about = reader.metadata
    assert about is not None
    assert about.title == "Kommunstyrelsens måluppföljning för tertial 2 2023"
    assert (about.author, about.subject) == ("Kommunförvaltningen", "Tjänsteskrivelse")
    assert reader.root_object["/Lang"] == "sv-SE"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.pdf_header == "%PDF-1.7"


def test_the_only_fonts_are_embedded_ones_that_can_be_copied_from() -> None:
    fonts = {name: font for page in _reader().pages for name, font in page["/Resources"]["/Font"].items()}
    assert sorted(font["/BaseFont"] for font in fonts.values()) == ["/PAPPER+SourceSans3-Regular", "/PAPPER+SourceSans3-Semibold"]
    for font in fonts.values():
        assert "/ToUnicode" in font
        assert "/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"]


def test_the_pages_are_a4() -> None:
    assert {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in _reader().pages} == {(595, 842)}


def test_the_colours_are_those_of_srgb() -> None:
    intent = _reader().root_object["/OutputIntents"][0].get_object()
    assert intent["/DestOutputProfile"]["/N"] == 3
