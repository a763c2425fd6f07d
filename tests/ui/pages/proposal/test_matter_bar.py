"""Which matter is shown is asked only where there is a choice."""

from pytestqt.qtbot import QtBot

from malverktyg.domain.ids import MatterId
from malverktyg.domain.matters import Matter
from malverktyg.domain.periods import Period, PeriodPart
from ui.pages.proposal.matter_bar import MatterBar

FIRST = Matter(id=MatterId("a"), dnr="KS 23/1", title="Tertial 1", period=Period(2023, PeriodPart.T1))
SECOND = Matter(id=MatterId("b"), dnr="KS 23/2", title="Tertial 2", period=Period(2023, PeriodPart.T2))


def test_one_matter_alone_needs_no_choosing_unless_another_period_has_it(qtbot: QtBot) -> None:
    bar = MatterBar()
    qtbot.addWidget(bar)
    bar.offer([FIRST], "a")
    assert bar.isHidden()
    bar.offer([FIRST], "")
    assert not bar.isHidden()


def test_of_several_the_latest_stands_first_and_the_one_that_is_shown_is_chosen(qtbot: QtBot) -> None:
    bar = MatterBar()
    qtbot.addWidget(bar)
    bar.offer([FIRST, SECOND], "a")
    assert not bar.isHidden()
    assert "KS 23/2" in bar.chooser.itemText(0)
    assert bar.chooser.value() == "a"
