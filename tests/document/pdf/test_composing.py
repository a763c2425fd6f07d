"""A paper's parts become blocks in the paper's order."""

from malverktyg.document.pdf.composing import compose
from malverktyg.document.pdf.headings import Heading
from malverktyg.document.pdf.style import LEAD
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import GoalReport, Subheading, Text, TimeChart
from tests.document.pdf.sheets import paper_of
from tests.registers import a_year


def test_headings_come_in_the_papers_order() -> None:
    made = paper_of(a_year())
    wanted = [made.title.text]
    for section in made.sections:
        wanted.append(section.heading.text)
        for block in section.blocks:
            match block:
                case GoalReport(heading=text) | Subheading(text) | TimeChart(title=Text() as text):
                    wanted.append(text.text)
    told = [block.text.replace("\u00a0", " ") for block in compose(made, Element("Document")) if isinstance(block, Heading)]
    assert [text for text in told if not text.startswith(("Målen i korthet", "Måluppfyllelse per"))] == wanted


def test_the_vision_is_set_larger() -> None:
    blocks = compose(paper_of(a_year()), Element("Document"))
    assert any(getattr(block, "style", None) == LEAD for block in blocks)
