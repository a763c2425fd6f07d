"""Freezing from the page Tjänsteskrivelse, the ways to what is frozen, and the paper that follows what is being written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Severity
from malverktyg.errors import FrozenStays
from malverktyg.review.finding import Finding
from tests.registers import MATTER
from ui.forms import form as forms
from ui.pages.proposal import ProposalPage, paper_out, texts
from ui.pages.proposal.freeze_dialog import FreezeDialog
from ui.session import Session
from ui.work import Work

Show = Callable[[ProposalPage], ProposalPage]
Typing = Callable[[QWidget, str], None]
WAIT = 20_000
SLIP = Finding(rule="r", severity=Severity.ERROR, place="Ärendet", excerpt="de samtalet", why="Numerus.")


@pytest.fixture
def page(show: Show, opened: Session, qtbot: QtBot) -> ProposalPage:
    made = show(ProposalPage(opened))
    qtbot.waitUntil(lambda: bool(made.paper.view.sizes), timeout=WAIT)
    return made


def proposal(session: Session) -> Proposal:
    found = session.register.proposal_of(MATTER)
    assert found is not None
    return found


def _frozen(page: ProposalPage, opened: Session, qtbot: QtBot) -> FrozenPaper:
    with qtbot.waitSignal(page.paper.press.printed, timeout=WAIT, check_params_cb=lambda sheets: sheets.frozen is not None):
        page.freezing.freeze(MATTER, "Hinns inte med.")
    return opened.register.frozen_of(MATTER)[-1]


def _change(page: ProposalPage, opened: Session, qtbot: QtBot, words: str = "Något annat.") -> None:
    with qtbot.waitSignal(page.paper.press.printed, timeout=WAIT, check_params_cb=lambda sheets: sheets.frozen is None):
        opened.save(replace(proposal(opened), summary=words), why="Ny text")


def test_until_it_is_frozen_the_paper_is_a_draft(page: ProposalPage) -> None:
    assert page.paper.state.isVisible()
    assert page.paper.state.text() == "Arbetsmaterial"
    assert page.paper.freeze.isVisible()
    assert not page.paper.frozen.isVisible()


def asked(page: ProposalPage, qtbot: QtBot) -> FreezeDialog:
    """The question, once it is there."""
    qtbot.waitUntil(lambda: page.freezing.dialog is not None, timeout=WAIT)
    assert page.freezing.dialog is not None
    return page.freezing.dialog


def test_the_review_is_asked_before_the_question(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    opened.save(replace(proposal(opened), considerations="Av de samtalet framgår veckor några veckor."), why="Slarv")
    page.paper.freeze.click()
    dialog = asked(page, qtbot)
    assert not dialog.act.isEnabled()
    assert dialog.focusWidget() is dialog.back
    dialog.reason.setText("  ")
    assert not dialog.act.isEnabled()
    dialog.reason.setText("Beslutat så.")
    with qtbot.waitSignal(opened.saved, timeout=WAIT):
        dialog.act.click()
    (frozen,) = opened.register.frozen_of(MATTER)
    assert frozen.reason == "Beslutat så."


def test_going_back_freezes_nothing(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    page.paper.freeze.click()
    dialog = asked(page, qtbot)
    assert dialog.focusWidget() is dialog.back
    dialog.back.click()
    assert opened.register.frozen_of(MATTER) == ()


def test_a_file_that_is_closed_meanwhile_is_not_frozen_and_nobody_is_told_of_a_bug(
    page: ProposalPage, opened: Session, qtbot: QtBot
) -> None:
    path = opened.path
    assert path is not None
    page.freezing.freeze(MATTER, "Hinns inte med.")
    (work,) = (one for one in page.window().findChildren(Work) if one.title == texts.FREEZING)
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(work.ended, timeout=WAIT):
        opened.close()
    assert caught == []
    assert opened.open(path)
    assert opened.register.frozen_of(MATTER) == ()


def test_asked_for_twice_there_is_one_question_and_one_version(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    page.freezing.ask()
    page.freezing.ask()
    first, second = (work for work in page.window().findChildren(Work) if work.title == texts.REVIEWING)
    with qtbot.waitSignals([first.ended, second.ended], timeout=WAIT):
        pass
    dialog = asked(page, qtbot)
    assert [one for one in page.findChildren(FreezeDialog) if one.isVisible()] == [dialog]
    with qtbot.waitSignal(opened.saved, timeout=WAIT):
        dialog.act.click()
    assert len(opened.register.frozen_of(MATTER)) == 1
    page.freezing.ask()
    asked(page, qtbot).back.click()


def test_without_errors_no_reason_is_asked_for(qtbot: QtBot) -> None:
    dialog = FreezeDialog(())
    qtbot.addWidget(dialog)
    assert dialog.act.isEnabled()
    assert dialog.act.isDefault()
    assert not dialog.reason.isVisibleTo(dialog)


def test_many_errors_are_counted_and_some_shown(qtbot: QtBot) -> None:
    dialog = FreezeDialog([SLIP] * 7)
    qtbot.addWidget(dialog)
    shown = [one.text() for one in dialog.findChildren(QLabel)]
    assert "7 fel är inte rättade" in shown
    assert "och 2 till" in shown
    assert shown.count("”de samtalet” – Numerus.") == 5
    dialog.reason.setText("Skäl")
    assert dialog.act.isDefault()


def test_a_frozen_paper_is_shown_as_frozen_until_something_in_it_is_another(
    page: ProposalPage, opened: Session, qtbot: QtBot
) -> None:
    _frozen(page, opened, qtbot)
    assert not page.paper.state.isVisible()
    assert page.paper.frozen.words.text().startswith("Fryst ")
    assert not page.paper.frozen.again.isVisible()
    _change(page, opened, qtbot)
    assert page.paper.state.isVisible()
    assert page.paper.frozen.words.text().startswith("Ändrat sedan ")
    assert page.paper.frozen.again.isVisible()
    with qtbot.waitSignal(page.paper.press.printed, timeout=WAIT, check_params_cb=lambda sheets: sheets.frozen is not None):
        opened.undo()
    assert not page.paper.state.isVisible()


def test_a_second_version_stands_beside_the_first(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    _frozen(page, opened, qtbot)
    _change(page, opened, qtbot)
    _frozen(page, opened, qtbot)
    assert ", version 2" in page.paper.frozen.words.text()
    assert [action.text().split(",")[0] for action in page.paper.frozen.menu.actions()] == ["Version 2", "Version 1"]


def test_what_is_saved_and_shown_is_the_sealed_paper_to_the_byte(
    page: ProposalPage, opened: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = _frozen(page, opened, qtbot)
    assert opened.desk
    sealed = opened.desk.sealed(frozen.pdf)
    _change(page, opened, qtbot)
    target = tmp_path / "fryst.pdf"
    monkeypatch.setattr(paper_out.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(opened.told, timeout=WAIT) as told:
        page.freezing.do("save", frozen)
    assert told.args == ["Sparad som fryst.pdf", False]
    assert target.read_bytes() == sealed
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    page.freezing.do("show", frozen)
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    assert Path(shown[0].toLocalFile()).read_bytes() == sealed
    assert Path(shown[0].toLocalFile()).name == "Tjänsteskrivelse KS 23-456 v1.pdf"


def test_the_seal_can_be_checked_and_its_sum_copied(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    frozen = _frozen(page, opened, qtbot)
    with qtbot.waitSignal(opened.told, timeout=WAIT) as told:
        page.freezing.do("check", frozen)
    assert told.args == [texts.SEALS["SAME"], False]
    page.freezing.do("copy", frozen)
    assert QGuiApplication.clipboard().text() == frozen.pdf


def test_a_matter_that_is_frozen_stays_and_nothing_counts_as_unsaved(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    _frozen(page, opened, qtbot)
    unsaved: list[object] = []
    opened.unsaved.connect(unsaved.append)
    with qtbot.waitSignal(opened.failed) as failed:
        assert not opened.remove(opened.register.all(Matter)[MATTER], why="Bort")
    assert failed.args is not None
    assert isinstance(failed.args[0], FrozenStays)
    assert unsaved == []
    assert MATTER in opened.register.all(Matter)


def test_looking_back_goes_to_the_matter_as_it_was(page: ProposalPage, opened: Session, qtbot: QtBot) -> None:
    frozen = _frozen(page, opened, qtbot)
    before = proposal(opened).summary
    _change(page, opened, qtbot)
    with qtbot.waitSignals([opened.opened, opened.asked], timeout=WAIT):
        page.freezing.do("look", frozen)
    assert opened.frozen == frozen
    assert proposal(opened).summary == before
    opened.back_to_now()
    assert proposal(opened).summary == "Något annat."


def test_what_is_being_written_is_on_the_paper_before_it_is_saved(
    show: Show, opened: Session, qtbot: QtBot, type_text: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "PAUSE", 2 * WAIT)
    page = show(ProposalPage(opened))
    qtbot.waitUntil(lambda: bool(page.paper.view.sizes), timeout=WAIT)
    section = next(section for section in page.form.sections if section.heading == "Ärendet i korthet")
    section.unfold()
    editor = section.forms[0].editor("summary")
    editor.set_value("")  # type: ignore[attr-defined]
    before = proposal(opened).summary
    with qtbot.waitSignal(page.paper.press.printed, timeout=WAIT) as printed:
        type_text(editor, "Zebror i kön")
    assert proposal(opened).summary == before
    assert printed.args is not None
    assert _words_at(printed.args[0], Origin("Proposal", "forslag", "summary")) > 0


def _words_at(sheets: object, origin: Origin) -> int:
    return sum(place.origin == origin for place in sheets.places)  # type: ignore[attr-defined]


def test_saving_what_is_on_the_paper_already_does_not_print_it_again(
    page: ProposalPage, opened: Session, qtbot: QtBot, type_text: Typing
) -> None:
    section = next(section for section in page.form.sections if section.heading == "Ärendet i korthet")
    section.unfold()
    saved: list[bool] = []
    opened.saved.connect(lambda *_: saved.append(True))
    with qtbot.waitSignal(page.paper.press.printed, timeout=WAIT):
        type_text(section.forms[0].editor("summary"), "Mer ")
    again: list[object] = []
    page.paper.press.printed.connect(again.append)
    opened.flush()
    qtbot.waitUntil(lambda: bool(saved), timeout=WAIT)
    qtbot.wait(400)
    assert again == []


def test_the_reason_stands_as_a_field_with_its_words_and_apart_from_the_errors(qtbot: QtBot) -> None:
    dialog = FreezeDialog([SLIP])
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    told = {one.text(): one.geometry() for one in dialog.findChildren(QLabel) if one.parent() is dialog.reason.parent()}
    head, help = told["Skäl att frysa ändå"], told["Skälet sparas i loggen."]
    assert 0 <= help.top() - head.bottom() - 1 <= 4
    assert 0 <= dialog.reason.geometry().top() - help.bottom() - 1 <= 4
