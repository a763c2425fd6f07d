"""Which periods the window offers: those of the years in the file and of today."""

from malverktyg.domain.periods import Period, periods_of
from ui.session import Session


def offered(session: Session) -> list[Period]:
    """The periods to choose from, the newest first."""
    years = {*session.register.years, session.period.year, session.today.year}
    return [period for year in sorted(years, reverse=True) for period in reversed(periods_of(year))]
