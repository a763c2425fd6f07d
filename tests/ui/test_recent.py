"""What is remembered between two times."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ui import recent


def test_the_file_last_opened_comes_first_and_once() -> None:
    for name in ("a", "b", "ö", "a"):
        recent.remember(Path(f"/mapp/{name}.malverktyg"))
    assert [path.stem for path in recent.files()] == ["a", "ö", "b"]


def test_one_file_alone_is_remembered_too() -> None:
    recent.remember(Path("/mapp/a.malverktyg"))
    assert recent.files() == [Path("/mapp/a.malverktyg")]


def test_only_so_many_are_remembered_and_one_that_is_gone_is_not() -> None:
    for number in range(12):
        recent.remember(Path(f"/mapp/{number}.malverktyg"))
    assert len(recent.files()) == recent.MOST
    recent.forget(Path("/mapp/11.malverktyg"))
    assert recent.files()[0] == Path("/mapp/10.malverktyg")


def test_a_file_is_looked_for_beside_the_last_one(tmp_path: Path) -> None:
    assert recent.folder().is_dir()
    recent.remember(tmp_path / "a.malverktyg")
    assert recent.folder() == tmp_path


def test_the_window_stands_where_it_stood(qtbot: QtBot) -> None:
    window, again = QMainWindow(), QMainWindow()
    for one in (window, again):
        qtbot.addWidget(one)
    assert not recent.restore_place(window)
    window.resize(777, 555)
    recent.keep_place(window)
    assert recent.restore_place(again)
    assert again.size() == window.size()


def test_the_first_window_is_whole_on_the_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    monkeypatch.setattr(recent, "USUAL", room.size() * 2)
    assert not recent.restore_place(window)
    assert window.height() < room.height()  # the frame is seen too
    assert room.contains(window.geometry())


def test_the_first_window_has_its_usual_size_where_there_is_room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(recent, "USUAL", QSize(400, 300))
    assert not recent.restore_place(window)
    assert window.size() == QSize(400, 300)
    assert window.screen().availableGeometry().contains(window.geometry())
