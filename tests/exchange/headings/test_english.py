"""Headings of exports from other systems."""

import pytest

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.headings.english import english, swedish
from malverktyg.exchange.headings.headings import read_heading
from malverktyg.exchange.headings.roles import Kind, Subject


@pytest.mark.parametrize(
    ("words", "subject", "kind"),
    [
        ("start date", Subject.ACTIVITY, Kind.START),
        ("task due date", Subject.ACTIVITY, Kind.END),
        ("node id", None, Kind.ID),
        ("parent node id", None, Kind.ABOVE),
        ("goal id", Subject.GOAL, Kind.ID),
        ("issue type", None, Kind.TYPE),
        ("goal title", Subject.GOAL, Kind.TITLE),
        ("goal status", Subject.ASSESSMENT, Kind.STATUS),
        ("goal owner", Subject.GOAL, Kind.RESPONSIBLE),
        ("kpi target value", Subject.INDICATOR, Kind.TARGET),
        ("status code", None, Kind.STATUS),
        ("comment html", None, Kind.COMMENT),
        ("percent complete", None, Kind.PERCENT),
        ("last modified at", None, Kind.OTHER),
    ],
)
def test_english_words_are_headings(words: str, subject: Subject | None, kind: Kind) -> None:
    assert english(words) == (subject, kind)


@pytest.mark.parametrize("words", ["share point", "goal of ours", "code", "mål id"])
def test_what_is_not_known_to_the_last_word_is_none(words: str) -> None:
    assert english(words) is None


@pytest.mark.parametrize(
    ("text", "subject", "kind", "part", "year"),
    [
        ("assessment_2025_t1", Subject.ASSESSMENT, Kind.STATUS, PeriodPart.T1, 2025),
        ("AssessmentCommentT2", Subject.ASSESSMENT, Kind.COMMENT, PeriodPart.T2, None),
        ("fields.status.name", None, Kind.STATUS, None, None),
        ("ParentID", None, Kind.ABOVE, None, None),
        ("mal_id", Subject.GOAL, Kind.ID, None, None),
        ("bedomning_t2", Subject.ASSESSMENT, Kind.STATUS, PeriodPart.T2, None),
        ("overordnat_id", None, Kind.ABOVE, None, None),
        ("ansvarig_enhet", None, Kind.RESPONSIBLE, None, None),
    ],
)
def test_names_that_programs_give_are_read_word_by_word(
    text: str, subject: Subject | None, kind: Kind, part: PeriodPart | None, year: int | None
) -> None:
    found = read_heading(text)
    assert found is not None
    assert found.sure
    assert (found.subject, found.kind, found.part, found.year) == (subject, kind, part, year)


def test_swedish_gets_its_rings_and_dots_back() -> None:
    assert swedish("atgard") == "åtgärd"
    assert swedish("start") == "start"
