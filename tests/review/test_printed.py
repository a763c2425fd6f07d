"""A file's paper read as a document."""

from dataclasses import replace

from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.paper import paper
from malverktyg.review.printed import document
from malverktyg.review.text import Document
from tests.registers import MATTER, TODAY, a_year


def of_a_year(**changed: str) -> Document:
    year = a_year()
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    altered = replace(proposal, summary=changed.get("summary", proposal.summary))
    year = year.with_([altered])
    return document(paper(year, year.all(Matter)[MATTER], TODAY), year)


def test_each_passage_knows_its_field_and_its_place() -> None:
    (summary,) = [one for one in of_a_year(summary="Det är så.").passages if one.text == "Det är så."]
    assert summary.origin is not None
    assert (summary.origin.kind, summary.origin.field, summary.place) == (Proposal.__name__, "summary", "Ärendet i korthet")


def test_what_the_program_says_is_missing_is_no_passage() -> None:
    assert not [one for one in of_a_year(summary="").passages if one.text.endswith("saknas.")]


def test_areas_decision_and_goals_are_told_apart() -> None:
    sections = of_a_year().sections
    assert [one.heading for one in sections if one.decides] == ["Förslag till beslut"]
    assert [one.heading for one in sections if one.goals] == ["Bedömning av målen"]
    assert [one.area for one in sections if one.area] == ["Hållbar hälsa", "Hållbar gemenskap"]
    assert [one.area for one in sections if one.heading == "Fokusområden"] == [None]


def test_passages_stand_in_the_papers_order() -> None:
    orders = [one.order for one in of_a_year().passages]
    assert orders == sorted(set(orders))
    assert of_a_year().printed
