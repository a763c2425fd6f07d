"""Dialogs that have room on any screen."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog, room_for, words
from ui.widgets.labels import label

LONG = "Målet har ingen bedömning för tertial 2, och det står i skrivelsen att alla mål är bedömda. "


def shown(qtbot: QtBot, stage: QWidget, sentences: int) -> tuple[Dialog, Button]:
    made, close = Dialog("Frysa tjänsteskrivelsen?", stage), Button("Gå tillbaka")
    made.put_together(words(*(label(LONG, wraps=True) for _ in range(sentences))), close, wide=400)
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made, close


def scroll_area(dialog: Dialog) -> QScrollArea:
    found = dialog.findChild(QScrollArea)
    assert found is not None
    return found


@pytest.fixture(params=[100, 200])
def scale(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.mark.parametrize("sentences", [1, 3])
def test_it_is_as_high_as_what_it_says(qtbot: QtBot, stage: QWidget, sentences: int) -> None:
    made, _ = shown(qtbot, stage, sentences)
    assert scroll_area(made).verticalScrollBar().maximum() == 0
    content = scroll_area(made).widget()
    assert content is not None
    assert content.height() <= content.heightForWidth(content.width()) + look.px(8)


def test_where_there_is_more_than_a_screen_the_buttons_stay_and_the_rest_scrolls(
    qtbot: QtBot, stage: QWidget, scale: int
) -> None:
    look.choose(scale=scale)
    made, close = shown(qtbot, stage, 40)
    room = made.screen().availableSize()
    assert made.width() <= room.width()
    assert made.height() <= room.height()
    assert made.rect().contains(close.geometry())
    assert scroll_area(made).verticalScrollBar().maximum() > 0
    assert scroll_area(made).horizontalScrollBar().maximum() == 0


def test_room_is_asked_for_in_the_users_text_scale_and_never_beyond_the_screen(stage: QWidget) -> None:
    assert room_for(stage, 300, 200).toTuple() == (300, 200)
    screen = stage.screen().availableSize()
    assert room_for(stage, 10_000, 10_000).width() < screen.width()
