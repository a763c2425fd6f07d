"""The review beside the form: after a pause, off the window's thread, only the newest answer."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.errors import FileMissing
from malverktyg.progress import Progress
from malverktyg.review.putting_aside import Review
from tests.registers import MATTER, T2, TODAY, a_year
from ui.live_review import PAUSE, LiveReview, review_of, review_of_goal

WAIT = 10_000


@pytest.fixture
def live(qtbot: QtBot) -> Iterator[LiveReview]:
    made = LiveReview()
    yield made
    made.stop()


def test_only_the_newest_order_is_answered(live: LiveReview, qtbot: QtBot) -> None:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    slip = year.with_([replace(proposal, summary="Nämnden har har ett möte.")])
    answers: list[Review] = []
    live.reviewed.connect(answers.append)
    with qtbot.waitSignal(live.reviewed, timeout=WAIT):
        live.order(partial(review_of, year, MATTER, TODAY))
        live.order(partial(review_of, slip, MATTER, TODAY))
        assert live.is_busy
    assert [one.excerpt for one in answers[-1].open if one.rule == "repeated_word"] == ["har har"]
    assert len(answers) == 1
    qtbot.waitUntil(lambda: not live.is_busy)


def test_it_is_done_in_another_thread(live: LiveReview, qtbot: QtBot) -> None:
    threads: list[int] = []

    def review(_: Progress) -> Review:
        threads.append(threading.get_ident())
        return review_of(a_year(), MATTER, TODAY)

    with qtbot.waitSignal(live.reviewed, timeout=WAIT):
        live.order(review)
    assert threads
    assert threading.get_ident() not in threads


def test_a_matter_that_is_gone_says_nothing(live: LiveReview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(live.reviewed, wait=600):
        live.order(partial(review_of, a_year(), "borta", date(2023, 9, 21)))


def test_what_is_stopped_is_not_answered(live: LiveReview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(live.reviewed, wait=600):
        live.order(partial(review_of, a_year(), MATTER, TODAY))
        live.stop()


def test_one_goal_is_reviewed_alike(live: LiveReview, qtbot: QtBot) -> None:
    year = a_year()
    goal = next(one for one in year.goals_of(2023) if year.assessment_of(one.id, T2) is None)
    assert goal.id is not None
    answers: list[Review] = []
    live.reviewed.connect(answers.append)
    with qtbot.waitSignal(live.reviewed, timeout=WAIT):
        live.order(partial(review_of_goal, year, goal.id, T2, TODAY))
    assert "not_assessed" in {one.rule for one in answers[0].open}


def test_an_answer_that_comes_after_a_newer_order_is_not_told(live: LiveReview, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    answers: list[Review] = []
    live.reviewed.connect(answers.append)

    def slow(_: Progress) -> Review:
        begun.set()
        go_on.wait(WAIT / 1000)
        return Review()

    newer = Review()
    live.order(slow)
    qtbot.waitUntil(begun.is_set, timeout=WAIT)
    live.order(lambda _: newer)
    qtbot.wait(PAUSE + 50)  # the newer one waits for the thread by now
    go_on.set()
    qtbot.waitUntil(lambda: not live.is_busy, timeout=WAIT)
    assert len(answers) == 1
    assert answers[0] is newer


def test_what_the_world_answers_is_left_and_a_bug_is_not_hidden(live: LiveReview, qtbot: QtBot) -> None:
    def gone(_: Progress) -> Review:
        raise FileMissing(name="borta")

    def wrong(_: Progress) -> Review:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        live.order(gone)
        qtbot.waitUntil(lambda: not live.is_busy, timeout=WAIT)
    assert caught == []
    with qtbot.captureExceptions() as caught:
        live.order(wrong)
        qtbot.waitUntil(lambda: bool(caught), timeout=WAIT)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
