"""Waiting: pytest-qt's bot with the patience that a machine with much else to do needs, whose widgets look as the program's."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui import look

PATIENCE = 30_000  # milliseconds


def live(milliseconds: int) -> None:
    """Let the window and its threads live for a time. ``QTest.qWait`` keeps Python's lock, so that no other thread goes on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class PatientBot(QtBot):
    """Waits longer than pytest-qt's five seconds where a test says nothing else: what never comes is still told."""

    @override
    def addWidget(self, widget: QWidget, **more: Any) -> None:
        super().addWidget(widget, **more)
        if not widget.styleSheet():  # the program's windows wear the sheet already
            look.wear(widget)

    @override
    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        return super().waitActive(widget, timeout=timeout)

    @override
    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    @override
    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)
