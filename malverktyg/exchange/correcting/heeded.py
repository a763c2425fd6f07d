"""Which of the user's corrections found no place in the workbook: told as remarks, so that none is lost in silence."""

from collections.abc import Iterator, Sequence

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.correcting.corrections import IGNORED, CellIs, ColumnIs, Corrections, HeadIs
from malverktyg.exchange.facts import SheetShape
from malverktyg.exchange.grid import Book, Sheet, column_letters
from malverktyg.exchange.headings.roles_offered import is_offered, scale_of
from malverktyg.exchange.layouts import texts

Lost = tuple[str, str]


def tell_lost(corrections: Corrections, book: Book, shapes: Sequence[SheetShape], titles: set[str], ledger: Ledger) -> None:
    """Remark on every correction that did not fit. ``titles`` are the cells of the goals' titles before any were joined."""
    if corrections and book.sheets:
        for place, what in _Lost(corrections, book, shapes, titles, ledger).all():
            ledger.remark("correction_lost", place, what=what)


def anchors_of(corrections: Corrections, book: Book) -> dict[str, str]:
    """The texts of the cells that are spoken of one by one, by which they may be found again in another workbook."""
    places = {f"{one.sheet}!{one.cell}" for one in corrections.cells} | {place for group in corrections.joined for place in group}
    if not places:
        return {}
    cells = ((f"{sheet.title}!{cell.name}", cell.text.strip()) for sheet in book.sheets for cell in sheet.filled())
    return {place: text for place, text in cells if place in places}


class _Lost:
    """Looks for what did not fit; gives where to tell it and what to say."""

    def __init__(self, said: Corrections, book: Book, shapes: Sequence[SheetShape], titles: set[str], ledger: Ledger) -> None:
        self._said, self._titles, self._became = said, titles, ledger.cells
        self._sheets = {sheet.title: sheet for sheet in book.sheets}
        self._shapes = {shape.sheet: shape for shape in shapes}
        self._first = book.sheets[0].title

    def all(self) -> Iterator[Lost]:
        spoken_of: tuple[ColumnIs | CellIs | HeadIs, ...] = (*self._said.columns, *self._said.cells, *self._said.heads)
        for one in spoken_of:
            sheet = self._sheets.get(one.sheet)
            what = texts.LOST["sheet"].format(sheet=one.sheet) if sheet is None else self._of(one, sheet)
            if what:
                yield self._place(one), what
        for name in self._said.hidden:
            if name not in self._sheets or not self._sheets[name].hidden:
                known = name in self._sheets
                yield name if known else self._first, texts.LOST["hidden" if known else "sheet"].format(sheet=name)
        for place in (place for group in self._said.joined for place in group if place not in self._titles):
            yield place if place in self._became else self._first, texts.LOST["joined"].format(place=place)

    def _place(self, one: ColumnIs | CellIs | HeadIs) -> str:
        """Where to tell it: at its cell, or at its sheet, or at the first sheet where that is gone."""
        if one.sheet not in self._sheets:
            return self._first
        return f"{one.sheet}!{one.cell}" if isinstance(one, CellIs) else one.sheet

    def _of(self, one: ColumnIs | CellIs | HeadIs, sheet: Sheet) -> str:
        if not isinstance(one, HeadIs) and one.role is not None and not is_offered(one.role):
            return texts.LOST["role"].format(role=one.role)
        if isinstance(one, ColumnIs):
            return self._column(one)
        return self._cell(one, sheet) if isinstance(one, CellIs) else self._head(one)

    def _column(self, one: ColumnIs) -> str:
        shape = self._shapes.get(one.sheet, SheetShape(one.sheet))
        tables = [table for table in shape.tables if one.head is None or one.head in table.head]
        if any(column.line == one.line and column.said for table in tables for column in table.columns):
            return ""
        line = (texts.LOST["row"] if shape.turned else texts.LOST["line"]).format(
            line=one.line if shape.turned else column_letters(one.line)
        )
        return texts.LOST["column"].format(line=line, sheet=one.sheet)

    def _cell(self, one: CellIs, sheet: Sheet) -> str:
        place = f"{one.sheet}!{one.cell}"
        became = self._became.get(place, "")
        if not became:
            return "" if one.step and self._is_coloured(one, sheet) else texts.LOST["cell"].format(place=place)
        roles = became.split(" + ")
        if one.role and one.role != IGNORED and not _is_of(one.role, roles):
            return texts.LOST["cell_role"].format(place=place, role=texts.ROLES.get(one.role, texts.OTHER_ROLE))
        scale = scale_of("activity.status" if "activity.title" in roles and self._is_coloured(one, sheet) else became)
        if one.step and (scale is None or one.step not in [step.value for step in scale]):
            return texts.LOST["cell_step"].format(place=place)
        return ""

    def _is_coloured(self, one: CellIs, sheet: Sheet) -> bool:
        return any(cell.name == one.cell and cell.fill for cell in sheet.cells.values())

    def _head(self, one: HeadIs) -> str:
        shape = self._shapes.get(one.sheet)
        if shape is not None and any(one.row in table.head for table in shape.tables):
            return ""
        return texts.LOST["head"].format(row=one.row, sheet=one.sheet)


def _is_of(role: str, roles: Sequence[str]) -> bool:
    """Whether a cell became what it was said to be: a judgement with a comment is a judgement."""
    return role in roles or role.removesuffix("_and_comment") in roles
