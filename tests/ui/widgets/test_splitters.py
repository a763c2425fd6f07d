"""Parts side by side share the room as the design says, are remembered, and fold where they have none beside one another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.splitters import SideBySide, can_be_seen, reveal


def _made(qtbot: QtBot, name: str = "Sida", width: int = 900) -> SideBySide:
    made = SideBySide(("Lista", QLineEdit()), ("Uppgifter", QLineEdit()))
    qtbot.addWidget(made)
    made.resize(width, 200)
    made.share((300, 300))
    made.remember(name)
    made.show()
    return made


def _seen(sides: SideBySide) -> list[bool]:
    return [part.isVisible() for part in sides.parts]


def test_one_that_was_moved_stands_there_the_next_time_and_others_do_not(qtbot: QtBot) -> None:
    first = _made(qtbot).splitter
    first.moveSplitter(250, 1)
    first.splitterMoved.emit(250, 1)
    assert _made(qtbot).splitter.sizes()[0] == first.sizes()[0]
    assert _made(qtbot, "Annan").splitter.sizes()[0] > 400


@pytest.mark.parametrize("scale", [100, 200])
def test_the_room_is_shared_alike_in_every_text_scale(qtbot: QtBot, qapp: QApplication, scale: int) -> None:
    look.choose(scale=scale)
    wide, narrow = QLabel("x"), QLabel("x")
    narrow.setMinimumWidth(look.px(220))
    made = SideBySide(("bred", wide), ("smal", narrow))
    qtbot.addWidget(made)
    made.share((400, 200))
    made.resize(look.px(900), 200)
    made.show()
    sizes = made.splitter.sizes()
    assert sizes[0] / sum(sizes) == pytest.approx(400 / 620, abs=0.02)


def test_where_there_is_no_room_one_part_is_shown_and_its_name_brings_another(qtbot: QtBot) -> None:
    made = _made(qtbot, width=500)
    assert made.is_folded
    assert _seen(made) == [True, False]
    qtbot.mouseClick(made.choice.buttons[1], Qt.MouseButton.LeftButton)
    assert _seen(made) == [False, True]
    made.resize(900, 200)
    assert not made.is_folded
    assert _seen(made) == [True, True]
    assert not made.bar.isVisible()


def test_a_part_that_wants_more_than_its_share_folds_them_too(qtbot: QtBot) -> None:
    made = _made(qtbot)
    assert not made.is_folded
    made.parts[1].setMinimumWidth(880)
    qtbot.waitUntil(lambda: made.is_folded)
    assert made.minimumSizeHint().width() == 880


def test_the_part_that_is_written_in_stays_when_the_room_goes(qtbot: QtBot) -> None:
    holder, field = QWidget(), QLineEdit()
    made = SideBySide(("Lista", QLineEdit()), ("Uppgifter", holder))
    field.setParent(holder)
    qtbot.addWidget(made)
    made.resize(900, 200)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    field.setFocus()
    made.resize(500, 200)
    assert _seen(made) == [False, True]
    assert field.hasFocus()


def test_a_part_that_is_hidden_leaves_its_room_and_is_not_offered(qtbot: QtBot) -> None:
    made = _made(qtbot, width=500)
    made.parts[1].hide()
    assert not made.is_folded
    assert _seen(made) == [True, False]
    made.parts[1].show()
    assert made.is_folded
    made.bring(made.parts[1])
    made.parts[1].hide()
    assert _seen(made) == [True, False]


def test_what_lies_in_a_folded_part_can_be_seen_and_is_brought(qtbot: QtBot) -> None:
    holder, field, gone = QWidget(), QLineEdit(), QLineEdit()
    made = SideBySide(("Lista", QLineEdit()), ("Uppgifter", holder))
    for one in (field, gone):
        one.setParent(holder)
    gone.hide()
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    assert can_be_seen(field)
    assert not can_be_seen(gone)
    reveal(field)
    assert field.isVisible()
