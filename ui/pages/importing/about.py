"""One cell of a workbook as the user may correct it: what stands there, how it was understood, and what it may be said to be."""

from dataclasses import dataclass
from enum import StrEnum

from malverktyg.domain.periods import Period
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, Means
from malverktyg.exchange.grid import Cell, column_letters
from malverktyg.exchange.headings.roles_offered import Scale, scale_of, scales
from malverktyg.exchange.statuses.colours import colour_name
from ui.pages.importing import texts
from ui.workbook import roles
from ui.workbook.places import apart
from ui.workbook.seen import BookSeen, SheetSeen, Told


@dataclass(frozen=True, slots=True)
class About:
    """A cell, or a whole column, which is a row where the sheet is ``turned``.

    ``head`` is its table's header where the sheet has several tables, ``sign`` the word or colour that its step was read from,
    and ``alike`` how many cells of its scale bear it.
    """

    sheet: str
    name: str
    line: int
    told: Told
    seen: str
    head: int | None = None
    turned: bool = False
    remarks: tuple[str, ...] = ()
    is_head: bool = False
    scale: Scale | None = None
    step: StrEnum | None = None
    sign: str = ""
    alike: int = 0

    @property
    def place(self) -> str:
        """``Blad!C2``."""
        return f"{self.sheet}!{self.name}"

    @property
    def role(self) -> str:
        """The contract's word for what it is, or for what its column is where it heads one."""
        return roles.bare(self.told.role)

    @property
    def understood(self) -> str:
        """How it was read, in words."""
        if why := self.told.why_left_out:
            return texts.NOT_READ.format(why=why)
        role = roles.words(self.told.role, self.told.period) if self.told.role else ""
        if self.is_head:
            return texts.HEADS_COLUMN.format(role=role)
        parts = [role, getattr(self.step, "label", "") if self.step else ""]
        return ": ".join(part for part in parts if part) or texts.NOTHING_THERE

    def is_now(self, role: str, period: Period | None, *, line: bool) -> ColumnIs | CellIs:
        """What is said when this cell, or the column that it heads, is given a role."""
        if line:
            return ColumnIs(self.sheet, self.line, role, period, self.head)
        return CellIs(self.sheet, self.name, role, period=period)

    def means(self, step: StrEnum | None, *, everywhere: bool) -> Means | CellIs:
        """What is said when the cell means a step, or its sign does everywhere; without a step it is none."""
        if everywhere and self.scale is not None:
            return Means(self.scale.__name__, self.sign, step.value if step else None)
        return CellIs(self.sheet, self.name, self.told.role or None, step.value if step else None, self.told.period)

    def said_of(self, told: Corrections, *, line: bool) -> tuple[ColumnIs | CellIs | Means, ...]:
        """What the user has said of the cell, or of its column, so far."""
        if line:
            return tuple(one for one in told.columns if (one.sheet, one.line, one.head) == (self.sheet, self.line, self.head))
        cells = tuple(one for one in told.cells if (one.sheet, one.cell) == (self.sheet, self.name))
        scale, sign = self.scale.__name__ if self.scale else "", self.sign.casefold()
        return (*cells, *(one for one in told.meanings if (one.scale, one.sign.casefold()) == (scale, sign)))


def about(book: BookSeen, sheet: SheetSeen, place: str) -> About | None:
    """What is to be told of a cell of a sheet; nothing for a place that is none."""
    title, spot = apart(place)
    if spot is None or title != sheet.sheet.title:
        return None
    row, column = spot
    told, cell = sheet.told(row, column), sheet.sheet.at(row, column)
    step = book.steps.get(place)
    scale = _scale(step, told.role)
    sign = _sign(cell)
    is_head = roles.is_frame(told.role)
    return About(
        sheet=title,
        name=f"{column_letters(column)}{row}",
        line=sheet.line_of(row, column),
        told=told,
        seen=_seen(cell),
        head=_head(sheet, row, column),
        turned=sheet.is_turned,
        remarks=tuple(book.remarks[number - 1].at(place) for number in told.remarks),
        is_head=is_head,
        scale=None if is_head else scale,
        step=step,
        sign=sign,
        alike=_alike(book, sign, scale) if sign and scale is not None and not is_head else 0,
    )


def line_about(sheet: SheetSeen, line: int, row: int, column: int) -> About:
    """A whole column, in a turned sheet a row, of the table at a cell, as its chip has it."""
    table = sheet.table_at(row, column)
    role, period = table.roles.get(line, ("", None)) if table else ("", None)
    name, told = str(line) if sheet.is_turned else column_letters(line), Told(role, period)
    return About(sheet.sheet.title, name, line, told, name, _head(sheet, row, column), turned=sheet.is_turned, is_head=True)


def _head(sheet: SheetSeen, row: int, column: int) -> int | None:
    table = sheet.table_at(row, column) if len(sheet.tables) > 1 else None
    return table.head if table else None


def _sign(cell: Cell | None) -> str:
    """The word that stands in a cell, else its colour as ``Means`` has it."""
    if cell is None:
        return ""
    return cell.text.strip() or (f"#{cell.fill}" if cell.fill else "")


def _seen(cell: Cell | None) -> str:
    """What one sees in a cell: its text, or its colour."""
    if cell is not None and cell.text.strip():
        return texts.QUOTED.format(text=" ".join(cell.text.split()))
    if cell is not None and cell.fill:
        return texts.FILLED.format(colour=colour_name(cell.fill))
    return texts.BLANK


def _scale(step: StrEnum | None, role: str) -> Scale | None:
    """The scale of a cell: that of what was read in it, else that of its role."""
    if step is not None:
        return next(scale for _, scale in scales() if isinstance(step, scale))
    return scale_of(roles.bare(role))


def _alike(book: BookSeen, sign: str, scale: Scale) -> int:
    """How many cells that are read on a scale bear a sign."""
    folded, count = sign.casefold(), 0
    for sheet in book.book.sheets:
        for cell in sheet.cells.values():
            if _sign(cell).casefold() != folded:
                continue
            place = f"{sheet.title}!{cell.name}"
            role = book.plan.cells.get(place, "")
            count += not roles.is_frame(role) and _scale(book.steps.get(place), role) is scale
    return count
