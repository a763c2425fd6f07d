"""Books that are worked out before somebody goes to their pages."""

import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from malverktyg.domain.owed import owed
from ui import foresight
from ui.foresight import Foresight
from ui.models.activity_rows import ActivityQuestion
from ui.models.goal_rows import GoalQuestion
from ui.models.owed_rows import OwedQuestion
from ui.session import Session


@pytest.fixture
def ahead(opened: Session, monkeypatch: pytest.MonkeyPatch) -> Foresight:
    monkeypatch.setattr(foresight, "REST", 0)
    made = Foresight.of(opened)
    made.follow()
    return made


def edited(session: Session) -> None:
    goal = session.register.find(Goal, "m3.2")
    assert goal is not None
    assert session.save(replace(goal, title="Alla läser"), why="Ändrade målet")


def test_a_session_has_one(opened: Session) -> None:
    assert Foresight.of(opened) is Foresight.of(opened)


def test_what_is_not_ready_is_made_when_it_is_asked_for_and_kept(opened: Session) -> None:
    ahead = Foresight.of(opened)
    assert ahead.goals() is ahead.goals()
    assert ahead.activities() is ahead.activities()
    assert ahead.owed() is ahead.owed()
    assert opened.desk is not None
    assert ahead.owed().items == owed(opened.register, opened.period, opened.today, opened.desk.last_written())


def test_another_file_or_period_gives_other_books(opened: Session) -> None:
    ahead = Foresight.of(opened)
    before = ahead.goals()
    opened.set_period(opened.period.previous)
    assert ahead.goals().period == opened.period
    edited(opened)
    assert ahead.goals().register is opened.register
    assert ahead.goals() is not before


def test_the_books_are_ready_a_while_after_a_change(qtbot: QtBot, opened: Session, ahead: Foresight) -> None:
    edited(opened)
    qtbot.waitUntil(lambda: not ahead.is_busy, timeout=30_000)
    for kind, book in ((type(book), book) for book in (ahead.goals(), ahead.activities(), ahead.owed())):
        assert book is ahead._kept[kind][1]
        assert "counts" in book.__dict__  # worked out before it was asked for
    assert ahead.goals().rows(GoalQuestion(words="alla läser"))
    assert ahead.activities().rows(ActivityQuestion())
    assert ahead.owed().rows(OwedQuestion())


def test_the_book_that_a_page_could_not_wait_for_is_made_ready_too(qtbot: QtBot, opened: Session, ahead: Foresight) -> None:
    edited(opened)
    books = (ahead.goals(), ahead.activities(), ahead.owed())
    assert not any("counts" in book.__dict__ for book in books)
    qtbot.waitUntil(lambda: not ahead.is_busy, timeout=30_000)
    assert all(one is other for one, other in zip(books, (ahead.goals(), ahead.activities(), ahead.owed()), strict=True))
    assert all("counts" in book.__dict__ for book in books)
    assert all("_all" in under.sought.__dict__ for under in books[2]._ways.values())


def test_what_was_changed_meanwhile_is_worked_out_anew(qtbot: QtBot, opened: Session, ahead: Foresight) -> None:
    ahead._begin()
    edited(opened)
    ahead._soon.stop()  # as if it had run out while the work was going on
    qtbot.waitUntil(lambda: not ahead.is_busy, timeout=30_000)
    assert all(asked[0] is opened.register for asked, _ in ahead._kept.values())


def test_a_file_that_is_closed_leaves_nothing_behind(qtbot: QtBot, opened: Session, ahead: Foresight) -> None:
    ahead._begin()
    opened.close()
    qtbot.waitUntil(lambda: not ahead.is_busy, timeout=30_000)
    assert not ahead._kept


def test_modules_are_loaded_a_while_after_the_window_is_made_with_a_file_or_without(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: dict[str, int] = {}
    monkeypatch.setattr(foresight, "SHOWN", 0)
    monkeypatch.setattr(foresight, "import_module", lambda name: loaded.setdefault(name, threading.get_ident()))
    Foresight.of(session := Session()).follow(["ui.pages.help"])
    assert loaded == {}
    qtbot.waitUntil(lambda: not Foresight.of(session).is_loading)
    assert list(loaded)[-2:] == ["ui.pages.help", "PySide6.QtWidgets"]
    here = threading.get_ident()
    elsewhere = [name for name, thread in loaded.items() if thread != here]
    assert elsewhere == list(foresight._PLAIN)  # PySide's types are made in the window's thread alone


def test_what_is_loaded_off_the_windows_thread_needs_no_qt() -> None:
    ask = f"import sys; from importlib import import_module; [import_module(one) for one in {foresight._PLAIN}]; print('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.strip() == "False"
