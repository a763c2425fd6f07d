"""The sections of the form come one after another once the page is seen."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Origin
from tests.ui.listform.conftest import LONG
from tests.ui.patience import live
from ui import later
from ui.pages.proposal.case import case_of
from ui.pages.proposal.decision_section import DecisionSection
from ui.pages.proposal.form_side import FormSide
from ui.pages.proposal.matter_section import MatterSection
from ui.session import Session

HOW_MANY = 12


@pytest.fixture
def unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the page is seen by takes longer than any test."""
    monkeypatch.setattr(later, "SEEN", LONG)


@pytest.fixture
def matter(opened: Session) -> str:
    return next(iter(opened.register.all(Matter)))


@pytest.fixture
def side(opened: Session, stage: QWidget, matter: str) -> FormSide:
    made = FormSide(opened)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show()
    case = case_of(opened.register, matter, frozenset())
    assert case is not None
    made.show_case(case)
    return made


def made(side: FormSide) -> list[str]:
    return [section.heading for section in side._made]


def test_they_come_by_themselves_in_order_and_with_the_matter_in_them(side: FormSide, qtbot: QtBot) -> None:
    assert made(side) == []
    qtbot.waitUntil(lambda: len(made(side)) == HOW_MANY)
    places = [section.y() for section in side.sections]
    assert places == sorted(places)
    assert side.matter.matter.editor("dnr").text() == "KS 23/456"  # type: ignore[attr-defined]
    assert [section for section in side.sections if section.is_open] == [side.decision]
    assert all(section.head.state[1] for section in side.sections)


@pytest.mark.usefixtures("unseen")
def test_none_comes_before_the_page_is_seen(side: FormSide) -> None:
    live(50)
    assert made(side) == []


@pytest.mark.usefixtures("unseen")
def test_whoever_goes_into_the_form_finds_the_first(side: FormSide) -> None:
    side.begin()
    side.begin()
    (only,) = side._made
    assert isinstance(only, MatterSection)
    assert only.matter.loaded is not None


@pytest.mark.usefixtures("unseen")
def test_whoever_asks_for_one_has_all_before_it_too(side: FormSide) -> None:
    assert isinstance(side.decision, DecisionSection)
    assert len(made(side)) == HOW_MANY
    assert side.decision.points.rows


@pytest.mark.usefixtures("unseen")
def test_words_are_found_in_a_section_that_had_not_come(side: FormSide, opened: Session, matter: str) -> None:
    proposal = opened.register.proposal_of(matter)  # type: ignore[arg-type]
    assert proposal is not None
    assert side.go_to(Origin("Proposal", proposal.id, "summary"))
    assert len(made(side)) == HOW_MANY


@pytest.mark.usefixtures("unseen")
def test_a_key_brings_all_that_had_not_come(side: FormSide, qtbot: QtBot) -> None:
    qtbot.keyClick(side, " ")
    assert len(made(side)) == HOW_MANY


@pytest.mark.usefixtures("unseen")
def test_one_is_made_at_a_time_before_anybody_comes(side: FormSide) -> None:
    for count in range(1, HOW_MANY):
        assert side.make_next()
        assert len(made(side)) == count
    assert not side.make_next()
    assert not side.make_next()
    assert len(made(side)) == HOW_MANY


def test_what_was_not_made_when_somebody_came_is_made_then(side: FormSide, opened: Session, matter: str, qtbot: QtBot) -> None:
    assert side.make_next()
    case = case_of(opened.register, matter, frozenset())
    assert case is not None
    side.show_case(case)
    qtbot.waitUntil(lambda: len(made(side)) == HOW_MANY)
