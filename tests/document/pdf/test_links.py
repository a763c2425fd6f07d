"""Plain addresses become links that work and are told in words; what is not surely an address stays text."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import page
import pytest
from pypdf import PdfReader

from malverktyg.document.pdf.links import Run, runs_of
from malverktyg.document.pdf.printing import print_paper
from malverktyg.domain.matters import Proposal
from tests.document.pdf.sheets import paper_of, structure_of
from tests.registers import MATTER, a_year


def _targets(*lines: str, whole: bool = True) -> list[str]:
    return [run.target for runs in runs_of(lines, whole=whole) for run in runs if run.target]


@pytest.mark.parametrize(
    ("line", "targets"),
    [
        ("Skriv till kommun@exempelby.example.", ["mailto:kommun@exempelby.example"]),
        ("Se https://exempelby.example/mal?ar=2023#t2, sidan 4", ["https://exempelby.example/mal?ar=2023#t2"]),
        ("(http://a.example) och b.c+d@e-f.example", ["http://a.example", "mailto:b.c+d@e-f.example"]),
        ("https://exempelby.example/mål", []),
        ("åsa.ek@exempelby.example", []),
        ("Dela på @ eller a@b", []),
        ("javascript://alert", []),
        ("file:///etc/passwd", []),
        ("https://", []),
        ("a@b.example@c", []),
    ],
)
def test_only_plain_addresses_are_links(line: str, targets: list[str]) -> None:
    assert _targets(line) == targets


def test_nothing_of_a_line_is_lost_beside_its_links() -> None:
    line = "Se https://a.example, eller b@c.example!"
    (runs,) = runs_of([line], whole=True)
    assert "".join(run.text for run in runs) == line
    assert runs[-1] == Run("!")
    assert list(runs_of([""], whole=True)) == [[Run("")]]


def test_a_broken_address_leads_nowhere() -> None:
    assert _targets("Se https://exempelby.", "example/mal") == []
    assert _targets("Se https://a.example ", "b@c.example") == ["https://a.example", "mailto:b@c.example"]
    assert _targets("lby@a.example ", "https://b.exa", whole=False) == []


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
