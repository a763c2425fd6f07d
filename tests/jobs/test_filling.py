"""Chosen PDFs in the paper's own, from the file to the saved, separate, published and frozen paper."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from malverktyg.domain.appendices import Appendix
from malverktyg.domain.ids import ProposalId
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import paper
from malverktyg.errors import DamagedFile
from malverktyg.jobs.appending import chosen, save_separately, save_whole
from malverktyg.jobs.exporting import export
from malverktyg.jobs.filling import filled
from malverktyg.jobs.freezing import Reprint, freeze, pdf_of, reprinted
from malverktyg.jobs.printing import print_published
from malverktyg.jobs.register import Desk
from tests.document.foreign import scanned, written
from tests.registers import MATTER, TODAY, a_year


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A year with a PDF that has no tags among its appendices."""
    with Desk.create(tmp_path / "Mål.malverktyg", "Kim") as desk:
        seeds = [one for table in desk.register.tables.values() for one in table.values()]
        year = a_year()
        desk.change("Fyllde", [one for table in year.tables.values() for one in table.values()], seeds)
        source = tmp_path / "Budget.pdf"
        source.write_bytes(written("Ur budgeten", pages=2))
        found = chosen(source, ProposalId("forslag"))
        desk.change("Bilaga", [found.appendix], files=found.files)
        yield desk


def words(path: Path) -> str:
    return "\n".join(sheet.extract_text() for sheet in PdfReader(path).pages)


def test_what_has_no_tags_is_drawn_in_from_the_start(desk: Desk, tmp_path: Path) -> None:
    (appendix,) = desk.register.all(Appendix).values()
    assert (appendix.tagged, appendix.merged, appendix.is_inside) == (False, True, True)
    assert save_whole(desk, MATTER, tmp_path / "ut.pdf", TODAY) == ("ut.pdf",)
    assert words(tmp_path / "ut.pdf").count("Ur budgeten") == 2


def test_a_long_file_is_one_of_its_own(tmp_path: Path) -> None:
    source = tmp_path / "lång.pdf"
    source.write_bytes(scanned(101))
    assert not chosen(source, ProposalId("forslag")).appendix.merged


def test_unticked_it_lies_beside(desk: Desk, tmp_path: Path) -> None:
    (appendix,) = desk.register.all(Appendix).values()
    desk.change("Bredvid", [replace(appendix, merged=False)])
    assert save_whole(desk, MATTER, tmp_path / "ut.pdf", TODAY) == ("ut.pdf", "Bilaga 1 – Budget.pdf")
    assert "Ur budgeten" not in words(tmp_path / "ut.pdf")


def test_separately_it_is_given_as_it_was(desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    out.mkdir()
    assert save_separately(desk, MATTER, out / "ut.pdf", TODAY) == ("ut.pdf", "Bilaga 1 – Budget.pdf")
    assert (out / "Bilaga 1 – Budget.pdf").read_bytes() == (tmp_path / "Budget.pdf").read_bytes()
    assert "2 sidor, egen fil" in words(out / "ut.pdf").replace("\u00a0", " ")


def test_a_copy_for_publication_takes_no_pages_of_others(desk: Desk, tmp_path: Path) -> None:
    assert "Ur budgeten" not in words(print_published(desk.register, MATTER, tmp_path / "webb.pdf", TODAY))


def test_word_says_where_the_pages_are(desk: Desk, tmp_path: Path) -> None:
    from docx import Document

    export(desk.register, tmp_path / "ut.docx", TODAY, which=MATTER)
    told = "\n".join(one.text for one in Document(str(tmp_path / "ut.docx")).paragraphs)
    assert "Budget.pdf, 2 sidor, finns i den PDF" in told.replace("\u00a0", " ")


def test_frozen_it_is_printed_again_byte_for_byte_when_the_file_is_long_gone(desk: Desk) -> None:
    when = datetime.fromisoformat("2023-09-21T10:00:00+02:00")
    frozen = freeze(desk, MATTER, when, who="Kim", reason="test")
    sealed = desk.sealed(frozen.pdf)
    assert pdf_of(desk, MATTER, TODAY) == sealed
    desk.change("Bort", removed=list(desk.register.all(Appendix).values()))
    assert reprinted(desk, frozen) is Reprint.SAME
    assert desk.sealed(frozen.pdf) == sealed


def test_a_file_that_is_gone_is_told_by_its_name(desk: Desk) -> None:
    made = paper(desk.register, desk.register.all(Matter)[MATTER], TODAY)
    with pytest.raises(DamagedFile) as told:
        filled(made, lambda _: None, "Mål.malverktyg")
    assert "Budget.pdf" in told.value.message
