"""Running text in Word: paragraphs, lists and what is missing."""

from datetime import date

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.metadata import About
from malverktyg.document.word.package import Package
from malverktyg.document.word.prose import passage
from malverktyg.domain.parts import Listing, Origin, Paragraph, Text

_ORIGIN = Origin("Proposal", None, "summary")


def _styles(*blocks: Paragraph | Listing) -> list[str]:
    package = Package(About("T", "A", "S", "sv-SE", date(2023, 9, 21)))
    return [one.xpath("string(w:pPr/w:pStyle/@w:val)") for one in passage(blocks, package)]


def test_paragraphs_and_lists_have_their_styles() -> None:
    items = (Text("ett", _ORIGIN), Text("två", _ORIGIN))
    blocks = (Paragraph(Text("Så här:", _ORIGIN)), Listing(items), Listing(items, numbered=True))
    assert _styles(*blocks) == ["Normal", "ListBullet", "ListBullet", "ListNumber", "ListNumber"]


def test_what_is_missing_has_a_sign_and_its_colour() -> None:
    package = Package(About("T", "A", "S", "sv-SE", date(2023, 9, 21)))
    (line,) = passage([Paragraph(Text("Saknas.", _ORIGIN, missing=True))], package)
    assert line.xpath("string(w:pPr/w:pStyle/@w:val)") == "Missing"
    assert line.xpath("boolean(w:r/w:drawing)")
    assert line.xpath("string(w:r[last()]/w:rPr/w:color/@w:val)") == Colour.PART.value
