"""What the user has said of one sheet, ready to be asked by line, cell and sign while the sheet is read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.correcting.corrections import IGNORED, CellIs, ColumnIs, Corrections
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Heading, Kind
from malverktyg.exchange.headings.roles_offered import heading_of, role_of_step
from malverktyg.exchange.statuses.legend import Legend, Meaning, sign_key

Step = TypeVar("Step", GoalStatus, ActivityStatus)


@dataclass(frozen=True)
class Corrected:
    """The corrections of one sheet. ``heads`` are rows that are headers, and only they and their repeats are."""

    columns: tuple[ColumnIs, ...] = ()
    cells: Mapping[str, CellIs] = field(default_factory=dict)
    meanings: Mapping[tuple[str, str], str | None] = field(default_factory=dict)
    heads: frozenset[int] = frozenset()

    def column(self, line: int, rows: tuple[int, ...]) -> Heading | None:
        """What a column means in the table under a header of some rows, where the user has said so."""
        found = None
        for one in self.columns:
            if one.line == line and (one.head is None or one.head in rows):
                found = _heading(one.role, one.period) or found
        return found

    def lines(self, rows: tuple[int, ...]) -> set[int]:
        """The columns that the user has spoken of in the table under a header of some rows."""
        return {one.line for one in self.columns if one.head is None or one.head in rows}

    @cached_property
    def more_heads(self) -> frozenset[int]:
        """Rows that are headers too, because a column under them was spoken of."""
        return frozenset(one.head for one in self.columns if one.head is not None)

    def cell(self, name: str) -> Heading | None:
        """What a cell is, where the user has said so."""
        one = self.cells.get(name)
        return None if one is None or one.role is None else _heading(one.role, one.period)

    @cached_property
    def leaves_out(self) -> bool:
        """Whether the user says of any cell at all that it is nothing to read."""
        return any(one.role == IGNORED for one in self.cells.values())

    def is_nothing(self, name: str) -> bool:
        """Whether the user says that a cell is nothing to read."""
        return name in self.cells and self.cells[name].role == IGNORED

    def step(self, name: str) -> str | None:
        """The step that a cell's value means, where the user has said so."""
        one = self.cells.get(name)
        return None if one is None else one.step

    def judgement(self, name: str) -> Heading | None:
        """What a cell of words must be for its value to mean the step that the user says: a judgement on the step's own scale."""
        role = role_of_step(self.step(name))
        return None if role is None else _heading(role, self.cells[name].period)

    def meaning(self, scale: str, text: str, fill: str | None) -> tuple[str | None] | None:
        """What a text means on a scale, or the colour where there is no text: a step, or ``None`` for no step at all."""
        sign = (scale, sign_key(text)) if text.strip() else (scale, f"#{(fill or '').upper()}")
        return (self.meanings[sign],) if sign in self.meanings else None

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """Every kind that some cell is said to be of."""
        headings = (self.cell(name) for name in self.cells)
        return frozenset(heading.kind for heading in headings if heading and heading.kind)

    def without_structure(self) -> "Corrected":
        """The same without what is said of lines: how the sheet looks by itself."""
        return replace(self, columns=(), heads=frozenset())

    def __bool__(self) -> bool:
        """Whether anything is said of the sheet."""
        return bool(self.columns or self.cells or self.meanings or self.heads)


NOTHING_SAID = Corrected()


def _heading(role: str, period: Period | None) -> Heading | None:
    heading = heading_of(role)
    if heading is None or period is None:
        return heading
    return replace(heading, part=period.part, year=period.year)


def corrected(corrections: Corrections, sheet: str) -> Corrected:
    """What is said of one sheet, and of the words and colours of the whole book."""
    if not corrections:
        return NOTHING_SAID
    return Corrected(
        tuple(one for one in corrections.columns if one.sheet == sheet),
        dict(_cells(corrections, sheet)),
        {(one.scale, _sign(one.sign)): one.step for one in corrections.meanings},
        frozenset(one.row for one in corrections.heads if one.sheet == sheet),
    )


def _cells(corrections: Corrections, sheet: str) -> Iterator[tuple[str, CellIs]]:
    """Each cell by its name; of two that speak of one cell the later adds to the earlier."""
    known: dict[str, CellIs] = {}
    for one in corrections.cells:
        if one.sheet == sheet:
            before = known.get(one.cell, one)
            known[one.cell] = replace(
                one, role=one.role or before.role, step=one.step or before.step, period=one.period or before.period
            )
    yield from known.items()


def with_meanings(legend: Legend, said: Corrected) -> Legend:
    """A sheet's key with what the user says of its words and colours, so that its columns are known by them too."""
    signs, fills = dict(legend.signs), dict(legend.fills)
    for (scale, sign), step in said.meanings.items():
        known = fills if sign.startswith("#") else signs
        key = sign.removeprefix("#")
        before = known.get(key, Meaning(key, None, None))
        if scale == GoalStatus.__name__:
            known[key] = replace(before, goal=_step(GoalStatus, step), unclear=False)
        elif scale == ActivityStatus.__name__:
            known[key] = replace(before, activity=_step(ActivityStatus, step), unclear=False)
    return replace(legend, signs=signs, fills=fills)


def _step(scale: type[Step], said: str | None) -> Step | None:
    return next((step for step in scale if step.value == said), None)


def _sign(sign: str) -> str:
    return sign.upper() if sign.startswith("#") else sign_key(fold(sign))
