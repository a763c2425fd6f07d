"""Redigera: cut, copy, paste and mark all, in the field or the list that the keys go to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QMainWindow, QMenu, QPlainTextEdit, QTextEdit, QWidget

from ui import texts
from ui.widgets.painted_tree import PaintedTree

_Key = QKeySequence.StandardKey
_LINES = (("cut", texts.CUT, _Key.Cut), ("copy", texts.COPY, _Key.Copy), ("paste", texts.PASTE, _Key.Paste))


class Editing:
    """Four lines of a menu that act where the keys went before it was opened, and are off where they can do nothing."""

    def __init__(self, window: QMainWindow, menu: QMenu) -> None:
        self._window = window
        self.actions = {name: self._line(menu, name, words, key) for name, words, key in _LINES}
        menu.addSeparator()
        self.actions["selectAll"] = self._line(menu, "selectAll", texts.SELECT_ALL, _Key.SelectAll)
        menu.aboutToShow.connect(self.let)

    def _line(self, menu: QMenu, name: str, words: str, key: QKeySequence.StandardKey) -> QAction:
        action = menu.addAction(words)
        action.setShortcuts(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown only: fields and lists take the keys themselves
        action.triggered.connect(lambda *_: self._do(name))
        return action

    def let(self) -> None:
        """Turn on what can be done right now."""
        can = _what(self._target())
        for name, action in self.actions.items():
            action.setEnabled(name in can)

    def _target(self) -> QWidget | None:
        """What had the keys last; the menu bar itself may have them now."""
        inside = self._window.centralWidget()
        return inside.focusWidget() if inside is not None else None

    def _do(self, name: str) -> None:
        target = self._target()
        if target is None or name not in _what(target):
            return
        if isinstance(target, QLabel):
            QGuiApplication.clipboard().setText(target.selectedText())
        elif isinstance(target, QAbstractItemView) and name == "copy" and not isinstance(target, PaintedTree):
            QGuiApplication.clipboard().setText(str(target.currentIndex().data() or ""))
        else:
            getattr(target, name)()


def _what(target: QWidget | None) -> set[str]:
    """What can be done in a widget."""
    if isinstance(target, QLineEdit):
        secret = target.echoMode() is not QLineEdit.EchoMode.Normal
        return _in_text(
            marked=target.hasSelectedText() and not secret, writable=not target.isReadOnly(), any_=bool(target.text())
        )
    if isinstance(target, QPlainTextEdit | QTextEdit):
        marked, written = target.textCursor().hasSelection(), not target.document().isEmpty()
        return _in_text(marked=marked, writable=not target.isReadOnly(), any_=written)
    if isinstance(target, QLabel):
        return {"copy"} if target.hasSelectedText() else set()
    if isinstance(target, QAbstractItemView):
        several = target.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection
        return ({"copy"} if target.currentIndex().isValid() else set()) | ({"selectAll"} if several else set())
    return set()


def _in_text(*, marked: bool, writable: bool, any_: bool) -> set[str]:
    can = {"selectAll"} if any_ else set()
    if marked:
        can |= {"cut", "copy"} if writable else {"copy"}
    data = QGuiApplication.clipboard().mimeData()
    if writable and data is not None and data.hasText():
        can.add("paste")
    return can
