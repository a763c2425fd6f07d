"""Whether anybody is at the keyboard or the mouse."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.rest import Rest


def test_a_key_breaks_it_and_an_event_of_the_systems_does_not(stage: QWidget, qtbot: QtBot) -> None:
    rest = Rest.of(stage)
    assert Rest.of(stage) is rest
    handle = stage.windowHandle()
    qtbot.waitUntil(lambda: rest.lasted >= 30)
    told: list[bool] = []
    rest.broken.connect(lambda: told.append(True))
    QApplication.sendEvent(handle, QEvent(QEvent.Type.UpdateRequest))
    assert not told
    assert rest.lasted >= 30
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert told == [True]
    assert rest.lasted < 30
