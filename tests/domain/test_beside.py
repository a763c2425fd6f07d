"""A paper whose chosen PDFs are all files of their own."""

from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.beside import file_pages, files_beside, own_file
from malverktyg.domain.ids import AppendixId, ProposalId
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import Paper, paper
from malverktyg.domain.parts import Contents, ContentsEntry
from tests.registers import MATTER, TODAY, a_year


def _paper() -> Paper:
    proposal = ProposalId("forslag")
    own = Appendix(id=AppendixId("b0"), proposal=proposal, kind=AppendixKind.INDICATORS)
    file = Appendix(
        id=AppendixId("b1"),
        proposal=proposal,
        kind=AppendixKind.FILE,
        name="Budget.pdf",
        sha256="a",
        pages=12,
        position=1,
        merged=True,
    )
    register = a_year().with_([own, file])
    return paper(register, register.all(Matter)[MATTER], TODAY)


def _entries(made: Paper) -> list[ContentsEntry]:
    return [
        entry for section in made.sections for block in section.blocks if isinstance(block, Contents) for entry in block.entries
    ]


def test_the_pages_of_others_go_and_the_list_says_where_they_are() -> None:
    made = _paper()
    assert [entry.appended for entry in _entries(made)[:2]] == [True, True]
    bare = files_beside(made)
    assert [one.number for one in bare.attached] == [1]
    first, second, *_ = _entries(bare)
    assert (first.appended, first.note) == (True, "")
    assert (second.appended, second.note) == (False, "12 sidor, egen fil")


def test_a_paper_without_files_is_as_it_was() -> None:
    bare = files_beside(_paper())
    assert files_beside(bare) is bare


def test_only_a_chosen_file_has_pages_of_others() -> None:
    own, file = _paper().attached
    assert file_pages(own) is None
    assert file_pages(file) is not None


def test_one_page_is_told_as_one() -> None:
    assert own_file(1) == "1 sida, egen fil"
