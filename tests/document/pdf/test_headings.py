"""Headings keep to what follows, are bookmarks, and carry no full stop; a goal's wording is left as decided."""

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.headings import goal_heading, heading
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import Origin, Text

HERE = Origin("Matter", "m", "title")


def test_a_heading_has_no_full_stop_and_a_goal_keeps_its_own() -> None:
    assert heading(Text("Uppföljning 2023.", HERE), 1, Element("Document")).text == "Uppföljning 2023"
    assert goal_heading(Text("Alla kan läsa.", HERE), 4, Element("Document")).text == "Alla kan läsa."


def test_a_heading_is_tagged_by_its_level_and_keeps_to_the_next() -> None:
    root = Element("Document")
    made = heading(Text("Bilagor", HERE), 2, root)
    assert made.keeps
    assert [kid.kind for kid in root.kids if isinstance(kid, Element)] == ["H2"]


def test_a_heading_is_a_bookmark_where_it_stands() -> None:
    pen = Pen()
    for level in (1, 2):
        pen.begin_page()
        heading(Text("Bilagor", HERE), level, Element("Document")).draw(pen, 0, 33, 400)
    assert [(mark.level, mark.title, mark.page, mark.top) for mark in pen.bookmarks] == [
        (1, "Bilagor", 0, 33),
        (2, "Bilagor", 1, 33),
    ]


def test_a_missing_title_looks_missing() -> None:
    assert heading(Text("Rubrik saknas", HERE, missing=True), 1, Element("Document")).style.colour is Colour.PART
