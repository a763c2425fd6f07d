"""What a cell became, in Swedish."""

import pytest

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.headings.roles import Kind, Subject
from ui.workbook import roles, texts

T1 = Period(2023, PeriodPart.T1)


def test_everything_that_a_cell_can_be_has_a_swedish_name() -> None:
    assert set(texts.SUBJECTS) >= {str(subject) for subject in Subject}
    assert set(texts.KINDS) >= {str(kind) for kind in Kind}


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("goal.title", "Mål"),
        ("heading: activity.title", "Aktivitet"),
        ("activity.status", "Läge"),
        ("assessment.status", "Måluppfyllelse"),
        ("label: goal.focus_area", "Fokusområde"),
        ("activity.title + activity.time", "Aktivitet, Tid"),
        ("heading: activity.title + heading: activity.status", "Aktivitet, Läge"),
        ("other", "Annat"),
    ],
)
def test_a_role_is_said_as_a_person_says_it(role: str, words: str) -> None:
    assert roles.words(role) == words


def test_a_chip_names_the_period_in_short_and_the_rest_of_an_assessment() -> None:
    assert roles.chip("assessment.status", T1) == "T1"
    assert roles.chip("assessment.comment", T1) == "T1 text"
    assert roles.chip("goal.title", T1) == "Mål"
    assert roles.words("assessment.comment", T1) == "Kommentar tertial 1 2023"


def test_headings_are_frames_and_what_is_left_out_says_why() -> None:
    assert roles.is_frame("heading: goal.title")
    assert not roles.is_frame("goal.title")
    assert roles.why_left_out("ignored: summarad") == "summarad"
    assert roles.why_left_out("goal.title") == ""
