"""The only place with boxes that must be answered: the world's errors, and bugs."""

import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from malverktyg.errors import MalverktygError
from ui import look, texts


def show(parent: QWidget | None, error: MalverktygError) -> QMessageBox:
    """Tell an error: what, why and the way out. Gives the box, which is open and does not wait."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(texts.PROGRAM)
    box.setText(error.headline)
    box.setInformativeText(" ".join(filter(None, (error.why, error.way_out))))
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
    if inside is not None:
        inside.setContentsMargins(look.px(12), look.px(20), look.px(24), look.px(20))
    box.finished.connect(box.deleteLater)
    box.open()
    return box
