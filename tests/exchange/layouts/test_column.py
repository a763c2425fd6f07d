"""A column and its role."""

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts.column import Column, is_unsure
from malverktyg.exchange.layouts.head import HeadColumn


def _headed(text: str, heading: Heading | None) -> HeadColumn:
    return HeadColumn(1, (Cell(row=1, column=1, value=text, text=text),), heading)


def test_a_role_is_a_subject_and_a_kind() -> None:
    assert Column(1, Subject.ACTIVITY, Kind.STATUS).role == "activity.status"
    assert Column(1, None, Kind.TYPE).role == "type"


def test_a_heading_that_says_little_is_unsure() -> None:
    assert is_unsure(Column(1, None, Kind.OTHER, _headed("Kuriosa", None), guessed=True))
    assert is_unsure(Column(1, None, Kind.COMMENT, _headed("Så gör vi mål", Heading("Så gör vi mål", sure=False))))
    assert not is_unsure(Column(1, Subject.GOAL, Kind.TITLE, _headed("Mål", Heading("Mål", Subject.GOAL, Kind.TITLE))))
