"""An .xlsx or .xlsm opened with openpyxl and made into the grid: values, fills, notes, struck text, merges and what is hidden."""

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl

from malverktyg.exchange.cells.conditional import fill_by_rules, rules_of
from malverktyg.exchange.cells.extent import Extent, used
from malverktyg.exchange.cells.fills import Palette
from malverktyg.exchange.cells.formulas import uncached
from malverktyg.exchange.cells.shown import shown
from malverktyg.exchange.cells.strings import note_text, struck_parts
from malverktyg.exchange.cells.theme import theme_colours
from malverktyg.exchange.grid import Area, Book, Cell, Sheet
from malverktyg.progress import Progress


def read_styled(path: Path, progress: Progress) -> Book:
    """The workbook with its styles. Raises what openpyxl raises."""
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        workbook = openpyxl.load_workbook(file, data_only=True, rich_text=True, keep_links=False)
        formulas = uncached(file)
    palette = Palette(theme_colours(workbook.loaded_theme), workbook._colors)  # type: ignore[attr-defined]
    sheets = []
    for done, sheet in enumerate(workbook.worksheets):
        progress.step(sheet.title, done, len(workbook.worksheets))
        sheets.append(_Reader(sheet, palette, formulas.get(sheet.title, {})).read())
    return Book(path.name, tuple(sheets))


class _Reader:
    """One sheet on its way into the grid."""

    def __init__(self, sheet: Any, palette: Palette, formulas: dict[tuple[int, int], str]) -> None:
        self.sheet = sheet
        self.palette = palette
        self.formulas = formulas
        self.fills: dict[int, str | None] = {}
        self.extent: Extent = used(sheet, formulas)
        self.hidden_rows = frozenset(r for r, d in sheet.row_dimensions.items() if d.hidden and r <= self.extent.rows)
        self.hidden_columns = frozenset(self._hidden_columns())

    def read(self) -> Sheet:
        cells = {place: cell for place in self._places() if (cell := self._cell(*place)) is not None}
        self._colour(cells)
        return Sheet(
            self.sheet.title,
            cells,
            tuple(self._merges()),
            hidden=self.sheet.sheet_state != "visible",
            hidden_rows=self.hidden_rows,
            hidden_columns=self.hidden_columns,
        )

    def _places(self) -> Iterator[tuple[int, int]]:
        places = {place for place in self.sheet._cells if self.extent.covers(*place)}
        return iter(sorted(places | set(self.formulas)))

    def _cell(self, row: int, column: int) -> Cell | None:
        found = self.sheet._cells.get((row, column))
        if found is None:
            return Cell(row=row, column=column, formula=self.formulas[row, column])
        note = note_text(found.comment.text or "", found.comment.author or "") if found.comment else ""
        fill = self._fill(found)
        value, formula = found.value, self.formulas.get((row, column), "") if found.value is None else ""
        if value is None and not note and not formula and fill in (None, "FFFFFF"):
            return None
        struck: tuple[tuple[int, int], ...] = ()
        if isinstance(value, (str, list)):
            value, struck = struck_parts(value, bool(found.font.strike))
        return Cell(
            row=row,
            column=column,
            value=value,
            text=shown(value, found.number_format),
            fill=fill,
            note=note,
            struck=struck,
            bold=bool(found.font.b),
            indent=int(found.alignment.indent or 0),
            font=found.font.name or "",
            number_format=found.number_format,
            formula=formula,
            hidden=row in self.hidden_rows or column in self.hidden_columns,
        )

    def _fill(self, found: Any) -> str | None:
        if not getattr(found, "has_style", False):
            return None
        number = found._style.fillId
        if number not in self.fills:
            self.fills[number] = self.palette.fill(found.fill)
        return self.fills[number]

    def _colour(self, cells: dict[tuple[int, int], Cell]) -> None:
        from dataclasses import replace

        rules = rules_of(self.sheet, self.palette)
        if not rules:
            return
        for (row, column), cell in cells.items():
            fill = fill_by_rules(rules, row, column, lambda r, c: cells[r, c].value if (r, c) in cells else None)
            if fill:
                cells[row, column] = replace(cell, fill=fill, conditional=True)

    def _hidden_columns(self) -> Iterator[int]:
        for dimension in self.sheet.column_dimensions.values():
            if dimension.hidden and dimension.min:
                yield from range(dimension.min, min(dimension.max or dimension.min, self.extent.columns) + 1)

    def _merges(self) -> Iterator[Area]:
        for r in self.sheet.merged_cells.ranges:
            area = Area(r.min_row, r.min_col, min(r.max_row, self.extent.rows), min(r.max_col, self.extent.columns))
            if area.top <= area.bottom and area.left <= area.right:
                yield area
