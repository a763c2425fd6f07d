"""Appendices on their way in and out: a PDF chosen and kept, what moved fetched from the journal, and files saved in order."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from malverktyg.domain.appendices import Appendix, AppendixKind, Entry, entries, may_merge
from malverktyg.domain.beside import files_beside
from malverktyg.domain.changes.told import told
from malverktyg.domain.ids import ProposalId
from malverktyg.domain.kept import LARGEST
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import Paper
from malverktyg.domain.paper_texts import APPENDIX, APPENDIX_HEADING, PAGES, PAGES_ONE
from malverktyg.domain.parts import Contents, ContentsEntry, Section
from malverktyg.domain.year import Register
from malverktyg.errors import DamagedFile, NotAPdf
from malverktyg.files import replacing
from malverktyg.jobs import texts
from malverktyg.jobs.comparing import compare
from malverktyg.jobs.freezing import Seals, print_out
from malverktyg.jobs.logos import bytes_of
from malverktyg.jobs.printing import composed, matter_of
from malverktyg.jobs.register import Desk
from malverktyg.progress import UNWATCHED, Progress

if TYPE_CHECKING:
    from malverktyg.document.pdf.printing import Printed

_LONGEST = 120  # letters of a file's name, so that the path is one that Windows takes


@dataclass(frozen=True, slots=True)
class Chosen:
    """A PDF that was chosen: the appendix to be saved, and its bytes by their SHA-256."""

    appendix: Appendix
    files: dict[str, bytes]


def chosen(path: Path, proposal: ProposalId) -> Chosen:
    """A PDF as an appendix. Raises NotAPdf, and FileMissing, IsFolder or NoRights."""
    from malverktyg.document.foreign import examine  # noqa: PLC0415  loads pdfium

    data = bytes_of(path)
    if len(data) > LARGEST:
        raise NotAPdf(texts.PDF_LARGE.format(most=LARGEST >> 20), name=path.name)
    found, sha256 = examine(data, path.name), hashlib.sha256(data).hexdigest()
    appendix = Appendix(
        proposal=proposal,
        kind=AppendixKind.FILE,
        name=path.name,
        sha256=sha256,
        size=len(data),
        pages=found.pages,
        tagged=found.tagged,
        merged=may_merge(found.pages) and not found.tagged,
    )
    return Chosen(appendix, {sha256: data})


def what_moved(desk: Desk, matter: Matter, today: date) -> str:
    """*Sedan sist* for a matter's period, as an appendix keeps it."""
    return told(compare(desk, matter.period.previous, matter.period).changes, today.isoformat()).packed()


def file_name(number: int, heading: str) -> str:
    """What an appendix's file is called: "Bilaga 2 – Budget.pdf", in signs that every system takes."""
    plain = "".join(sign if sign.isalnum() or sign in " -–.,()_&" else "-" for sign in heading.replace("\u00a0", " "))
    name = APPENDIX_HEADING.format(number=number, title=plain.strip(" .")[:_LONGEST].strip(" ."))
    return f"{name or APPENDIX.format(number=number)}.pdf"


def save_files(desk: Desk, which: str | None, folder: Path, today: date, *, every: bool = False) -> tuple[str, ...]:
    """Save a matter's chosen PDFs into a folder, as they are, each under its number; gives their names.

    Those whose pages stand in the paper are left out, unless ``every`` one is asked for.
    Raises DamagedFile where one is no longer what it was, and what ``files.replacing`` raises.
    """
    saved = []
    for number, entry in _listed(desk.register, matter_of(desk.register, which, today)):
        if isinstance(entry, Appendix) and entry.kind is AppendixKind.FILE and (every or not entry.merged):
            data = desk.kept_file(entry)
            if data is None:
                raise DamagedFile(texts.APPENDIX_GONE.format(name=entry.name), name=desk.path.name)
            saved.append(_written(data, folder / file_name(number, entry.heading)))
    return tuple(saved)


def save_whole(desk: Desk, which: str | None, target: Path, today: date, progress: Progress = UNWATCHED) -> tuple[str, ...]:
    """Save the paper with the appendices that stand in it, and the other chosen PDFs beside it; gives the names of all."""
    print_out(desk, which, target, today, progress)
    return (target.name, *save_files(desk, which, target.parent, today))


def save_separately(desk: Desk, which: str | None, target: Path, today: date, progress: Progress = UNWATCHED) -> tuple[str, ...]:
    """Save the paper, and each appendix as a file of its own beside it, in order; gives the names of all."""
    from malverktyg.document.pdf.printing import print_paper  # noqa: PLC0415  loads reportlab

    matter = matter_of(desk.register, which, today)
    draft = Seals(desk).standing(desk.register, matter) is None
    paper = files_beside(composed(desk.register, which, today, draft=draft))
    parts = {one.number: print_paper(_alone(paper, one.number, one.section), progress) for one in paper.attached}
    whole = print_paper(_referring(paper, parts), progress)
    saved = [_written(whole.pdf, target)]
    for number, entry in _listed(desk.register, matter):
        if number in parts and isinstance(entry, Appendix):
            saved.append(_written(parts[number].pdf, target.parent / file_name(number, entry.heading)))
    return (*saved, *save_files(desk, which, target.parent, today, every=True))


def _listed(register: Register, matter: Matter) -> list[tuple[int, Entry]]:
    proposal = register.proposal_of(matter.id)
    found = entries(proposal.attachments, register.appendices_of(proposal.id)) if proposal else ()
    return list(enumerate(found, 1))


def _alone(paper: Paper, number: int, section: Section) -> Paper:
    """An appendix as a paper of its own, under the same head."""
    head = replace(paper.head, document=APPENDIX.format(number=number))
    return replace(paper, head=head, sections=(section,), attached=())


def _referring(paper: Paper, parts: "dict[int, Printed]") -> Paper:
    """The paper without its appendices, whose list says how many pages each has."""

    def noted(entry: ContentsEntry) -> ContentsEntry:
        part = parts.get(entry.number)
        if part is None:
            return entry
        return replace(entry, appended=False, note=PAGES_ONE if part.pages == 1 else PAGES.format(count=part.pages))

    sections = tuple(
        replace(
            section,
            blocks=tuple(
                Contents(tuple(map(noted, block.entries))) if isinstance(block, Contents) else block for block in section.blocks
            ),
        )
        for section in paper.sections
    )
    return replace(paper, sections=sections, attached=())


def _written(data: bytes, target: Path) -> str:
    with replacing(target) as beside:
        beside.write_bytes(data)
    return target.name
