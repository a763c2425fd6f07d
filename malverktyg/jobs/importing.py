"""Import: workbooks are read, compared with the file into a plan, and the plan is applied as one change set."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Entity, Register
from malverktyg.errors import FileMissing
from malverktyg.exchange import plan as plans
from malverktyg.exchange.correcting.corrections import NOTHING, Corrections
from malverktyg.exchange.correcting.recalled import Recalled
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Book
from malverktyg.exchange.plan import Choice, Kind, Plan, WorkbookPlan
from malverktyg.files import replacing
from malverktyg.jobs import texts
from malverktyg.jobs.layouts import with_layouts
from malverktyg.jobs.originals import kept_of, read_originals, with_kept
from malverktyg.jobs.reading import read_workbook
from malverktyg.jobs.register import Desk, new_id
from malverktyg.progress import UNWATCHED, Progress

__all__ = [
    "ImportResult",
    "Place",
    "apply",
    "import_workbooks",
    "opened",
    "plan",
    "read_all",
    "read_workbook",
    "remembered",
    "report",
]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: its plan, the values as they were saved, and the names of workbooks that could not be kept."""

    plan: Plan
    saved: tuple[Entity, ...] = ()
    not_kept: tuple[str, ...] = ()


@dataclass
class Place:
    """An open file, and whether it is to be kept where it is a new one."""

    desk: Desk
    keep: bool = False


def read_all(
    paths: Sequence[Path],
    register: Register,
    *,
    period: Period | None = None,
    with_hidden: bool = False,
    progress: Progress = UNWATCHED,
    corrections: Mapping[str, Corrections] | None = None,
) -> tuple[Reading, ...]:
    """Read workbooks with the names that the register knows. Raises what ``read_workbook`` raises.

    ``corrections`` are what the user says of each workbook, by its file's name; of one that nothing is said of, what was said of
    the last one in its layout holds.
    """
    areas = [area.name for area in register.focus_areas]
    bodies = [body.name for body in register.bodies]
    said, memories = corrections or {}, tuple(register.all(LayoutMemory).values())
    return tuple(
        read_workbook(
            path,
            period,
            progress,
            with_hidden=with_hidden,
            focus_areas=areas,
            bodies=bodies,
            corrections=said.get(path.name, NOTHING),
            memories=memories,
        )
        for path in paths
    )


def plan(readings: Sequence[Reading], register: Register, *, now: datetime, choices: Mapping[str, Choice] | None = None) -> Plan:
    """What an import of the readings would do to the register; ``choices`` answer the conflicts by their items' keys."""
    kept = kept_of(readings, register, now)
    ids = [one.id if one else None for one in kept]
    made = plans.make(readings, register, read_at=now, new_id=new_id, choices=choices, kept=ids)
    return with_layouts(with_kept(made, readings, kept), readings, now)


def remembered(register: Register, book: Book, reading: Reading) -> Recalled | None:
    """What the file remembers of a workbook's layout; ``reading`` is the workbook as it is read by itself.

    ``read_workbook`` and ``see_workbook`` do this themselves where they are given the register's memories.
    """
    from malverktyg.exchange.remembering.recalling import recall  # noqa: PLC0415 – loaded with the readers

    return recall(book, reading, tuple(register.all(LayoutMemory).values()))


def apply(desk: Desk, made: Plan) -> ImportResult:
    """Save all that the plan holds as one change set, with the workbooks themselves; nothing where nothing differs.

    A workbook that is no longer as it was read is not kept, and named in the answer. Raises ChangedElsewhere where something
    that the plan changes was changed since it was made.
    """
    if not made.saved and not made.removed:
        return ImportResult(made)
    originals = read_originals(made.originals)
    saved = desk.change(_why(made), originals.saved(made.saved), made.removed, made.register, originals.files)
    return ImportResult(made, saved, tuple(originals.changed.values()))


def import_workbooks(
    file: Path,
    books: Sequence[Path],
    *,
    who: str,
    now: datetime,
    period: Period | None = None,
    dry: bool = False,
    progress: Progress = UNWATCHED,
) -> Plan:
    """Read workbooks into ``file``, which is made where it is missing: all of them as one change set, or nothing at all.

    With ``dry`` nothing is written and no file is made. A workbook of another kind is declined: nothing of it is written.
    """
    with opened(file, who) as place:
        readings = read_all(books, place.desk.register, period=period, progress=progress)
        progress.step(texts.COMPARING, 0, 0)
        made = plan(readings, place.desk.register, now=now)
        if not dry:
            progress.step(texts.SAVING.format(name=file.name), 0, 0)
            apply(place.desk, made)
            place.keep = True
    return made


@contextmanager
def opened(file: Path, who: str) -> Iterator[Place]:
    """The open file; a new one is made out of sight, and put in its place in one step when all went well and it is to be kept."""
    if file.exists():
        with Desk.open(file, who) as desk:
            yield Place(desk)
        return
    if not file.parent.is_dir():
        raise FileMissing(name=str(file.parent))
    with tempfile.TemporaryDirectory(prefix="malverktyg-") as folder:
        hidden = Path(folder) / file.name
        with Desk.create(hidden, who) as desk:
            place = Place(desk)
            yield place
        if place.keep:
            with replacing(file) as beside:
                shutil.copyfile(hidden, beside)


def _why(made: Plan) -> str:
    names = [workbook.file for workbook in made.workbooks if not workbook.declined]
    if len(names) > 2:
        return texts.IMPORTED.format(names=texts.NAMES_MORE.format(name=names[0], count=len(names) - 1))
    return texts.IMPORTED.format(names=texts.AND.join(names))


def report(made: Plan) -> dict[str, Any]:
    """The plan as the contract's report: for each workbook its counts, what became of every cell, and the remarks."""
    return {"workbooks": [_workbook(one) for one in made.workbooks]}


def _workbook(one: WorkbookPlan) -> dict[str, Any]:
    return {
        "file": one.file,
        "recognised_as": one.recognised_as or None,
        "declined": one.declined,
        "year": one.year,
        "body": one.body,
        "added": one.count(Kind.ADDED),
        "changed": one.count(Kind.CHANGED),
        "unchanged": one.count(Kind.UNCHANGED),
        "conflicts": one.count(Kind.CONFLICT),
        "cells": dict(one.cells),
        "remarks": [remark._asdict() for remark in one.remarks],
    }
