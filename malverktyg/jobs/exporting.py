"""Export of a register: the suffix of the target says which format."""

from datetime import date
from pathlib import Path

from malverktyg.domain.paper import Paper
from malverktyg.domain.year import Register
from malverktyg.errors import UnknownSuffix
from malverktyg.files import replacing
from malverktyg.jobs import texts
from malverktyg.jobs.freezing import Seals, paper_of
from malverktyg.jobs.printing import composed
from malverktyg.progress import UNWATCHED, Progress

SUFFIXES = (".xlsx", ".json", ".docx")


def export(
    register: Register,
    target: Path,
    today: date,
    progress: Progress = UNWATCHED,
    *,
    which: str | None = None,
    seals: Seals | None = None,
) -> tuple[str, ...]:
    """Write the register to ``target`` in the format of its suffix; gives Swedish sentences of what could not be written whole.

    As Word the tjänsteskrivelse is written: of the matter ``which`` names, else the latest, as it stands ``today``; a draft
    unless ``seals`` hold it frozen as it is. Raises
    UnknownSuffix, NothingToPrint, and what ``files.replacing`` raises; the target is written whole or not at all.
    """
    match target.suffix.lower():
        case ".json":
            return _json(register, target, progress)
        case ".xlsx":
            return _workbook(register, target, progress)
        case ".docx":
            paper = paper_of(register, which, today, seals)[0] if seals else composed(register, which, today)
            return _word(paper, target, progress)
    *first, last = SUFFIXES
    raise UnknownSuffix(name=target.name, suffixes=texts.OR.join((", ".join(first), last)))


def _json(register: Register, target: Path, progress: Progress) -> tuple[str, ...]:
    from malverktyg.exchange import json_file  # noqa: PLC0415 – loaded when it is wanted

    progress.step(texts.WRITING.format(name=target.name), 0, 0)
    json_file.write(register, target)
    return ()


def _workbook(register: Register, target: Path, progress: Progress) -> tuple[str, ...]:
    from malverktyg.exchange import writing  # noqa: PLC0415 – openpyxl is heavy

    return writing.write(register, target, progress)


def _word(paper: Paper, target: Path, progress: Progress) -> tuple[str, ...]:
    from malverktyg.document.word.writing import write_paper  # noqa: PLC0415 – python-docx is heavy

    written = write_paper(paper, progress)
    with replacing(target) as beside:
        beside.write_bytes(written)
    return ()
