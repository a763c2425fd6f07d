"""Addresses become links that work and are told in words."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import page
from pypdf import PdfReader

from malverktyg.document.pdf.printing import print_paper
from malverktyg.domain.matters import Proposal
from tests.document.pdf.sheets import paper_of, structure_of
from tests.registers import MATTER, a_year


def _printed(summary: str) -> bytes:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert isinstance(proposal, Proposal)
    return print_paper(paper_of(year.with_([replace(proposal, summary=summary)]))).pdf


def test_a_link_stands_on_the_page_and_in_the_tag_tree() -> None:
    pdf = _printed("Läs mer på https://exempelby.example/mal och https://b.example.")
    reader: Any = PdfReader(BytesIO(pdf))
    links = [one.get_object() for sheet in reader.pages for one in sheet.get("/Annots", [])]
    assert [one["/A"]["/URI"] for one in links] == ["https://exempelby.example/mal", "https://b.example"]
    assert [one["/Contents"] for one in links] == ["https://exempelby.example/mal", "https://b.example"]
    assert [one["/StructParent"] for one in links] == [len(reader.pages), len(reader.pages) + 1]
    assert ("Link", "https://b.example") in structure_of(pdf)


def test_a_paper_with_links_conforms() -> None:
    pdf = _printed("Se https://a.example. " * 200)
    failures = [failure for profile in ("2a", "ua1") for failure in page.validate_pdf_bytes(pdf, profile=profile).failures]
    assert failures == []
