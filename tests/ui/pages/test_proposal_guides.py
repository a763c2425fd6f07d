"""The guides on the page Tjänsteskrivelse: questions become a section's text, and a section that is off says why."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.matters import Proposal
from tests.registers import MATTER
from ui.pages.proposal import ProposalPage
from ui.pages.proposal.guide import GuidePanel
from ui.pages.proposal.written_section import TextSection
from ui.session import Session

Show = Callable[[ProposalPage], ProposalPage]
Typing = Callable[[QWidget, str], None]


def proposal(session: Session) -> Proposal:
    found = session.register.proposal_of(MATTER)
    assert found is not None
    return found


@pytest.fixture
def section(show: Show, opened: Session) -> TextSection:
    page = show(ProposalPage(opened))
    found = next(one for one in page.form.sections if one.heading == "Prövning av barnets bästa")
    assert isinstance(found, TextSection)
    found.unfold()
    return found


@pytest.fixture
def guide(section: TextSection) -> GuidePanel:
    section.help.click()
    assert section.guide is not None
    assert section.guide.isVisible()
    return section.guide


def test_the_answers_are_written_after_what_stands_there_as_one_change(
    section: TextSection, guide: GuidePanel, opened: Session, type_text: Typing
) -> None:
    before = proposal(opened).children
    guide.parts["affected"].choices.buttons[1].click()  # type: ignore[union-attr]
    type_text(guide.parts["affected"].words, "fler barn får plats")
    assert guide.draft.text() == "Beslutet berör barn indirekt. Fler barn får plats."
    guide.take.click()
    assert proposal(opened).children == f"{before}\n\n{guide.draft.text()}" if before else guide.draft.text()
    assert guide.isHidden()
    opened.undo()
    assert proposal(opened).children == before


def test_a_no_asks_why_and_nothing_else(guide: GuidePanel) -> None:
    guide.parts["affected"].choices.buttons[2].click()  # type: ignore[union-attr]
    assert guide.parts["affected"].more.text() == "Varför berörs inga barn?"
    assert guide.parts["heard"].isHidden()


def test_without_an_answer_there_is_nothing_to_write(guide: GuidePanel) -> None:
    assert not guide.take.isEnabled()


def test_a_guide_that_is_left_writes_nothing(section: TextSection, guide: GuidePanel, opened: Session) -> None:
    before = opened.register
    guide.parts["heard"].choices.buttons[0].click()  # type: ignore[union-attr]
    guide.leave.click()
    opened.flush()
    assert opened.register is before
    assert section.help.isVisible()


def test_a_section_that_is_off_asks_why_and_keeps_the_reason(
    section: TextSection, opened: Session, type_text: Typing, qtbot: QtBot
) -> None:
    cell = section.form.cells["children_reason"]
    assert cell.isHidden()
    section.form.editor("with_children").click()  # type: ignore[attr-defined]
    assert not proposal(opened).with_children
    assert not cell.isHidden()
    assert section.help.isHidden()
    type_text(section.form.editor("children_reason"), "Ärendet gäller redovisning.")
    opened.flush()
    assert proposal(opened).children_reason == "Ärendet gäller redovisning."
