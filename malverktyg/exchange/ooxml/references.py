"""Cell references: "C2", "$A$1:B5", "'Mål 2023'!A1"."""

import re

from malverktyg.exchange.grid import Area

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_AREA = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?")
_COLUMNS = re.compile(r"\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})")
_ROWS = re.compile(r"\$?(\d{1,7}):\$?(\d{1,7})")
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384


def column_number(letters: str) -> int:
    """1 for A, 27 for AA, 0 for what are no letters of a column."""
    column = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            return 0
        column = column * 26 + ord(letter) - 64
    return column


def cell_of(reference: str) -> tuple[int, int] | None:
    """Row and column of one cell."""
    match = _CELL.fullmatch(reference.strip())
    return (int(match[2]), column_number(match[1])) if match else None


def area_of(reference: str) -> Area | None:
    """An area, a cell, whole columns or whole rows; nothing for anything else."""
    reference = reference.strip()
    if match := _AREA.fullmatch(reference):
        rows = sorted((int(match[2]), int(match[4] or match[2])))
        columns = sorted((column_number(match[1]), column_number(match[3] or match[1])))
        return Area(rows[0], columns[0], rows[1], columns[1]) if rows[0] else None
    if match := _COLUMNS.fullmatch(reference):
        first, last = sorted((column_number(match[1]), column_number(match[2])))
        return Area(1, first, LAST_ROW, last)
    if match := _ROWS.fullmatch(reference):
        top, bottom = sorted((int(match[1]), int(match[2])))
        return Area(top, 1, bottom, LAST_COLUMN) if top else None
    return None


def areas_of(references: str) -> tuple[Area, ...]:
    """Several areas, parted by blanks."""
    return tuple(area for reference in references.split() if (area := area_of(reference)))


def sheet_and_area(reference: str) -> tuple[str | None, Area] | None:
    """The sheet (none where it is not told) and the area of "'Mål 2023'!$A$1:$A$5"."""
    sheet, mark, place = reference.strip().removeprefix("=").rpartition("!")
    area = area_of(place)
    if area is None:
        return None
    return (sheet.strip("'").replace("''", "'") if mark else None), area
