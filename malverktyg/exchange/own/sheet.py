"""One sheet of our own layout, as it is written: titles, a head, rows with merged cells, lists to choose from, the page."""

from collections.abc import Iterator, Sequence
from math import ceil

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from malverktyg.exchange.own import texts
from malverktyg.exchange.own.cells import put
from malverktyg.exchange.own.table import Column, Table, Value

HEAD = 4
_ROOM = 100
_LINE_HEIGHT, _HIGHEST = 15, 409
_FONT = "Calibri"
_LONGEST_LIST = 255
_LINE = Side(style="thin", color="C5CDD3")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_HEAD_FILL = PatternFill("solid", start_color="E2ECF5", end_color="E2ECF5")
_TOP = Alignment(vertical="top", wrap_text=True)


def fill(sheet: Worksheet, table: Table) -> Iterator[str]:
    """Write a table; gives Swedish sentences of what a cell could not hold."""
    put(sheet["A1"], table.title)
    put(sheet["A2"], table.subtitle)
    sheet["A1"].font = Font(name=_FONT, bold=True, size=14)
    _head(sheet, table.columns)
    row = HEAD + 1
    for rows in table.groups:
        yield from _group(sheet, table.columns, rows, row)
        row += len(rows)
    _lists(sheet, table.columns, row + _ROOM)
    _page(sheet, table)


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


def _group(sheet: Worksheet, layout: Sequence[Column], rows: Sequence[object], top: int) -> Iterator[str]:
    """Rows that belong together; what they share stands in the first and is merged down."""
    _heights(sheet, layout, rows, top)
    for number, column in enumerate(layout, 1):
        for place, row in enumerate(rows):
            cell = _cell(sheet, top + place, number)
            if place == 0 or not column.merged:
                told = put(cell, column.value(row))
                if told:
                    yield told
        if column.merged and len(rows) > 1:
            # Straight into the set: ``merge_cells`` compares with every other merge, minutes for a thousand goals.
            area = CellRange(min_row=top, max_row=top + len(rows) - 1, min_col=number, max_col=number)
            sheet.merged_cells.ranges.add(area)


def _heights(sheet: Worksheet, layout: Sequence[Column], rows: Sequence[object], top: int) -> None:
    """Rows high enough for their texts: programs fit rows to their own cells, but never to merged ones."""
    shown = [column for column in layout if not column.hidden]
    own = [column for column in shown if not column.merged]
    heights = [max((_lines(one.value(row), one.width) for one in own), default=1) for row in rows]
    wanted = max((_lines(one.value(rows[0]), one.width) for one in shown if one.merged), default=0)
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


def _page(sheet: Worksheet, table: Table) -> None:
    """The head and the first columns stay in sight on screen, and on each of the pages that a sheet is printed over."""
    last = [column.heading for column in table.columns].index(table.in_sight) + 1
    sheet.freeze_panes = f"{get_column_letter(last + 1)}{HEAD + 1}"
    sheet.print_title_rows = f"1:{HEAD}"
    sheet.print_title_cols = f"A:{get_column_letter(last)}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8
    sheet.page_setup.fitToWidth = table.pages
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
