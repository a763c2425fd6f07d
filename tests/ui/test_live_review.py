"""The review beside the form: after a pause, off the window's thread, only the newest answer."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.review.putting_aside import Review
from tests.registers import MATTER, TODAY, a_year
from ui import live_review
from ui.live_review import LiveReview, review_of

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
        live.order(year, MATTER, TODAY)
        live.order(slip, MATTER, TODAY)
        assert live.is_busy
    assert [one.excerpt for one in answers[-1].open if one.rule == "repeated_word"] == ["har har"]
    assert len(answers) == 1
    qtbot.waitUntil(lambda: not live.is_busy)


def test_it_is_done_in_another_thread(live: LiveReview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[int] = []

    def review(*order: object) -> Review:
        threads.append(threading.get_ident())
        return review_of(*order)  # type: ignore[arg-type]

    monkeypatch.setattr(live_review, "review_of", review)
    with qtbot.waitSignal(live.reviewed, timeout=WAIT):
        live.order(a_year(), MATTER, TODAY)
    assert threads
    assert threading.get_ident() not in threads


def test_a_matter_that_is_gone_says_nothing(live: LiveReview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(live.reviewed, wait=600):
        live.order(a_year(), "borta", date(2023, 9, 21))


def test_what_is_stopped_is_not_answered(live: LiveReview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(live.reviewed, wait=600):
        live.order(a_year(), MATTER, TODAY)
        live.stop()
