"""The gate before print: the review of what is saved now, made beside the window where it is not there yet."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from malverktyg.domain.matters import Proposal
from malverktyg.domain.problem import Severity
from malverktyg.jobs import reviewing as jobs
from malverktyg.review.putting_aside import Review
from tests.registers import MATTER
from ui.pages.proposal import ProposalPage, paper_out
from ui.session import Session
from ui.widgets.question import Question

Show = Callable[[ProposalPage], ProposalPage]
WAIT = 20_000
SUMMARY = "Nämnden har har ett möte."


def proposal(session: Session) -> Proposal:
    found = session.register.proposal_of(MATTER)
    assert found is not None
    return found


def save(session: Session, summary: str) -> None:
    session.save(replace(proposal(session), summary=summary), why="test")


@pytest.fixture
def page(show: Show, opened: Session, qtbot: QtBot) -> ProposalPage:
    """The page with a slip in Ärendet i korthet, reviewed."""
    save(opened, SUMMARY)
    made = show(ProposalPage(opened))
    qtbot.waitUntil(lambda: made.reviewing.of(MATTER) is not None, timeout=WAIT)
    return made


def _answer(act: bool, told: list[str]) -> None:
    question = QApplication.activeModalWidget()
    assert isinstance(question, Question)
    told.append(question.windowTitle() + question.accessibleDescription())
    (question.act if act else question.safe).click()


def _answering(monkeypatch: pytest.MonkeyPatch, *, act: bool) -> list[str]:
    """Answers each question as it is asked; gives what was asked."""
    told: list[str] = []
    ask = Question.exec

    def asked(question: Question) -> int:
        QTimer.singleShot(0, lambda: _answer(act, told))
        return ask(question)

    monkeypatch.setattr(Question, "exec", asked)
    return told


def test_the_errors_are_told_and_can_be_shown(page: ProposalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    told, gone = _answering(monkeypatch, act=False), []
    page.gate.let_out(MATTER, "Skriv ut ändå", lambda: gone.append(1))
    assert not gone
    assert "Ord två gånger: ”har har”" in told[0]
    assert told[0].startswith(f"Skrivelsen har {page.reviewing.review.count(Severity.ERROR)} fel")
    assert page.right.currentWidget() is page.list


def test_the_paper_can_go_out_with_its_errors(page: ProposalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    _answering(monkeypatch, act=True)
    gone: list[int] = []
    page.gate.let_out(MATTER, "Skriv ut ändå", lambda: gone.append(1))
    assert gone


def test_without_errors_nobody_asks(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    opened.save(replace(proposal(opened), summary="Ärendet gäller målen.", considerations="Det går bra."), why="test")
    for point in opened.register.points_of(proposal(opened).id):
        opened.save(replace(point, text="Godkänna redovisningen av kommunstyrelsens mål för tertial 2 2023."), why="test")
    gone: list[int] = []
    page.gate.let_out(MATTER, "Skriv ut ändå", lambda: gone.append(1))
    qtbot.waitUntil(lambda: bool(gone), timeout=WAIT)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Reviews wait until it is set, as those of a large file do."""
    opened, review = Event(), jobs.review_matter

    def slow(*given: object) -> Review:
        assert opened.wait(10)
        return review(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(jobs, "review_matter", slow)
    return opened


def test_a_stale_review_is_made_anew_while_the_window_answers(
    page: ProposalPage, opened: Session, held: Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, gone = _answering(monkeypatch, act=True), []
    save(opened, "Nämnden har har ett ett möte.")
    page.gate.let_out(MATTER, "Skriv ut ändå", lambda: gone.append(1))
    answered: list[int] = []
    QTimer.singleShot(50, lambda: answered.append(1))
    qtbot.waitUntil(lambda: bool(answered), timeout=WAIT)
    assert not told
    assert not gone
    held.set()
    qtbot.waitUntil(lambda: bool(gone), timeout=WAIT)
    assert "”ett ett”" in told[0]


def test_what_is_written_while_it_is_reviewed_is_reviewed_too(
    page: ProposalPage, opened: Session, held: Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, gone = _answering(monkeypatch, act=True), []
    save(opened, "Nämnden har ett möte.")
    page.gate.let_out(MATTER, "Skriv ut ändå", lambda: gone.append(1))
    save(opened, "Nämnden nämnden har ett möte.")
    held.set()
    qtbot.waitUntil(lambda: bool(gone), timeout=WAIT)
    assert "”Nämnden nämnden”" in told[-1]
    assert len(told) == 1


def test_asked_twice_the_paper_goes_out_once(
    page: ProposalPage, opened: Session, held: Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answering(monkeypatch, act=True)
    went: list[str] = []
    monkeypatch.setattr(paper_out, "save_pdf", lambda *_: went.append("pdf"))
    monkeypatch.setattr(paper_out, "save_word", lambda *_: went.append("word"))
    save(opened, "Nämnden har har ett ett möte.")
    page.save_pdf()
    page.save_word()
    held.set()
    qtbot.waitUntil(lambda: bool(went), timeout=WAIT)
    qtbot.wait(200)
    assert went == ["word"]


def test_a_file_that_is_closed_meanwhile_lets_nothing_out(page: ProposalPage, opened: Session, held: Event, qtbot: QtBot) -> None:
    gone: list[int] = []
    save(opened, "Nämnden har har ett ett möte.")
    page.gate.let_out(MATTER, "Skriv ut ändå", lambda: gone.append(1))
    held.set()
    opened.close()
    qtbot.wait(300)
    assert not gone
