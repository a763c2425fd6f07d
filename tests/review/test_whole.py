"""The whole review: right Swedish is left alone, each slip put into it is found, and no text makes it stumble."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malverktyg.review.rules import RULES
from malverktyg.review.texts import PARTS
from malverktyg.review.whole import review_text
from tests.paths import ROOT
from tests.review.texts import PROPOSAL, PROSE

STAND = "Fler barn får stöd innan problemen har vuxit sig stora, och färre familjer behöver vänta."
EXAMPLE = ROOT.parent / "shared" / "proposal-example.txt"

# A rule, words of the correct proposal, what is put in their place, and what is found.
MUTANTS = [
    ("focus_area_name", "bärighet på en levande landsbygd", "bärighet på ett tryggt liv", "ett tryggt liv"),
    ("focus_area_name", "direkt bärighet på ett tryggt liv", "direkt bärighet på ett lärande samhälle", "ett lärande samhälle"),
    ("same_text", "Förslaget innebär inga nya kostnader.", STAND, STAND),
    ("repeated_word", "omfattar perioden januari", "omfattar omfattar perioden januari", "omfattar omfattar"),
    ("repeated_word", "redovisar varje tertial", "redovisar tertial varje tertial", "tertial varje tertial"),
    ("repeated_word", "eftersom redovisningen bygger", "eftersom att att redovisningen bygger", "att att"),
    ("repeated_word", "för att skolan anmäler", "för att för att skolan anmäler", "för att för att"),
    ("agreement", "De samtal som", "De mötet som", "De mötet"),
    ("agreement", "en tydlig förbättring", "ett tydlig förbättring", "ett tydlig förbättring"),
    ("agreement", "en egen plan", "ett egen plan", "ett egen plan"),
    ("agreement", "uppgifter om verksamheten", "uppgifter om flera verksamhet", "flera verksamhet"),
    ("agreement", "bedömer att underlaget är gott", "bedömer att den underlaget är gott", "den underlaget"),
    ("participle", "En fungerande uppföljning", "En fungerade uppföljning", "En fungerade uppföljning"),
    ("participle", "ett väl fungerande samarbete", "ett väl fungerade samarbete", "ett väl fungerade samarbete"),
    ("participle", "En planerad översyn", "En planerade översyn", "En planerade översyn"),
    ("assign_to", "Uppdra åt kommundirektören", "Uppdra kommundirektören", "Uppdra kommundirektören"),
    (
        "missing_word",
        "steg för steg flyttas",
        "nämnden ansvarar för det stödet planeras, och steg för steg flyttas",
        "för det stödet planeras",
    ),
    ("markup", "är viktigt att", "är *viktigt* att", "*viktigt*"),
    ("markup", "är viktigt att", "är __viktigt__ att", "__viktigt__"),
    ("markup", "är viktigt att", "är <b>viktigt</b> att", "<b>"),
    ("markup", "Strömvalla kommuns vision", "# Strömvalla kommuns vision", "# "),
    ("markup", "budget för 2024.", "budget för {år}.", "{år}"),
    ("paragraph_space", "§\u00a0164", "§ 164", "§ 164"),
    ("unit_space", "14\u00a0%", "14%", "14%"),
    ("unit_space", "14\u00a0%", "14 %", "14 %"),
    ("double_space", "omfattar perioden", "omfattar  perioden", "omfattar  perioden"),
    ("unit_space", "§\u00a0164", "§164", "§164"),
    ("quotes", "gemensamt sätt", "“gemensamt” sätt", "“gemensamt”"),
    ("dash", "förbättring. Samtidigt", "förbättring - sade nämnden. Samtidigt", "förbättring - sade"),
    ("abbreviation", "barn och unga. Väntetiden", "t ex barn och unga. Väntetiden", "t ex"),
    ("stray_space", "i tid.", "i tid , sade nämnden.", "tid ,"),
    ("pair", "dels för att polisen", "men även för att polisen", "dels för att skolan anmäler tidigare, men även"),
    ("relative_time", "Nämnden har under våren", "Nämnden har nyligen", "nyligen"),
    ("relative_time", "Nämnden har under våren", "Nämnden har i skrivande stund", "i skrivande stund"),
    (
        "decision_point",
        "Godkänna redovisningen av socialnämndens måluppföljning för tertial 1 2024.",
        "Godkänna den bifogade redovisningen.",
        "Godkänna den bifogade redovisningen.",
    ),
    (
        "decision_point",
        "Notera att två av nämndens mål ännu inte har bedömts.",
        "Lägga redovisningen till handlingarna.",
        "Lägga redovisningen till handlingarna.",
    ),
]  # fmt: skip
TAKEN_AWAY = {
    "diarienummer": ("Diarienummer: KS 2024/117\n",),
    "handläggare": ("Handläggare: Utvecklingsledare, kansliet\n",),
    "beslutsunderlag": ("Beslutsunderlag\n",),
    "expediering": ("Beslutet ska skickas till\n",),
    "ekonomiska konsekvenser": ("Ekonomiska konsekvenser\n", "Förslaget innebär inga nya kostnader."),
    "barnets bästa": ("Prövning av barnets bästa\n", "Kortare väntetider är till barnets bästa."),
    "bilagor": ("Bilagor\n",),
}


@pytest.mark.parametrize("file", PROSE, ids=lambda file: file.stem)
def test_right_swedish_gives_at_most_one_finding_a_page(file: Path) -> None:
    found = review_text(file.read_text("utf-8"))
    assert len(found) <= 1, [one.as_json() for one in found]
    assert {one.rule for one in found} <= {"relative_time"}


@pytest.mark.parametrize(("rule", "old", "new", "excerpt"), MUTANTS)
def test_a_slip_put_into_a_right_text_is_found_alone(rule: str, old: str, new: str, excerpt: str) -> None:
    assert old in PROPOSAL
    found = review_text(PROPOSAL.replace(old, new, 1))
    assert (rule, excerpt) in [(one.rule, one.excerpt) for one in found]
    assert {one.rule for one in found} == {rule}


@pytest.mark.parametrize("part", PARTS)
def test_a_part_taken_away_is_missed(part: str) -> None:
    text = PROPOSAL
    for words in TAKEN_AWAY[part]:
        assert words in text
        text = text.replace(words, "")
    assert [one.place for one in review_text(text) if one.rule == "missing_part"] == [part]


def test_findings_come_in_the_texts_order_with_the_missing_parts_last() -> None:
    text = PROPOSAL.replace("Handläggare: Utvecklingsledare, kansliet\n", "").replace("är viktigt", "är *viktigt*")
    text = text.replace("En fungerande", "En fungerade").replace("Ärendet i korthet\n", "Ärendet i korthet\n\nDet är är så.\n")
    assert [one.rule for one in review_text(text)] == ["repeated_word", "markup", "participle", "missing_part"]


def test_a_text_that_proposes_nothing_lacks_no_parts() -> None:
    assert review_text("Bakgrund\n\nNämnden har möten varje månad.") == ()
    assert review_text("") == ()


def test_every_excerpt_is_copied_from_the_text() -> None:
    text = PROPOSAL
    for _, old, new, _ in MUTANTS:
        text = text.replace(old, new, 1)
    found = review_text(text)
    assert len(found) > 20
    for one in found:
        assert one.excerpt in text
        assert (one.excerpt == "") == (one.rule == "missing_part")


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the public example is not here")
def test_the_public_example_shows_its_slips() -> None:
    found = Counter(one.rule for one in review_text(EXAMPLE.read_text("utf-8")))
    assert found == {
        "focus_area_name": 3, "same_text": 1, "repeated_word": 1, "agreement": 1, "participle": 1, "assign_to": 1,
        "missing_word": 1, "markup": 1, "paragraph_space": 1, "pair": 1, "relative_time": 1, "long_sentence": 1,
        "decision_point": 1, "promise": 1, "missing_part": 7, "title_year": 1,
    }  # fmt: skip


WRITTEN = """att det de en
ett mötet beslutet fungerade uppdra åt dels § 147 5% * # _a_ <b> {x} ” “ . , : - • 1. Fokusområde Hållbar
hälsa Förslag till beslut i dag bilaga nämnden för ansvarade planeras § 2023-01-02"""
WORDS = st.sampled_from([*WRITTEN.split(), "\n", "\n\n", "\u00a0", "\u2028", "\x00", "\ufeff", "\U0001f600"])


@given(st.text(max_size=400) | st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=300)
def test_no_text_makes_it_raise(text: str) -> None:
    for one in review_text(text, ("Hållbar hälsa", "Hållbar natur", "", "(")):
        assert one.rule in RULES
        assert one.excerpt in text
        json.dumps(one.as_json())


@given(st.lists(st.sampled_from(sorted({word for file in PROSE for word in file.read_text("utf-8").split()})), max_size=80))
@settings(max_examples=100)
def test_no_order_of_words_makes_it_raise(words: list[str]) -> None:
    text = "Förslag till beslut\n\n" + " ".join(words)
    assert all(one.excerpt in text for one in review_text(text))
