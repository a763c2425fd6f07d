"""The list of appendices on the paper: numbers, the page each begins on as a link, and each on a page of its own."""

import re
from dataclasses import replace
from io import BytesIO

import page
from pypdf import PdfReader

from malverktyg.domain.appendices import OWN, Appendix, AppendixKind
from malverktyg.domain.ids import AppendixId, ProposalId
from malverktyg.domain.year import Register
from tests.document.pdf.sheets import print_of, structure_of, text_of
from tests.registers import MATTER, a_year, with_goals


def _with_appendices(year: Register | None = None, words: str = "") -> Register:
    own = [
        Appendix(id=AppendixId(f"b{place}"), proposal=ProposalId("forslag"), kind=kind, position=place, title=words)
        for place, kind in enumerate(OWN)
    ]
    file = Appendix(
        id=AppendixId("fil"),
        proposal=ProposalId("forslag"),
        kind=AppendixKind.FILE,
        name="Budget.pdf",
        sha256="a",
        pages=3,
        position=5,
    )
    return (year or a_year()).with_([*own, file])


def _conforms(pdf: bytes) -> list[str]:
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in ("2a", "ua1")]
    return [f"{failure.rule_id} {failure.message}" for report in reports for failure in report.failures]


def test_the_list_is_numbered_and_says_where_each_is() -> None:
    read = structure_of(print_of(_with_appendices()).pdf)
    place = read.index(("H2", "Bilagor"))
    told = [words.replace("\u00a0", " ") for kind, words in read[place:] if kind in ("Lbl", "P", "Link") and words]
    assert [words for words in told if words.startswith("Bilaga")] == [f"Bilaga {number}" for number in range(1, 7)]
    assert told[1::3][:4] == ["Målen i sin helhet", "Indikatorer", "Uppdrag och svar", "Sedan sist"]
    assert told[told.index("Bilaga 5") + 1] == "Målen i sin helhet"  # the proposal's own free line
    assert told[told.index("Bilaga 6") + 1 :][:2] == ["Budget", "3 sidor, egen fil"]


def test_each_begins_on_the_page_that_the_list_says_and_the_link_leads_there() -> None:
    made = print_of(_with_appendices())
    reader = PdfReader(BytesIO(made.pdf))
    read = structure_of(made.pdf)
    pages = [int(re.sub(r"\D", "", words)) for kind, words in read if kind == "Link" and words.startswith("s.")]
    assert len(pages) == 4
    for number, begins in enumerate(pages, 1):
        assert f"Bilaga {number} –" in (reader.pages[begins - 1].extract_text() or "").replace("\u00a0", " ")
    leads = [
        reader.get_page_number(annotation.get_object()["/Dest"][0].get_object()) + 1  # type: ignore[arg-type]
        for sheet in reader.pages
        for annotation in sheet.get("/Annots", [])
        if "/Dest" in annotation.get_object()
    ]
    assert leads == pages


def test_the_running_head_names_the_appendix_on_its_pages() -> None:
    reader = PdfReader(BytesIO(print_of(_with_appendices()).pdf))
    heads = [(sheet.extract_text() or "").replace("\u00a0", " ") for sheet in reader.pages]
    assert "Strömvalla kommun · Tjänsteskrivelse" in heads[1]
    assert "Strömvalla kommun · Tjänsteskrivelse" not in heads[-1]
    assert "Bilaga 4 – Sedan sist" in heads[-1]


def test_a_paper_with_appendices_conforms_and_is_the_same_bytes_twice() -> None:
    one, other = print_of(_with_appendices()), print_of(_with_appendices())
    assert one.pdf == other.pdf
    assert _conforms(one.pdf) == []


def test_strange_titles_conform() -> None:
    for words in ("😀 \x00 <b>", "w" * 3000, "שלום"):
        assert _conforms(print_of(_with_appendices(words=words)).pdf) == []


def test_many_goals_in_full_conform_and_every_one_is_there() -> None:
    year = with_goals(60)
    pdf = print_of(_with_appendices(year)).pdf
    assert _conforms(pdf) == []
    text = text_of(pdf)
    assert all(f"9.{number}" in text for number in range(60))


def test_a_paper_without_appendices_says_so() -> None:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    read = structure_of(print_of(year.with_([replace(proposal, attachments=())])).pdf)
    assert read[read.index(("H2", "Bilagor")) + 1] == ("P", "Inga bilagor.")
