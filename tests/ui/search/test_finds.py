"""Finding in the open file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.search.finds import Finds
from ui.session import Session


@pytest.fixture
def session(year_file: Path) -> Session:
    made = Session(today=date(2023, 9, 21))
    assert made.open(year_file)
    return made


def test_a_files_words_can_be_sought_once_they_are_read(qtbot: QtBot, session: Session) -> None:
    finds = Finds(session, session)
    assert finds.is_waiting
    assert finds.find("behöriga") == ()
    with qtbot.waitSignal(finds.ready):
        finds.begin()
    assert finds.find("behöriga")
    session.close()
    assert not finds.is_ready
    assert not finds.is_waiting


def test_opening_a_file_reads_its_words_by_itself(qtbot: QtBot, year_file: Path) -> None:
    session = Session(today=date(2023, 9, 21))
    finds = Finds(session, session)
    with qtbot.waitSignal(finds.ready):
        session.open(year_file)
    session.close()


def test_what_is_changed_is_found_at_once(qtbot: QtBot, session: Session) -> None:
    finds = Finds(session, session)
    with qtbot.waitSignal(finds.ready):
        finds.begin()
    goal = session.register.goals_of(2023)[0]
    session.save(replace(goal, title="Kvarnhjulet snurrar"), why="Ändrade målet")
    assert [hit.id for hit in finds.find("kvarnhjul")] == [goal.id]
    session.close()


def test_a_file_that_is_closed_while_it_is_read_leaves_nothing(qtbot: QtBot, session: Session, year_file: Path) -> None:
    finds = Finds(session, session)
    finds.begin()
    session.close()
    with qtbot.waitSignal(finds.ready):
        session.open(year_file)
    assert finds.is_ready
    session.close()
