"""Freezing: a paper is sealed as it was sent, with the data and the journal behind it, and found again a year later."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from malverktyg import __version__
from malverktyg.domain.appendices import Appendix
from malverktyg.domain.frozen import FrozenPaper, next_number
from malverktyg.domain.ids import MatterId
from malverktyg.domain.matters import Matter
from malverktyg.domain.paper import Paper, paper
from malverktyg.domain.problem import Severity
from malverktyg.domain.year import Register
from malverktyg.errors import DamagedFile, ErrorsLeft, NothingFrozen, NothingToPrint
from malverktyg.files import replacing
from malverktyg.jobs import texts
from malverktyg.jobs.filling import Read, filled
from malverktyg.jobs.printing import composed, matter_of, print_composed
from malverktyg.jobs.register import Desk
from malverktyg.progress import UNWATCHED, Progress
from malverktyg.storage import sealing

if TYPE_CHECKING:
    from malverktyg.review.finding import Finding

_STEPS = 4


def errors_left(register: Register, which: str | None, today: date) -> "tuple[Finding, ...]":
    """What the review holds to be wrong in a paper, and that nobody has put aside."""
    from malverktyg.jobs.reviewing import review_matter  # noqa: PLC0415  loads the rules

    return tuple(one for one in review_matter(register, which, today).open if one.severity is Severity.ERROR)


@dataclass(frozen=True)
class Prepared:
    """A paper ready to be sealed: made beside the window, and written in it by ``seal``."""

    paper: FrozenPaper
    parts: tuple[sealing.Part, ...]
    why: str
    register: Register


def freeze(
    desk: Desk, which: str | None, when: datetime, *, who: str, reason: str = "", progress: Progress = UNWATCHED
) -> FrozenPaper:
    """Prepare and seal a matter's paper as it stands, as its next version. Raises what the two raise."""
    return seal(desk, prepare(desk, which, when, who=who, reason=reason, progress=progress))


def seal(desk: Desk, prepared: Prepared) -> FrozenPaper:
    """Write a prepared paper into the file. Raises ChangedElsewhere where the file is changed since it was prepared."""
    return desk.seal(prepared.paper, prepared.parts, prepared.why, drafted_from=prepared.register)


def prepare(
    desk: Desk, which: str | None, when: datetime, *, who: str, reason: str = "", progress: Progress = UNWATCHED
) -> Prepared:
    """A matter's paper with all that is to be sealed; nothing is written.

    Raises ErrorsLeft where the review finds errors and no ``reason`` is given to freeze all the same, and NothingToPrint where
    the matter is not saved, and DamagedFile where a file that goes along is gone.
    """
    register, day = desk.register, when.date()
    matter = matter_of(register, which, day)
    if matter.id is None:
        raise NothingToPrint(texts.NO_SAVED_MATTER)
    progress.step(texts.FREEZING, 0, _STEPS)
    errors = errors_left(register, matter.id, day)
    if errors and not reason.strip():
        raise ErrorsLeft(texts.ERRORS_FOUND.format(errors=_count(errors)))
    parts = _parts(desk, register, matter.id, day, progress)
    data, pdf, log, *_ = (part.seal for part in parts)
    number = next_number(register.frozen_of(matter.id))
    frozen = FrozenPaper(
        matter=matter.id,
        number=number,
        day=day,
        frozen_at=when,
        frozen_by=who,
        data=data,
        pdf=pdf,
        log=log,
        program=__version__,
        reason=reason.strip() if errors else "",
    )
    why = texts.FROZE_ANYWAY.format(number=number, errors=_count(errors)) if errors else texts.FROZE.format(number=number)
    return Prepared(frozen, parts, why, register)


def _count(errors: "Sequence[Finding]") -> str:
    return texts.ERROR_ONE if len(errors) == 1 else texts.ERRORS.format(count=len(errors))


def _parts(desk: Desk, register: Register, matter: MatterId, day: date, progress: Progress) -> tuple[sealing.Part, ...]:
    """Data, PDF, log and the files that go along. The data is read back and printed: it is known to give the paper again."""
    progress.step(texts.FREEZING, 1, _STEPS)
    files = {file.sha256: content for file, content in _attached(desk, register, matter)}
    pdf = _frozen(register, matter, day, lambda pages: files.get(pages.sha256), desk.path.name)
    progress.step(texts.FREEZING, 2, _STEPS)
    data = sealing.written(register)
    if _frozen(sealing.read(data), matter, day, lambda pages: files.get(pages.sha256), desk.path.name) != pdf:
        raise RuntimeError("the sealed data do not give the sealed paper")
    progress.step(texts.FREEZING, 3, _STEPS)
    return tuple(map(sealing.packed, (data, pdf, desk.log(), *files.values())))


def _frozen(register: Register, matter: MatterId, day: date, read: Read, name: str) -> bytes:
    """The paper as it is sealed."""
    return print_composed(filled(composed(register, matter, day, draft=False), read, name)).pdf


def _attached(desk: Desk, register: Register, matter: MatterId) -> Iterator[tuple[Appendix, bytes]]:
    """The chosen files that go with the paper, with their bytes.

    Raises DamagedFile where one is gone: what is not there cannot be sealed.
    """
    for appendix in sealing.attached(register, matter):
        content = desk.kept_file(appendix)
        if content is None:
            raise DamagedFile(texts.APPENDIX_GONE.format(name=appendix.name), name=desk.path.name)
        yield appendix, content


def version(register: Register, which: str | None, today: date, number: int | None = None) -> FrozenPaper:
    """A matter's frozen paper by its number, or the latest. Raises NothingFrozen where there is none."""
    found = register.frozen_of(matter_of(register, which, today).id)
    chosen = [one for one in found if number in (None, one.number)]
    if not chosen:
        raise NothingFrozen(texts.NO_SUCH_VERSION.format(number=number) if found else texts.NOTHING_FROZEN)
    return chosen[-1]


def as_seen(desk: Desk, frozen: FrozenPaper) -> Register:
    """The register as it was when a paper was frozen, with that paper in it. Raises SealBroken."""
    return sealing.read(desk.sealed(frozen.data)).with_([frozen])


class Reprint(Enum):
    """How a sealed paper comes out when it is printed again from the sealed data."""

    SAME = "same"
    DRAWN_ANEW = "another version of the program draws it in another way"
    OTHER = "the same version of the program gives other bytes"


def reprinted(desk: Desk, frozen: FrozenPaper) -> Reprint:
    """Print a frozen paper again from its sealed data, and hold it against the sealed one, which is what counts."""
    again = _frozen(as_seen(desk, frozen), frozen.matter, frozen.day, lambda pages: desk.sealed(pages.sha256), desk.path.name)
    if sealing.sum_of(again) == frozen.pdf:
        return Reprint.SAME
    return Reprint.OTHER if frozen.program == __version__ else Reprint.DRAWN_ANEW


@dataclass
class Seals:
    """The frozen papers of an open file, and whether a paper still is what was frozen last. May be asked from any thread."""

    desk: Desk
    _papers: dict[str, Paper] = field(default_factory=dict)

    def standing(self, register: Register, matter: Matter) -> FrozenPaper | None:
        """The latest frozen paper of a matter, where the matter's paper says the same still; nothing where it says another."""
        frozen = next(reversed(register.frozen_of(matter.id)), None)
        if frozen is None:
            return None
        key = str(frozen.id)
        if key not in self._papers:
            seen = as_seen(self.desk, frozen)
            self._papers[key] = paper(seen, matter_of(seen, frozen.matter, frozen.day), frozen.day)
        return frozen if paper(register, matter, frozen.day) == self._papers[key] else None


def paper_of(register: Register, which: str | None, today: date, seals: Seals) -> tuple[Paper, FrozenPaper | None]:
    """A matter's paper: as it was frozen, with that version, where it says the same still; else a draft."""
    frozen = seals.standing(register, matter_of(register, which, today))
    return composed(register, which, frozen.day if frozen else today, draft=frozen is None), frozen


def pdf_of(desk: Desk, which: str | None, today: date, progress: Progress = UNWATCHED) -> bytes:
    """A matter's paper as PDF: the sealed one where it is frozen and says the same still, else a draft printed now."""
    made, frozen = paper_of(desk.register, which, today, Seals(desk))
    return desk.sealed(frozen.pdf) if frozen else print_composed(filled(made, desk.kept_file, desk.path.name), progress).pdf


def print_out(desk: Desk, which: str | None, target: Path, today: date, progress: Progress = UNWATCHED) -> Path:
    """``pdf_of`` to a file; gives the file. Raises what ``files.replacing`` raises."""
    return save(pdf_of(desk, which, today, progress), target)


def save(pdf: bytes, target: Path) -> Path:
    """Put the bytes of a paper in a file."""
    with replacing(target) as beside:
        beside.write_bytes(pdf)
    return target
