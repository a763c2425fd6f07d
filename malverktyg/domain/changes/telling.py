"""What moved, in Swedish words: each move in a line, and all of them as a text to copy."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from malverktyg.domain.changes import line_texts as texts
from malverktyg.domain.changes.moves import (
    AnswerMove,
    Came,
    Changes,
    Move,
    Rewording,
    Slip,
    StatusMove,
    TargetMove,
    Thing,
    Transfer,
    ValueMove,
    Went,
)
from malverktyg.domain.goals import Goal, Group, Indicator
from malverktyg.domain.periods import Period


def name_of(thing: Thing) -> str:
    """A thing by its number and words."""
    if isinstance(thing, Goal):
        return f"{thing.number} {thing.title}".strip()
    return thing.name if isinstance(thing, Indicator) else thing.title


def told(move: Move) -> str:
    """What moved, without saying of which thing: "Delvis uppnått → Uppnått", "målvärde: minst 85 → minst 90"."""
    return _TOLD[type(move)](move)


def from_to(old: str, new: str) -> str:
    """Two ends with an arrow between them."""
    return texts.FROM_TO.format(old=old, new=new)


def _scaled(move: StatusMove) -> str:
    moved = from_to(move.old.label if move.old else texts.STEP_MISSING, move.new.label)
    scale = texts.SCALES.get(type(move.new).__name__)
    return texts.OF_SCALE.format(scale=scale, move=moved) if scale else moved


def _transferred(move: Transfer) -> str:
    old, new = (", ".join(names) or texts.NOWHERE for names in (move.old, move.new))
    return texts.OF_SCALE.format(scale=texts.PLACES[move.field], move=from_to(old, new))


def _targeted(move: TargetMove) -> str:
    old, new = (value.strip() or texts.NO_TARGET for value in (move.old, move.new))
    return texts.OF_SCALE.format(scale=texts.TARGET, move=from_to(old, new))


def stops_of(move: Slip) -> str:
    """The days that something was to be done, one after the other."""
    return texts.THEN.join(stop.day.isoformat() for stop in move.stops)


def _slipped(move: Slip) -> str:
    return lateness(move.days).format(stops=stops_of(move), days=abs(move.days))


def lateness(days: int) -> str:
    """The frame that says how many days later or earlier something is."""
    if days == 0:
        return texts.SAME_DAY
    one, many = (texts.LATER_ONE, texts.LATER) if days > 0 else (texts.EARLIER_ONE, texts.EARLIER)
    return one if abs(days) == 1 else many


def _valued(move: ValueMove) -> str:
    unit = f"\u00a0{move.thing.unit}" if move.thing.unit and move.new else ""
    moved = from_to(move.old or texts.NOT_MEASURED, (move.new or texts.NOT_MEASURED) + unit)
    return moved if move.group is Group.TOTAL else texts.GROUP.format(group=move.group.label.lower(), move=moved)


_TOLD: Mapping[type, Callable[[Any], str]] = {
    StatusMove: _scaled,
    Came: lambda move: texts.CAME[type(move.thing).__name__],
    Went: lambda move: texts.WENT[type(move.thing).__name__],
    Rewording: lambda move: texts.REWORDED.format(old=move.old),
    Transfer: _transferred,
    Slip: _slipped,
    TargetMove: _targeted,
    ValueMove: _valued,
    AnswerMove: lambda move: texts.ANSWERED_ANEW if move.old.strip() else texts.ANSWERED,
}


def kinds(changes: Changes) -> Iterator[tuple[str, Sequence[Move]]]:
    """The moves by kind (the name of the field in ``Changes``), kinds without any left out."""
    for one in fields(changes):
        moves = getattr(changes, one.name)
        if isinstance(moves, tuple) and moves:
            yield one.name, moves


def as_text(changes: Changes) -> str:
    """All that moved as a text: a heading a kind, a line a move."""
    title = texts.TITLE.format(earlier=_period(changes.earlier), later=_period(changes.later))
    parts = [title, *(_part(kind, moves) for kind, moves in kinds(changes))]
    return "\n\n".join(parts if len(parts) > 1 else [title, texts.NOTHING]) + "\n"


def _period(period: Period) -> str:
    return period.label.lower()


def _part(kind: str, moves: Sequence[Move]) -> str:
    head = texts.HEAD.format(head=texts.HEADS[kind], count=len(moves))
    return "\n".join([head, *(texts.LINE.format(what=name_of(move.thing), move=told(move)) for move in moves)])
