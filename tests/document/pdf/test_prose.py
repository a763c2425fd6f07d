"""Paragraphs and lists as blocks."""

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Marked, Shifted, Words
from malverktyg.document.pdf.prose import passage, prose
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import Listing, Origin, Paragraph, Text

HERE = Origin("Proposal", "p", "summary")


def test_a_paragraph_is_set_by_the_rules_of_typography() -> None:
    (made,) = prose(Paragraph(Text("Enligt § 147.", HERE)), Element("Sect"))
    assert isinstance(made, Words)
    assert made.text == "Enligt §\u00a0147."


def test_a_paragraph_that_leads_into_a_list_stays_with_it() -> None:
    lead, item = passage([Paragraph(Text("Vi har:", HERE)), Listing((Text("gjort", HERE),))], Element("Sect"))
    assert lead.keeps
    assert not item.keeps


def test_a_list_is_tagged_with_its_signs() -> None:
    section = Element("Sect")
    items = list(prose(Listing((Text("ett", HERE), Text("två", HERE)), numbered=True), section))
    assert [item.sign.text for item in items if isinstance(item, Shifted) and item.sign] == ["1.", "2."]
    assert [element.kind for element in section.walk()] == ["Sect", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"]
    (bullet,) = prose(Listing((Text("ett", HERE),)), section)
    assert isinstance(bullet, Shifted)
    assert bullet.sign is not None
    assert bullet.sign.text == "•"


def test_what_is_missing_has_a_symbol_and_a_colour() -> None:
    (made,) = prose(Paragraph(Text("Saknas.", HERE, missing=True)), Element("Sect"))
    assert isinstance(made, Marked)
    assert (made.symbol, made.words.style.colour) == ("warning", Colour.PART)
