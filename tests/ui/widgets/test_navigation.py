"""The navigation."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.pages import Page
from ui.reading_order import show
from ui.widgets.navigation import Navigation


def entry(title: str, icon: str, keys: str, *, starts_group: bool = False, at_bottom: bool = False) -> Page:
    return Page(title, title, icon, (), lambda *_: QWidget(), keys, starts_group, at_bottom)


PAGES = (
    entry("Översikt", "layout-dashboard", "Ctrl+1"),
    entry("Saknas", "user-x", "Ctrl+2", starts_group=True),
    entry("Inställningar", "settings", "Ctrl+,", at_bottom=True),
)


def test_one_page_is_chosen_at_a_time(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.chosen) as told:
        made.buttons[1].click()
    assert told.args == [1]
    made.choose(2)
    assert [button.isChecked() for button in made.buttons] == [False, False, True]


def test_the_last_ones_stand_at_the_foot(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.resize(192, 700)
    made.show()
    assert made.buttons[1].y() < 150
    assert made.buttons[2].y() > 600


def test_a_line_parts_the_groups(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.resize(192, 700)
    made.show()
    (line,) = [one for one in made.findChildren(QFrame) if one.property("role") == "hairline"]
    assert made.buttons[0].geometry().bottom() < line.y() < made.buttons[1].y()


def test_a_page_at_the_foot_tells_its_keys(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.show()
    told = made.buttons[2].grab().toImage()
    made.buttons[2].keys = ""
    assert made.buttons[2].grab().toImage() != told


def test_folded_it_shows_symbols_with_the_words_as_tooltips_and_names(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.fold(narrow=True)
    assert made.width() == made.sizeHint().width() == 48
    assert [button.text() for button in made.buttons] == ["", "", ""]
    assert made.buttons[0].toolTip() == "Översikt  Ctrl+1"
    assert made.buttons[0].accessibleName() == "Översikt"
    made.fold(narrow=False)
    assert made.buttons[0].text().strip() == "Översikt"


def test_a_count_is_drawn_and_said_only_where_something_is_owed(qtbot: QtBot) -> None:
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.show()
    bare = made.buttons[1].grab().toImage()
    made.buttons[1].set_count(6, "6 mål saknar bedömning")
    assert made.buttons[1].grab().toImage() != bare
    assert made.buttons[1].accessibleName() == "Saknas 6"
    assert made.buttons[1].accessibleDescription() == "6 mål saknar bedömning"
    assert made.buttons[1].toolTip() == "Saknas  Ctrl+2\n6 mål saknar bedömning"
    made.buttons[1].set_count(0)
    assert made.buttons[1].grab().toImage() == bare


def test_in_a_low_window_the_pages_scroll(qtbot: QtBot) -> None:
    made = Navigation([entry(f"Sida {number}", "target", "") for number in range(20)])
    qtbot.addWidget(made)
    made.resize(192, 300)
    made.show()
    assert made.height() == 300
    last = made.buttons[-1]
    show(last)
    assert made.rect().contains(last.mapTo(made, last.rect().center()))


@pytest.mark.parametrize("scale", [100, 125, 200])
def test_folded_nothing_of_a_symbol_is_cut_off(qtbot: QtBot, scale: int) -> None:
    look.choose(scale=scale)
    made = Navigation(PAGES)
    qtbot.addWidget(made)
    made.fold(narrow=True)
    made.resize(made.width(), 700)
    made.show()
    for button in made.buttons:
        assert made.rect().contains(QRect(button.mapTo(made, QPoint()), button.size()))


def test_in_a_low_window_the_pages_stand_closer_so_that_more_are_seen(qtbot: QtBot) -> None:
    pages = tuple(entry(f"Sida {number}", "target", "") for number in range(11))
    made = Navigation(pages)
    qtbot.addWidget(made)
    made.resize(192, 700)
    made.show()
    tall = made.buttons[0].height()
    made.resize(192, 11 * tall)
    qtbot.waitUntil(lambda: made.buttons[0].height() < tall)
    assert made.buttons[0].height() >= 24
    assert made.buttons[-1].visibleRegion().boundingRect() == made.buttons[-1].rect()
    made.resize(192, 700)
    qtbot.waitUntil(lambda: made.buttons[0].height() == tall)


def test_folded_the_symbols_stand_in_the_middle(qtbot: QtBot, stage: QWidget) -> None:
    layout = stage.layout()
    assert layout is not None
    made = Navigation(PAGES)
    layout.addWidget(made)
    made.fold(narrow=True)
    made.choose(1)
    button = made.buttons[0]
    qtbot.waitUntil(button.isVisible)
    button.clearFocus()
    image = button.grab().toImage()
    ground = image.pixel(2, 2)
    inked = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]
    assert abs((inked[0] + inked[-1]) / 2 - (image.width() - 1) / 2) <= 1
