"""The parts that a tjänsteskrivelse must have."""

from dataclasses import replace

import pytest

from malverktyg.domain.matters import Matter, Proposal
from malverktyg.domain.paper import paper
from malverktyg.review.parts import missing_in, missing_of
from malverktyg.review.plain import document
from malverktyg.review.texts import PARTS
from tests.registers import MATTER, TODAY, a_year

BARE = "Förslag till beslut\n\n1. Anta riktlinjer för färdtjänst.\n\n"


def places(text: str) -> list[str]:
    return [one.place for one in missing_in(document(BARE + text))]


def test_a_bare_proposal_lacks_them_all_in_their_order() -> None:
    assert places("") == list(PARTS)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("diarienummer", "Dnr: 2023-44"), ("diarienummer", "KS 20/365"), ("diarienummer", "KSN-2013-0674"),
        ("diarienummer", "KS/2018:4"),
        ("handläggare", "Handläggare\nKanslichef"), ("beslutsunderlag", "Handlingar i ärendet\nRapport"),
        ("expediering", "Beslutet skickas till\nRevisorerna"), ("expediering", "Expedieras till: revisorerna"),
        ("ekonomiska konsekvenser", "Ekonomi\n\nDet kostar mycket."),
        ("ekonomiska konsekvenser", "Det får inga ekonomiska konsekvenser."),
        ("barnets bästa", "Ett barnperspektiv har beaktats."), ("bilagor", "Se bilaga 1."), ("bilagor", "Bilagor\n\nRapport"),
    ],
)  # fmt: skip
def test_a_part_may_go_by_several_names(part: str, text: str) -> None:
    assert places(text) == [one for one in PARTS if one != part]


def test_an_officer_in_running_text_is_no_label() -> None:
    assert "handläggare" in places("Varje ärende har en handläggare.")


def test_a_files_paper_says_itself_what_is_missing() -> None:
    year = a_year()
    matter = year.all(Matter)[MATTER]
    assert list(missing_of(paper(year, matter, TODAY))) == []
    proposal = year.proposal_of(MATTER)
    assert proposal is not None
    bare = replace(Proposal(matter=MATTER), id=proposal.id, with_children=False)
    without = year.with_([bare, replace(matter, dnr="")])
    found = list(missing_of(paper(without, replace(matter, dnr=""), TODAY)))
    assert [one.place for one in found] == [
        "diarienummer",
        "handläggare",
        "beslutsunderlag",
        "expediering",
        "ekonomiska konsekvenser",
    ]
    assert {one.excerpt for one in found} == {""}
