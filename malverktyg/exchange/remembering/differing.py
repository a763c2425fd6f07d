"""What has changed in a layout since the last workbook, as values: columns and sheets that came, went, moved or got new names."""

from collections.abc import Iterator

from malverktyg.exchange.correcting.recalled import LayoutChange
from malverktyg.exchange.facts import Reading, SheetShape
from malverktyg.exchange.grid import column_letters
from malverktyg.exchange.remembering.comparing import Line
from malverktyg.exchange.remembering.finding import Found, FoundSheet, FoundTable, unpaired
from malverktyg.exchange.remembering.words import bare


def differences(found: Found, plain: Reading) -> tuple[LayoutChange, ...]:
    """Every change of a layout that is known again. Names of periods and years, and another order of sheets, are no changes."""
    first = plain.shapes[0].sheet if plain.shapes else next((one.title for one in found.sheets), "")
    return tuple(dict.fromkeys([*_of_sheets(found, plain, first), *_of_columns(found), *_of_legends(found, plain)]))


def _of_sheets(found: Found, plain: Reading, first: str) -> Iterator[LayoutChange]:
    alike = {_tables(one.old) for one in found.sheets}
    for old in found.layout.sheets:
        if old.sheet not in found.by_title and _tables(old) not in alike:
            yield LayoutChange("sheet_gone", first, old=old.sheet)
    for one in found.sheets:
        if bare(one.old.sheet) != bare(one.title):
            yield LayoutChange("sheet_renamed", one.title, one.old.sheet, one.title)
    for shape in unpaired(found, plain):
        yield LayoutChange("sheet_added", shape.sheet, new=shape.sheet)


def _tables(shape: SheetShape) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(tuple(bare(column.heading) for column in table.columns) for table in shape.tables))


def _of_columns(found: Found) -> Iterator[LayoutChange]:
    for sheet in found.sheets:
        for table in sheet.tables:
            pairing = table.pairing
            for one in pairing.gone:
                yield LayoutChange("column_gone", sheet.title, old=one.heading)
            for one in pairing.added:
                yield LayoutChange("column_added", _place(sheet, table, one), new=one.heading)
            for one, other in pairing.renamed:
                yield LayoutChange("column_renamed", _place(sheet, table, other), one.heading, other.heading)
            for one in pairing.moved:
                yield LayoutChange("column_moved", _place(sheet, table, one), new=one.heading)


def _place(sheet: FoundSheet, table: FoundTable, line: Line) -> str:
    row = table.head[-1]
    name = f"{column_letters(row)}{line.line}" if sheet.old.turned else f"{column_letters(line.line)}{row}"
    return f"{sheet.title}!{name}"


def _of_legends(found: Found, plain: Reading) -> Iterator[LayoutChange]:
    """Signs that are explained in both, and not in the same words."""
    shapes = {shape.sheet: dict(shape.legend) for shape in plain.shapes}
    for sheet in found.sheets:
        now = shapes.get(sheet.title, {})
        for sign, words in sheet.old.legend:
            if sign in now and bare(now[sign]) != bare(words):
                yield LayoutChange("legend_changed", sheet.title, words, f"{sign} = {now[sign]}")
