"""Sök eller gör."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.searching import Hit
from ui import look
from ui.search.box import counted
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(window: Window, qtbot: QtBot, year_file: Path) -> Window:
    with qtbot.waitSignal(window.finds.ready):
        assert window.deeds.open_file(year_file)
    return window


Seek = Callable[[str], list[str]]


@pytest.fixture
def seek(qtbot: QtBot, window: Window, type_text: Callable[[QWidget, str], None]) -> Seek:
    """Goes into the field, writes, and gives the titles of what is found."""

    def seek_(words: str) -> list[str]:
        qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
        type_text(window.search, words)
        return [row.title for row in window.search.list.model.rows if row.what is not None]

    return seek_


def test_ctrl_k_offers_what_can_be_done_before_a_letter_is_written(qtbot: QtBot, window: Window, seek: Seek) -> None:
    assert seek("")[:3] == ["Nytt mål", "Ny aktivitet", "Ny tjänsteskrivelse"]
    assert QApplication.focusWidget() is window.search
    assert window.search.list.isVisible()


def test_enter_goes_to_the_find_and_the_list_is_gone(qtbot: QtBot, window: Window, seek: Seek) -> None:
    assert any("behöriga till gymnasiet" in title for title in seek("behörig gymn"))
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.header.title.text() == "Mål"
    assert not window.search.list.isVisible()
    assert window.search.text() == ""


def test_a_find_of_another_period_turns_the_window_to_it(qtbot: QtBot, window: Window, seek: Seek) -> None:
    window.session.set_period(Period(2023, PeriodPart.T1))
    seek("rekryteringen dragit")
    rows = [row for row in window.search.list.model.rows if row.what is not None]
    wanted = next(row for row in rows if "Tertial 2" in row.context)
    while window.search.list.chosen is not wanted:
        qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.session.period == Period(2023, PeriodPart.T2)
    assert window.header.title.text() == "Bedömning"


def test_a_deed_is_done(qtbot: QtBot, window: Window, seek: Seek) -> None:
    assert seek("gå aktiv")[0] == "Gå till Aktiviteter"
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.header.title.text() == "Aktiviteter")


def test_escape_leads_back_to_where_one_was(qtbot: QtBot, window: Window, seek: Seek) -> None:
    window.enter(1)
    before = QApplication.focusWidget()
    seek("elev")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert not window.search.list.isVisible()


def test_what_is_not_there_is_told(qtbot: QtBot, window: Window, seek: Seek) -> None:
    assert seek("xyzzy") == []
    assert window.search.list.told.text() == "Inget i filen innehåller ”xyzzy”. Prova färre eller kortare ord."
    list_ = window.search.list
    assert list_.foot.text() == "Esc stänger"  # there is nothing to choose or open
    assert list_.told.mapTo(list_, QPoint(0, 0)).x() == list_.foot.mapTo(list_, QPoint(0, 0)).x() > look.px(12)


def test_the_foot_counts_the_finds_and_tells_the_keys(window: Window, seek: Seek) -> None:
    seek("")
    keys = "↑ ↓ väljer · Enter öppnar · Esc stänger"
    foot = window.search.list.foot
    assert foot.text() == keys
    window.search.leave()
    seek("behörig gymn")
    hits = len(window.finds.find("behörig gymn"))
    assert foot.text() == f"{counted(hits, cut=False, shown=hits)} · {keys}"
    assert foot.geometry().bottom() <= window.search.list.height()
    assert foot.x() > window.search.list.view.x()


@pytest.mark.parametrize(
    ("hits", "cut", "shown", "words"),
    [
        (1, False, 1, "1 träff i alla år"),
        (22, False, 22, "22 träffar i alla år"),
        (93, False, 7, "7 av 93 träffar i alla år"),
        (200, True, 12, "12 av minst 200 träffar i alla år"),
    ],
)
def test_finds_are_counted_in_words(hits: int, cut: bool, shown: int, words: str) -> None:
    assert counted(hits, cut=cut, shown=shown) == words


def test_the_foot_tells_how_many_of_the_finds_are_listed(window: Window, seek: Seek) -> None:
    seek("e")
    rows, hits = window.search.list.model.rows, window.finds.find("e")
    shown = sum(isinstance(row.what, Hit) for row in rows)
    assert shown < len(hits)
    assert window.search.list.foot.text().startswith(f"{shown} av ")


def test_leaving_the_field_closes_the_list(qtbot: QtBot, window: Window, seek: Seek) -> None:
    seek("elev")
    qtbot.keyClick(window.search, Qt.Key.Key_Tab)
    assert not window.search.list.isVisible()


def test_a_click_on_a_find_opens_it(qtbot: QtBot, window: Window, seek: Seek) -> None:
    seek("behörig gymn")
    view = window.search.list.view
    place = view.visualRect(window.search.list.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.header.title.text() == "Mål"


def test_the_list_keeps_inside_a_small_window(qtbot: QtBot, window: Window, seek: Seek) -> None:
    window.resize(900, 600)
    seek("e")
    assert window.rect().contains(window.search.list.geometry())


class Painted(QWidget):
    """Counts how often it is painted."""

    times = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1


def test_what_lies_under_the_list_is_not_painted_with_it(qtbot: QtBot, window: Window, seek: Seek) -> None:
    seek("")
    found = window.search.list
    under = Painted(found.parentWidget())
    under.setGeometry(QRect(found.mapTo(found.parentWidget(), QPoint(40, 40)), QSize(100, 40)))
    under.show()
    found.raise_()
    qtbot.waitUntil(lambda: under.times > 0)
    before = under.times
    found.repaint()
    assert under.times == before


def test_the_list_becomes_lower_only_when_the_typing_rests(qtbot: QtBot, window: Window, seek: Seek) -> None:
    seek("")
    found = window.search.list
    high = found.height()
    qtbot.keyClick(window.search, "x")
    qtbot.keyClick(window.search, "q")
    assert found.height() == high
    qtbot.waitUntil(lambda: found.height() < high // 2)
    qtbot.keyClick(window.search, Qt.Key.Key_Backspace)
    qtbot.keyClick(window.search, Qt.Key.Key_Backspace)
    assert found.height() == high


def test_in_the_narrowest_window_the_key_cap_leaves_its_room_to_the_title(window: Window) -> None:
    assert window.search.cap.isVisible()
    wide = window.search.width()
    window.search.fold(narrow=True, brief=True)
    assert not window.search.cap.isVisible()
    assert window.search.width() < wide
    window.search.fold(narrow=False)
    assert window.search.cap.isVisible()


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("words", ["behörig gymn", "frys"])
def test_a_list_of_few_finds_is_seen_whole(qtbot: QtBot, window: Window, seek: Seek, scale: int, words: str) -> None:
    try:
        window.rebuild(scale)
        assert 0 < len(seek(words)) <= 4
        found = window.search.list
        qtbot.waitUntil(lambda: found.height() == found.wanted(found.width(), found.window().height()).height())
        QApplication.processEvents()
        assert found.view.verticalScrollBar().maximum() == 0
    finally:
        look.choose(scale=100)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("words", ["", "kommun"])
def test_of_a_list_that_scrolls_only_whole_rows_are_seen(
    qtbot: QtBot, window: Window, seek: Seek, scale: int, words: str
) -> None:
    try:
        window.resize(1280, 720)
        window.rebuild(scale)
        window.seek()
        seek(words)
        found = window.search.list
        qtbot.waitUntil(lambda: found.height() == window.search._wanted().height())
        QApplication.processEvents()
        view = found.view
        ends = [view.visualRect(found.model.index(place)).bottom() + 1 for place in range(len(found.model.rows))]
        assert view.verticalScrollBar().maximum() > 0
        assert view.viewport().height() in ends
    finally:
        look.choose(scale=100)
