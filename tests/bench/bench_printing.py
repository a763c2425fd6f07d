"""Printing papers of a hundred and of a thousand goals, against reportlab setting the same words line by line with no form at all."""

from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from pypdf import PdfReader
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from malverktyg.jobs.printing import print_proposal
from tests.registers import MATTER, TODAY, with_goals


def _plainly(lines: list[str], target: Path) -> None:
    style = getSampleStyleSheet()["Normal"]
    SimpleDocTemplate(str(target)).build([Paragraph(escape(line), style) for line in lines])


@pytest.mark.parametrize("goals", [100, 1000])
def bench_a_paper(ratio, tmp_path, goals):
    year = with_goals(goals - 22)
    paper = tmp_path / "skrivelse.pdf"
    print_proposal(year, MATTER, paper, TODAY)
    lines = [line for page in PdfReader(paper).pages for line in page.extract_text().splitlines() if line.strip()]
    assert len(lines) > 5 * goals
    ratio.of(
        f"print {goals} goals",
        lambda: print_proposal(year, MATTER, paper, TODAY),
        lambda: _plainly(lines, tmp_path / "enkel.pdf"),
        most=4.0,
    )
