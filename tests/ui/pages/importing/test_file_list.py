"""The list of chosen workbooks."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.planning.items import Choice, Kind, PlanItem, WorkbookPlan
from ui.pages.importing.bring import Opened
from ui.pages.importing.file_list import FileList, State, state

FINE = Opened(Path("Bok.xlsx"), Reading(file="Bok.xlsx"))
READ = State("circle-check", "ok", "1 ny")


def item(kind: Kind, choice: Choice | None = None) -> PlanItem:
    return PlanItem(
        key="k", kind=kind, thing="Goal", what="Mål", label="Ett", subject="s", file="Bok.xlsx", cell="A!B1", choice=choice
    )


def test_a_workbook_tells_what_came_of_it_in_counts() -> None:
    plan = WorkbookPlan(file="Bok.xlsx", items=(item(Kind.ADDED), item(Kind.ADDED), item(Kind.CHANGED)))
    assert state(FINE, plan) == State("circle-check", "ok", "2 nya · 1 ändrad")
    assert state(FINE, WorkbookPlan(file="Bok.xlsx", items=(item(Kind.UNCHANGED),))).words == "Inget nytt"


def test_a_conflict_without_a_choice_is_told_by_symbol_and_word_and_a_settled_one_is_calm() -> None:
    open_ = state(FINE, WorkbookPlan(file="Bok.xlsx", items=(item(Kind.CONFLICT),)))
    assert open_ == State("circle-alert", "no", "1 konflikt")
    assert state(FINE, WorkbookPlan(file="Bok.xlsx", items=(item(Kind.CONFLICT, Choice.KEEP),))).symbol == "circle-check"


def test_a_declined_and_a_broken_workbook_say_so() -> None:
    plan = WorkbookPlan(file="Bok.xlsx", declined="en budget")
    assert state(FINE, plan).words == "Inte inläst"
    assert state(replace(FINE, error=NotAWorkbook(name="Bok.xlsx")), plan).words == "Kunde inte läsas"


@pytest.fixture
def files(stage: QWidget) -> FileList:
    made = FileList()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_files([("Ett.xlsx", READ), ("Två.xlsx", READ), ("Tre.xlsx", READ)], 0)
    return made


def test_arrows_go_from_workbook_to_workbook(qtbot: QtBot, files: FileList) -> None:
    files.rows[0].setFocus()
    with qtbot.waitSignal(files.chosen) as told:
        qtbot.keyClick(files.rows[0], Qt.Key.Key_Down)
    assert told.args == [1]
    assert files.rows[1].hasFocus()
    with qtbot.waitSignal(files.chosen) as told:
        qtbot.keyClick(files.rows[2], Qt.Key.Key_Return)
    assert told.args == [2]


def test_other_counts_of_the_same_workbooks_leave_the_rows_and_the_focus(files: FileList) -> None:
    before = list(files.rows)
    before[2].setFocus()
    files.show_files([("Ett.xlsx", READ), ("Två.xlsx", READ), ("Tre.xlsx", State("ban", "text2", "Inte inläst"))], 2)
    assert files.rows == before
    assert files.rows[2].hasFocus()
    assert files.rows[2].accessibleName() == "Tre.xlsx, Inte inläst"
    files.show_files([("Fyra.xlsx", READ)], 0)
    assert [row.text() for row in files.rows] == ["Fyra.xlsx"]
