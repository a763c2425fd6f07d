"""Rows whose cells hold a line for each activity: who, when and how it stands beside each line of the activities' own cell."""

import re
from collections.abc import Sequence

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.row import TIME_KINDS, Row
from malverktyg.exchange.phrases.bullets import lines_of, parts_at_semicolons

_BULLET = re.compile(r"^\s*(?:[•●▪*]\s*|[-–]\s+|\d{1,2}[.)]\s+)")
_KINDS = TIME_KINDS | {Kind.RESPONSIBLE, Kind.STATUS, Kind.PERCENT, Kind.COMMENT}


def rows_in(row: Row, column: Column, cell: Cell) -> Sequence[Row]:
    """The row once for each activity, with the lines that belong to it; none where its cells do not go line by line."""
    apart = "\n" if "\n" in cell.text else ";"
    if cell.struck or apart not in cell.text:
        return ()
    titles = lines_of(cell.text) if apart == "\n" else parts_at_semicolons(cell.text)
    if len(titles) < 2 or any(line.heading or line.children or not line.text for line in titles):
        return ()
    lined = {
        other: lines
        for other, beside in row.shown.items()
        if _may_go_along(other, column) and len(lines := _lines(beside.text, apart)) == len(titles)
    }
    if not lined:
        return ()
    lined[column] = [line.text for line in titles]
    return [_one(row, lined, place) for place in range(len(titles))]


def _may_go_along(other: Column, title: Column) -> bool:
    return other.kind in _KINDS and other.index == title.index and other.subject in (Subject.ACTIVITY, None)


def _lines(text: str, apart: str) -> list[str]:
    return [_BULLET.sub("", line).strip() for line in text.split(apart) if line.strip()]


def _one(row: Row, lined: dict[Column, list[str]], place: int) -> Row:
    shown = {
        column: cell._replace(text=lined[column][place], value=lined[column][place]) if column in lined else cell
        for column, cell in row.shown.items()
    }
    return Row(row.number, shown, row.own, row.subject, row.group, row.period, row.said)
