"""A finding that is put aside is no longer open, keeps its reason, and comes back when its words change."""

from dataclasses import replace
from datetime import date

import pytest

from malverktyg.domain.ids import MatterId
from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import dismissed, parted

FOUND = Finding(
    rule="relative_time",
    severity=Severity.WARNING,
    place="Ärendet i korthet",
    excerpt="i dag",
    why="Skriv ett datum.",
    origin=Origin("Proposal", "p", "summary"),
    sentence="Nämnden har i dag tre mål.",
)
ASIDE = dismissed(FOUND, MatterId("m"), "  Citat ur protokollet. ", who="Åsa", day=date(2023, 9, 21))


def test_what_is_put_aside_is_apart_with_its_reason() -> None:
    other = replace(FOUND, excerpt="nyligen")
    review = parted([FOUND, other], [ASIDE])
    assert review.open == (other,)
    assert [(one.finding, one.dismissal.reason, one.dismissal.who) for one in review.aside] == [
        (FOUND, "Citat ur protokollet.", "Åsa")
    ]
    assert (review.count(Severity.WARNING), review.count(Severity.ERROR)) == (1, 0)


@pytest.mark.parametrize(
    "changed",
    [
        {"excerpt": "I dag"},
        {"sentence": "Nämnden har i dag fyra mål."},
        {"rule": "passive"},
        {"origin": Origin("Proposal", "p", "considerations")},
    ],
)
def test_it_comes_back_when_the_words_change(changed: dict[str, object]) -> None:
    later = replace(FOUND, **changed)
    assert parted([later], [ASIDE]).open == (later,)


def test_another_width_of_space_is_no_other_word() -> None:
    later = replace(FOUND, sentence="Nämnden  har i\u00a0dag tre mål.", excerpt="i\u00a0dag")
    assert parted([later], [ASIDE]).open == ()


def test_a_part_that_is_missing_is_put_aside_by_its_name() -> None:
    missing = Finding(rule="missing_part", severity=Severity.WARNING, place="bilagor", excerpt="", why="")
    held = dismissed(missing, MatterId("m"), "Ärendet har inga.", who="", day=date(2023, 9, 21))
    assert parted([missing], [held]).open == ()
    assert parted([replace(missing, place="handläggare")], [held]).aside == ()
