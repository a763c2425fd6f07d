"""What somebody who clicks and types at random does with a window: every deed says in words what it was."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from tests.ui.patience import live
from ui.later import Later
from ui.reading_order import show

_ASKS_THE_SYSTEM = (QFileDialog, QPrintDialog)  # answered with Esc: nothing outside the test's own folder is read or written
_HARMLESS = ("This plugin does not support ", "QPrintDialog: ", "QPrinter::")
_ROUNDS = 12  # that a dialog is given before it is left
_PACE = 5  # milliseconds between them
Controls = QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit | QAbstractItemView


class Ears(QObject):
    """Hears bugs and Qt's warnings, and takes what would be handed to the system's other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self._hook, sys.excepthook = sys.excepthook, self._bug
        self._handler = qInstallMessageHandler(self._message)
        for scheme in ("file", "https", "http", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, _: QUrl) -> None:
        """Something was to be shown by another program."""

    def close(self) -> None:
        """Hear no more."""
        sys.excepthook = self._hook
        qInstallMessageHandler(self._handler)
        for scheme in ("file", "https", "http", "mailto"):
            QDesktopServices.unsetUrlHandler(scheme)

    def _bug(self, kind: type[BaseException], bug: BaseException, where: TracebackType | None) -> None:
        self.heard.append("".join(traceback.format_exception(kind, bug, where)))

    def _message(self, kind: QtMsgType, _: object, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not words.startswith(_HARMLESS):
            self.heard.append(f"{kind.name}: {words}")


class Hand:
    """A mouse and a keyboard. Where something is to be chosen it goes by the numbers that it was given: the same do the same."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.told: list[str] = []
        self._numbers: list[int] = []
        self._rounds = 0
        self._timer = QTimer(window, interval=_PACE)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def take(self, *numbers: int) -> None:
        """The numbers to choose by, used again when they are out."""
        self._numbers, self._rounds = list(numbers), 0

    def luck(self, count: int) -> int:
        """A number below ``count``."""
        number = self._numbers.pop(0)
        self._numbers.append(number * 31 % 9973)
        return number % count

    def tell(self, words: str) -> None:
        """Note what is done."""
        self.told.append(words)

    def controls(self, kinds: type | tuple[type, ...], within: QWidget | None = None) -> list[Any]:
        """What is seen and can be used of some kinds."""
        found = (within or self.window).findChildren(QWidget)
        return [one for one in found if isinstance(one, kinds) and one.isVisible() and one.isEnabled() and not one.isWindow()]

    def click(self, widget: QWidget, place: QPoint | None = None, *, twice: bool = False) -> None:
        """Press the left button in the middle of a widget, once it is scrolled into view."""
        show(widget)
        spot = place if place is not None else widget.rect().center()
        if twice:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def press(self, keys: str) -> None:
        """Press keys ("Ctrl+Z") where the focus is."""
        pressed = QKeySequence(keys)[0]
        popup = QApplication.activePopupWidget()
        within = (popup.focusWidget() or popup.findChild(QAbstractItemView) or popup) if popup is not None else None
        QTest.keyClick(within or QApplication.focusWidget() or self.window, pressed.key(), pressed.keyboardModifiers())

    def type(self, widget: QWidget, text: str) -> None:
        """Type into a widget, letter for letter; ``QTest.keyClicks`` knows no å."""
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))

    def settle(self) -> None:
        """Let what was begun happen; a list, menu or dialog that has come up is answered."""
        self._let_happen()
        for _ in range(_ROUNDS * _ROUNDS):
            if QApplication.activeModalWidget() is None and not self._is_coming():
                break
            live(_PACE)  # the dialog is answered meanwhile
            self._let_happen()
        if QApplication.activeWindow() is None and isValid(
            self.window
        ):  # a click would make it active; without a screen a list may leave none so
            self.window.activateWindow()
            QApplication.processEvents()

    def _is_coming(self) -> bool:
        """Whether a page is still being made: what there is to click and write in would hang on how fast that goes."""
        return isValid(self.window) and any(later.is_coming for later in self.window.findChildren(Later))

    def _let_happen(self) -> None:
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()
        for _ in range(_ROUNDS):
            popup = QApplication.activePopupWidget()
            if popup is None:
                return
            self._choose(popup)
            QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _choose(self, popup: QWidget) -> None:
        """Choose something from a menu or a list, or nothing."""
        steps = self.luck(6)
        self.tell(f"  {type(popup).__name__}: " + (f"{steps} down, Enter" if steps else "Esc"))
        for _ in range(steps):
            self.press("Down")
        self.press("Return" if steps else "Esc")

    def _answer(self) -> None:
        """Answer a dialog that waits, or do something in it; a dialog of the system's is left."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or QApplication.activePopupWidget() is not None:
            return
        self._timer.stop()
        QTimer.singleShot(_PACE, self._timer, self._timer.start)  # also while a dialog of this dialog's waits
        self._rounds += 1
        if isinstance(dialog, _ASKS_THE_SYSTEM) or self._rounds > _ROUNDS:
            self.tell(f"  leaves {type(dialog).__name__} {dialog.windowTitle()!r}")
            assert isinstance(dialog, QDialog)
            dialog.reject()
            return
        lines = self.controls(QLineEdit, dialog)
        if lines and self.luck(2):
            self.tell(f"  types into {named(lines[0])}")
            self.type(lines[0], "Skäl & <b>följd</b>")
        buttons = self.controls(QAbstractButton, dialog)
        if not buttons:
            dialog.close()
            return
        button = buttons[self.luck(len(buttons))]
        self.tell(f"  in {type(dialog).__name__} {dialog.windowTitle()!r} clicks {named(button)}")
        self.click(button)


def named(widget: QWidget) -> str:
    """What a widget is called in a report."""
    words = getattr(widget, "text", str)() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {words or widget.accessibleName() or widget.objectName()!r}"


def entries(menu: QMenu, leave: Callable[[str], bool]) -> list[Any]:
    """The lines of a menu and its submenus that can be chosen."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += entries(inner, leave)
        elif action.isEnabled() and not action.isSeparator() and not leave(action.objectName()):
            found.append(action)
    return found
