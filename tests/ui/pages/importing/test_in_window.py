"""The page within the window: its keys, its menus and its receipts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from malverktyg.exchange.correcting.corrections import ColumnIs
from malverktyg.jobs.register import Desk
from tests.ui.pages.importing.books import COLOURS
from ui import awaiting
from ui.pages.importing import ImportingPage
from ui.window import Window

SECONDS_20 = 20_000


@pytest.fixture
def window(window: Window, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    assert window.session.create(tmp_path / "Ny.malverktyg")
    yield window
    qtbot.waitUntil(lambda: not window.works.works, timeout=SECONDS_20)


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> ImportingPage:
    """The page with a plan."""
    window.deeds.take([COLOURS])
    page = window.page
    assert isinstance(page, ImportingPage)
    qtbot.waitUntil(lambda: page.plan is not None, timeout=SECONDS_20)
    return page


def test_the_sheet_has_the_keyboard_and_f8_goes_from_remark_to_remark(qtbot: QtBot, window: Window, page: ImportingPage) -> None:
    sheet = page.plan_view.sheet
    assert sheet.hasFocus()
    places = []
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F8)
        places.append(sheet.current_place())
    remarks = page.plan_view.shown.books[0].remarks
    assert places == [remarks[0].cells[0], remarks[1].cells[0]]
    qtbot.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.current_place() == places[0]


def test_a_window_that_is_closed_while_an_import_is_written_closes_when_all_of_it_is_saved(
    qtbot: QtBot, window: Window, page: ImportingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(awaiting, "PATIENCE", 0)
    path, plan = window.session.path, page.plan
    assert path is not None
    assert plan is not None
    answers: list[tuple[bool, str]] = []
    window.session.writing.began.connect(lambda: answers.append((window.close(), window.header.state.accessibleName())))
    page.accept()
    assert answers == [(False, "Sparar …")]
    qtbot.waitUntil(lambda: not window.isVisible())
    with Desk.open(path, "test") as desk:
        assert {one.id for one in plan.saved} <= {id for table in desk.register.tables.values() for id in table}


def test_a_window_that_is_closed_while_workbooks_are_read_just_closes(qtbot: QtBot, window: Window) -> None:
    window.deeds.take([COLOURS])
    (work,) = window.works.works
    with qtbot.waitSignal(work.ended, timeout=SECONDS_20):
        assert window.close()


def test_ctrl_z_takes_back_a_correction_before_it_touches_the_file(qtbot: QtBot, window: Window, page: ImportingPage) -> None:
    window.session.save(Goal(year=2023, title="Ett mål"), why="Nytt mål")
    qtbot.waitUntil(lambda: page._shown == page._turn, timeout=SECONDS_20)
    before = page.plan
    page.say(0, ColumnIs("TFN 2023", 4, "ignored"))
    qtbot.waitUntil(lambda: page.plan is not before, timeout=SECONDS_20)
    window.menus.edit.aboutToShow.emit()
    assert "rättelsen" in window.menus.actions["undo"].text()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not page.steps.can_undo
    assert window.session.register.all(Goal)
    window.menus.edit.aboutToShow.emit()
    assert "rättelsen" in window.menus.actions["redo"].text()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.session.register.all(Goal)


def test_a_marked_copys_receipt_has_a_way_to_open_it(window: Window, page: ImportingPage, tmp_path: Path) -> None:
    window.session.tell_made("Märkt kopia sparad: bok.xlsx", tmp_path / "bok.xlsx")
    assert window.receipts.words.text() == "Märkt kopia sparad: bok.xlsx"
    assert window.receipts.open.isVisible()


def test_every_part_of_the_page_that_can_have_the_focus_has_a_name(page: ImportingPage) -> None:
    stops = [one for one in page.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) >= 10
    unnamed = [type(one).__name__ for one in stops if not (one.accessibleName() or getattr(one, "text", str)())]
    assert unnamed == []


def test_whatever_is_clicked_is_large_enough(page: ImportingPage) -> None:
    stops = [one for one in page.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    small = [(type(one).__name__, one.accessibleName(), one.height()) for one in stops if one.height() < 24 or one.width() < 24]
    assert small == []
