"""Splitters share the room as the design says, and remember where they were put."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets import splitters


def _made(qtbot: QtBot, name: str = "Sida") -> QSplitter:
    made = splitters.side_by_side(QWidget(), QWidget())
    qtbot.addWidget(made)
    made.resize(600, 200)
    splitters.share(made, (300, 300))
    splitters.remember(made, name)
    made.show()
    return made


def test_one_that_was_moved_stands_there_the_next_time_and_others_do_not(qtbot: QtBot) -> None:
    first = _made(qtbot)
    first.moveSplitter(150, 1)
    first.splitterMoved.emit(150, 1)
    assert _made(qtbot).sizes()[0] == first.sizes()[0]
    assert _made(qtbot, "Annan").sizes()[0] > 250


@pytest.mark.parametrize("scale", [100, 200])
def test_the_room_is_shared_alike_in_every_text_scale(qtbot: QtBot, qapp: QApplication, scale: int) -> None:
    look.choose(scale=scale)
    try:
        wide, narrow = QLabel("x"), QLabel("x")
        narrow.setMinimumWidth(look.px(220))
        made = splitters.side_by_side(wide, narrow)
        qtbot.addWidget(made)
        splitters.share(made, (400, 200))
        made.resize(look.px(900), 200)
        made.show()
        assert made.sizes()[0] / sum(made.sizes()) == pytest.approx(400 / 620, abs=0.02)
    finally:
        look.choose(scale=100)
