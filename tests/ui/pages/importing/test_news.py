"""What is told over a workbook's sheet."""

from dataclasses import replace
from pathlib import Path

import pytest

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.correcting.corrections import Corrections
from malverktyg.exchange.correcting.recalled import LayoutChange, Recalled
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.remembering.texts import CHANGES
from tests.ui.workbook.sheets import a_book, seen
from ui.pages.importing.bring import Opened
from ui.pages.importing.news import news
from ui.pages.importing.steps import How
from ui.widgets.remark import Kind

OPENED = Opened(Path("Socialnämnden 2023.xlsx"), Reading(file="Socialnämnden 2023.xlsx"), a_book())


def told(opened: Opened, number: int) -> tuple[list[tuple[Kind, str, str]], list[object]]:
    said: list[object] = []
    found = news(opened, seen(), number, said.append)
    for one in found:
        if one.do is not None:
            one.do()
    return [(one.kind, one.text, one.link) for one in found], said


def test_a_sheet_like_others_has_no_news() -> None:
    assert told(OPENED, 0) == ([], [])


def test_a_hidden_sheet_can_be_read_and_says_so_when_it_is() -> None:
    assert told(OPENED, 1) == (
        [(Kind.HINT, "Bladet är dolt i arbetsboken och läses inte.", "Läs bladet")],
        ["Gammalt"],
    )
    read = replace(OPENED, how=How(Corrections(hidden=("Gammalt",))))
    assert told(read, 1) == ([(Kind.HINT, "Bladet är dolt i arbetsboken. Det läses, eftersom du valde det.", "")], [])


def test_a_workbook_of_another_kind_can_be_read_all_the_same() -> None:
    declined = replace(OPENED, reading=Reading(file="b.xlsx", declined="en budget"))
    text = "Arbetsboken ser ut att vara en budget och läses inte."
    assert told(declined, 1) == ([(Kind.WARNING, text, "Läs den ändå")], [True])


def test_a_broken_workbook_says_what_why_and_the_way_out() -> None:
    error = NotAWorkbook(name="b.xlsx")
    assert told(replace(OPENED, error=error), 0) == ([(Kind.ERROR, error.message, "")], [])


def test_a_layout_that_is_known_tells_the_workbook_the_corrections_and_the_changes() -> None:
    changes = tuple(LayoutChange("column_added", "Mål!C3", new=f"Kolumn {number}") for number in range(4))
    recalled = Recalled(None, "Förra.xlsx", Corrections(), changes, lost=("Läge",))
    opened = replace(OPENED, reading=Reading(file="b.xlsx", recalled=recalled), how=How(Corrections(hidden=("Gammalt", "Äldre"))))
    ((kind, text, _),), _said = told(opened, 0)
    assert kind is Kind.HINT
    assert text == (
        "Samma upplägg som Förra.xlsx. Dina 2 rättelser är gjorda. Ändrat i upplägget: kolumnen ”Kolumn 0” är ny, "
        "kolumnen ”Kolumn 1” är ny, kolumnen ”Kolumn 2” är ny och 1 till. Rättelsen av ”Läge” används inte."
    )


@pytest.mark.parametrize("kind", sorted(CHANGES))
def test_every_change_in_a_layout_has_words(kind: str) -> None:
    recalled = Recalled(None, "Förra.xlsx", Corrections(), (LayoutChange(kind, "Mål!C3", old="före", new="efter"),))
    ((_, text, _),), _said = told(replace(OPENED, reading=Reading(file="b.xlsx", recalled=recalled)), 0)
    assert "Ändrat i upplägget: " in text
