"""The foot of the plan."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Goal
from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.planning.items import Choice, Kind, Plan, PlanItem, WorkbookPlan
from ui.pages.importing.bring import Opened
from ui.pages.importing.plan_foot import PlanFoot

READING = Reading(file="Bok.xlsx")
SAVED = (Goal(year=2023, title="Ett"),)


@pytest.fixture
def foot(qtbot: QtBot) -> PlanFoot:
    made = PlanFoot()
    qtbot.addWidget(made)
    return made


def item(label: str, kind: Kind, choice: Choice | None = None) -> PlanItem:
    return PlanItem(
        key=label, kind=kind, thing="Goal", what="Mål", label=label, subject="s", file="Bok.xlsx", cell="A!B1", choice=choice
    )


def plan(*items: PlanItem) -> Plan:
    return Plan((WorkbookPlan(file="Bok.xlsx", items=items),), saved=SAVED)


def test_the_button_counts_what_it_writes(foot: PlanFoot) -> None:
    foot.show_plan(plan(item("Ett", Kind.ADDED), item("Två", Kind.CHANGED), item("Tre", Kind.UNCHANGED)))
    assert foot.accept.text() == "Importera 2 poster"
    assert foot.accept.isEnabled()
    assert foot.note.text() == "Inget är sparat än. Ctrl+Z tar tillbaka hela importen."
    foot.show_plan(plan(item("Ett", Kind.CONFLICT, Choice.TAKE)))
    assert foot.accept.text() == "Importera 1 post"


def test_while_a_conflict_has_no_choice_it_is_off_and_the_foot_says_which(foot: PlanFoot) -> None:
    foot.show_plan(plan(item("Ett", Kind.ADDED), item("Två", Kind.CONFLICT)))
    assert not foot.accept.isEnabled()
    assert foot.note.text() == "Välj först för Två."
    foot.show_plan(plan(item("Två", Kind.CONFLICT), item("Tre", Kind.CONFLICT)))
    assert foot.note.text() == "Välj först för Två och 1 till."
    assert foot.accept.text() == "Importera"  # and not that there is nothing, beside the request to choose


def test_a_copy_is_marked_of_a_workbook_with_remarks_that_can_hold_notes(foot: PlanFoot) -> None:
    foot.show_file(Opened(Path("Bok.xlsx"), READING), has_remarks=True)
    assert foot.mark.isEnabled()
    foot.show_file(Opened(Path("Bok.ods"), READING), has_remarks=True)
    assert (foot.mark.isEnabled(), foot.mark.toolTip()) == (False, "Bara xlsx och xlsm kan märkas")
    foot.show_file(Opened(Path("Bok.xlsx"), READING), has_remarks=False)
    assert (foot.mark.isEnabled(), foot.mark.toolTip()) == (False, "Inga anmärkningar.")
    foot.show_file(Opened(Path("Bok.xlsx"), READING, error=NotAWorkbook(name="Bok.xlsx")), has_remarks=True)
    assert not foot.mark.isEnabled()


def test_where_nothing_was_understood_it_does_not_say_that_all_is_there_already(foot: PlanFoot) -> None:
    foot.show_plan(Plan((WorkbookPlan(file="Bok.xlsx"),)))
    assert foot.note.text() == "Inget gick att läsa in."
    foot.show_plan(Plan((WorkbookPlan(file="Bok.xlsx", items=(item("Ett", Kind.UNCHANGED),)),)))
    assert foot.note.text() == "Allt i arbetsböckerna finns redan i filen."
