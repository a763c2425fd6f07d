"""A decision as it is cited."""

from datetime import date

import pytest

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Decision
from malverktyg.domain.ids import BodyId
from malverktyg.domain.year import Register
from malverktyg.exchange.phrases.citing import cited

BOARD = BodyId("ks")


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (Decision(body=BOARD, day=date(2023, 9, 5), paragraph="147"), "Kommunstyrelsen 2023-09-05, §\u00a0147"),
        (Decision(body=BOARD, day=date(2023, 9, 5), paragraph="§ 147"), "Kommunstyrelsen 2023-09-05, §\u00a0147"),
        (Decision(body=BOARD), "Kommunstyrelsen"),
        (Decision(paragraph="8"), "§\u00a08"),
        (Decision(), ""),
    ],
)
def test_a_decision_is_cited_as_far_as_it_is_known(decision: Decision, said: str) -> None:
    assert cited(Register().with_([Body(id=BOARD, name="Kommunstyrelsen")]), decision) == said
