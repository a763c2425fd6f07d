"""Which periods are offered."""

from malverktyg.domain.periods import Period, PeriodPart
from ui.periods import offered
from ui.session import Session


def test_the_years_of_the_file_and_of_today_are_offered_newest_first(opened: Session) -> None:
    opened.set_period(Period(2024, PeriodPart.T1))
    periods = offered(opened)
    assert periods[0] == Period(2024, PeriodPart.H)
    assert periods[-1] == Period(2023, PeriodPart.T1)
    assert len(periods) == 6
