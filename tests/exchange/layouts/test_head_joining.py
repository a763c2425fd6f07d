"""A group heading and the heading under it."""

import pytest

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.headings.headings import read_heading
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts.head_joining import together


@pytest.mark.parametrize(
    ("upper", "lower", "subject", "kind", "part"),
    [
        ("Tertial 1", "Status", None, Kind.STATUS, PeriodPart.T1),
        ("Aktiviteter", "Läge", Subject.ACTIVITY, Kind.STATUS, None),
        ("Aktiviteter", "Vad", Subject.ACTIVITY, Kind.TITLE, None),
        ("Mål", "Status", Subject.ASSESSMENT, Kind.STATUS, None),
        ("Måluppfyllelse", "T2", Subject.ASSESSMENT, Kind.STATUS, PeriodPart.T2),
        ("Utfall T1", "Kvinnor", Subject.INDICATOR, Kind.VALUE, PeriodPart.T1),
        ("Målvärde", "Män", Subject.INDICATOR, Kind.TARGET, None),
    ],
)
def test_the_lower_says_what_and_the_upper_of_whom_and_when(
    upper: str, lower: str, subject: Subject | None, kind: Kind, part: PeriodPart | None
) -> None:
    found = together(read_heading(upper), read_heading(lower))
    assert found is not None
    assert (found.subject, found.kind, found.part) == (subject, kind, part)


def test_one_alone_is_itself() -> None:
    assert together(None, read_heading("Mål")) == read_heading("Mål")
    assert together(read_heading("Mål"), None) == read_heading("Mål")


@pytest.mark.parametrize(
    ("upper", "lower", "subject", "choice"),
    [
        ("Påbörjad", "Nej", Subject.ACTIVITY, "not_started"),
        ("Påbörjad", "Delvis", Subject.ACTIVITY, "ongoing"),
        ("Måluppfyllelse", "Nej", Subject.ASSESSMENT, "not_achieved"),
    ],
)
def test_a_step_is_on_the_scale_of_the_heading_above_it(upper: str, lower: str, subject: Subject, choice: str) -> None:
    step = Heading(lower, Subject.ASSESSMENT, Kind.CHOICE, choice="not_achieved")
    found = together(read_heading(upper), step)
    assert found is not None
    assert (found.subject, found.kind) == (subject, Kind.CHOICE)
    assert found.choice == choice
