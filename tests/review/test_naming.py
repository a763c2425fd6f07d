"""The title: one that names a period names its year too."""

from malverktyg.review import naming, plain

REST = "Förslag till beslut\n\nNämnden föreslår kommunstyrelsen besluta att godkänna redovisningen för 2023."


def excerpts(text: str) -> list[str]:
    return [one.excerpt for one in naming.findings(plain.document(text))]


def test_a_title_with_a_period_and_no_year_is_told() -> None:
    assert excerpts(f"Kommunstyrelsen\n\nMåluppföljning tertial 2\n\n{REST}") == ["Måluppföljning tertial 2"]
    assert excerpts(f"Delårsrapport för socialnämnden\n\n{REST}") == ["Delårsrapport för socialnämnden"]


def test_a_title_with_its_year_is_right() -> None:
    assert excerpts(f"Kommunstyrelsen\n\nMåluppföljning tertial 2 2023\n\n{REST}") == []
    assert excerpts(f"Verksamhetsåret 2023\n\nDelårsrapport\n\n{REST}") == []


def test_a_title_without_a_period_needs_no_year() -> None:
    assert excerpts(f"Svar på motion om cykelvägar\n\n{REST}") == []


def test_a_text_that_proposes_nothing_is_not_judged() -> None:
    assert excerpts("Tertialrapport 2\n\nDet går bra.") == []
