"""Pages that are made before somebody goes to them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui import beforehand, foresight
from ui.beforehand import Beforehand
from ui.session import Session
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, year_file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(foresight, "REST", 0)
    made = Window(Session(today=date(2023, 9, 21)))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.works.stop_all()
    made.close()
    made.deleteLater()


def test_every_page_is_made_while_nobody_does_anything(
    qtbot: QtBot, window: Window, year_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beforehand, "REST", 0)
    made = Beforehand(window)
    qtbot.wait(20)
    assert not window.pages  # no file is open
    assert window.session.open(year_file)
    shown = window.page
    qtbot.waitUntil(lambda: made.is_done, timeout=60_000)
    assert window.page is shown


def test_a_key_puts_it_off(window: Window, year_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beforehand, "REST", 60_000)
    assert window.session.open(year_file)
    made = Beforehand(window)
    made._rest.start(5_000)
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert made._rest.remainingTime() > 5_500
    assert not made.is_done
