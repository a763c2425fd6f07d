"""Boxes."""

import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.errors import DamagedFile, DiskFull, NewerFile, NotOurFile
from ui import errors, look


def test_an_error_is_told_by_what_happened_and_the_way_out(qtbot: QtBot, stage: QWidget) -> None:
    box = errors.show(stage, NotOurFile("Den är gjord av ett annat program.", name="x.db"))
    assert box.isVisible()
    assert box.text() == "x.db är ingen fil från Målverktyg."
    assert box.informativeText().startswith("Den är gjord av ett annat program. Välj en fil")
    (close,) = (button for button in box.buttons() if isinstance(button, QPushButton))
    assert close.text() == "Stäng"
    close.click()
    assert not box.isVisible()


@pytest.mark.parametrize("kind", [DamagedFile, DiskFull, NewerFile])
def test_what_happened_is_read_whole(qtbot: QtBot, stage: QWidget, kind: type[DiskFull]) -> None:
    look.wear(stage)
    box = errors.show(stage, kind(name="Måluppföljning 2023.malverktyg"))
    qtbot.waitExposed(box)
    words = box.findChild(QLabel, "qt_msgbox_label")
    whole = words.fontMetrics().boundingRect(words.contentsRect(), words.alignment() | Qt.TextFlag.TextWordWrap, words.text())
    assert words.wordWrap() or words.fontMetrics().horizontalAdvance(words.text()) <= words.contentsRect().width()
    assert words.contentsRect().contains(whole)
    box.close()


def test_an_error_that_stands_open_is_not_opened_over_itself(stage: QWidget) -> None:
    box = errors.show(stage, DiskFull(name="x.malverktyg"))
    assert errors.show(stage, DiskFull(name="x.malverktyg")) is box
    other = errors.show(stage, DiskFull(name="y.malverktyg"))
    assert other is not box
    other.close()
    box.close()


def test_a_bug_is_told_with_its_traceback_and_the_program_goes_on(
    stage: QWidget, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.catch_bugs()
    try:
        raise ZeroDivisionError("tre delat med noll")
    except ZeroDivisionError as bug:
        sys.excepthook(ZeroDivisionError, bug, bug.__traceback__)
    (box,) = stage.findChildren(QMessageBox)
    assert box.text() == "Något gick fel i programmet."
    assert "tre delat med noll" in box.detailedText()
    assert "tre delat med noll" in capsys.readouterr().err
    box.close()


@pytest.mark.parametrize("scale", [100, 200])
def test_its_words_begin_where_those_of_other_dialogs_do(qtbot: QtBot, stage: QWidget, scale: int) -> None:
    look.choose(scale=scale)
    look.wear(stage)
    box = errors.show(stage, DiskFull(name="x.malverktyg"))
    qtbot.waitExposed(box)
    for name in ("qt_msgbox_label", "qt_msgbox_informativelabel"):
        words = box.findChild(QLabel, name)
        qtbot.waitUntil(lambda words=words: words.mapTo(box, QPoint(0, 0)).x() == look.px(24))
    box.close()
