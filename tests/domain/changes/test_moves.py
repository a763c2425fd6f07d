"""All moves together."""

from dataclasses import fields

from malverktyg.domain.changes.moves import Came, Changes, TargetMove, Went
from malverktyg.domain.goals import Goal, Indicator
from malverktyg.domain.periods import Period


def test_all_moves_stand_in_the_order_of_the_kinds() -> None:
    came, went = Came(Goal(year=2023, title="Nytt")), Went(Goal(year=2023, title="Gammalt"))
    target = TargetMove(Indicator(name="Andel"), "85", "90")
    period = Period.parse("2023-T1")
    changes = Changes(earlier=period, later=period.next, indicators=(target,), went=(went,), came=(came,))
    assert changes.all == (came, went, target)
    assert {one.name for one in fields(Changes)} >= {"statuses", "came", "went", "reworded", "slipped", "indicators"}
