"""Printing the tjänsteskrivelse: a matter of the register becomes a PDF that the archive keeps and a screen reader reads."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import Paper, paper
from malverktyg.domain.periods import Period
from malverktyg.domain.publishing import names_in, published, unsure, without_names
from malverktyg.domain.year import Register
from malverktyg.errors import NothingToPrint
from malverktyg.files import replacing
from malverktyg.jobs import texts
from malverktyg.progress import UNWATCHED, Progress

if TYPE_CHECKING:
    from malverktyg.document.pdf.printing import Printed


def print_proposal(register: Register, which: str | None, target: Path, today: date, progress: Progress = UNWATCHED) -> Path:
    """Print a matter's paper to a file; gives the file.

    ``which`` is the matter's id or diarienummer, or nothing for the latest one. Raises NothingToPrint where no matter has it, and
    the errors of ``files.replacing``. The same register on the same day gives the same bytes.
    """
    pdf = printed(register, which, today, progress).pdf
    with replacing(target) as beside:
        beside.write_bytes(pdf)
    return target


def print_published(register: Register, which: str | None, target: Path, today: date, progress: Progress = UNWATCHED) -> Path:
    """Print a copy for publication to a file: no officer, signer or responsible by name, and no room to sign. Gives the file.

    What may be a name in running text all the same is told by ``names_left``.
    """
    made = print_composed(_published(register, which, today), progress)
    with replacing(target) as beside:
        beside.write_bytes(made.pdf)
    return target


def names_left(register: Register, which: str | None, today: date) -> tuple[str, ...]:
    """What in the copy for publication may still name somebody, each with the words around it. Raises NothingToPrint."""
    return unsure(_published(register, which, today), names_in(register))


def _published(register: Register, which: str | None, today: date) -> Paper:
    matter = matter_of(register, which, today)
    bare = without_names(register)
    return published(paper(bare, bare.find(Matter, matter.id) or matter, today))


def preview(register: Register, which: str | None, today: date) -> bytes:
    """The paper as PDF, without a file."""
    return printed(register, which, today).pdf


def printed(
    register: Register, which: str | None, today: date, progress: Progress = UNWATCHED, *, draft: bool = True
) -> "Printed":
    """The paper as PDF with what a screen needs beside it: where each field's words stand, and which signs could not be shown."""
    return print_composed(composed(register, which, today, draft=draft), progress)


def print_composed(made: Paper, progress: Progress = UNWATCHED) -> "Printed":
    """A paper that is made already, as PDF."""
    from malverktyg.document.pdf.printing import print_paper  # noqa: PLC0415  loads reportlab, which a window's start can do without

    return print_paper(made, progress)


def composed(register: Register, which: str | None, today: date, *, draft: bool = True) -> Paper:
    """The paper as a value, a draft until it is frozen; ``Paper.missing`` is what it says is missing."""
    return replace(paper(register, matter_of(register, which, today), today), draft=draft)


def matter_of(register: Register, which: str | None, today: date) -> Matter:
    """The matter with an id or diarienummer, or the latest. Where none is begun, an empty one for the period last assessed."""
    matters = register.all(Matter)
    if which is None:
        return max(matters.values(), key=lambda one: one.period, default=Matter(period=_period(register, today)))
    wanted = _folded(which)
    found = matters.get(which) or next((one for one in matters.values() if wanted and _folded(one.dnr) == wanted), None)
    if found is None:
        raise NothingToPrint(texts.NO_SUCH_MATTER.format(dnr=which))
    return found


def _folded(dnr: str) -> str:
    return " ".join(dnr.split()).casefold()


def _period(register: Register, today: date) -> Period:
    """The period last assessed; where nothing is assessed, today's, in the last year that has goals."""
    assessed = [one.period for one in register.all(Assessment).values() if one.status is not None]
    if assessed:
        return max(assessed)
    year = max((goal.year for goal in register.all(Goal).values()), default=today.year)
    return Period.covering(today) if year == today.year else Period.covering(date(year, 12, 31))
