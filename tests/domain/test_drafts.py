"""What is written and not saved is seen with the rest, field by field."""

from dataclasses import replace

from malverktyg.domain.drafts import with_drafts
from malverktyg.domain.ids import ProposalId
from malverktyg.domain.matters import DecisionPoint, Proposal
from tests.registers import MATTER, a_year


def _proposal() -> Proposal:
    found = a_year().proposal_of(MATTER)
    assert found
    return found


def test_without_drafts_it_is_the_same_register() -> None:
    year = a_year()
    assert with_drafts(year, []) is year


def test_two_forms_of_one_thing_are_both_seen() -> None:
    loaded = _proposal()
    pairs = [(loaded, replace(loaded, summary="Nytt")), (loaded, replace(loaded, economy="Annat"))]
    found = with_drafts(a_year(), pairs).proposal_of(MATTER)
    assert found == replace(loaded, summary="Nytt", economy="Annat")


def test_what_another_form_has_saved_meanwhile_is_not_hidden() -> None:
    loaded = _proposal()
    saved = a_year().with_([replace(loaded, officer="Kanslichef")])
    found = with_drafts(saved, [(loaded, replace(loaded, summary="Nytt"))]).proposal_of(MATTER)
    assert found
    assert (found.officer, found.summary) == ("Kanslichef", "Nytt")


def test_a_thing_that_is_new_is_seen_before_it_has_an_id() -> None:
    blank = DecisionPoint(proposal=ProposalId("forslag"), position=9)
    other = replace(blank, position=10)
    found = with_drafts(a_year(), [(blank, replace(blank, text="Ett")), (other, replace(other, text="Två"))])
    assert [point.text for point in found.points_of(ProposalId("forslag"))][-2:] == ["Ett", "Två"]
