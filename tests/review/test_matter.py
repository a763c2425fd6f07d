"""All rules of matter together."""

from dataclasses import replace

from malverktyg.review.matter import findings
from malverktyg.review.plain import document

TEXT = """Förslag till beslut

1. Godkänna rapporten.

Bakgrund

Den här redovisningen innehåller en bedömning av varje mål.

Fokusområde Trygg skola

Ärendet rör inte nära vård alls.

Fokusområde Nära vård

Ärendet rör inte nära vård alls."""


def test_one_slip_of_each_kind_is_found_in_one_text() -> None:
    assert [one.rule for one in findings(document(TEXT))] == ["focus_area_name", "same_text", "decision_point", "promise"]


def test_a_file_keeps_its_promises_by_its_data() -> None:
    paper = replace(document(TEXT), printed=True)
    assert "promise" not in [one.rule for one in findings(paper)]
