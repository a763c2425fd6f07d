"""A row that is current though it stands far down in a long list, whose rows before it are not gone through for a letter."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from ui.models.giving import needed
from ui.models.tree import ALONE
from ui.widgets.row_tree import RowTree

NEAR = 300  # rows more than are given: so many are gone through within a letter
RESTS = 150  # milliseconds after a list was given back whole before it is scrolled to such a row


class FarRow(QObject):
    """Makes a row current: at once where it is near, else when its turn comes, or when one comes into the list by the keys."""

    def __init__(self, tree: RowTree) -> None:
        super().__init__(tree)
        self._tree = tree
        self._soon = QTimer(self, singleShot=True, interval=RESTS)
        self._given = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.reach)
        self._given.timeout.connect(self._meet)
        tree.rows.rowsInserted.connect(lambda *_: self._given.start())
        tree.selectionModel().currentChanged.connect(self._moved)
        tree.installEventFilter(self)

    def keep(self, key: str, *, soon: bool) -> bool:
        """Make the row with a key current, ``soon`` also where it is far and nothing else happens; says whether there is one."""
        self._forget()
        if self._tree.rows.gap(key) <= NEAR:
            return self._tree.choose(key)
        self._await(key)
        if soon:
            self._soon.start()
        return True

    def let_go(self) -> None:
        """Await what is current and far: a view that is given other rows lays all out anew to find another in its place."""
        key = self._tree.reached_key()
        if needed(self._tree.rows.arranged, key) > NEAR:
            self._await(key)

    def _await(self, key: str) -> None:
        self._tree.selectionModel().clear()
        self._tree.verticalScrollBar().setValue(0)
        self._tree.awaited = key

    def reach(self) -> None:
        """Go to the row that is awaited, whatever stands before it."""
        key = self._tree.awaited
        self._forget()
        if key:
            self._tree.choose(key)

    def _meet(self) -> None:
        """Let the row that is awaited be current, as it has come; the list stays where one has scrolled it."""
        index = self._tree.rows.index_of(self._tree.awaited)
        if index.isValid():
            self._tree.setAutoScroll(False)
            self._tree.selectionModel().setCurrentIndex(index, ALONE)
            self._tree.setAutoScroll(True)

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self._forget()

    def _forget(self) -> None:
        self._tree.awaited = ""
        self._soon.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._tree.awaited and (event.type() is QEvent.Type.KeyPress or _by_keys(event)):
            self.reach()
        return False


def _by_keys(event: QEvent) -> bool:
    """Whether the focus comes otherwise than by a click: Qt would make the first row current."""
    return isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() is not Qt.FocusReason.MouseFocusReason
