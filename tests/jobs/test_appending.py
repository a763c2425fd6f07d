"""Appendices in and out: a PDF is kept and saved under its number, and each appendix as a file of its own when asked for."""

from collections.abc import Iterator
from pathlib import Path

import page
import pytest
from pypdf import PdfReader

from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.changes.told import Told
from malverktyg.domain.ids import ProposalId
from malverktyg.domain.matters import Matter
from malverktyg.errors import DamagedFile, FileMissing, NotAPdf
from malverktyg.jobs.appending import chosen, file_name, save_files, save_separately, save_whole, what_moved
from malverktyg.jobs.keeping import check
from malverktyg.jobs.printing import preview, print_published
from malverktyg.jobs.register import Desk
from tests.registers import MATTER, TODAY, a_year


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.create(tmp_path / "Mål.malverktyg", "Kim") as desk:
        seeds = [one for table in desk.register.tables.values() for one in table.values()]
        year = a_year()
        desk.change("Fyllde", [one for table in year.tables.values() for one in table.values()], seeds)
        yield desk


def _appended(desk: Desk, tmp_path: Path) -> Path:
    """A PDF kept as the third appendix, after one of the program's own and a free line."""
    source = tmp_path / "Budget: 2023.pdf"
    source.write_bytes(preview(desk.register, MATTER, TODAY))
    found = chosen(source, ProposalId("forslag"))
    own = Appendix(proposal=ProposalId("forslag"), kind=AppendixKind.INDICATORS)
    desk.change("Bilagor", [own, type(found.appendix)(**{**_fields(found.appendix), "position": 2})], files=found.files)
    return source


def _fields(appendix: Appendix) -> dict[str, object]:
    return {name: getattr(appendix, name) for name in Appendix.__slots__}


def test_a_chosen_pdf_is_kept_whole_and_saved_under_its_number(desk: Desk, tmp_path: Path) -> None:
    source = _appended(desk, tmp_path)
    out = tmp_path / "ut"
    out.mkdir()
    names = save_whole(desk, MATTER, out / "Skrivelse.pdf", TODAY)
    assert names == ("Skrivelse.pdf", "Bilaga 3 – Budget- 2023.pdf")
    assert (out / names[1]).read_bytes() == source.read_bytes()
    assert check(desk.path) == ()


def test_each_appendix_is_a_file_of_its_own_and_the_list_says_how_long_each_is(desk: Desk, tmp_path: Path) -> None:
    _appended(desk, tmp_path)
    out = tmp_path / "ut"
    out.mkdir()
    names = save_separately(desk, MATTER, out / "Skrivelse.pdf", TODAY)
    assert names == ("Skrivelse.pdf", "Bilaga 1 – Indikatorer.pdf", "Bilaga 3 – Budget- 2023.pdf")
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    whole = PdfReader(out / names[0])
    text = "\n".join(sheet.extract_text() for sheet in whole.pages).replace("\u00a0", " ")
    assert "Bilaga 1 – Indikatorer" not in text
    assert "1 sida" in text
    for name in names[:2]:
        reports = [page.validate_pdf_bytes((out / name).read_bytes(), profile=profile) for profile in ("2a", "ua1")]
        assert [failure.rule_id for report in reports for failure in report.failures] == []
    assert "Andel behöriga elever" in PdfReader(out / names[1]).pages[0].extract_text()


def test_a_kept_pdf_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    lost = Appendix(proposal=ProposalId("forslag"), kind=AppendixKind.FILE, name="Borta.pdf", sha256="0" * 64, pages=1)
    desk.change("Bilaga", [lost])
    with pytest.raises(DamagedFile) as told:
        save_files(desk, MATTER, tmp_path, TODAY)
    assert "Borta.pdf" in told.value.message
    assert any("Borta.pdf" in fault for fault in check(desk.path))


def test_an_appendix_that_was_taken_back_lets_its_bytes_go(desk: Desk, tmp_path: Path) -> None:
    _appended(desk, tmp_path)
    kept = next(one for one in desk.register.all(Appendix).values() if one.kind is AppendixKind.FILE)
    desk.undo()
    desk.redo()
    assert desk.kept_file(kept)
    desk.undo()
    desk.change("Annat", [Matter(period=desk.register.all(Matter)[MATTER].period, title="Nytt")])
    assert desk.kept_file(kept) is None


def test_what_cannot_be_chosen_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        chosen(tmp_path / "borta.pdf", ProposalId("p"))
    (tmp_path / "brev.pdf").write_bytes(b"hej")
    with pytest.raises(NotAPdf):
        chosen(tmp_path / "brev.pdf", ProposalId("p"))
    (tmp_path / "stor.pdf").write_bytes(b"%PDF-1.7" + bytes(26 << 20))
    with pytest.raises(NotAPdf) as told:
        chosen(tmp_path / "stor.pdf", ProposalId("p"))
    assert told.value.why == "Den är större än 25 MB."


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Budget", "Bilaga 2 – Budget.pdf"),
        ("../../etc/passwd", "Bilaga 2 – -..-etc-passwd.pdf"),
        ('A<b>:"c"|?*\\', "Bilaga 2 – A-b---c-----.pdf"),
        ("x" * 400, f"Bilaga 2 – {'x' * 120}.pdf"),
        ("Slut.", "Bilaga 2 – Slut.pdf"),
    ],
)
def test_a_files_name_is_one_that_every_system_takes(heading: str, name: str) -> None:
    assert file_name(2, heading) == name


def test_what_moved_is_fetched_from_the_journal(desk: Desk) -> None:
    found = Told.unpacked(what_moved(desk, desk.register.all(Matter)[MATTER], TODAY))
    assert found is not None
    assert (found.day, found.earlier, found.later) == ("2023-09-21", "Tertial 1 2023", "Tertial 2 2023")
    assert found.tables[0].heads == ("Måluppfyllelse", "Tertial 1 2023", "Tertial 2 2023")


def test_a_copy_for_publication_conforms_and_is_no_draft(desk: Desk, tmp_path: Path) -> None:
    target = print_published(desk.register, MATTER, tmp_path / "webb.pdf", TODAY)
    reports = [page.validate_pdf_bytes(target.read_bytes(), profile=profile) for profile in ("2a", "ua1")]
    assert [failure.rule_id for report in reports for failure in report.failures] == []
    text = "\n".join(sheet.extract_text() for sheet in PdfReader(target).pages)
    assert "Underskrifter" not in text
    assert "Arbetsmaterial" not in text
