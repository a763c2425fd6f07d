"""The workbooks that an import keeps in the file: which they are when it is planned, and their bytes when it is applied."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from malverktyg.domain.ids import KeptWorkbookId
from malverktyg.domain.kept import LARGEST, KeptWorkbook
from malverktyg.domain.sources import Source
from malverktyg.domain.year import Entity, Register
from malverktyg.exchange.facts import AssignmentFact, GoalFact, IndicatorFact, OnDisk, Reading, Remark
from malverktyg.exchange.plan import Plan, WorkbookPlan
from malverktyg.exchange.planning import texts
from malverktyg.jobs.register import new_id


def kept_of(readings: Sequence[Reading], register: Register, now: datetime) -> list[KeptWorkbook | None]:
    """As what the file keeps each workbook: what it keeps already, or a new one; nothing for one that is too large."""
    known = {(one.name, one.sha256): one for one in register.all(KeptWorkbook).values()}
    found: list[KeptWorkbook | None] = []
    for reading in readings:
        disk = reading.disk
        if disk is None or reading.declined or disk.size > LARGEST:
            found.append(None)
            continue
        fresh = KeptWorkbook(id=KeptWorkbookId(new_id()), name=reading.file, sha256=disk.sha256, size=disk.size, read_at=now)
        found.append(known.setdefault((reading.file, disk.sha256), fresh))
    return found


def with_kept(made: Plan, readings: Sequence[Reading], kept: Sequence[KeptWorkbook | None]) -> Plan:
    """The plan with the workbooks that some value of it came from, and a remark at those that are too large to be kept."""
    named = {one.kept for one in made.saved if isinstance(one, Source)}
    known = made.register.all(KeptWorkbook)
    fresh = {
        one.id: (one, reading.disk) for one, reading in zip(kept, readings, strict=True) if one and one.id in named - known.keys()
    }
    workbooks = tuple(_told(workbook, reading) for workbook, reading in zip(made.workbooks, readings, strict=True))
    originals = tuple(disk for _, disk in fresh.values() if disk is not None)
    return replace(made, workbooks=workbooks, saved=(*(one for one, _ in fresh.values()), *made.saved), originals=originals)


def _told(workbook: WorkbookPlan, reading: Reading) -> WorkbookPlan:
    facts: tuple[GoalFact | IndicatorFact | AssignmentFact, ...] = (*reading.goals, *reading.indicators, *reading.assignments)
    if reading.disk is None or reading.declined or reading.disk.size <= LARGEST or not facts:
        return workbook
    remark = Remark("not_kept", facts[0].origin.sheet, texts.NOT_KEPT.format(most=LARGEST >> 20))
    return replace(workbook, remarks=(*workbook.remarks, remark))


@dataclass(frozen=True)
class Originals:
    """The bytes of workbooks by their SHA-256, and the names of those that are no longer as they were read."""

    files: dict[str, bytes] = field(default_factory=dict)
    changed: dict[str, str] = field(default_factory=dict)

    def saved(self, values: Sequence[Entity]) -> tuple[Entity, ...]:
        """What is to be saved when a workbook that has changed since is not kept."""
        gone: set[str | None] = {one.id for one in values if isinstance(one, KeptWorkbook) and one.sha256 in self.changed}
        return tuple(_loose(value, gone) for value in values if value.id not in gone)


def read_originals(disks: Sequence[OnDisk]) -> Originals:
    """The workbooks' bytes, read anew from where they lay."""
    found = Originals()
    for disk in disks:
        data = _bytes(disk)
        if data is None:
            found.changed[disk.sha256] = disk.path.name
        else:
            found.files[disk.sha256] = data
    return found


def _bytes(disk: OnDisk) -> bytes | None:
    """A file's bytes, where they are what they were."""
    try:
        if disk.path.stat().st_size != disk.size:
            return None
        data = disk.path.read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == disk.sha256 else None


def _loose(value: Entity, gone: set[str | None]) -> Entity:
    return replace(value, kept=None) if isinstance(value, Source) and value.kept in gone else value
