"""What the user says of workbooks before they are imported, step by step: each can be taken back and done again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from malverktyg.domain.periods import Period
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means

P = TypeVar("P")
Said = ColumnIs | CellIs | HeadIs | Means
T = TypeVar("T", bound=Said)
Part = Said | str | tuple[str, ...] | bool  # a hidden sheet, the cells of goals that are one, a book read all the same


@dataclass(frozen=True, slots=True)
class How:
    """How one workbook is to be read; without a period as it says itself."""

    corrections: Corrections = Corrections()
    period: Period | None = None


class Steps:
    """How each workbook is to be read now, and before: what was said last is taken back first."""

    def __init__(self, first: Sequence[How]) -> None:
        self._made: list[tuple[How, ...]] = [tuple(first)]
        self._here = 0

    @property
    def now(self) -> tuple[How, ...]:
        """How each workbook is to be read."""
        return self._made[self._here]

    @property
    def can_undo(self) -> bool:
        """Whether something was said that can be taken back."""
        return self._here > 0

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return self._here + 1 < len(self._made)

    def say(self, number: int, how: How) -> None:
        """One workbook is to be read otherwise; what was taken back before is gone."""
        now = tuple(how if place == number else one for place, one in enumerate(self.now))
        self._made = [*self._made[: self._here + 1], now]
        self._here += 1

    def undo(self) -> int:
        """Take the last step back; gives the number of the workbook that it was about."""
        self._here -= 1
        return self._differing(self._made[self._here + 1])

    def redo(self) -> int:
        """Do a step again that was taken back."""
        self._here += 1
        return self._differing(self._made[self._here - 1])

    def _differing(self, other: Sequence[How]) -> int:
        return next(place for place, (one, two) in enumerate(zip(self.now, other, strict=True)) if one != two)


def said(before: Corrections, one: Part) -> Corrections:
    """Corrections with one thing more; what was said before of the same is gone."""
    if isinstance(one, str):
        return replace(before, hidden=(*(title for title in before.hidden if title != one), one))
    if isinstance(one, tuple):
        return replace(before, joined=(*(group for group in before.joined if not set(group) & set(one)), one))
    return replace(before, insist=one) if isinstance(one, bool) else _said_of_a_sheet(before, one)


def _said_of_a_sheet(before: Corrections, one: Said) -> Corrections:
    if isinstance(one, ColumnIs):
        return replace(before, columns=_with(before.columns, one))
    if isinstance(one, CellIs):
        return replace(before, cells=_with(before.cells, one))
    if isinstance(one, Means):
        return replace(before, meanings=_with(before.meanings, one))
    return replace(before, heads=_with(before.heads, one))


def _with(before: tuple[T, ...], one: T) -> tuple[T, ...]:
    kept = tuple(old for old in before if _about(old) != _about(one))
    return (*kept, one)


def _about(one: Said) -> tuple[object, ...]:
    """What a correction speaks of."""
    if isinstance(one, ColumnIs):
        return one.sheet, one.line, one.head
    if isinstance(one, CellIs):
        return one.sheet, one.cell
    if isinstance(one, Means):
        return one.scale, one.sign.casefold()
    return one.sheet, one.row


def parts(told: Corrections) -> Iterator[tuple[Part, Corrections]]:
    """Each thing that was said, with the corrections as they are without it."""
    yield from ((one, replace(told, columns=_without(told.columns, one))) for one in told.columns)
    yield from ((one, replace(told, cells=_without(told.cells, one))) for one in told.cells)
    yield from ((one, replace(told, meanings=_without(told.meanings, one))) for one in told.meanings)
    yield from ((one, replace(told, heads=_without(told.heads, one))) for one in told.heads)
    yield from ((one, replace(told, hidden=_without(told.hidden, one))) for one in told.hidden)
    yield from ((one, replace(told, joined=_without(told.joined, one))) for one in told.joined)
    if told.insist:
        yield True, replace(told, insist=False)


def _without(before: tuple[P, ...], one: P) -> tuple[P, ...]:
    return tuple(other for other in before if other is not one)
