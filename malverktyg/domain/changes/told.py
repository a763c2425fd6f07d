"""Sedan sist as it is told in an appendix: tables of what things were and are, kept as text so that the paper stays the same."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from malverktyg.domain.changes import line_texts as lines
from malverktyg.domain.changes import texts
from malverktyg.domain.changes.moves import Changes, Rewording, Slip, StatusMove, TargetMove, Thing, ValueMove
from malverktyg.domain.changes.telling import name_of, stops_of
from malverktyg.domain.goals import Goal, Group

_Rows = Iterable[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Table:
    """Some moves of one kind: the heads of the columns, of which the first names the kind, and a row for each."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """All that moved. ``day`` is when it was looked at, and ``alone`` whether only the periods themselves were compared."""

    day: str
    earlier: str
    later: str
    alone: bool
    tables: tuple[Table, ...]

    def packed(self) -> str:
        """As text, to be kept in an appendix."""
        tables = [[table.heads, *table.rows] for table in self.tables]
        return json.dumps([self.day, self.earlier, self.later, self.alone, tables], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def unpacked(cls, text: str) -> "Told | None":
        """What was kept; nothing where it cannot be read."""
        try:
            day, earlier, later, alone, tables = json.loads(text)
            made = tuple(Table(tuple(heads), tuple(map(tuple, rows))) for heads, *rows in tables)
        except (ValueError, TypeError):
            return None
        return cls(str(day), str(earlier), str(later), bool(alone), made)


def told(changes: Changes, day: str) -> Told:
    """What moved, in the order in which a reader asks: judgements first, then what came, went and was reworded, then days."""
    earlier, later = changes.earlier.label, changes.later.label
    ends = (earlier, later)
    goals = [move for move in changes.statuses if isinstance(move.thing, Goal)]
    others = [move for move in changes.statuses if not isinstance(move.thing, Goal)]
    kinds: tuple[tuple[tuple[str, ...], _Rows], ...] = (
        ((texts.STATUSES, *ends), map(_status, goals)),
        ((texts.ACTIVITIES, *ends), map(_status, others)),
        ((lines.HEADS["came"],), _named(changes.came, lambda move: move.thing)),
        ((lines.HEADS["went"],), _named(changes.went, lambda move: move.thing)),
        ((lines.HEADS["reworded"], texts.BEFORE, texts.NOW), map(_reworded, changes.reworded)),
        (
            (lines.HEADS["transferred"], texts.BEFORE, texts.NOW),
            ((name_of(move.thing), _joined(move.old), _joined(move.new)) for move in changes.transferred),
        ),
        ((lines.HEADS["slipped"], texts.DAYS), map(_slipped, changes.slipped)),
        ((lines.HEADS["indicators"], *ends), map(_measured, changes.indicators)),
        (
            (lines.HEADS["answers"], earlier, later),
            ((name_of(move.thing), move.old or texts.UNKNOWN, move.new) for move in changes.answers),
        ),
    )
    tables = (Table(heads, tuple(rows)) for heads, rows in kinds)
    return Told(day, earlier, later, changes.periods_alone, tuple(table for table in tables if table.rows))


def _kind_of(thing: Thing) -> str:
    return texts.KINDS[type(thing).__name__]


def _named(moves: Iterable[object], thing: Callable[..., Thing]) -> Iterator[tuple[str, ...]]:
    for move in moves:
        found = thing(move)
        yield (texts.OF_KIND.format(kind=_kind_of(found), name=name_of(found)),)


def _status(move: StatusMove) -> tuple[str, ...]:
    name, scale = name_of(move.thing), lines.SCALES.get(type(move.new).__name__)
    shown = texts.OF_SCALE.format(name=name, scale=scale) if scale else name
    return shown, move.old.label if move.old else texts.UNKNOWN, move.new.label


def _reworded(move: Rewording) -> tuple[str, ...]:
    return _kind_of(move.thing), move.old, move.new


def _slipped(move: Slip) -> tuple[str, ...]:
    return name_of(move.thing), stops_of(move)


def _measured(move: TargetMove | ValueMove) -> tuple[str, ...]:
    name = move.thing.name
    if isinstance(move, TargetMove):
        return texts.PART_OF.format(name=name, part=lines.TARGET), move.old or texts.UNKNOWN, move.new or texts.UNKNOWN
    of = name if move.group is Group.TOTAL else texts.PART_OF.format(name=name, part=move.group.label.lower())
    return of, move.old or lines.NOT_MEASURED, move.new or lines.NOT_MEASURED


def _joined(names: Iterable[str]) -> str:
    return ", ".join(names) or texts.UNKNOWN
