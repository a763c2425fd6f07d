"""The list of appendices in Word, and each appendix under a bookmark on a page of its own."""

from malverktyg.domain.appendices import OWN, Appendix
from malverktyg.domain.ids import AppendixId, ProposalId
from tests.document.word.pages import opened, words_of
from tests.registers import a_year


def _document() -> object:
    own = [
        Appendix(id=AppendixId(f"b{place}"), proposal=ProposalId("forslag"), kind=kind, position=place)
        for place, kind in enumerate(OWN)
    ]
    return opened(a_year().with_(own))


def test_each_line_asks_word_for_the_page_of_its_bookmark() -> None:
    body = _document().element  # type: ignore[attr-defined]
    asked = [one.strip().split()[1] for one in body.xpath("//w:fldSimple/@w:instr") if "PAGEREF" in one]
    marked = [str(name) for name in body.xpath("//w:bookmarkStart/@w:name")]
    assert asked == marked == ["bilaga1", "bilaga2", "bilaga3", "bilaga4"]
    assert len(body.xpath("//w:bookmarkEnd")) == 4


def test_each_appendix_begins_a_page_with_its_heading() -> None:
    document = _document()
    broken = [one for one in document.paragraphs if one._p.xpath("w:pPr/w:pageBreakBefore")]  # type: ignore[attr-defined]
    assert [one.text for one in broken] == [
        "Bilaga\u00a01 – Målen i sin helhet" if "\u00a0" in broken[0].text else "Bilaga 1 – Målen i sin helhet",
        *(one.text for one in broken[1:]),
    ]
    assert [one.style.style_id for one in broken] == ["Heading1"] * 4
    assert "Andel behöriga elever (%)" in words_of(document)


def test_a_line_reaches_out_to_its_page_number() -> None:
    document = _document()
    lines = [one for one in document.paragraphs if one._p.xpath('.//w:fldSimple[contains(@w:instr, "PAGEREF")]')]  # type: ignore[attr-defined]
    assert lines
    assert all(one._p.xpath('w:pPr/w:ind[@w:right="0"]') for one in lines)
