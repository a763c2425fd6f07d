"""Rows that count or add up what stands above them: by their words, by their numbers, or by formulas over the rows above."""

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.asides import is_number, is_sum
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.indicators import group_of
from malverktyg.exchange.layouts.view import View

_RANGE = re.compile(r"\$?[A-Z]{1,3}\$?(\d+)\s*:\s*\.?\$?[A-Z]{1,3}\$?(\d+)")
_COUNTED = re.compile(
    r"^\W*(?:antal|andel|summa|s:a|totalt?|totalsumma|slutsumma|medel\w*|genomsnitt\w*|snitt\w*|procent|median)\b"
    r"|\b(?:totalt|sammanlagt|i snitt|i genomsnitt|i medel)$"
)
_WILL = re.compile(r"\b(?:ska|skall|bör|måste)\b")
_LONGEST = 60
_MEASURED = (Kind.VALUE, Kind.UNIT, Kind.TARGET, Kind.OUTCOME)


def is_sum_row(view: View, cells: Sequence[Cell], head: Head | None) -> bool:
    """Whether a row sums up: "Summa" anywhere; in a table of goals or activities also what else is counted in it."""
    first, others = cells[0].text.strip(), cells[1:]
    if is_sum(first, map(attrgetter("text"), others)):
        return not _is_group(first, head)
    if others and others[0].text[:1].isalpha():  # as on nearly every row of data
        return False
    if head is None or not all(is_number(cell.text) for cell in others) or not head.names_things:
        return False
    if others and _says_count(first) and not _measures(head):
        return True
    return len(first) <= _LONGEST and not _WILL.search(fold(first)) and _adds_up(view, cells[0], head)


@lru_cache(maxsize=4096)
def _says_count(text: str) -> bool:
    folded = fold(text)
    return len(folded) <= _LONGEST and bool(_COUNTED.search(folded)) and not _WILL.search(folded)


def _measures(head: Head) -> bool:
    """Whether numbers under a header may be measured values: "Antal besök" is then an indicator."""
    headings = [column.heading for column in head.columns.values() if column.heading]
    return any(one.kind in _MEASURED or one.subject is Subject.INDICATOR for one in headings)


def _adds_up(view: View, first: Cell, head: Head) -> bool:
    """Whether formulas in a row, of which Excel left no values, are over several rows above it."""
    row = view.row_of(first)
    beside = (view.own(row, column) for column in head.columns)
    formulas = [cell.formula for cell in beside if cell is not None and cell.formula]
    return bool(formulas) and all(_is_of_rows_above(one, first.row) for one in formulas)


def _is_of_rows_above(formula: str, row: int) -> bool:
    ranges = [(int(top), int(bottom)) for top, bottom in _RANGE.findall(formula)]
    return bool(ranges) and all(top < bottom < row for top, bottom in ranges)


def _is_group(text: str, head: Head | None) -> bool:
    """Whether "Totalt" stands for all beside women and men, as in a table of indicators, and not for a sum."""
    grouped = head is not None and any(
        column.heading and (column.heading.kind is Kind.GROUP or column.heading.subject is Subject.INDICATOR)
        for column in head.columns.values()
    )
    return grouped and bool(group_of(text))
