"""The bookmarks are the headings, under one another."""

from io import BytesIO
from typing import Any

from pypdf import PdfReader

from malverktyg.document.pdf.file import write
from malverktyg.document.pdf.metadata import About
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.tags import Element
from tests.document.pdf.sheets import print_of
from tests.registers import TODAY, a_year


def _titles(entries: list[Any]) -> list[Any]:
    return [_titles(entry) if isinstance(entry, list) else entry.title for entry in entries]


def test_sections_hold_groups_and_groups_hold_goals() -> None:
    titles = _titles(PdfReader(BytesIO(print_of(a_year()).pdf)).outline)
    assert titles[:4] == [
        "Kommunstyrelsens måluppföljning för tertial 2 2023",
        "Förslag till beslut",
        "Ärendet i korthet",
        "Förvaltningens övervägande",
    ]
    goals = titles[titles.index("Bedömning av målen") + 1]
    assert goals[:2] == ["Målen i korthet", "Måluppfyllelse per fokusområde"]
    assert goals[3] == "Kommunfullmäktiges mål"
    assert goals[4][0] == "1 Kommunen är en plats där alla åldrar trivs och vill bo kvar"
    assert titles[-1] == "Underskrifter"


def test_a_bookmark_leads_to_its_heading() -> None:
    made = print_of(a_year())
    reader = PdfReader(BytesIO(made.pdf))
    last: Any = reader.outline[-1]
    assert reader.get_destination_page_number(last) == made.pages - 1


def test_a_paper_without_headings_has_no_bookmarks() -> None:
    pen, root = Pen(), Element("Document")
    pen.begin_page()
    with pen.tagged(root.child("P")):
        pass
    reader: Any = PdfReader(BytesIO(write(pen, root, About("T", "A", "S", "sv-SE", TODAY))))
    assert reader.outline == []
    assert reader.root_object["/PageMode"] == "/UseNone"
