"""Nothing is cut off and nothing lies over anything else, on any page, at the sizes and text scales that the window is made for."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QSplitterHandle,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import look
from ui.live_review import LiveReview
from ui.pages import PAGES
from ui.session import Session
from ui.widgets.labels import CutLabel
from ui.window import Window

SCREENS = [
    (QSize(1280, 720), 100),
    (QSize(1280, 720), 200),
    (QSize(1920, 1080), 100),
    (QSize(1920, 1080), 150),
    (QSize(2560, 1440), 200),
]
# What holds things that lie over it on purpose, or more of them than are seen.
_HOLDS_MORE = (QStackedWidget, QAbstractScrollArea, QAbstractSpinBox, QLineEdit, QComboBox)


@pytest.fixture
def window(qtbot: QtBot, year_file: Path, request: pytest.FixtureRequest) -> Iterator[Window]:
    size, scale, has_goals = request.param
    look.choose(scale=scale)
    made = Window(Session(today=date(2023, 9, 21)))
    qtbot.addWidget(made, before_close_func=lambda window: window.works.works.clear())
    made.resize(size)
    made.show()
    if has_goals:
        assert made.deeds.open_file(year_file)
    else:
        assert made.session.create(year_file.with_name("Tom.malverktyg"))
    yield made
    made.session.close()


def in_sight(window: Window) -> list[QWidget]:
    return [one for one in window.findChildren(QWidget) if one.isVisible() and not one.isWindow()]


def cut(window: Window) -> list[str]:
    """The words that have no room where they stand; a ``CutLabel`` says itself that there are more."""
    found = []
    for one in in_sight(window):
        if isinstance(one, QLabel) and not isinstance(one, CutLabel) and one.text():
            lines = one.text().split("\n")
            wide = max(one.fontMetrics().horizontalAdvance(line) for line in lines) > one.contentsRect().width() + 1
            high = one.wordWrap() and one.heightForWidth(one.width()) > one.height() + 1
            if high or (wide and not one.wordWrap()):
                found.append(one.text())
        elif isinstance(one, QPushButton) and one.text():
            wanted = one.sizeHint()
            if one.width() < wanted.width() - 1 or one.height() < wanted.height() - 1:
                found.append(one.text())
    return found


def overlapping(window: Window) -> list[tuple[str, str]]:
    """The neighbours in one widget that lie over one another."""
    found = []
    for ground in in_sight(window):
        if isinstance(ground, _HOLDS_MORE):
            continue
        parts = [one for one in ground.children() if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()]
        solid = [one for one in parts if not isinstance(one, (QSplitterHandle, QScrollBar))]
        for place, one in enumerate(solid):
            for other in solid[place + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > 1 and shared.height() > 1:
                    found.append((f"{type(one).__name__} in {type(ground).__name__}", type(other).__name__))
    return found


def faults(qtbot: QtBot, window: Window) -> list[object]:
    """What is wrong on the page, once it is laid out: what another thread answers is laid out a moment later."""
    try:
        qtbot.waitUntil(lambda: not cut(window) and not overlapping(window), timeout=5000)
    except qtbot.TimeoutError:
        return [*cut(window), *overlapping(window)]
    return []


@pytest.mark.parametrize(
    "window",
    [(size, scale, has_goals) for size, scale in SCREENS for has_goals in (True, False)],
    indirect=True,
    ids=lambda param: f"{param[0].width()}x{param[0].height()} {param[1]} % {'a year' if param[2] else 'empty'}",
)
def test_all_words_have_room_and_nothing_lies_over_anything_else(qtbot: QtBot, window: Window) -> None:
    wrong: dict[str, list[object]] = {}
    for number, page in enumerate(PAGES):
        window.go(number)
        qtbot.waitUntil(lambda: not any(one.is_busy for one in window.findChildren(LiveReview)), timeout=60_000)
        wrong[page.name] = faults(qtbot, window)
    window.show_thing("settings")
    for part in window.page.parts:  # type: ignore[union-attr]
        window.page.show_thing(part)  # type: ignore[union-attr]
        wrong[part] = faults(qtbot, window)
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("window", [(QSize(1280, 720), 100, True)], indirect=True)
def test_what_is_cut_or_lies_over_something_is_seen(qtbot: QtBot, window: Window) -> None:
    assert not faults(qtbot, window)
    for words in ("Ett ord", "Två ord"):
        label = QLabel(words, window.header)
        label.setGeometry(40, 8, 10, 20)
        label.show()
    QApplication.processEvents()
    assert {"Ett ord", "Två ord"} <= set(cut(window))
    assert ("QLabel in Header", "QLabel") in overlapping(window)
