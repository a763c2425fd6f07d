"""Whether the window may close."""

from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.progress import Progress
from tests.ui.answering import when_asked
from ui.awaiting import Awaiting
from ui.closing import Closing
from ui.widgets.question import Question
from ui.widgets.work_panel import WorkPlace
from ui.work import Work


@pytest.fixture
def works(stage: QWidget) -> WorkPlace:
    return WorkPlace(stage)


@pytest.fixture
def writing() -> Awaiting:
    return Awaiting()


@pytest.fixture
def closing(stage: QWidget, writing: Awaiting, works: WorkPlace) -> Closing:
    return Closing(stage, writing, works)


def endless(progress: Progress) -> None:
    while True:
        progress.step("Läser", 0, 1)


def ended(qtbot: QtBot, works: WorkPlace) -> None:
    works.stop_all()
    qtbot.waitUntil(lambda: not works.works)


def test_where_nothing_is_going_on_it_may(closing: Closing) -> None:
    assert closing.may_be()


def test_what_merely_reads_is_let_go_without_a_question(qtbot: QtBot, closing: Closing, works: WorkPlace, stage: QWidget) -> None:
    works.add(Work("Läser arbetsböcker", endless, only_reads=True, parent=stage))
    assert closing.may_be()
    assert not stage.findChildren(Question)
    ended(qtbot, works)


@pytest.mark.parametrize("accepts", [True, False])
def test_what_makes_something_is_asked_about_by_name(
    qtbot: QtBot, closing: Closing, works: WorkPlace, stage: QWidget, *, accepts: bool
) -> None:
    works.add(Work("Läser", endless, only_reads=True, parent=stage))
    works.add(Work("Sparar PDF", endless, parent=stage))
    told: list[str] = []

    def answer(question: Question) -> None:
        told.append(question.accessibleDescription())
        (question.act if accepts else question.safe).click()

    when_asked(answer)
    assert closing.may_be() is accepts
    assert "Sparar PDF" in told[0]
    ended(qtbot, works)


def test_a_write_is_waited_for_and_the_window_closes_by_itself_when_it_is_over(
    qtbot: QtBot, closing: Closing, writing: Awaiting, stage: QWidget
) -> None:
    let_go, answers = Event(), []

    def close() -> None:
        answers.append(closing.may_be())
        let_go.set()

    writing.began.connect(close)
    assert stage.isVisible()
    writing.answer(lambda: let_go.wait(10))
    assert answers == [False]
    qtbot.waitUntil(lambda: not stage.isVisible())


def test_a_write_that_nobody_wanted_to_close_during_leaves_the_window_open(
    qtbot: QtBot, closing: Closing, writing: Awaiting, stage: QWidget
) -> None:
    let_go = Event()
    writing.began.connect(let_go.set)
    writing.answer(lambda: let_go.wait(10))
    qtbot.wait(20)
    assert stage.isVisible()
    assert closing.may_be()
