"""A write that may take long."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from malverktyg.errors import DiskFull
from ui.awaiting import Awaiting


@pytest.fixture
def awaiting(qapp: QCoreApplication) -> Awaiting:
    return Awaiting()


def test_a_deed_is_done_beside_the_window_and_its_answer_given_where_it_was_asked_for(awaiting: Awaiting) -> None:
    assert awaiting.answer(lambda: current_thread() is main_thread()) is False


def test_an_error_is_raised_where_the_deed_was_asked_for(awaiting: Awaiting) -> None:
    def full() -> None:
        raise DiskFull(name="År.malverktyg")

    with pytest.raises(DiskFull):
        awaiting.answer(full)
    assert not awaiting.is_long


def test_of_a_short_deed_nothing_is_told(qtbot: QtBot, awaiting: Awaiting) -> None:
    with qtbot.assertNotEmitted(awaiting.began), qtbot.assertNotEmitted(awaiting.ended):
        assert awaiting.answer(lambda: 3) == 3


def test_while_a_long_deed_is_done_the_window_lives(awaiting: Awaiting) -> None:
    """It ends because the window's own timer ends it."""
    let_go, told = Event(), []
    awaiting.began.connect(lambda: told.append(("began", awaiting.is_long)))
    awaiting.ended.connect(lambda: told.append(("ended", awaiting.is_long)))
    awaiting.began.connect(lambda: QTimer.singleShot(0, let_go.set))
    assert awaiting.answer(lambda: let_go.wait(10))
    assert told == [("began", True), ("ended", False)]


def test_a_deed_within_a_long_one_is_answered_and_the_outer_goes_on(awaiting: Awaiting) -> None:
    let_go, answers = Event(), []

    def another() -> None:
        answers.append(awaiting.answer(lambda: "the inner"))
        QTimer.singleShot(0, let_go.set)

    awaiting.began.connect(lambda: QTimer.singleShot(0, another))
    assert awaiting.answer(lambda: let_go.wait(10))
    assert answers == ["the inner"]
    assert not awaiting.is_long
