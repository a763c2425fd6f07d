"""The table of signs: each pattern finds its slip, repairs it where that is certain, and leaves what looks alike."""

import pytest

from malverktyg.review.rules import RULES
from malverktyg.review.signs import MARKS
from tests.review.texts import of_language


def test_every_mark_belongs_to_a_rule() -> None:
    assert {mark.rule for mark in MARKS} <= RULES.keys()


@pytest.mark.parametrize(
    ("text", "rule", "repair"),
    [
        ("Det kostar 10000 kronor.", "unit_space", "10\u00a0000"),
        ("Åldrarna 6-12 år omfattas.", "dash", "6–12"),
        ("Se sid 4-6 i planen.", "dash", "sid 4–6"),
        ("Perioden jan-mars redovisas.", "dash", "jan–mars"),
        ("Skolan,förskolan berörs.", "missing_space", "Skolan, förskolan"),
        ("Det är bra..", "doubled_sign", "bra."),
        ("Det är klart!!", "doubled_sign", "klart!"),
        ("Det gäller tex skolan.", "abbreviation", "t.ex."),
        ("Från fr.o.m 1 januari.", "abbreviation", "fr.o.m."),
        ("Mötet är kl 13.00 på torsdag.", "abbreviation", "kl."),
        ("Det kostar XX kronor.", "markup", None),
    ],
)
def test_a_slip_is_found_with_its_repair(text: str, rule: str, repair: str | None) -> None:
    assert [one.suggestion for one in of_language(text, rule)] == [repair]


@pytest.mark.parametrize(
    "text",
    [
        "Bestämmelsen syftar till att - främja kultur, - öka intresset samt - bevara filmer.",
        "Se dnr 526-4471-2023 och SOU 2017-114.",
        "Det kostar 1,5 mnkr, 3,25 procent och 10 000 kronor.",
        "Han sade: det var ... inte klart.",
        "Klockan 13–15, kl. 13.00–15.40, åk 7–9.",
        "Kapitel XX och i 6-årsverksamheten.",
    ],
)
def test_what_looks_alike_is_left_alone(text: str) -> None:
    rules = {one.rule for one in of_language(text)}
    assert not rules & {"dash", "unit_space", "missing_space", "doubled_sign", "abbreviation", "markup"}
