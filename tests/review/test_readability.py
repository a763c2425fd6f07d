"""Long sentences, heavy sections and hidden doers."""

from dataclasses import replace

import pytest

from malverktyg.review import plain
from malverktyg.review.readability import findings
from tests.review.texts import excerpts, of_language

LONG = "ord " * 30
HEAVY = "Kommunfullmäktigeledamöternas arvodesbestämmelser konsekvensutreds organisationsövergripande. "


def test_a_sentence_of_thirty_words_passes_and_one_more_does_not() -> None:
    assert excerpts(f"{'Ord ja ' * 14}Ord ja.", "long_sentence") == []
    (one,) = of_language(f"{'Ord ja ' * 15}Ord.", "long_sentence")
    assert "31 ord" in one.why


def test_under_a_heading_only_the_longest_is_told_with_how_many_more_there_are() -> None:
    one = "Ord ja " * 16
    (found,) = of_language(f"{one}nej. {one}ja ja nej. {one}ja nej.", "long_sentence")
    assert found.excerpt.endswith("ja ja nej.")
    assert found.why.startswith("Meningen har 35 ord. 2 meningar till under rubriken är för långa. Dela den")
    (found,) = of_language(f"{one}nej.\n\n{one}ja nej.", "long_sentence")
    assert "En mening till" in found.why
    (found,) = of_language(f"{one}nej.", "long_sentence")
    assert found.why.startswith("Meningen har 33 ord. Dela den")


def test_an_abbreviation_ends_no_sentence() -> None:
    text = f"Det gäller t.ex. Anna, kap. 3 och bl.a. Örby med {'ja och ' * 13}nej."
    assert len(excerpts(text, "long_sentence")) == 1


def test_a_heavy_section_is_told_by_one_of_its_sentences() -> None:
    found = excerpts(HEAVY * 30, "readability")
    assert found == [HEAVY.strip()]
    assert excerpts("Vi gör det här. " * 40, "readability") == []
    assert excerpts(HEAVY, "readability") == []


def test_a_section_in_which_nobody_does_anything_is_told() -> None:
    passive = "Planen genomfördes och frågan utreddes. " * 9
    assert excerpts(passive, "passive") == ["Planen genomfördes och frågan utreddes."]
    assert excerpts("Vi genomförde planen. " * 9, "passive") == []
    assert excerpts("Vi lyckades och hoppades och minns det. " * 9, "passive") == []


@pytest.mark.parametrize(("most", "told"), [(5, 1), (6, 0), (0, 0)])
def test_the_ceiling_of_a_sentence_is_the_documents(most: int, told: int) -> None:
    document = replace(plain.document("Rubrik\n\nNämnden har sex ord i meningen."), most_words=most)
    assert len([one for one in findings(document) if one.rule == "long_sentence"]) == told


def test_the_ceiling_of_a_section_is_the_documents() -> None:
    document = plain.document("Rubrik\n\n" + "Förvaltningens verksamhetsplanering redovisas. " * 40)
    assert [one.rule for one in findings(replace(document, most_lix=40))] == ["readability"]
    assert [one.rule for one in findings(replace(document, most_lix=0))] == []
