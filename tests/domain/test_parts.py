"""The parts know their symbols and their sums."""

from malverktyg.domain.parts import Mark, Origin, OverviewRow, Text
from malverktyg.domain.scales import ActivityStatus, Trend

WORD = Text("x", Origin("Assessment"))


def test_a_symbol_is_named_by_its_scale_and_step() -> None:
    assert Mark(Trend.BETTER, WORD).symbol == "Trend.better"
    assert Mark(ActivityStatus.DONE, WORD).symbol == "ActivityStatus.done"
    assert Mark(None, WORD).symbol == "missing"


def test_a_row_of_the_overview_sums_its_counts() -> None:
    assert OverviewRow("a", (1, 2, 3)).total == 6
