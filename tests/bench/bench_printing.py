"""Printing a paper of a hundred goals, against reportlab setting the same words line by line with no form at all."""

from pathlib import Path
from xml.sax.saxutils import escape

from pypdf import PdfReader
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from malverktyg.jobs.printing import print_proposal
from tests.registers import MATTER, TODAY, with_goals


def _plainly(lines: list[str], target: Path) -> None:
    style = getSampleStyleSheet()["Normal"]
    SimpleDocTemplate(str(target)).build([Paragraph(escape(line), style) for line in lines])


def bench_a_paper_of_a_hundred_goals(ratio, tmp_path):
    year = with_goals(78)
    paper = tmp_path / "skrivelse.pdf"
    print_proposal(year, MATTER, paper, TODAY)
    lines = [line for page in PdfReader(paper).pages for line in page.extract_text().splitlines() if line.strip()]
    assert len(lines) > 500
    ratio.of(
        "print 100 goals",
        lambda: print_proposal(year, MATTER, paper, TODAY),
        lambda: _plainly(lines, tmp_path / "enkel.pdf"),
        most=4.0,
    )
