"""What a text says that it tells, and does not."""

from malverktyg.review.plain import document
from malverktyg.review.promises import findings

ASSESSED = "Bakgrund\n\nDen här redovisningen innehåller en bedömning av varje mål."
ACTIVE = "Bakgrund\n\nUnderlaget redovisar genomförda aktiviteter."


def found(text: str) -> list[str]:
    return [one.excerpt for one in findings(document(text))]


def test_assessments_that_are_promised_and_not_there_are_missed() -> None:
    assert found(ASSESSED) == ["innehåller en bedömning av varje mål"]
    assert found(f"{ASSESSED}\n\nMål 1\n\nMålet är delvis uppnått.") == []


def test_activities_that_are_promised_and_not_there_are_missed() -> None:
    assert found(ACTIVE) == ["redovisar genomförda aktiviteter"]
    assert found(f"{ACTIVE}\n\nGenomförda aktiviteter\n\n- Utbildat chefer") == []


def test_a_sentence_that_promises_both_is_told_once_with_both() -> None:
    text = "Bakgrund\n\nDen redovisar en bedömning av varje mål och de genomförda aktiviteterna."
    (one,) = findings(document(text))
    assert one.excerpt == "redovisar en bedömning av varje mål"
    assert "bedömningar av målen och aktiviteterna" in one.why


def test_what_is_promised_elsewhere_is_kept_there() -> None:
    assert found("Bakgrund\n\nI bilagan redovisas en bedömning av varje mål. Den bifogas.") == []
    assert found(f"{ASSESSED}\n\nBilagor\n\nMålen för 2023") == []
    assert found("Bakgrund\n\nNämnden gör en bedömning av varje mål.") == []
