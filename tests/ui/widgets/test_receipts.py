"""Receipts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QDesktopServices, QEnterEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import look
from ui.widgets.receipts import ReceiptBar


def test_a_receipt_comes_with_a_way_back_and_goes_by_itself(qtbot: QtBot) -> None:
    bar = ReceiptBar()
    qtbot.addWidget(bar)
    bar.move(300, 300)  # away from the mouse
    bar._timer.setInterval(60)
    assert bar.isHidden()
    bar.tell("28 poster importerade", undoable=True)
    assert bar.words.text() == "28 poster importerade"
    assert not bar.undo.isHidden()
    qtbot.waitUntil(bar.isHidden)


def test_it_waits_while_the_mouse_is_over_it(qtbot: QtBot) -> None:
    bar = ReceiptBar()
    qtbot.addWidget(bar)
    bar.move(300, 300)  # away from the mouse
    bar._timer.setInterval(40)
    bar.tell("Exporterat")
    assert bar.undo.isHidden()
    bar.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.wait(120)
    assert bar.isVisible()
    bar.leaveEvent(QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(bar.isHidden)


def test_angra_asks_and_closes(qtbot: QtBot) -> None:
    bar = ReceiptBar()
    qtbot.addWidget(bar)
    bar.move(300, 300)  # away from the mouse
    bar.tell("Borta", undoable=True)
    with qtbot.waitSignal(bar.undo_wanted):
        bar.undo.click()
    assert bar.isHidden()
    bar.tell("Borta")
    bar.close_button.click()
    assert bar.isHidden()


def test_a_receipt_for_a_file_opens_it(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bar, opened = ReceiptBar(), list[str]()
    qtbot.addWidget(bar)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    bar.tell("Märkt kopia sparad: bok.xlsx", made=tmp_path / "bok.xlsx")
    assert bar.open.isVisible()
    assert not bar.undo.isVisible()
    bar.open.click()
    assert opened == [str(tmp_path / "bok.xlsx")]
    bar.tell("Exporterat", undoable=True)
    assert not bar.open.isVisible()


def test_there_is_room_between_it_and_the_edge_of_the_window(qtbot: QtBot, stage: QWidget) -> None:
    look.wear(stage)
    bar = ReceiptBar(stage)
    bar.tell("28 poster importerade")
    qtbot.waitUntil(lambda: bar.height() - 1 - bar.contentsRect().bottom() >= look.px(8))


def test_what_somebody_else_did_is_news_and_no_receipt(qtbot: QtBot) -> None:
    bar = ReceiptBar()
    qtbot.addWidget(bar)
    bar.tell("28 poster importerade", undoable=True)
    receipt = bar._symbol.pixmap().toImage()
    bar.tell_news("Någon annan har ändrat i filen")
    assert bar.words.text() == "Någon annan har ändrat i filen"
    assert bar.undo.isHidden()
    assert bar._symbol.pixmap().toImage() != receipt
    bar.tell("Exporterat")
    assert bar._symbol.pixmap().toImage() == receipt
