"""A guide's answers become paragraphs; an answer that ends it asks for the reason and no more."""

import pytest

from malverktyg.domain.guides import CHILDREN, ECONOMY, Answer, Guide, draft, sentence
from malverktyg.review import plain
from malverktyg.review.language import findings


def test_the_answers_become_a_paragraph_each() -> None:
    answers = {
        "affected": Answer("Ja, direkt", "elever i årskurs 4–6 får längre väg till skolan"),
        "heard": Answer("Barn har hörts", "Elevrådet har yttrat sig den 4 maj 2023."),
        "weighed": Answer("Annat väger tyngre"),
    }
    assert draft(CHILDREN, answers).text == (
        "Beslutet berör barn direkt. Elever i årskurs 4–6 får längre väg till skolan.\n\n"
        "Barn har fått säga sin mening i ärendet. Elevrådet har yttrat sig den 4 maj 2023.\n\n"
        "Barnets bästa har beaktats, men andra intressen väger tyngre."
    )


def test_a_no_ends_the_guide_with_its_reason() -> None:
    answers = {"affected": Answer("Nej", "ärendet gäller redovisning"), "heard": Answer("Barn har hörts")}
    done = draft(CHILDREN, answers)
    assert done.is_ended
    assert [one.key for one in done.asked] == ["affected"]
    assert done.text == "Beslutet berör inte barn. Ärendet gäller redovisning."


def test_nothing_answered_is_no_text_and_every_question() -> None:
    assert draft(ECONOMY, {}).text == ""
    assert draft(ECONOMY, {}).asked == ECONOMY


@pytest.mark.parametrize(
    ("words", "told"), [("  det\u00a0 är\nso ", "Det är so."), ("Ja!", "Ja!"), ("", ""), ("han sade ”nej”", "Han sade ”nej”")]
)
def test_words_become_sentences(words: str, told: str) -> None:
    assert sentence(words) == told


@pytest.mark.parametrize("guide", [CHILDREN, ECONOMY])
def test_the_sentences_of_the_guides_pass_the_review(guide: Guide) -> None:
    for question in guide:
        for choice in question.choices:
            assert list(findings(plain.document(f"Rubrik\n\n{choice.sentence}"))) == []
    assert len({question.key for question in guide}) == len(guide)
