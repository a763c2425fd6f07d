"""What a heading says of its column."""

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.headings.roles import Heading, Kind, Subject


def test_a_heading_of_things_names_them() -> None:
    assert Heading("Mål", Subject.GOAL, Kind.TITLE).names_a_thing
    assert not Heading("Status", None, Kind.STATUS).names_a_thing


def test_a_headings_own_year_goes_before_the_sheets() -> None:
    assert Heading("T1", part=PeriodPart.T1).period(2023) == Period(2023, PeriodPart.T1)
    assert Heading("T1 2022", part=PeriodPart.T1, year=2022).period(2023) == Period(2022, PeriodPart.T1)
    assert Heading("Mål").period(2023) is None
