"""The only place with boxes that must be answered: the world's errors, and bugs."""

import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication, QGridLayout, QMessageBox, QWidget

from malverktyg.errors import MalverktygError
from ui import look, texts

_BEFORE_WORDS = 15  # pixels that Qt puts before the words of a box without a symbol


def show(parent: QWidget | None, error: MalverktygError) -> QMessageBox:
    """Tell an error: what, why and the way out. Gives the box, which is open and does not wait.

    One that stands open already is not opened again: it would lie over itself, and each would have to be closed.
    """
    told = (error.headline, " ".join(filter(None, (error.why, error.way_out))))
    for standing in parent.findChildren(QMessageBox) if parent is not None else ():
        if standing.isVisible() and (standing.text(), standing.informativeText()) == told:
            return standing
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(texts.PROGRAM)
    box.setText(told[0])
    box.setInformativeText(told[1])
    box.addButton(texts.CLOSE, QMessageBox.ButtonRole.AcceptRole)
    return _opened(box)


def catch_bugs() -> None:
    """From now on a bug is told with its traceback, and the program goes on: what is saved is saved."""
    sys.excepthook = _tell_bug


def _tell_bug(kind: type[BaseException], bug: BaseException, where: TracebackType | None) -> None:
    sys.__excepthook__(kind, bug, where)
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setWindowTitle(texts.PROGRAM)
    box.setText(texts.BUG)
    box.setInformativeText(texts.BUG_REMEDY)
    box.setDetailedText("".join(traceback.format_exception(kind, bug, where)))
    box.addButton(texts.CLOSE, QMessageBox.ButtonRole.AcceptRole)
    _opened(box)


def _opened(box: QMessageBox) -> QMessageBox:
    inside = box.layout()
    if isinstance(inside, QGridLayout):
        inside.setHorizontalSpacing(0)
        inside.setContentsMargins(look.px(24) - _BEFORE_WORDS, look.px(20), look.px(24), look.px(20))
    box.finished.connect(box.deleteLater)
    box.open()
    return box
