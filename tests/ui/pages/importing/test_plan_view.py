"""The plan before anything is written: sheet, column beside it and foot together."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.correcting.corrections import CellIs, Corrections
from malverktyg.exchange.facts import Reading, Remark
from malverktyg.exchange.grid import Book
from malverktyg.exchange.planning.items import Kind
from tests.ui.pages.importing.books import compared
from tests.ui.workbook.sheets import a_book
from ui.pages.importing.plan_view import Compared, PlanView
from ui.pages.importing.steps import How

OTHER = "Barnnämnden 2023.xlsx"


def two() -> Compared:
    return compared(a_book(), replace(a_book(), name=OTHER))


@pytest.fixture
def view(stage: QWidget) -> PlanView:
    stage.resize(1280, 800)
    made = PlanView()
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    QApplication.processEvents()
    return made


def test_a_plan_is_shown_with_its_sheet_counts_and_button(view: PlanView) -> None:
    shown = compared(a_book())
    view.show_plan(shown, 2023)
    assert view.head.name.text() == "Socialnämnden 2023.xlsx"
    assert view.sheets.title == "Mål 2023"
    assert view.side.heads[Kind.ADDED].accessibleName() == f"{shown.plan.count(Kind.ADDED)} nya"
    assert view.foot.accept.text() == f"Importera {shown.plan.count(Kind.ADDED)} poster"


def test_the_first_workbook_that_was_not_declined_is_shown_first(view: PlanView) -> None:
    shown = two()
    declined = replace(shown.plan.workbooks[0], declined="en budget")
    view.show_plan(replace(shown, plan=replace(shown.plan, workbooks=(declined, shown.plan.workbooks[1]))), 2023)
    assert (view.number, view.head.name.text()) == (1, OTHER)


def test_another_workbook_is_shown_by_its_row_or_by_a_cell_of_it(view: PlanView) -> None:
    view.show_plan(two(), 2023)
    view.side.files.rows[1].click()
    assert view.head.name.text() == OTHER
    view.go_to(0, "Mål 2023!D5")
    assert view.head.name.text() == "Socialnämnden 2023.xlsx"
    assert view.sheet.current_place() == "Mål 2023!D5"
    view.show_file(1)
    assert view.number == 1


def test_where_one_was_stays_when_the_plan_follows_a_correction_and_is_forgotten_with_other_workbooks(view: PlanView) -> None:
    books = a_book(), replace(a_book(), name=OTHER)
    view.show_plan(compared(*books), 2023)
    view.go_to(1, "Mål 2023!D5")
    view.show_plan(compared(*books), 2023)
    assert (view.number, view.sheet.current_place()) == (1, "Mål 2023!D5")
    view.begin()
    view.show_plan(two(), 2023)
    assert (view.number, view.sheet.current_place()) == (0, "Mål 2023!A4")


def test_remarks_are_gone_through_both_ways_and_round(view: PlanView) -> None:
    view.show_plan(compared(a_book()), 2023)
    places = [remark.cells[0] for remark in view.shown.books[0].remarks]
    assert places[-1] == "Gammalt"  # a sheet's name alone
    seen = []
    for _ in (*places, ""):
        view.next_remark(1)
        seen.append(view.sheet.current_place() or view.sheets.title)
    assert seen == [*places, places[0]]
    view.next_remark(-1)
    assert view.sheets.title == "Gammalt"


def test_without_remarks_there_is_nothing_to_go_through(view: PlanView) -> None:
    view.next_remark(1)
    assert view.sheet.current_place() == ""


def test_what_is_said_is_told_with_the_workbooks_number(qtbot: QtBot, view: PlanView) -> None:
    view.show_plan(two(), 2023)
    view.show_file(1)
    with qtbot.waitSignal(view.said) as told:
        view.side.said.emit("Gammalt")
    assert told.args == [1, "Gammalt"]
    with qtbot.waitSignal(view.said) as told:
        view.asking.said.emit(CellIs("Mål 2023", "B5", "ignored"))
    assert told.args == [1, CellIs("Mål 2023", "B5", "ignored")]
    with qtbot.waitSignal(view.change_wanted) as told:
        view.head.change.click()
    assert told.args == [1]


def test_a_cell_that_the_user_has_spoken_of_can_be_read_as_from_the_beginning(qtbot: QtBot, view: PlanView) -> None:
    shown = compared(a_book())
    how = How(Corrections(cells=(CellIs("Mål 2023", "D5", "ignored"),)))
    view.show_plan(replace(shown, opened=(replace(shown.opened[0], how=how),)), 2023)
    view.go_to(0, "Mål 2023!D5")
    assert view.sheets.bar.undo.isVisible()
    with qtbot.waitSignal(view.forgotten) as told:
        view.sheets.bar.undo.click()
    assert told.args == [0, Corrections()]
    view.go_to(0, "Mål 2023!D4")
    assert not view.sheets.bar.undo.isVisible()


def test_a_workbook_that_could_not_be_read_has_its_error_and_nothing_to_change_or_mark(view: PlanView) -> None:
    shown = compared(a_book(), Book("trasig.xlsx"))
    error = NotAWorkbook("Det är en bild.", name="trasig.xlsx")
    broken = replace(shown.opened[1], path=Path("trasig.xlsx"), reading=Reading(file="trasig.xlsx"), error=error)
    view.show_plan(replace(shown, opened=(shown.opened[0], broken)), 2023)
    view.show_file(1)
    (line,) = view.sheets.notices.lines
    assert "Det är en bild." in line.words.text()
    assert not view.head.change.isEnabled()
    assert not view.foot.mark.isEnabled()
    assert not view.sheets.bar.isVisible()


def test_what_is_sent_back_says_nothing_of_our_own_file(view: PlanView) -> None:
    shown = compared(a_book())
    ours = tuple(Remark(code, "Mål 2023!A4", "Vår fil.") for code in ("conflict", "not_kept", "layout_known"))
    theirs = Remark("end_before_start", "Mål 2023!D4", "Slutet ligger före starten.")
    workbook = replace(shown.plan.workbooks[0], remarks=(*ours, theirs))
    view.show_plan(replace(shown, plan=replace(shown.plan, workbooks=(workbook,))), 2023)
    assert view.to_send == (theirs,)
