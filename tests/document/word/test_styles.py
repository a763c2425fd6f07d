"""The styles have the PDF's measures and names that a Swede understands."""

from docx.shared import Pt

from malverktyg.document.pdf.style import BODY, SECTION
from malverktyg.document.word.styles import LOOKS
from tests.document.word.pages import opened


def test_sizes_and_spaces_are_those_of_the_pdf() -> None:
    styles = opened().styles
    for name, like in (("Normal", BODY), ("Heading 1", SECTION)):
        style = styles[name]
        assert style.font.size == Pt(like.size)
        assert style.paragraph_format.space_after == Pt(like.after)
        assert bool(style.font.bold) is like.bold
        assert str(style.font.color.rgb) == like.colour.value


def test_every_look_becomes_one_style_and_there_is_no_other_for_paragraphs() -> None:
    styles = [one for one in opened().styles if one.element.get(_ID)]
    assert {one.style_id for one in styles if one.type == 1} == set(LOOKS)


def test_headings_keep_to_what_follows_and_have_their_level() -> None:
    styles = opened().styles
    for level in (1, 2, 3):
        style = styles[f"Heading {level}"]
        assert style.paragraph_format.keep_with_next
        assert style.element.xpath("w:pPr/w:outlineLvl/@w:val") == [str(level - 1)]


_ID = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}styleId"
