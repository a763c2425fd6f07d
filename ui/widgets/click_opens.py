"""A list that is the way to others: one click on a row opens what it stands for, as a link does."""

from PySide6.QtCore import Qt

from ui.widgets.row_tree import RowTree


def open_by_click(tree: RowTree) -> None:
    """Let one click open a row; Enter does as before."""
    tree.clicked.connect(tree.open_row)
    tree.doubleClicked.disconnect(tree.open_row)  # its first click has opened it already
    tree.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
