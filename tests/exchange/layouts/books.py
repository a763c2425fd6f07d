"""Workbooks made of rows for the tests of the layouts, and readings told as lines that a person can check."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

from malverktyg.exchange.facts import ActivityFact, AssessmentFact, GoalFact, IndicatorFact, Reading
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read

GREEN, YELLOW, RED, GREY = "00B050", "FFFF00", "FF0000", "D9D9D9"
Rows = Sequence[Sequence[object]]


def write(
    folder: Path,
    sheets: Mapping[str, Rows],
    *,
    name: str = "Bok 2023.xlsx",
    bold: Iterable[str] = (),
    merged: Iterable[str] = (),
    fills: Mapping[str, str] | None = None,
    notes: Mapping[str, str] | None = None,
    struck: Iterable[str] = (),
    fonts: Mapping[str, str] | None = None,
    indents: Mapping[str, int] | None = None,
    hidden: Iterable[str] = (),
) -> Path:
    """A workbook file. Cells are named in the first sheet; ``hidden`` are rows ("3"), columns ("E") or sheets by title."""
    book = openpyxl.Workbook()
    for number, (title, rows) in enumerate(sheets.items()):
        _rows(book.active if number == 0 else book.create_sheet(), title, rows)
    first = book.worksheets[0]
    _fonts(first, bold, struck, fonts or {})
    for cell, colour in (fills or {}).items():
        first[cell].fill = PatternFill("solid", start_color=colour, end_color=colour)
    for cell, text in (notes or {}).items():
        first[cell].comment = Comment(text, "Kansliet")
    for cell, indent in (indents or {}).items():
        first[cell].alignment = Alignment(indent=indent)
    for area in merged:
        first.merge_cells(area)
    for what in hidden:
        _hide(book, first, what)
    path = folder / name
    book.save(path)
    return path


def _rows(sheet: Any, title: str, rows: Rows) -> None:
    sheet.title = title
    for place, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(place, column, value)


def _fonts(sheet: Any, bold: Iterable[str], struck: Iterable[str], fonts: Mapping[str, str]) -> None:
    for cell in bold:
        sheet[cell].font = Font(bold=True)
    for cell in struck:
        sheet[cell].font = Font(strike=True)
    for cell, font in fonts.items():
        sheet[cell].font = Font(name=font)


def _hide(book: Any, first: Any, what: str) -> None:
    if what in book.sheetnames:
        book[what].sheet_state = "hidden"
    elif what.isdigit():
        first.row_dimensions[int(what)].hidden = True
    else:
        first.column_dimensions[what].hidden = True


def reading_of(folder: Path, sheets: Mapping[str, Rows], **more: Any) -> Reading:
    """What is read from a workbook of these rows."""
    return read(read_book(write(folder, sheets, **more)))


def lines(reading: Reading) -> list[str]:
    """The goals of a reading, a line a thing: the goal, then its activities, assessments and indicators."""
    told = []
    for goal in reading.goals:
        told.append(_goal(goal))
        told += [f"  {_activity(one)}" for one in goal.activities]
        told += [f"  {_assessment(one)}" for one in goal.assessments]
        told += [f"  {_indicator(one)}" for one in goal.indicators]
    return told


def _goal(goal: GoalFact) -> str:
    return " | ".join(part for part in (f"{goal.number} {goal.title}".strip(), ", ".join(goal.focus_areas)) if part)


def _activity(one: ActivityFact) -> str:
    time = f"{one.time.start or ''}–{one.time.end or ''}" if one.time.start or one.time.end else one.time.text
    percent = f"{one.percent} %" if one.percent is not None else ""
    status = one.status.label if one.status else ""
    parts = (one.title, status, percent, ", ".join(one.responsible), time, one.comment.replace("\n", " / "))
    return "* " + " | ".join(part for part in parts if part)


def _assessment(one: AssessmentFact) -> str:
    steps = [one.status, one.forecast and f"prognos {one.forecast.label}", one.trend and f"trend {one.trend.label}"]
    named = [getattr(step, "label", step) for step in steps if step]
    return " | ".join(
        [str(one.period), *(str(name) for name in named), *([one.comment.replace("\n", " / ")] if one.comment else [])]
    )


def _indicator(one: IndicatorFact) -> str:
    values = [f"{found.period} {found.group} {found.value or 'ej mätt'}" for found in one.measurements]
    return "# " + " | ".join(part for part in (one.name, one.target, one.unit, *values) if part)


def remarks(reading: Reading, code: str) -> list[str]:
    """The cells that a remark of a kind stands at."""
    return [remark.cell for remark in reading.remarks if remark.code == code]


def role(reading: Reading, cell: str) -> str:
    """What became of a cell of the first sheet."""
    sheet = next(iter(reading.cells)).split("!", 1)[0]
    return reading.cells[cell if "!" in cell else f"{sheet}!{cell}"]


HEAD = ("Fokusområde", "Mål", "Aktivitet", "Ansvarig", "När", "Status", "Kommentar", "Bedömning T1", "Kommentar T1")
