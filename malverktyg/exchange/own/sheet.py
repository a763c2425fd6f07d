"""One sheet of our own layout: a title, a head, a row an activity, with the goal's cells merged over its rows."""

from collections.abc import Iterator, Sequence
from math import ceil

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from malverktyg.domain.goals import Goal
from malverktyg.domain.year import Register
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.cells import Value, put
from malverktyg.exchange.own.columns import Column, Row, columns

HEAD = 4
_ROOM = 100
_LINE_HEIGHT, _HIGHEST = 15, 409
_FONT = "Calibri"
_LONGEST_LIST = 255
_LINE = Side(style="thin", color="C5CDD3")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_HEAD_FILL = PatternFill("solid", start_color="E2ECF5", end_color="E2ECF5")
_TOP = Alignment(vertical="top", wrap_text=True)


def fill(sheet: Worksheet, register: Register, title: str, goals: Sequence[Goal], year: int) -> Iterator[str]:
    """Write goals of a year under a title; gives Swedish sentences of what a cell could not hold."""
    layout = columns(register, goals, year)
    put(sheet["A1"], title)
    put(sheet["A2"], texts.SUBTITLE.format(year=year))
    sheet["A1"].font = Font(name=_FONT, bold=True, size=14)
    _head(sheet, layout)
    row = HEAD + 1
    for goal in goals:
        rows = [Row(register, goal, one) for one in register.activities_of(goal.id)] or [Row(register, goal)]
        yield from _goal(sheet, layout, rows, row)
        row += len(rows)
    _lists(sheet, layout, row + _ROOM)
    _page(sheet, layout)


def _head(sheet: Worksheet, layout: Sequence[Column]) -> None:
    sheet.row_dimensions[HEAD].height = 2 * _LINE_HEIGHT + 3
    for number, column in enumerate(layout, 1):
        cell = _cell(sheet, HEAD, number)
        put(cell, column.heading)
        cell.font = Font(name=_FONT, bold=True)
        cell.fill = _HEAD_FILL
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = column.width
        dimension.hidden = column.hidden


def _goal(sheet: Worksheet, layout: Sequence[Column], rows: Sequence[Row], top: int) -> Iterator[str]:
    """The rows of one goal; what belongs to the goal stands in the first and is merged down."""
    _heights(sheet, layout, rows, top)
    for number, column in enumerate(layout, 1):
        for place, row in enumerate(rows):
            cell = _cell(sheet, top + place, number)
            if place == 0 or not column.merged:
                told = put(cell, column.value(row))
                if told:
                    yield told
        if column.merged and len(rows) > 1:
            sheet.merge_cells(start_row=top, end_row=top + len(rows) - 1, start_column=number, end_column=number)


def _heights(sheet: Worksheet, layout: Sequence[Column], rows: Sequence[Row], top: int) -> None:
    """Rows high enough for their texts: programs fit rows to their own cells, but never to merged ones."""
    shown = [column for column in layout if not column.hidden]
    heights = [max(_lines(one.value(row), one.width) for one in shown if not one.merged) for row in rows]
    wanted = max(_lines(one.value(rows[0]), one.width) for one in shown if one.merged)
    heights[-1] += max(0, wanted - sum(heights))
    for place, lines in enumerate(heights):
        sheet.row_dimensions[top + place].height = min(_HIGHEST, _LINE_HEIGHT * lines + 3)


def _lines(value: Value, width: float) -> int:
    """How many lines a value takes in a column of a width in signs."""
    return sum(ceil(len(line) / width) or 1 for line in value.split("\n")) if isinstance(value, str) else 1


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(f"merged already: {cell.coordinate}")
    cell.border = _BORDER
    cell.alignment = _TOP
    return cell


def _lists(sheet: Worksheet, layout: Sequence[Column], last: int) -> None:
    """Drop-down lists for the scales, also on some empty rows below."""
    for number, column in enumerate(layout, 1):
        written = ",".join(column.choices)
        if not written or len(written) > _LONGEST_LIST or any(sign in one for one in column.choices for sign in ',"'):
            continue
        rule = DataValidation("list", formula1=f'"{written}"', allow_blank=True, showErrorMessage=column.strict)
        rule.errorTitle, rule.error = texts.LIST_TITLE, texts.LIST_ERROR
        letter = get_column_letter(number)
        rule.add(f"{letter}{HEAD + 1}:{letter}{last}")
        sheet.add_data_validation(rule)


def _page(sheet: Worksheet, layout: Sequence[Column]) -> None:
    """The head and the goal stay in sight on screen, and on both of the pages that a sheet is printed over."""
    goal = [column.heading for column in layout].index(texts.GOAL) + 1
    sheet.freeze_panes = f"{get_column_letter(goal + 1)}{HEAD + 1}"
    sheet.print_title_rows = f"1:{HEAD}"
    sheet.print_title_cols = f"A:{get_column_letter(goal)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8
    sheet.page_setup.fitToWidth = 2
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
