"""How far the parts of a page are scrolled."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import scroll_places as module
from ui.scroll_places import scroll_places


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine may be long about a layout."""
    monkeypatch.setattr(module, "SETTLES", 60_000)


def page(qtbot: QtBot, *heights: int) -> tuple[QWidget, list[QScrollArea]]:
    """Areas beneath one another, each with something as high as is said in it."""
    made, areas = QWidget(), []
    column = QVBoxLayout(made)
    for height in heights:
        area, content = QScrollArea(), QLabel("Mål")
        content.setFixedHeight(height)
        area.setWidget(content)
        column.addWidget(area)
        areas.append(area)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made, areas


def test_the_same_part_is_scrolled_as_far_in_a_page_of_larger_text(qtbot: QtBot) -> None:
    small, areas = page(qtbot, 900, 1200)
    bar = areas[1].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    (kept,) = scroll_places(small)
    large, others = page(qtbot, 1800, 2400)
    kept.give_back(large)
    untouched, scrolled = (area.verticalScrollBar() for area in others)
    qtbot.waitUntil(lambda: abs(scrolled.value() - scrolled.maximum() // 2) <= 1)
    assert untouched.value() == 0


def test_a_part_that_grows_while_it_is_laid_out_is_followed_until_somebody_scrolls_it(qtbot: QtBot) -> None:
    small, areas = page(qtbot, 900)
    areas[0].verticalScrollBar().setValue(areas[0].verticalScrollBar().maximum())
    (kept,) = scroll_places(small)
    large, (area,) = page(qtbot, 10)
    kept.give_back(large)
    bar = area.verticalScrollBar()
    area.widget().setFixedHeight(1000)
    qtbot.waitUntil(lambda: 0 < bar.value() == bar.maximum())
    area.widget().setFixedHeight(2000)
    qtbot.waitUntil(lambda: bar.maximum() > 1000 and bar.value() == bar.maximum())
    bar.setValue(7)
    area.widget().setFixedHeight(3000)
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    assert bar.value() == 7


def test_what_is_not_scrolled_or_not_there_is_left_alone(qtbot: QtBot) -> None:
    plain, _ = page(qtbot, 900)
    assert scroll_places(plain) == ()
    scrolled, areas = page(qtbot, 900, 900)
    areas[1].verticalScrollBar().setValue(40)
    scroll_places(scrolled)[0].give_back(plain)
    assert scroll_places(plain) == ()


def test_a_part_that_has_settled_is_left_alone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SETTLES", 1)
    small, areas = page(qtbot, 900)
    areas[0].verticalScrollBar().setValue(areas[0].verticalScrollBar().maximum())
    large, (area,) = page(qtbot, 1800)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    followers = len(area.findChildren(module.QObject))
    scroll_places(small)[0].give_back(large)
    qtbot.waitUntil(lambda: len(area.findChildren(module.QObject)) == followers)
    at = bar.value()
    assert at == bar.maximum()
    area.widget().setFixedHeight(3600)
    qtbot.waitUntil(lambda: bar.maximum() > at)
    assert bar.value() == at
