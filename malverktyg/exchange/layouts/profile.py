"""What stands under a heading: how many cells say a status, a date or a text, and how they lie against the goals."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from malverktyg.domain.periods import Precision
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.asides import is_ditto, is_number
from malverktyg.exchange.layouts.boxes import is_list_of_steps, ticked
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.phrases.dates import read_time
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.colours import Family, family, status_of_fill
from malverktyg.exchange.statuses.legend import Legend
from malverktyg.exchange.statuses.signs import Sign, sign_of

LOOKED_AT = 300
_DASHES = frozenset("-–—.…")
_DONE = ("klar", "färdig")
_DECIMAL = re.compile(r"\d+(?:[.,]\d+)?")
_MOSTLY = 0.8
_SHORT, _LONG = 24, 35


@dataclass
class Profile:
    """Counts over a column's filled cells. ``below`` are cells after a goal's first row; ``varying`` goals with two values."""

    filled: int = 0
    goal_words: int = 0
    activity_words: int = 0
    percents: int = 0
    numbers: int = 0
    dates: int = 0
    marks: int = 0
    fills: int = 0
    length: int = 0
    below: int = 0
    varying: int = 0
    steady: int = 0
    merged: int = 0
    fractions: int = 0
    arrows: int = 0
    goal_only: int = 0
    activity_only: int = 0
    values: set[str] = field(default_factory=set)
    families: set[Family] = field(default_factory=set)
    judging: set[Family] = field(default_factory=set)

    def share(self, count: int) -> float:
        """How much of the column a count is."""
        return count / self.filled if self.filled else 0.0

    @property
    def mean_length(self) -> float:
        return self.length / self.filled if self.filled else 0.0

    @property
    def is_status(self) -> bool:
        """Whether the column mostly says how something stands."""
        if self.filled == 0:
            return self.fills >= 1
        known = max(self.goal_words, self.activity_words) + self.arrows + self.percents * (self.percents >= self.filled / 2)
        if self.share(known) >= 0.5 or (self.fills >= max(2, self.filled) and self.mean_length < _SHORT):
            return True
        return self.is_coloured and self.fills >= self.filled

    @property
    def is_coloured(self) -> bool:
        """Whether colours of two sorts at least tell how something stands, whatever is written on them."""
        return self.fills >= 2 and len(self.judging) >= 2

    @property
    def is_text(self) -> bool:
        """Whether the column mostly holds running text."""
        return self.filled > 0 and self.mean_length >= _SHORT and self.share(max(self.goal_words, self.activity_words)) < 0.5

    @property
    def is_numeric(self) -> bool:
        return self.filled > 0 and self.share(self.numbers + self.percents) >= 0.6

    @property
    def is_share(self) -> bool:
        """Whether the column tells shares of a whole as Excel keeps them: 0.75, 1 and 0, some of them perhaps in words."""
        bare = [value.replace(",", ".") for value in self.values if _DECIMAL.fullmatch(value)]
        plain = self.share(self.numbers + self.percents) >= _MOSTLY
        return self.fractions > 0 and plain and all(float(value) <= 1 for value in bare)

    @property
    def of_doing(self) -> bool:
        """Whether some value says "klar": of a goal it may be said too, but of what is done it mostly is."""
        return any(value.startswith(_DONE) for value in self.values)

    @property
    def binary(self) -> bool:
        """Whether only ones and noughts, or true and false, stand there."""
        return bool(self.values) and self.values <= {"0", "1", "sant", "falskt", "true", "false"}


def profile(
    view: View, rows: Sequence[int], column: int, *, legend: Legend, goal_rows: dict[int, int], year: int | None
) -> Profile:
    """The counts of one column over a table's rows; ``goal_rows`` gives for each row the row that its goal begins on."""
    found = Profile()
    by_goal: dict[int, set[str]] = {}
    counted: dict[int, int] = {}
    for row in rows[:LOOKED_AT]:
        cell = view.own(row, column)
        if cell is None:
            continue
        if cell.fill and cell.fill != "FFFFFF":
            found.families.add(family(cell.fill))
            if status_of_fill(cell.fill) is not None or legend.of_fill(cell.fill) is not None:
                found.fills += 1
                found.judging.add(family(cell.fill))
        text = ticked(cell.text)
        if not text or text in _DASHES or is_ditto(text) or is_list_of_steps(text):
            continue
        _count(found, cell, text, legend, year)
        area = view.merge(row, column)
        found.merged += area is not None and area.bottom > area.top
        goal = goal_rows.get(row, row)
        found.below += goal != row
        by_goal.setdefault(goal, set()).add(fold(text))
        counted[goal] = counted.get(goal, 0) + 1
    found.varying = sum(len(texts) > 1 for texts in by_goal.values())
    found.steady = sum(len(texts) == 1 and counted[goal] > 1 for goal, texts in by_goal.items())
    return found


def _count(found: Profile, cell: Cell, text: str, legend: Legend, year: int | None) -> None:
    found.filled += 1
    found.length += len(text)
    found.values.add(fold(text))
    said = _said(text, cell.font)
    meaning = legend.of_sign(text, cell.font)
    of_goal = bool(meaning and meaning.goal) or said.goal
    of_activity = bool(meaning and meaning.activity) or said.activity
    found.arrows += said.arrow
    found.goal_words += of_goal
    found.activity_words += of_activity
    found.goal_only += of_goal and not of_activity
    found.activity_only += of_activity and not of_goal
    found.percents += said.percent
    found.numbers += said.number
    found.fractions += isinstance(cell.value, float) and 0 < cell.value < 1 and "%" not in text
    found.marks += said.mark
    found.dates += isinstance(cell.value, date) or (len(text) <= _LONG and not said.number and _says_time(text, year))


@dataclass(frozen=True, slots=True)
class _Said:
    """What a text may be, whichever cell it stands in."""

    goal: bool
    activity: bool
    percent: bool
    number: bool
    mark: bool
    arrow: bool


@lru_cache(maxsize=20_000)
def _said(text: str, font: str) -> _Said:
    percent = words.percent(text) is not None
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2 or not all(words.activity_status(line, font=font) for line in lines):
        lines = [text]
    return _Said(
        goal=all(words.goal_status(line, font=font) is not None for line in lines),
        activity=not percent and all(words.activity_status(line, font=font) is not None for line in lines),
        percent=percent,
        number=is_number(text),
        mark=words.is_mark(text, font=font),
        arrow=sign_of(text, font) in (Sign.UP, Sign.LEVEL, Sign.DOWN),
    )


def _says_time(text: str, year: int | None) -> bool:
    reading = read_time(text, year)
    if reading is None:
        return False
    return reading.span.end is not None or reading.span.start is not None or reading.span.precision is Precision.RUNNING
