"""Boxes."""

import sys

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.errors import NotOurFile
from ui import errors


def test_an_error_is_told_by_what_happened_and_the_way_out(qtbot: QtBot, stage: QWidget) -> None:
    box = errors.show(stage, NotOurFile("Den är gjord av ett annat program.", name="x.db"))
    assert box.isVisible()
    assert box.text() == "x.db är ingen fil från Målverktyg."
    assert box.informativeText().startswith("Den är gjord av ett annat program. Välj en fil")
    (close,) = (button for button in box.buttons() if isinstance(button, QPushButton))
    assert close.text() == "Stäng"
    close.click()
    assert not box.isVisible()


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
