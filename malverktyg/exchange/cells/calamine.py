"""Files of other formats (.xls, .xlsb, broken .xlsx), by way of calamine: values, merges and hidden sheets, no styles."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import python_calamine

from malverktyg.errors import EncryptedWorkbook, NotAWorkbook
from malverktyg.exchange.cells.shown import shown
from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.grid import Area, Book, Cell, CellValue, Sheet
from malverktyg.exchange.scan.texts import NOT_UNDERSTOOD


def read_plain(path: Path) -> Book:
    """The workbook's values, merged areas and hidden sheets; fills and notes are not known."""
    try:
        with path.open("rb") as file, python_calamine.CalamineWorkbook.from_filelike(file) as workbook:
            sheets = tuple(_sheets(workbook))
    except python_calamine.PasswordError as error:
        raise EncryptedWorkbook(name=path.name) from error
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise NotAWorkbook(NOT_UNDERSTOOD, name=path.name) from error
        raise
    return Book(path.name, sheets, styles_known=False)


def _sheets(workbook: Any) -> Iterator[Sheet]:
    for index, meta in enumerate(workbook.sheets_metadata):
        if meta.typ == python_calamine.SheetTypeEnum.WorkSheet:
            yield _sheet(workbook.get_sheet_by_index(index), hidden=meta.visible != python_calamine.SheetVisibleEnum.Visible)


def _sheet(sheet: Any, *, hidden: bool) -> Sheet:
    top, left = sheet.start or (0, 0)
    rows = sheet.to_python(skip_empty_area=True) if sheet.height else ()
    cells = {
        (row, column): Cell(row=row, column=column, value=value, text=shown(value))
        for row, column, value in _values(rows, top + 1, left + 1)
    }
    return Sheet(sheet.name, cells, _merges(sheet, cells), hidden=hidden)


def _values(rows: Iterable[Iterable[Any]], top: int, left: int) -> Iterator[tuple[int, int, CellValue]]:
    for row, values in enumerate(rows, top):
        for column, value in enumerate(values, left):
            if value is not None and value != "":
                yield row, column, _value(value)


def _value(value: Any) -> CellValue:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time())
    return value  # type: ignore[no-any-return]


def _merges(sheet: Any, cells: dict[tuple[int, int], Cell]) -> tuple[Area, ...]:
    last_row = max((row for row, _ in cells), default=0)
    last_column = max((column for _, column in cells), default=0)
    areas = (
        Area(top + 1, left + 1, min(bottom + 1, last_row), min(right + 1, last_column))
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    )
    return tuple(area for area in areas if area.top <= area.bottom and area.left <= area.right)
