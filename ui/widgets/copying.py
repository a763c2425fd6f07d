"""What is copied of a list: a row a line with tabs between its cells, and the same as a table for programs that take one."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QTreeView


def chosen_texts(view: QTreeView) -> list[list[str]]:
    """What the chosen rows say, from the top, cell by cell; what the current one says where none is chosen."""
    chosen = view.selectionModel().selectedRows() or [view.currentIndex()]
    columns = [place for place in range(view.model().columnCount()) if not view.isColumnHidden(place)]
    return [[_said(index.siblingAtColumn(place)) for place in columns] for index in sorted(chosen, key=_place) if index.isValid()]


def as_table(rows: Sequence[Sequence[str]]) -> QMimeData:
    """Rows to copy: for Excel and Word a table, for any other program lines of text."""
    data = QMimeData()
    data.setText("\n".join("\t".join(row).rstrip("\t") for row in rows))
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    data.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>")
    return data


def _place(index: QModelIndex) -> tuple[int, int]:
    """From the top: a group before what stands in it."""
    above = index.parent()
    return (above.row(), index.row()) if above.isValid() else (index.row(), -1)


def _said(index: QModelIndex) -> str:
    """The whole of what a cell says, as one line."""
    return " ".join(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "").split("\n"))
