"""Where one is in a list or tree: its folded groups, what is picked, and how far it is scrolled, to be had again in another."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtWidgets import QTreeView

from ui.models.tree import KEY_ROLE
from ui.widgets.row_tree import RowTree

_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@dataclass(frozen=True, slots=True)
class TreePlace:
    """By keys, so that it holds in another size of text; ``top`` is the uppermost row that is seen, where one has scrolled."""

    folded: tuple[str, ...] = ()
    picked: tuple[str, ...] = ()
    top: str = ""

    @classmethod
    def of(cls, tree: RowTree) -> "TreePlace":
        """Where one is now."""
        groups = enumerate(tree.rows.groups())
        folded = tuple(row.key for place, row in groups if not tree.isExpanded(tree.rows.index(place, 0)))
        top = tree.indexAt(QPoint(0, 0)) if tree.verticalScrollBar().value() else None
        return cls(folded, tuple(tree.picked_keys()), str(top.data(KEY_ROLE)) if top is not None and top.isValid() else "")

    def give_back(self, tree: RowTree) -> None:
        """Fold, pick and scroll a tree that shows its rows: what is not in it is passed over."""
        rows, many = tree.rows, tree.selectionMode() is QTreeView.SelectionMode.ExtendedSelection
        for key in self.folded:
            rows.reach(key)
            tree.collapse(rows.index_of(key))
        for key in self.picked if many and len(self.picked) > 1 else ():
            rows.reach(key)
            tree.selectionModel().select(rows.index_of(key), _ADD)
        rows.reach(self.top)
        if (index := rows.index_of(self.top)).isValid():
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
