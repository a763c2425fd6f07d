"""How far the parts of a page are scrolled."""

from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.scroll_places import scroll_places


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
