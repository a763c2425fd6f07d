"""What is told over a workbook's sheet."""

from dataclasses import replace
from pathlib import Path

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.corrections import Corrections
from malverktyg.exchange.facts import Reading
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
