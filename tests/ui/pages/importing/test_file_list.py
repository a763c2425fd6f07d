"""The list of chosen workbooks."""

from dataclasses import replace
from pathlib import Path

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.facts import GoalFact, Origin, Reading
from malverktyg.exchange.planning.items import Choice, Kind, PlanItem, WorkbookPlan
from ui.pages.importing.bring import Opened
from ui.pages.importing.file_list import state
from ui.widgets.two_line_rows import Told

GOAL = GoalFact(title="Fler äldre bor tryggt hemma", origin=Origin("Blad", "B2"))
FINE = Opened(Path("Bok.xlsx"), Reading(file="Bok.xlsx", goals=(GOAL,)))


def item(kind: Kind, choice: Choice | None = None) -> PlanItem:
    return PlanItem(
        key="k", kind=kind, thing="Goal", what="Mål", label="Ett", subject="s", file="Bok.xlsx", cell="A!B1", choice=choice
    )


def test_a_workbook_tells_what_came_of_it_in_counts() -> None:
    plan = WorkbookPlan(file="Bok.xlsx", items=(item(Kind.ADDED), item(Kind.ADDED), item(Kind.CHANGED)))
    assert state(FINE, plan) == Told("2 nya · 1 ändrad", "circle-check", "ok")
    assert state(FINE, WorkbookPlan(file="Bok.xlsx", items=(item(Kind.UNCHANGED),))).words == "Inget nytt"


def test_a_conflict_without_a_choice_is_told_by_symbol_and_word_and_a_settled_one_is_calm() -> None:
    open_ = state(FINE, WorkbookPlan(file="Bok.xlsx", items=(item(Kind.CONFLICT),)))
    assert open_ == Told("1 konflikt", "circle-alert", "no")
    assert state(FINE, WorkbookPlan(file="Bok.xlsx", items=(item(Kind.CONFLICT, Choice.KEEP),))).symbol == "circle-check"


def test_a_declined_and_a_broken_workbook_say_so() -> None:
    plan = WorkbookPlan(file="Bok.xlsx", declined="en budget")
    assert state(FINE, plan).words == "Inte inläst"
    assert state(replace(FINE, error=NotAWorkbook(name="Bok.xlsx")), plan).words == "Kunde inte läsas"


def test_of_a_workbook_in_which_nothing_was_understood_it_is_not_said_that_nothing_is_new() -> None:
    nothing = Opened(Path("Bok.xlsx"), Reading(file="Bok.xlsx"))
    assert state(nothing, WorkbookPlan(file="Bok.xlsx")) == Told("Inget att läsa in", "ban")
