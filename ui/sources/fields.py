"""Where each field of a thing was read from, in words: the cell, what stood in it, and what the field says now."""

from dataclasses import dataclass

from malverktyg.domain.sources import Source
from malverktyg.domain.telling import field_name, told_value
from malverktyg.domain.year import Entity, Register
from ui.models import words
from ui.sources import texts


@dataclass(frozen=True, slots=True)
class FieldRead:
    """One field: its name, and what is told of it."""

    source: Source
    name: str
    told: str


def fields_read(register: Register, thing: Entity) -> tuple[FieldRead, ...]:
    """The fields of a thing that were read from a workbook; of one that was read several times the last."""
    last = {source.field: source for source in sorted(register.sources_of(thing.id), key=_when)}
    return tuple(_field(register, thing, source) for source in last.values())


def _when(source: Source) -> str:
    return source.read_at.isoformat() if source.read_at else ""


def _field(register: Register, thing: Entity, source: Source) -> FieldRead:
    name = field_name(type(thing), source.field)
    now = told_value(register, thing, source.field) or texts.NOW_EMPTY
    frame = texts.FIELD_SAME if now == " ".join(source.raw.split()) else texts.FIELD_TOLD
    told = frame.format(cell=source.cell, raw=raw(source), now=now)
    return FieldRead(source, name[:1].upper() + name[1:], told)


def raw(source: Source) -> str:
    """What stood in the cell."""
    text = " ".join(source.raw.split())
    return texts.QUOTED.format(text=text) if text else texts.NO_TEXT


def book_told(source: Source) -> str:
    """The workbook and its sheet, and when it was read."""
    told = texts.BOOK_TOLD.format(workbook=source.workbook, sheet=source.sheet)
    if source.read_at is None:
        return told
    when = source.read_at.astimezone()
    return f"{told} · {texts.READ_THEN.format(day=words.long_day(when.date()), time=f'{when:%H:%M}')}"
