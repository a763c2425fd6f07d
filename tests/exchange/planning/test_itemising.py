"""The items of a plan: each thing once for each workbook."""

from dataclasses import replace

from malverktyg.domain.goals import Activity
from malverktyg.exchange.plan import Kind
from tests.exchange.readings import (
    activity,
    after,
    goal,
    made,
    reading,
)


def test_two_workbooks_that_agree_add_a_thing_once() -> None:
    one = reading(goal("Mål", activities=(activity("Enkät", 3, comment="Klart"),)), file="A.xlsx")
    plan = made(one, replace(one, file="B.xlsx"))
    assert [workbook.count(Kind.ADDED) for workbook in plan.workbooks] == [3, 0]
    assert [workbook.count(Kind.UNCHANGED) for workbook in plan.workbooks] == [0, 2]
    assert len(after(plan).all(Activity)) == 1
