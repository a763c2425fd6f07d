"""Cells that are headings by standing side by side."""

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts.head_cells import headings_of
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.phrases.areas import FOCUS_AREAS


def _row(*texts: str) -> list[tuple[Kind | None, str]]:
    view = View(Sheet("Mål", {(1, c): Cell(row=1, column=c, value=text, text=text) for c, text in enumerate(texts, 1) if text}))
    return [(heading.kind, heading.choice) for _, heading in sorted(headings_of(view, 1, FOCUS_AREAS).items())]


def test_months_by_name_and_by_initials() -> None:
    assert _row("jan", "feb", "mars") == [(Kind.MONTH, "1-1"), (Kind.MONTH, "2-2"), (Kind.MONTH, "3-3")]
    assert _row(*"JFMAMJJASOND")[-1] == (Kind.MONTH, "12-12")
    assert _row("Q1", "Kvartal 2") == [(Kind.MONTH, "1-3"), (Kind.MONTH, "4-6")]


def test_steps_of_one_scale_side_by_side() -> None:
    assert _row("Ja", "Delvis", "Nej") == [(Kind.CHOICE, "achieved"), (Kind.CHOICE, "partly"), (Kind.CHOICE, "not_achieved")]
    assert _row("Ej påbörjad", "Pågår", "Klar")[0] == (Kind.CHOICE, "not_started")
    assert (Kind.CHOICE, "achieved") not in _row("Uppnått", "", "Delvis uppnått")


def test_focus_areas_side_by_side() -> None:
    assert _row("Vardag", "Natur") == [(Kind.AREA_CHOICE, "Hållbar vardag"), (Kind.AREA_CHOICE, "Hållbar natur")]
    assert _row("Natur") == []


def test_weeks_side_by_side() -> None:
    assert _row("v. 1-4", "v. 5–8", "Vecka 9") == [(Kind.MONTH, "v1-4"), (Kind.MONTH, "v5-8"), (Kind.MONTH, "v9-9")]
    assert _row("v. 5", "v. 9") == []
    assert _row("v. 9", "v. 5", "v. 1") == []
