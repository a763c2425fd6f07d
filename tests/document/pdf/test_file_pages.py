"""A chosen PDF in the paper's own: its pages are drawn, its text is read, and the whole keeps the archive's rules."""

from dataclasses import replace

import page
import pytest
from pypdf import PdfReader

from malverktyg.document.pdf.printing import print_paper
from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.beside import file_pages
from malverktyg.domain.ids import AppendixId, ProposalId
from malverktyg.domain.whole import Paper
from tests.document.foreign import photograph, scanned, written
from tests.document.pdf.sheets import paper_of, structure_of, text_of
from tests.registers import a_year


def with_file(content: bytes | None, pages: int = 1) -> Paper:
    """A paper with a chosen file drawn into it."""
    file = Appendix(
        id=AppendixId("fil"),
        proposal=ProposalId("forslag"),
        kind=AppendixKind.FILE,
        name="Budget.pdf",
        sha256="a",
        pages=pages,
        merged=True,
    )
    paper = paper_of(a_year().with_([file]))
    (attached,) = paper.attached
    found = file_pages(attached)
    assert found is not None
    blocks = (replace(found, content=content),)
    return replace(paper, attached=(replace(attached, section=replace(attached.section, blocks=blocks)),))


def conforms(pdf: bytes) -> list[str]:
    """What breaks the rules."""
    reports = [page.validate_pdf_bytes(pdf, profile=profile) for profile in ("2a", "ua1")]
    return [f"{failure.rule_id} {failure.message}" for report in reports for failure in report.failures]


@pytest.mark.parametrize(
    "content",
    [
        written("Rad ett", "Rad två", pages=2),
        scanned(2),
        written("Ω \u2603 \u0416", pages=2),
        written("Liggande", pages=2, wide=True),
    ],
)
def test_what_is_drawn_in_keeps_the_archives_rules(content: bytes) -> None:
    assert conforms(print_paper(with_file(content, 2)).pdf) == []


def test_a_photograph_keeps_them_too() -> None:
    assert conforms(print_paper(with_file(photograph())).pdf) == []


def test_the_text_is_read_under_the_appendixs_heading_line_by_line() -> None:
    read = structure_of(print_paper(with_file(written("Rubrik", "Rad ett", "Rad två"))).pdf)
    place = read.index(("H2", "Bilaga 1 – Budget"))
    assert read[place + 1] == ("P", "Rubrik Rad ett Rad två ")


def test_lines_far_apart_are_paragraphs_of_their_own() -> None:
    read = structure_of(print_paper(with_file(written("Ett", "", "", "Två"))).pdf)
    place = read.index(("H2", "Bilaga 1 – Budget"))
    assert read[place + 1 : place + 3] == [("P", "Ett "), ("P", "Två ")]


def test_a_page_without_text_says_that_it_is_a_picture() -> None:
    read = structure_of(print_paper(with_file(scanned())).pdf)
    assert ("Figure", "Sida 1 av 1 i Budget.pdf. Sidan är en bild utan text.") in read


def test_each_page_stands_on_one_of_its_own_and_the_list_says_where_it_begins() -> None:
    made = print_paper(with_file(written("Rad", pages=3), 3))
    without = print_paper(replace(with_file(None), attached=(), sections=()))
    assert made.pages >= without.pages + 3
    text = text_of(made.pdf).replace("\u00a0", " ")
    assert f"s. {made.pages - 2}" in text
    assert f"Sida {made.pages} ({made.pages})" in text


def test_without_its_bytes_the_pages_keep_their_room_and_say_so() -> None:
    drawn, later = print_paper(with_file(written("Rad", pages=3), 3)), print_paper(with_file(None, 3))
    assert later.pages == drawn.pages
    assert "Sida 2 av 3 i Budget.pdf ritas här när skrivelsen sparas eller skrivs ut." in text_of(later.pdf)
    assert conforms(later.pdf) == []


def test_printed_twice_it_is_the_same() -> None:
    paper = with_file(written("Rad", pages=2), 2)
    assert print_paper(paper).pdf == print_paper(paper).pdf


def test_the_text_can_be_searched_and_the_original_fonts_are_not_there(tmp_path) -> None:
    target = tmp_path / "ut.pdf"
    target.write_bytes(print_paper(with_file(written("Sökbar rad"))).pdf)
    last = PdfReader(target).pages[-1]
    assert "Sökbar rad" in last.extract_text()
    assert "Helvetica" not in target.read_bytes().decode("latin-1")
