"""In large text on a small screen there is one scroll bar to find one's way with, not one within another."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from malverktyg.progress import Progress
from tests.ui.pages.importing.books import COLOURS
from ui import look
from ui.pages import PAGES
from ui.pages.importing import ImportingPage
from ui.pages.since import SincePage
from ui.widgets.work_panel import WorkPanel
from ui.window import Window
from ui.work import Work


@pytest.fixture
def window(window: Window, year_file: Path) -> Iterator[Window]:
    assert window.deeds.open_file(year_file)
    window.resize(1280, 720)
    window.rebuild(200)
    yield window
    look.choose(scale=100)


def scrolls(area: QAbstractScrollArea) -> bool:
    return area.isVisible() and area.verticalScrollBar().maximum() > 0


def twice_scrolled(window: Window) -> list[str]:
    """What scrolls within something that scrolls, but for texts: they grow with their words, and stop somewhere."""
    QApplication.processEvents()
    found = []
    for area in filter(scrolls, window.findChildren(QAbstractScrollArea)):
        above = area.parent()
        while above is not None and not (isinstance(above, QAbstractScrollArea) and scrolls(above)):
            above = above.parent()
        if above is not None and not isinstance(area, QPlainTextEdit):
            found.append(f"{type(area).__name__} in {type(above).__name__}")
    return found


@pytest.mark.parametrize("number", range(len(PAGES)), ids=[page.name for page in PAGES])
def test_no_page_scrolls_twice(qtbot: QtBot, window: Window, number: int) -> None:
    window.enter(number)
    qtbot.waitUntil(lambda: getattr(window.page, "is_settled", True))
    assert twice_scrolled(window) == []


def test_the_periods_that_are_compared_are_a_part_of_their_own(qtbot: QtBot, window: Window) -> None:
    window.show_thing("since")
    page = window.page
    assert isinstance(page, SincePage)
    qtbot.waitUntil(lambda: page.is_settled)
    QApplication.processEvents()
    assert page.bar.remark.kind is not None
    assert page.side.tree.isVisible()
    assert page.side.tree.viewport().height() >= 3 * look.px(32)
    page.side.tree.setFocus()
    for step in (1, 1):
        window.move_pane(step)
    assert page.bar.isVisible()
    for step in (-1, -1):
        window.move_pane(step)
    assert page.side.tree.isVisible()


def test_the_plan_of_an_import_scrolls_once_and_the_cell_is_corrected_by_keys(qtbot: QtBot, window: Window) -> None:
    window.deeds.take([COLOURS])
    page = window.page
    assert isinstance(page, ImportingPage)
    qtbot.waitUntil(lambda: page.plan is not None)
    qtbot.waitUntil(lambda: page.plan_view.sides.is_low)
    assert twice_scrolled(window) == []
    assert page.plan_view.foot.accept.isVisible()
    view = page.plan_view
    view.sheet.setFocus()
    QTest.keyClick(view.sheet, Qt.Key.Key_Return)
    assert view.sheets.bar.isVisible()
    assert view.sheets.bar.isAncestorOf(window.focusWidget() or window)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert view.sheet.isVisible()
    assert view.sheet.hasFocus()


@contextmanager
def at_work(qtbot: QtBot, window: Window) -> Iterator[WorkPanel]:
    """The panel of work that goes on, and ends before the window does."""
    go_on = Event()

    def task(progress: Progress) -> None:
        while not go_on.wait(0.01):
            progress.step("06_kansli.xlsx, blad Valnämnden", 3, 5)

    work = Work("Läser arbetsböcker", task, note="Du kan arbeta vidare.")
    window.works.add(work)
    panel = next(one for one in window.works.findChildren(WorkPanel) if one.work is work)
    qtbot.waitUntil(panel.isVisible)
    try:
        yield panel
    finally:
        go_on.set()
        qtbot.waitUntil(lambda: not window.works.works)


def test_work_that_is_shown_leaves_the_plan_of_an_import_its_room(qtbot: QtBot, window: Window) -> None:
    window.deeds.take([COLOURS])
    page = window.page
    assert isinstance(page, ImportingPage)
    qtbot.waitUntil(lambda: page.plan is not None and not window.works.works)
    accept = page.plan_view.foot.accept
    with at_work(qtbot, window):
        qtbot.waitUntil(lambda: accept.visibleRegion().boundingRect() == accept.rect())
        qtbot.waitUntil(lambda: twice_scrolled(window) == [])
        assert page.plan_view.sheet.viewport().height() >= look.px(24)


@pytest.mark.parametrize("name", ["goals", "assessments", "proposal", "settings"])
def test_work_that_is_shown_makes_no_page_scroll_twice(qtbot: QtBot, window: Window, name: str) -> None:
    window.enter([page.name for page in PAGES].index(name))
    high = window.page.height()  # type: ignore[union-attr]
    with at_work(qtbot, window):
        qtbot.waitUntil(lambda: window.page is not None and window.page.height() < high)
        qtbot.waitUntil(lambda: twice_scrolled(window) == [])


def test_work_goes_on_in_a_panel_of_another_size_of_text(qtbot: QtBot, window: Window) -> None:
    with at_work(qtbot, window) as panel:
        assert panel.note.isHidden()
        before = panel.stop.height()
        window.rebuild(100)
        qtbot.waitUntil(lambda: not isValid(panel))
        (again,) = window.works.findChildren(WorkPanel)
        qtbot.waitUntil(again.isVisible)
        assert not again.note.isHidden()
        qtbot.waitUntil(lambda: again.stop.height() < before)
        assert again.text.text() == "06_kansli.xlsx, blad Valnämnden"
