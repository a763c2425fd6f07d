"""What is remembered between two times."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui import recent


def test_the_file_last_opened_comes_first_and_once() -> None:
    for name in ("a", "b", "ö", "a"):
        recent.remember(Path(f"/mapp/{name}.malverktyg"))
    assert [path.stem for path in recent.files()] == ["a", "ö", "b"]


def test_files_of_the_same_name_are_told_with_their_folders() -> None:
    one, other, alone = (Path(f"/{name}.malverktyg") for name in ("2023/Mål", "2024/Mål", "2023/Övning"))
    assert recent.told([one, other, alone]) == [
        f"Mål.malverktyg – {one.parent}", f"Mål.malverktyg – {other.parent}", "Övning.malverktyg"
    ]  # fmt: skip


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


class Framed(QMainWindow):
    """A window in a frame as a system puts it around one; the tests' own screen has none."""

    @override
    def frameGeometry(self) -> QRect:
        return self.geometry().adjusted(-8, -31, 8, 8)


@pytest.fixture
def framed(qtbot: QtBot) -> Framed:
    made = Framed()
    qtbot.addWidget(made)
    return made


def test_the_first_window_is_whole_on_the_screen_with_its_frame(
    qtbot: QtBot, framed: Framed, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = framed.screen().availableGeometry()
    monkeypatch.setattr(recent, "USUAL", room.size() * 2)
    assert not recent.restore_place(framed)
    framed.show()
    qtbot.waitUntil(lambda: framed.frameGeometry().size() == room.size())


def test_a_window_that_lies_over_the_edge_is_moved_in_and_one_that_does_not_is_let_be(qtbot: QtBot, framed: Framed) -> None:
    room = framed.screen().availableGeometry()
    framed.resize(400, 300)
    recent.fit(framed)  # not seen yet
    framed.show()
    framed.move(room.right() - 100, room.bottom() - 100)
    recent.fit(framed)
    qtbot.waitUntil(lambda: room.contains(framed.geometry()))
    assert framed.size() == QSize(400, 300)
    framed.setGeometry(room.left() + 50, room.top() + 60, 400, 300)
    recent.fit(framed)
    qtbot.waitUntil(lambda: framed.geometry() == QRect(room.left() + 50, room.top() + 60, 400, 300))
