"""The copy for publication: what may still be a name is told before a place to save is asked for."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from malverktyg.domain.matters import Matter
from tests.registers import MATTER
from ui.pages.proposal import ProposalPage, paper_out
from ui.session import Session
from ui.widgets.question import Question
from ui.work import Work

Show = Callable[[ProposalPage], ProposalPage]
WAIT = 20_000


@pytest.fixture
def page(show: Show, opened: Session) -> ProposalPage:
    """The page with somebody's given name alone in the text."""
    proposal = opened.register.proposal_of(MATTER)
    assert proposal is not None
    opened.save(replace(proposal, officer="Anna Ek, utredare", summary="Ärendet är Annas eget."), why="test")
    return show(ProposalPage(opened))


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the officer chooses to save."""
    chosen = tmp_path / "webb.pdf"
    monkeypatch.setattr(paper_out.QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    return chosen


def answering(monkeypatch: pytest.MonkeyPatch, *, act: bool) -> list[str]:
    """Answers each question; gives what was asked."""
    told: list[str] = []
    ask = Question.exec

    def answer() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        told.append(f"{question.windowTitle()}\n{question.accessibleDescription()}")
        (question.act if act else question.safe).click()

    def asked(question: Question) -> int:
        QTimer.singleShot(0, answer)
        return ask(question)

    monkeypatch.setattr(Question, "exec", asked)
    return told


def matter(session: Session) -> Matter:
    return session.register.all(Matter)[MATTER]


def test_what_may_be_a_name_is_told_and_the_copy_can_be_saved_all_the_same(
    page: ProposalPage, opened: Session, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = answering(monkeypatch, act=True)
    with qtbot.waitSignal(opened.told, timeout=WAIT):
        paper_out.save_published(page, opened, matter(opened))
    assert told[0].startswith("Ett ställe kan nämna någon")
    assert told[0].endswith("Ärendet är Annas eget.")
    assert target.read_bytes().startswith(b"%PDF")


def test_one_can_go_back_and_nothing_is_saved(
    page: ProposalPage, opened: Session, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = answering(monkeypatch, act=False)
    paper_out.save_published(page, opened, matter(opened))
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    qtbot.wait(100)
    assert not target.exists()


def test_nothing_is_asked_where_the_page_is_gone(
    page: ProposalPage, opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = answering(monkeypatch, act=False)
    with qtbot.captureExceptions() as caught:
        paper_out.save_published(page, opened, matter(opened))
        (work,) = page.window().findChildren(Work, "")
        with qtbot.waitSignal(work.ended, timeout=WAIT):
            delete(page)
    assert not told
    assert not caught


def test_without_names_nobody_asks(
    page: ProposalPage, opened: Session, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = answering(monkeypatch, act=False)
    proposal = opened.register.proposal_of(MATTER)
    assert proposal is not None
    opened.save(replace(proposal, summary="Ärendet är Anna Eks eget."), why="test")
    with qtbot.waitSignal(opened.told, timeout=WAIT):
        paper_out.save_published(page, opened, matter(opened))
    assert not told
    assert target.exists()
