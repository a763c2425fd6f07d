"""A matter and its proposal are saved as far as they have come, and tell what the paper still lacks."""

from typing import Any

import pytest

from malverktyg.domain.ids import MatterId, ProposalId
from malverktyg.domain.matters import DecisionPoint, Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.domain.problem import Severity, problems

T2 = Period.parse("2023-T2")
TITLE = "Uppföljning av mål, tertial 2 2023"


@pytest.mark.parametrize(
    ("value", "fields"),
    [
        (Matter(period=T2), ["title", "dnr"]),
        (Matter(period=T2, title="Uppföljning av mål", dnr="KS 23/1"), ["title"]),
        (Matter(period=T2, title=TITLE), ["dnr"]),
        (Matter(period=T2, title=TITLE, dnr="KS 23/1"), []),
        (Proposal(matter=MatterId("m")), ["officer"]),
        (Proposal(matter=MatterId("m"), officer="Åsa Öberg"), []),
        (DecisionPoint(proposal=ProposalId("p")), ["text"]),
        (DecisionPoint(proposal=ProposalId("p"), text="godkänna redovisningen."), ["text"]),
        (DecisionPoint(proposal=ProposalId("p"), text="godkänna redovisningen för tertial 2 2023"), []),
    ],
)
def test_what_the_paper_lacks_is_told_and_never_stops_the_saving(value: Any, fields: list[str]) -> None:
    found = list(problems(value))
    assert [one.field for one in found] == fields
    assert all(one.severity is Severity.WARNING for one in found)


def test_a_title_without_its_period_is_told_which_one_to_write() -> None:
    (found,) = problems(Matter(period=T2, title="Uppföljning", dnr="KS 23/1"))
    assert found.text == "Perioden och året ska stå i rubriken: tertial 2 2023."
