"""A colleague's changes, while the window is in use."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from malverktyg.jobs.register import Desk
from ui import colleagues
from ui.colleagues import Colleagues
from ui.pages.goals.page import GoalsPage
from ui.window import Window

WAIT = 20_000


@pytest.fixture
def watched(filled: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The window with a look at the file each moment, from when nobody touches it."""
    monkeypatch.setattr(colleagues, "_PAUSE", 10)
    monkeypatch.setattr(colleagues, "_AT_REST", 0)
    Colleagues(filled)
    return filled


def first(window: Window) -> Goal:
    return window.session.register.goals_of(2023)[0]


def write_elsewhere(path: Path, goal: Goal, title: str) -> None:
    with Desk.open(path, "Bo") as other:
        other.change("Ändrat", [replace(goal, title=title)])


def test_what_a_colleague_writes_is_shown_without_leaving_the_window(watched: Window, year_file: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    watched.session.heard.connect(told.append)
    write_elsewhere(year_file, first(watched), "Bos text")
    qtbot.waitUntil(lambda: first(watched).title == "Bos text", timeout=WAIT)
    assert told == ["Någon annan har ändrat i filen, och du ser den som den är nu"]


def test_it_waits_while_something_is_half_written_and_nothing_of_it_is_lost(
    watched: Window, year_file: Path, qtbot: QtBot
) -> None:
    watched.enter(1)
    page = watched.page
    assert isinstance(page, GoalsPage)
    line = page.goal.activities.add
    line.setFocus()
    line.insert("Måla överg")
    write_elsewhere(year_file, first(watched), "Bos text")
    watcher = watched.findChild(Colleagues)
    assert watcher is not None
    for _ in range(20):
        watcher._ask()
        qtbot.wait(5)
    assert first(watched).title != "Bos text"
    assert line.text() == "Måla överg"
    qtbot.keyClick(line, Qt.Key.Key_Return)  # reads what the other wrote before it writes
    qtbot.waitUntil(lambda: first(watched).title == "Bos text", timeout=WAIT)
    assert any(one.title == "Måla överg" for one in watched.session.register.activities_of(page.current))


def test_a_file_that_was_only_touched_is_read_a_few_times_and_no_more(
    watched: Window, year_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[bool] = []
    asked: list[bool] = []
    sight = Desk.another_sight
    monkeypatch.setattr(watched.session, "look_again", lambda: looks.append(True))
    monkeypatch.setattr(Desk, "another_sight", lambda desk: asked.append(True) or sight(desk))
    year_file.touch()
    qtbot.waitUntil(lambda: len(asked) > 10, timeout=WAIT)
    assert len(looks) == 3


def test_a_disk_that_does_not_answer_is_asked_once(watched: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(Desk, "another_sight", lambda _: asked.append(True))
    watcher = watched.findChild(Colleagues)
    assert watcher is not None
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    qtbot.waitUntil(lambda: not watcher._is_asking, timeout=WAIT)
    monkeypatch.setattr(watcher._post, "send", lambda _: None)  # it never comes back
    before = len(asked)
    watcher._ask()
    watcher._ask()
    qtbot.waitUntil(lambda: len(asked) == before + 1, timeout=WAIT)
    assert watcher._is_asking
