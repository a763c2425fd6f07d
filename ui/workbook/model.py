"""A sheet as Qt's table: texts, what is told of each cell in words, column letters and row numbers."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from malverktyg.exchange.grid import Cell, column_letters
from ui.workbook import roles, texts
from ui.workbook.seen import SheetSeen, Told
from ui.workbook.tables import TableSeen

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SheetModel(QAbstractTableModel):
    """Rows and columns count from 0, as Qt's do; the sheet's own from 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seen: SheetSeen | None = None
        self.tags: dict[int, str] = {}
        self.table: TableSeen | None = None
        self.chips: dict[int, tuple[str, str]] = {}

    def show(self, seen: SheetSeen | None) -> None:
        """Show another sheet, or the same after another reading."""
        self.beginResetModel()
        self.seen = seen
        self.tags = seen.tags() if seen else {}
        self.turn_to(1, 1)
        self.endResetModel()

    def retell(self, seen: SheetSeen, row: int, column: int) -> None:
        """Show what another plan says of the same sheet; one is at a cell of it."""
        self.seen, self.tags = seen, seen.tags()
        self.turn_to(row, column)
        if seen.rows:  # an empty sheet has no cells to tell of
            self.dataChanged.emit(self.index(0, 0), self.index(seen.rows - 1, seen.columns - 1))

    def turn_to(self, row: int, column: int) -> bool:
        """Let the chips be those of the table at a cell (from 1); says whether they are others than before."""
        before, self.table = self.table, self.seen.table_at(row, column) if self.seen else None
        self.chips = self.table.chips if self.table else {}
        return before != self.table

    def cell(self, index: Index) -> Cell | None:
        """The sheet's cell."""
        return self.seen.sheet.at(index.row() + 1, index.column() + 1) if self.seen else None

    def told(self, index: Index) -> Told:
        """What is told of the cell."""
        return self.seen.told(index.row() + 1, index.column() + 1) if self.seen else Told()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return self.seen.rows if self.seen and not parent.isValid() else 0

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return self.seen.columns if self.seen and not parent.isValid() else 0

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(index)
            return cell.text.strip() if cell else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.seen is None:
            return None
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            name = column_letters(section + 1) if across else str(section + 1)
            hidden = self.seen.sheet.hidden_columns if across else self.seen.sheet.hidden_rows
            return texts.HIDDEN.format(name=name) if section + 1 in hidden else name
        if role == Qt.ItemDataRole.ToolTipRole and orientation is self.chip_side:
            return self.chip(section, whole=True) or None
        return None

    @property
    def chip_side(self) -> Qt.Orientation:
        """The head that the chips belong to: over the columns, in a turned sheet beside the rows."""
        turned = self.seen is not None and self.seen.is_turned
        return Qt.Orientation.Vertical if turned else Qt.Orientation.Horizontal

    def chip(self, section: int, *, whole: bool = False) -> str:
        """A line's role, in short or whole."""
        short, full = self.chips.get(section + 1, ("", ""))
        return full if whole else short

    def can_have_chip(self, section: int) -> bool:
        """Whether a line lies among those of which something was taken."""
        return bool(self.chips) and min(self.chips) <= section + 1 <= max(self.chips)

    def spoken(self, index: Index) -> str:
        """A cell as a screen reader says it: where, what stands there, and all that is told of it."""
        if self.seen is None:
            return ""
        cell = self.cell(index)
        place = self.seen.place(index.row() + 1, index.column() + 1)
        words = ", ".join(_words(self.told(index)))
        said = cell.text.strip() if cell else ""
        return texts.SPOKEN.format(cell=place.rpartition("!")[2], text=said or texts.EMPTY, told=words)

    def _tip(self, index: Index) -> str | None:
        cell = self.cell(index)
        lines = _words(self.told(index))
        if cell is not None and cell.note:
            lines.append(texts.NOTE.format(text=cell.note.strip()))
        return "\n".join(lines) or None


def _words(told: Told) -> list[str]:
    """All that is told of a cell, a line each."""
    lines: list[str] = []
    if told.why_left_out:
        lines.append(texts.LEFT_OUT_WHY.format(why=told.why_left_out))
    elif roles.is_frame(told.role):
        lines.append(texts.HEADING.format(role=roles.words(told.role)))
    elif told.role:
        lines.append(roles.words(told.role, told.period))
    if told.step is not None:
        lines.append(texts.READ_AS.format(step=getattr(told.step, "label", "")))
    if told.kind is not None:
        lines.append(texts.NEW[told.kind])
    if told.remarks:
        frame = texts.REMARK if len(told.remarks) == 1 else texts.REMARKS
        lines.append(frame.format(number=told.remarks[0], numbers=", ".join(map(str, told.remarks))))
    return lines
