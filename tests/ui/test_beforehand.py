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
from ui.pages import PAGES
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


def test_pages_show_the_file_before_anybody_sees_them_but_print_nothing(
    qtbot: QtBot, window: Window, year_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beforehand, "REST", 0)
    assert window.session.open(year_file)
    made = Beforehand(window)
    qtbot.waitUntil(lambda: made.is_done, timeout=60_000)
    pages = {PAGES[number].name: page for number, page in window.pages.items()}
    unseen = [page for page in pages.values() if page is not window.page]
    assert not any(page.isVisible() for page in unseen)
    for name in ("goals", "activities", "missing", "history"):
        assert pages[name].side.keys()  # type: ignore[attr-defined]
    assert pages["proposal"].form.matter.matter.loaded is not None  # type: ignore[attr-defined]
    assert not pages["proposal"].paper.press.is_busy  # type: ignore[attr-defined]
    assert pages["since"].work is None  # type: ignore[attr-defined]


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


def test_a_page_that_has_more_to_show_is_gone_on_with_and_painted_last(
    qtbot: QtBot, window: Window, year_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beforehand, "REST", 0)
    assert window.session.open(year_file)
    made = Beforehand(window)
    qtbot.waitUntil(lambda: made.is_done, timeout=60_000)
    pages = {PAGES[number].name: page for number, page in window.pages.items()}
    assert not pages["proposal"].form.make_next()  # type: ignore[attr-defined]
    assert pages["goals"].right.has_form  # type: ignore[attr-defined]
    assert pages["goals"].goal.form.loaded is not None  # type: ignore[attr-defined]
