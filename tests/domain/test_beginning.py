"""How a new matter begins."""

from collections.abc import Callable
from datetime import date
from itertools import count

import pytest

from malverktyg.domain.beginning import begin, latest_paper
from malverktyg.domain.bodies import Body, BodyKind
from malverktyg.domain.matters import DecisionStyle, Matter, Proposal
from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.problem import problems
from malverktyg.domain.year import Entity, Register

T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)
TODAY = date(2023, 9, 21)
BOARD = Body(id="ks", name="Kommunstyrelsen", position=2)
OTHER = Body(id="sn", name="Socialnämnden", position=1)
COMMITTEE = Body(id="kfu", name="Koncern- och finansutskottet", kind=BodyKind.SUBCOMMITTEE, superior="ks")
OFFICE = Body(id="kf", name="Kommunförvaltningen", kind=BodyKind.ADMINISTRATION, superior="kfu", position=5)
SIDE = Body(id="so", name="Socialkontoret", kind=BodyKind.ADMINISTRATION, superior="sn", position=4)
BODIES: tuple[Entity, ...] = (BOARD, COMMITTEE, OFFICE)


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def test_a_matter_begins_with_a_title_a_chain_and_a_point_that_stands_alone(new_id: Callable[[], str]) -> None:
    start = begin(Register().with_(BODIES), T2, TODAY, new_id)
    assert start.matter.title == "Kommunstyrelsens måluppföljning för tertial 2 2023"
    assert start.matter.body == "ks"
    assert start.proposal.administration == "kf"
    assert start.proposal.day == TODAY
    assert start.proposal.summary == "Ärendet gäller hur kommunstyrelsens mål för 2023 uppfylls till och med augusti."
    assert list(problems(start.point)) == []
    assert "title" not in {problem.field for problem in problems(start.matter)}


def test_its_parts_belong_together(new_id: Callable[[], str]) -> None:
    start = begin(Register().with_(BODIES), T2, TODAY, new_id)
    assert start.proposal.matter == start.matter.id
    assert start.point.proposal == start.proposal.id
    assert len({start.matter.id, start.proposal.id, start.point.id}) == 3


def test_kommunstyrelsen_comes_before_another_committee(new_id: Callable[[], str]) -> None:
    start = begin(Register().with_((OTHER, *BODIES, SIDE)), T2, TODAY, new_id)
    assert (start.matter.body, start.proposal.administration) == ("ks", "kf")


def test_a_committee_that_others_propose_to_comes_before_one_that_stands_alone(new_id: Callable[[], str]) -> None:
    alone = Body(id="kn", name="Kulturnämnden", position=0)
    assert begin(Register().with_((alone, OTHER, SIDE)), T2, TODAY, new_id).matter.body == "sn"


def test_the_administration_is_the_one_that_leads_to_the_decider(new_id: Callable[[], str]) -> None:
    first = Body(id="first", name="Annan förvaltning", kind=BodyKind.ADMINISTRATION, position=0)
    assert begin(Register().with_((*BODIES, first)), T2, TODAY, new_id).proposal.administration == "kf"
    assert begin(Register().with_((BOARD, first)), T2, TODAY, new_id).proposal.administration == "first"


def test_a_body_that_is_gone_is_not_chosen(new_id: Callable[[], str]) -> None:
    gone = Body(id="old", name="Gamla styrelsen", valid_to=date(2022, 12, 31))
    assert begin(Register().with_((gone,)), T2, TODAY, new_id).matter.body is None


def test_without_bodies_it_says_what_it_can(new_id: Callable[[], str]) -> None:
    start = begin(Register(), T2, TODAY, new_id)
    assert start.matter.title == "Måluppföljningen för tertial 2 2023"
    assert start.proposal.summary == "Ärendet gäller hur målen för 2023 uppfylls till och med augusti."


def test_it_follows_the_latest_paper_in_who_and_where_but_not_in_what_was_written(new_id: Callable[[], str]) -> None:
    last = Matter(id="m", period=T1, body="ks", title="Förra", dnr="KS 23/1")
    paper = Proposal(
        id="p", matter="m", officer="Kanslichef", style=DecisionStyle.PASSIVE, administration="so",
        considerations="Långt", economy="Inga", documents=("Bok",), recipients=("Revisorerna",), signatures=("Kommunchef",),
    )  # fmt: skip
    start = begin(Register().with_((*BODIES, SIDE, last, paper)), T2, TODAY, new_id)
    assert start.proposal.officer == "Kanslichef"
    assert start.proposal.style is DecisionStyle.PASSIVE
    assert start.proposal.administration == "so"
    assert start.proposal.recipients == ("Revisorerna",)
    assert start.proposal.signatures == ("Kommunchef",)
    assert (start.proposal.considerations, start.proposal.economy, start.proposal.documents) == ("", "", ())
    assert start.matter.dnr == ""
    assert start.point.text.endswith("godkänns.")


def test_a_later_periods_paper_is_no_model() -> None:
    later = Matter(id="m", period=T2)
    register = Register().with_((later, Proposal(id="p", matter="m"), Matter(id="x", period=T1)))
    assert latest_paper(register, T1) is None
    assert latest_paper(register, T2) == (later, register.all(Proposal)["p"])
