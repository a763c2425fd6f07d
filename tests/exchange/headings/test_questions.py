"""Headings that ask, and those that answer."""

import pytest

from malverktyg.exchange.headings.headings import read_heading
from malverktyg.exchange.headings.roles import Kind, Subject


@pytest.mark.parametrize(
    ("text", "subject", "kind"),
    [
        ("Vem håller i det?", None, Kind.RESPONSIBLE),
        ("När startar vi?", Subject.ACTIVITY, Kind.START),
        ("När är vi klara?", Subject.ACTIVITY, Kind.END),
        ("När sker det?", Subject.ACTIVITY, Kind.TIME),
        ("Vad vill nämnden uppnå?", Subject.GOAL, Kind.TITLE),
        ("Vad ska vi göra för att nå dit?", Subject.ACTIVITY, Kind.TITLE),
        ("Hur följs det upp?", Subject.INDICATOR, Kind.TITLE),
        ("Hur långt har vi kommit?", None, Kind.OUTCOME),
        ("Varför? T1", Subject.ASSESSMENT, Kind.COMMENT),
        ("Det här har vi gjort:", Subject.ACTIVITY, Kind.TITLE),
        ("Så här gick det", None, Kind.OUTCOME),
    ],
)
def test_a_question_is_known_by_what_it_asks_for(text: str, subject: Subject | None, kind: Kind) -> None:
    found = read_heading(text)
    assert found is not None
    assert (found.subject, found.kind, found.sure) == (subject, kind, True)


@pytest.mark.parametrize("text", ["När bemanningen är klar", "Vem som helst", "Varför inte", "Så långt vi vet"])
def test_words_that_ask_nothing_are_no_heading(text: str) -> None:
    found = read_heading(text)
    assert found is None or not found.sure
