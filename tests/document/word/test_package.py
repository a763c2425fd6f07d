"""The file says who wrote it and of what, in Swedish, and holds no more parts than it needs."""

import zipfile
from datetime import date, datetime
from io import BytesIO

import docx

from malverktyg.document.pdf.metadata import About
from malverktyg.document.word.package import Package
from tests.document.word.pages import opened

ABOUT = About("Uppföljning", "Kommunförvaltningen", "Tjänsteskrivelse", "sv-SE", date(2023, 9, 21))


def test_title_author_subject_language_and_day_are_told() -> None:
    said = docx.Document(BytesIO(Package(ABOUT).written())).core_properties
    assert (said.title, said.author, said.subject, said.language) == (ABOUT.title, ABOUT.author, ABOUT.subject, "sv-SE")
    assert said.created == said.modified == datetime(2023, 9, 21, tzinfo=said.created.tzinfo)
    assert said.comments == ""


def test_no_thumbnail_theme_or_time_of_day_is_carried_along() -> None:
    with zipfile.ZipFile(BytesIO(Package(ABOUT).written())) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in file.namelist() if "thumbnail" in name or "theme" in name or "customXml" in name]
        assert b'w:val="Segoe UI"' in file.read("word/fontTable.xml")


def test_long_titles_are_cut_to_what_the_properties_hold() -> None:
    long = About("å" * 400, "ö" * 400, "Ämne", "sv-SE", date(2023, 9, 21))
    assert len(docx.Document(BytesIO(Package(long).written())).core_properties.title) == 255


def test_word_opens_it_as_new_and_in_swedish() -> None:
    document = opened()
    (mode,) = [one for one in document.settings.element.iter() if one.tag.endswith("compatSetting")]
    assert mode.get(mode.keys()[-1]) == "15"
    assert document.styles.element.xpath("w:docDefaults//w:lang/@w:val") == ["sv-SE"]


def test_a_symbol_is_in_the_file_once_and_every_drawing_has_its_own_number() -> None:
    package = Package(ABOUT)
    assert package.symbol("warning") == package.symbol("warning") != package.symbol("missing")
    numbers = opened().element.xpath("//wp:docPr/@id")
    assert len(numbers) == len(set(numbers)) > 50
