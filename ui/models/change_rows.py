"""What moved as rows: a group a kind, each row with its thing, the move drawn, and whose it is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from malverktyg.domain.bodies import Body
from malverktyg.domain.changes import line_texts as domain_texts
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
from malverktyg.domain.changes.telling import name_of, told
from malverktyg.domain.goals import Activity, Assignment, Goal, Group, Indicator
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.word_diff import Fate, word_diff
from malverktyg.domain.year import Register
from ui.models import change_texts as texts
from ui.models import words
from ui.models.rows import Cell, Column, Part, Row, RowList, Tone
from ui.models.sought import Haystack

COLUMNS = (
    Column(texts.WHAT, grows=True),
    Column(texts.MOVE, grows=True),
    Column(texts.OWNER, sample="Samhällsbygg"),
)


class ChangeChip(StrEnum):
    """The narrowings of the list of what moved; all but the first are the names of the fields of ``Changes``."""

    ALL = "all"
    STATUS = "statuses"
    CAME = "came"
    WENT = "went"
    REWORDED = "reworded"
    MOVED = "transferred"
    DATES = "slipped"
    INDICATORS = "indicators"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeQuestion:
    """What the list is asked for."""

    chip: ChangeChip = ChangeChip.ALL
    words: str = ""


def chip_counts(changes: Changes) -> dict[ChangeChip, int]:
    """How many moves each chip shows."""
    return {chip: len(_of(changes, chip)) for chip in ChangeChip}


def _of(changes: Changes, chip: ChangeChip) -> Sequence[Move]:
    moves: Sequence[Move] = changes.all if chip is ChangeChip.ALL else getattr(changes, chip.value)
    return moves


@dataclass(frozen=True)
class ChangeList:
    """What moved, ready to be narrowed as one types: each row is made once, when it is first shown."""

    register: Register
    changes: Changes

    @classmethod
    def ready(cls, register: Register, changes: Changes) -> "ChangeList":
        """One that has worked out already what the first letter asks: of thousands of moves that is work."""
        made = cls(register, changes)
        made.rows(ChangeQuestion(words=" a"))
        _ = made.longest_owner, made.usual
        return made

    @cached_property
    def longest_owner(self) -> tuple[str, ...]:
        """The longest names that stand among the owners."""
        return words.longest(owner(self.register, move.thing) for move in self.changes.all)

    @cached_property
    def usual(self) -> str:
        """The name of a usual length of what moved."""
        return words.usual(self.changes.all, lambda move: name_of(move.thing))

    def rows(self, question: ChangeQuestion) -> tuple[Row, ...]:
        """A group for each kind of move that there is, in the order in which they are told."""
        chips = [chip for chip in ChangeChip if chip is not ChangeChip.ALL and question.chip in (chip, ChangeChip.ALL)]
        shown = ((chip, self._sought[chip].holding(question.words)) for chip in chips)
        return tuple(self._group(chip, keys) for chip, keys in shown if keys)

    @cached_property
    def moves(self) -> dict[str, Move]:
        """Every move by its row's key."""
        return {row_key(move): move for move in self.changes.all}

    @cached_property
    def counts(self) -> dict[ChangeChip, int]:
        """How many moves each chip shows."""
        return chip_counts(self.changes)

    @cached_property
    def _sought(self) -> dict[ChangeChip, Haystack[str]]:
        """The rows of each kind by what they are found by."""
        return {chip: self._haystack(_of(self.changes, chip)) for chip in ChangeChip if chip is not ChangeChip.ALL}

    def _haystack(self, moves: Sequence[Move]) -> Haystack[str]:
        return Haystack(map(row_key, moves), lambda: (_text(self.register, move) for move in moves))

    @cached_property
    def _made(self) -> dict[str, Row]:
        return {}

    def _group(self, chip: ChangeChip, keys: Sequence[str]) -> Row:
        head = Cell(texts.GROUP.format(name=domain_texts.HEADS[chip.value], count=words.spaced(len(keys))))
        return Row(chip.value, (head,), RowList(keys, self._row), is_group=True)

    def _row(self, key: str) -> Row:
        if key not in self._made:
            self._made[key] = _row(self.register, self.moves[key])
        return self._made[key]


def row_key(move: Move) -> str:
    """The key of a row: what moved of which thing."""
    more = type(move.new).__name__ if isinstance(move, StatusMove) else getattr(move, "field", getattr(move, "group", ""))
    return f"{type(move).__name__}|{move.thing.id}|{more}"


def _row(register: Register, move: Move) -> Row:
    name = name_of(move.thing)
    whose = owner(register, move.thing)
    return Row(
        row_key(move),
        (
            Cell(name, full=name, symbol=_SYMBOLS[type(move.thing)]),
            Cell(told(move), full=told(move), parts=tuple(_DRAWN[type(move)](move))),
            Cell(whose, full=whose, tone=Tone.QUIET),
        ),
    )


def goal_of(register: Register, thing: Thing) -> Goal | None:
    """The goal that a thing is or belongs to."""
    return thing if isinstance(thing, Goal) else None if isinstance(thing, Assignment) else register.find(Goal, thing.goal)


def owner(register: Register, thing: Thing) -> str:
    """The short name of the body that a thing belongs to, or nothing."""
    goal = goal_of(register, thing)
    id = thing.body if isinstance(thing, Assignment) else goal.body if goal else None
    body = register.find(Body, id)
    return (body.short or body.name) if body else ""


def _text(register: Register, move: Move) -> str:
    """All that a row is found by."""
    return f"{name_of(move.thing)} {told(move)} {owner(register, move.thing)}".casefold()


_SYMBOLS: Mapping[type, str] = {Goal: "target", Activity: "list-checks", Indicator: "trending-up", Assignment: "gavel"}
_ARROW = Part(symbol="arrow-right", tone=Tone.QUIET)


def _label(text: str) -> Part:
    return Part(text, tone=Tone.QUIET)


def _status(move: StatusMove) -> Iterator[Part]:
    scale = texts.SCALE.get(type(move.new).__name__)
    if scale:
        yield _label(scale)
    yield Part(words.step(move.old), scale=move.old) if move.old else _label(texts.MISSING)
    yield _ARROW
    tone = Tone.NO if move.new is ActivityStatus.DELAYED else Tone.TEXT
    yield Part(words.step(move.new), scale=move.new, strong=True, tone=tone)


def _came(move: Came) -> Iterator[Part]:
    yield Part(words.sentence(told(move)), symbol="plus", tone=Tone.ACCENT)


def _went(move: Went) -> Iterator[Part]:
    yield Part(words.sentence(told(move)), symbol="trash-2", tone=Tone.QUIET)


def _reworded(move: Rewording) -> Iterator[Part]:
    yield from diff_parts(move.old, move.new)


def diff_parts(old: str, new: str) -> Iterator[Part]:
    """Two wordings as one: words that went struck out, words that came underlined."""
    for piece in word_diff(old, new):
        lost, gained = piece.fate is Fate.LOST, piece.fate is Fate.GAINED
        tone = Tone.QUIET if lost else Tone.TEXT
        yield Part(piece.text.strip(), tone=tone, struck=lost, added=gained, strong=gained)


def _transferred(move: Transfer) -> Iterator[Part]:
    yield _label(texts.PLACES[move.field])
    yield from _ends(", ".join(move.old) or texts.NOWHERE, ", ".join(move.new) or texts.NOWHERE)


def _ends(old: str, new: str) -> Iterator[Part]:
    yield Part(old)
    yield _ARROW
    yield Part(new, strong=True)


def _slipped(move: Slip) -> Iterator[Part]:
    year = move.stops[-1].day.year
    for place, stop in enumerate(move.stops):
        if place:
            yield _ARROW
        yield Part(words.short_day(stop.day, year), strong=place == len(move.stops) - 1)
    yield Part(lateness(move.days), tone=Tone.NO if move.days > 0 else Tone.QUIET)


def lateness(days: int) -> str:
    """How many days later or earlier something is."""
    if days == 0:
        return texts.SAME_DAY
    one, many = (texts.LATER_ONE, texts.LATER) if days > 0 else (texts.EARLIER_ONE, texts.EARLIER)
    return one if abs(days) == 1 else many.format(days=words.spaced(abs(days)))


def _targeted(move: TargetMove) -> Iterator[Part]:
    yield _label(texts.TARGET)
    yield from _ends(move.old.strip() or texts.NO_TARGET, move.new.strip() or texts.NO_TARGET)


def _valued(move: ValueMove) -> Iterator[Part]:
    if move.group is not Group.TOTAL:
        yield _label(move.group.label)
    unit = f"{words.NBSP}{move.thing.unit}" if move.thing.unit and move.new else ""
    yield from _ends(move.old or texts.NOT_MEASURED, (move.new or texts.NOT_MEASURED) + unit)


def _answered(move: AnswerMove) -> Iterator[Part]:
    yield Part(words.sentence(told(move)), symbol="check", tone=Tone.TEXT)


_DRAWN: Mapping[type, Callable[[Any], Iterator[Part]]] = {
    StatusMove: _status,
    Came: _came,
    Went: _went,
    Rewording: _reworded,
    Transfer: _transferred,
    Slip: _slipped,
    TargetMove: _targeted,
    ValueMove: _valued,
    AnswerMove: _answered,
}
