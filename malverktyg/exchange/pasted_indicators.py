"""Rows of indicators that are pasted from a sheet under a goal: read as any workbook's, with unit, target and values."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from malverktyg.domain.periods import Period
from malverktyg.exchange.facts import IndicatorFact, Reading
from malverktyg.exchange.grid import Book, Cell, Sheet
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts.head import is_head_row, read_head
from malverktyg.exchange.layouts.indicators import group_of
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.pasted_sheet import NONE, WORD, role_of, sheet_of, told_of, under_the_goal
from malverktyg.exchange.phrases.areas import FOCUS_AREAS
from malverktyg.exchange.reading import read

_SHEET = "Indikatorer {year}"
# Headings for rows that have none; what stands in a column that is not known is told as it stands.
_NAME, _UNIT, _GROUP, _TARGET, _VALUE = "Indikator", "Enhet", "Kön", "Målvärde", "Utfall"
_UNKNOWN = "Övrigt {place}"
_MOSTLY = 0.7
_PARTS = ("T1", "T2", "Helår")
_LONGEST_UNIT, _SHORTEST_NAME = 12, 4  # letters
_DIGIT = re.compile(r"\d")
_UNMEASURED = re.compile(r"[-–—.…*]|(?:ej|inte) mätt|mäts (?:ej|inte)|saknas", re.IGNORECASE)
_HEADS = (Kind.TITLE, Kind.UNIT, Kind.TARGET, Kind.VALUE, Kind.OUTCOME)


@dataclass
class PastedIndicator:
    """An indicator as read, and what stood on its row that has no place of its own, with its heading where there was one."""

    fact: IndicatorFact | None
    name: str
    rest: list[str] = field(default_factory=list)


def read_indicators(rows: Sequence[Sequence[str]], period: Period) -> tuple[PastedIndicator, ...]:
    """The indicators of pasted rows, one a row at least; all that stands in the rows is in them.

    Values are of the periods that their columns name, else of ``period``; a heading without a year is of its year.
    """
    title = _SHEET.format(year=period.year)
    bare = sheet_of(title, rows)
    has_head = len(rows) > 1 and _is_head(View(bare))
    heads = list(rows[0]) if has_head else _heads(bare, max(map(len, rows)))
    below = rows[1:] if has_head else rows
    sheet = under_the_goal(title, heads, below)
    reading = read(Book(title, (sheet,)), period=period)
    return tuple(_indicators(sheet, reading, has_head=has_head))


def _is_head(view: View) -> bool:
    """Whether the first row names the columns below it."""
    if not is_head_row(view, 1, FOCUS_AREAS):
        return False
    head = read_head(view, 1, FOCUS_AREAS)
    return head is not None and head.rows == (1,) and head.has(*_HEADS)


def _heads(sheet: Sheet, width: int) -> list[str]:
    """Headings for rows without: the name, then a unit, then the target and the values of the year's periods in their order."""
    texts = {
        place: [cell.text.strip() for row in sheet.rows for cell in sheet.texts[row] if cell.column == place]
        for place in range(1, width + 1)
    }
    figures = [place for place, found in texts.items() if found and sum(map(_is_figure, found)) >= _MOSTLY * len(found)]
    worded = [place for place in texts if texts[place] and place not in figures]
    name = next((place for place in worded if min(map(len, texts[place])) >= _SHORTEST_NAME), next(iter(worded), 1))
    group = next((place for place in worded if place != name and all(map(group_of, texts[place]))), 0)
    unit = next((place for place in worded if place not in (name, group) and max(map(len, texts[place])) <= _LONGEST_UNIT), 0)
    figures = [place for place in figures if place != name]
    heads = {place: _UNKNOWN.format(place=place) for place in texts} | {name: _NAME}
    heads |= {place: head for place, head in ((unit, _UNIT), (group, _GROUP)) if place}
    heads |= dict(zip(figures, [_VALUE] if group and len(figures) == 1 else _figures(len(figures)), strict=False))
    return [heads[place] for place in texts]


def _figures(count: int) -> list[str]:
    """What so many columns of figures say: the target first; more values than the year has periods are not guessed at."""
    if count <= 2:
        return [_TARGET, _VALUE][:count]
    return [_TARGET, *_PARTS][:count] if count <= 1 + len(_PARTS) else [_TARGET]


def _is_figure(text: str) -> bool:
    return _DIGIT.search(text) is not None or _UNMEASURED.fullmatch(text) is not None


def _indicators(sheet: Sheet, reading: Reading, *, has_head: bool) -> Iterator[PastedIndicator]:
    rows = {cell.name: cell.row for cell in sheet.cells.values()}
    facts = (*(one for goal in reading.goals for one in goal.indicators), *reading.indicators)
    last: PastedIndicator | None = None
    for row in sheet.rows[1:]:
        cells = [cell for cell in sheet.texts[row] if cell.column > 1]
        made = [PastedIndicator(fact, fact.name) for fact in facts if rows[fact.origin.cell] == row]
        rest = [cell for cell in cells if not _is_placed(cell, role_of(cell, reading, sheet), facts)]
        if not made and rest and (last is None or len(rest) == len(cells)):
            made = [PastedIndicator(None, rest.pop(0).text.strip())]
        last = made[0] if made else last
        if last is not None:
            last.rest += [told_of(cell, sheet, has_head=has_head) for cell in rest]
        yield from made


def _is_placed(cell: Cell, role: str, facts: Sequence[IndicatorFact]) -> bool:
    """Whether all that a cell says is in an indicator."""
    if cell.text.strip() in NONE:
        return True
    if not any(one.startswith("indicator.") for one in role.split(" + ")):
        return False
    if "indicator.value" in role:
        return any(one.origin.cell == cell.name for fact in facts for one in fact.measurements)
    if "indicator.group" in role:
        return any(one.group == group_of(cell.text) for fact in facts for one in fact.measurements)
    words = set(WORD.findall(cell.text.casefold()))
    return any(words <= set(WORD.findall(f"{fact.name} {fact.unit} {fact.target}".casefold())) for fact in facts)
