"""A move in full, as values: heads, words and steps from the top, for the page to lay out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

from malverktyg.domain.changes.moves import AnswerMove, Move, Rewording, Slip, StatusMove, TargetMove, Transfer, ValueMove
from malverktyg.domain.changes.telling import told
from malverktyg.domain.year import Register
from ui.models import change_texts, words
from ui.models.change_rows import lateness
from ui.pages.since import texts

Periods = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One part: a head, a step of a scale, words (with those ``before`` that they took the place of), and an aside."""

    head: str = ""
    step: StrEnum | None = None
    text: str = ""
    before: str | None = None
    aside: str = ""
    ends: bool = False


def told_in_full(register: Register, move: Move, periods: Periods) -> tuple[Told, ...]:
    """The parts of a move from the top; ``periods`` are what then and now are called."""
    teller = _TELLERS.get(type(move))
    return tuple(teller(register, move, periods)) if teller else (Told(text=words.sentence(told(move))),)


def _status(_: Register, move: StatusMove, periods: Periods) -> Iterator[Told]:
    yield Told(head=periods[0], step=move.old, text="" if move.old else change_texts.MISSING)
    yield Told(head=periods[1], step=move.new)


def _reworded(register: Register, move: Rewording, periods: Periods) -> Iterator[Told]:
    yield Told(head=periods[0], text=move.old)
    decided = words.citation(register, move.decision)
    aside = texts.DECIDED.format(decision=decided) if decided else ""
    yield Told(head=periods[1], text=move.new, before=move.old, aside=aside)


def _transferred(_: Register, move: Transfer, periods: Periods) -> Iterator[Told]:
    yield Told(text=change_texts.PLACES[move.field])
    for head, names in zip(periods, (move.old, move.new), strict=True):
        yield Told(head=head, text=", ".join(names) or change_texts.NOWHERE)


def _slipped(_: Register, move: Slip, __: Periods) -> Iterator[Told]:
    first = move.stops[0]
    yield Told(text=words.long_day(first.day), aside=_since(first.since, first=True))
    for before, stop in pairwise(move.stops):
        moved = lateness((stop.day - before.day).days)
        yield Told(text=words.long_day(stop.day), aside=" · ".join(part for part in (moved, _since(stop.since)) if part))
    yield Told(head=words.sentence(lateness(move.days)))


def _since(when: Any, *, first: bool = False) -> str:
    if when is None:
        return texts.STOP_FIRST if first else ""
    return texts.STOP_SINCE.format(day=words.long_day(when.astimezone().date()))


def _targeted(_: Register, move: TargetMove, periods: Periods) -> Iterator[Told]:
    yield Told(text=change_texts.TARGET)
    for head, value in zip(periods, (move.old, move.new), strict=True):
        yield Told(head=head, text=value.strip() or change_texts.NO_TARGET)


def _valued(_: Register, move: ValueMove, periods: Periods) -> Iterator[Told]:
    yield Told(text=move.group.label)
    for head, value in zip(periods, (move.old, move.new), strict=True):
        yield Told(head=head, text=f"{value}{words.NBSP}{move.thing.unit}".strip() if value else change_texts.NOT_MEASURED)


def _answered(_: Register, move: AnswerMove, __: Periods) -> Iterator[Told]:
    yield Told(head=texts.ANSWER, text=move.new)
    if move.old.strip():
        yield Told(head=texts.ANSWER_BEFORE, text=move.old)


_TELLERS: Mapping[type, Callable[[Register, Any, Periods], Iterator[Told]]] = {
    StatusMove: _status,
    Rewording: _reworded,
    Transfer: _transferred,
    Slip: _slipped,
    TargetMove: _targeted,
    ValueMove: _valued,
    AnswerMove: _answered,
}
