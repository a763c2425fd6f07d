"""Merging the copies that two colleagues have worked in, each on their own, into a new file."""

import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from malverktyg.domain.appendices import Appendix
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.history import ChangeSet
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.merging import Clash, merge
from malverktyg.domain.year import KINDS, Entity, Register
from malverktyg.errors import CannotMerge
from malverktyg.files import replacing
from malverktyg.jobs import texts
from malverktyg.jobs.register import Desk
from malverktyg.progress import UNWATCHED, Progress
from malverktyg.storage.file import look

_JOURNAL = "-journal"  # SQLite's, beside a file whose last write was cut short


@dataclass(frozen=True, slots=True)
class Told:
    """A clash, with the names of the file whose word stands and of the one that says otherwise."""

    clash: Clash
    stands: str
    other: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a merge: the register, how many things came into the one file from others, and what must be looked at."""

    register: Register
    basis: str
    others: tuple[str, ...]
    brought: int
    clashes: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class _Side:
    name: str
    copy: Path
    desk: Desk
    sets: Sequence[ChangeSet]  # oldest first


def merge_files(origin: Path, copies: Sequence[Path], out: Path, who: str, progress: Progress = UNWATCHED) -> Merged:
    """Write a new file with what the copies of ``origin``, and it itself, have changed since they parted.

    The new file has the journal of the one copy, in which what came from elsewhere is one change set that can be undone. That is
    the first copy, or the one in which a paper has been frozen: what is sealed rests on the journal. None of those read
    is touched. Raises CannotMerge where they are no copies of one file, or papers have been frozen in more than one; FileExists
    where ``out`` is there; and what opening and saving a file raises.
    """
    with TemporaryDirectory() as folder:
        with ExitStack() as held:
            sides = []
            for place, path in enumerate((origin, *copies)):
                progress.step(texts.MERGE_READS.format(name=path.name), place, len(copies) + 2)
                sides.append(_opened(path, Path(folder, str(place)), who, held))
            parted = _parted(sides)
            base = _base(sides[0], parted)
            ordered = _in_order(base, sides[1:], sides[:1] if len(sides[0].sets) > parted else [])
            register, clashes = _folded(base, ordered)
            files = _files(register, ordered)
            basis, others = ordered[0], tuple(side.name for side in ordered[1:])
            saved, removed = _difference(basis.desk.register, register)
        progress.step(texts.MERGE_WRITES.format(name=out.name), len(copies) + 1, len(copies) + 2)
        with replacing(out, only_new=True) as beside:
            shutil.copyfile(basis.copy, beside)
            with Desk.open(beside, who) as desk:
                desk.change(texts.MERGED.format(names=texts.AND.join(others)), saved, removed, files=files)
        return Merged(register, basis.name, others, len(saved) + len(removed), clashes)


def _opened(path: Path, folder: Path, who: str, held: ExitStack) -> _Side:
    """A copy of a file, open: one from an earlier version is brought up to date when it is opened."""
    look(path)
    folder.mkdir()
    copy = folder / path.name
    for name in (path, path.with_name(path.name + _JOURNAL)):
        if name.exists():
            shutil.copyfile(name, folder / name.name)
    desk = held.enter_context(Desk.open(copy, who))
    return _Side(path.name, copy, desk, tuple(reversed(desk.history(limit=None))))


def _parted(sides: Sequence[_Side]) -> int:
    """How many change sets all have in common from the first; they were one file when those were all."""
    origin = sides[0]
    lengths = [_common(origin.sets, side.sets) for side in sides[1:]]
    for side, length in zip(sides[1:], lengths, strict=True):
        if not length:
            raise CannotMerge(texts.NO_COPY.format(copy=side.name, origin=origin.name))
    return min(lengths)


def _common(one: Sequence[ChangeSet], other: Sequence[ChangeSet]) -> int:
    same = [_mark(mine) == _mark(theirs) for mine, theirs in zip(one, other, strict=False)]
    return (*same, False).index(False)


def _mark(change: ChangeSet) -> tuple[object, ...]:
    """What tells a change set from any other, in whichever copy."""
    return change.id, change.when, change.who, change.why


def _base(origin: _Side, parted: int) -> Register:
    """The file as it was when they parted."""
    desk = origin.desk
    return desk.register if len(origin.sets) == parted else desk.register_at(origin.sets[parted - 1].when)


def _in_order(base: Register, copies: Sequence[_Side], origin: Sequence[_Side]) -> list[_Side]:
    """The copies, and the file itself where it has gone on; first the one in which a paper is frozen."""
    sides = [*copies, *origin]
    frozen = [side for side in sides if side.desk.register.all(FrozenPaper).keys() - base.all(FrozenPaper).keys()]
    if len(frozen) > 1:
        raise CannotMerge(texts.FROZEN_IN_BOTH.format(names=texts.AND.join(side.name for side in frozen)))
    return sorted(sides, key=lambda side: side not in frozen)


def _folded(base: Register, sides: Sequence[_Side]) -> tuple[Register, tuple[Told, ...]]:
    register, names, clashes = sides[0].desk.register, sides[0].name, list[Told]()
    for side in sides[1:]:
        merged = merge(base, register, side.desk.register)
        clashes += [Told(clash, names, side.name) for clash in merged.clashes]
        register, names = merged.register, f"{names}{texts.AND}{side.name}"
    return register, tuple(clashes)


def _files(register: Register, sides: Sequence[_Side]) -> dict[str, bytes]:
    """The bytes of what the merged file keeps and the first copy does not."""
    wanted = register.kept_files.keys() - sides[0].desk.register.kept_files.keys()
    found: dict[str, bytes] = {}
    for side in sides[1:]:
        kept: list[KeptWorkbook | Appendix] = []
        kept += side.desk.register.all(KeptWorkbook).values()
        kept += side.desk.register.all(Appendix).values()
        for one in kept:
            if one.sha256 in wanted and one.sha256 not in found and (held := side.desk.kept_file(one)) is not None:
                found[one.sha256] = held
    return found


def _difference(before: Register, after: Register) -> tuple[list[Entity], list[Entity]]:
    """What is to be saved and removed for one register to become another."""
    saved = [value for kind in KINDS for id, value in after.all(kind).items() if before.find(kind, id) != value]
    removed = [value for kind in KINDS for id, value in before.all(kind).items() if after.find(kind, id) is None]
    return saved, removed
