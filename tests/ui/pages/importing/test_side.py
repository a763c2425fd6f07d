"""The column beside the sheet."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.exchange.planning.items import Choice, FieldDiff, Kind, Plan, PlanItem, WorkbookPlan
from tests.ui.workbook.sheets import seen
from ui.pages.importing.rows import Extra
from ui.pages.importing.side import MORE, MOST, PlanSide, where


def item(number: int, kind: Kind) -> PlanItem:
    cell = f"Blad!A{number}"
    diff = FieldDiff("status", "läge", "Pågår", "Klar", cell)
    return PlanItem(
        key=cell, kind=kind, thing="Activity", what="Aktivitet", label=f"Aktivitet {number}", subject="s", file="B.xlsx",
        cell=cell, fields=(diff,), cells=(cell,),
    )  # fmt: skip


@pytest.fixture
def side(stage: QWidget) -> PlanSide:
    made = PlanSide()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def show(side: PlanSide, *items: PlanItem) -> None:
    side.show_plan(Plan((WorkbookPlan(file="B.xlsx", items=items),)), 0, seen())


def test_what_changes_is_unfolded_at_first_and_what_is_new_is_not(side: PlanSide) -> None:
    show(side, item(1, Kind.ADDED), item(2, Kind.CHANGED), item(3, Kind.UNCHANGED))
    assert [head.accessibleName() for head in side.heads.values()] == ["1 ny", "1 ändrad", "1 oförändrad"]
    assert list(side.picks) == [(0, 1)]
    side.heads[Kind.ADDED].click()
    assert list(side.picks) == [(0, 0), (0, 1)]


def test_a_head_keeps_the_focus_when_it_unfolds(qtbot: QtBot, side: PlanSide) -> None:
    show(side, item(1, Kind.ADDED))
    side.heads[Kind.ADDED].setFocus()
    qtbot.keyClick(side.heads[Kind.ADDED], Qt.Key.Key_Space)
    assert side.heads[Kind.ADDED].isChecked()
    assert side.heads[Kind.ADDED].hasFocus()


def test_of_very_many_rows_the_first_are_shown_and_more_when_asked_for(side: PlanSide) -> None:
    show(side, *(item(number, Kind.CHANGED) for number in range(1, MOST + MORE + 100)))
    assert len(side.picks) == MOST
    side._show_more(Kind.CHANGED)
    assert len(side.picks) == MOST + MORE


def test_a_row_leads_to_its_place_by_enter(qtbot: QtBot, side: PlanSide) -> None:
    show(side, item(7, Kind.CHANGED))
    (pick,) = side.picks.values()
    with qtbot.waitSignal(side.picked) as told:
        qtbot.keyClick(pick, Qt.Key.Key_Return)
    assert told.args == [0, "Blad!A7"]


def test_a_conflict_is_decided_where_it_is_told(qtbot: QtBot, side: PlanSide) -> None:
    show(side, item(4, Kind.CONFLICT))
    (block,) = side.conflicts
    with qtbot.waitSignal(side.decided) as told:
        block.choice.buttons[0].click()
    assert told.args == ["Blad!A4", Choice.KEEP]
    show(side, replace(item(4, Kind.CONFLICT), choice=Choice.KEEP))
    assert side.conflicts[0].choice.value() is Choice.KEEP


def test_what_was_left_out_is_told_by_its_reason_and_leads_there(side: PlanSide) -> None:
    book = seen()
    side.show_plan(Plan((book.plan,)), 0, book)
    assert side.heads[Extra.LEFT_OUT].accessibleName() == "2 rader utelämnade"
    side.heads[Extra.LEFT_OUT].click()
    names = {pick.accessibleName() for pick in side.findChildren(type(side.remarks[0]))}
    assert {"Titel. A1", "Dolt blad. A1"} <= names


def test_the_cell_where_one_is_marks_what_belongs_to_it(side: PlanSide) -> None:
    book = seen()
    side.show_plan(Plan((book.plan,)), 0, book)
    side.heads[Kind.ADDED].click()
    side.show_cell("Mål 2023!D6")
    assert [pick.place for pick in side.remarks if pick.is_chosen] == ["Mål 2023!D6"]
    assert [pick.place for pick in side.picks.values() if pick.is_chosen] == ["Mål 2023!B6"]
    side.show_cell("Mål 2023!A2")
    assert not [pick for pick in (*side.remarks, *side.picks.values()) if pick.is_chosen]


def test_cells_are_named_without_their_sheet() -> None:
    assert where(["Blad!A1"]) == "A1"
    assert where(["Blad!A1#note", "Blad"]) == "A1 (anteckning), Blad"
    assert where(["Blad!A1", "Blad!A2", "Blad!A3", "Blad!A4"]) == "A1, A2, A3 och 1 till"
