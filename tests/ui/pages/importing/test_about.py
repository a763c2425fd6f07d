"""A cell as it may be corrected."""

from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means
from tests.ui.workbook.sheets import GREEN, seen, turned
from ui.pages.importing.about import About, about, line_about


def cell(name: str) -> About:
    book = seen()
    found = about(book, book.sheet(0), f"Mål 2023!{name}")
    assert found is not None
    return found


def test_a_cell_tells_what_is_seen_in_it_and_how_it_was_understood() -> None:
    assert (cell("B5").seen, cell("B5").understood) == ("”Utbilda personalen”", "Aktivitet")
    assert (cell("E4").seen, cell("E4").understood) == ("grön färg", "Måluppfyllelse tertial 1 2023: Uppnått")
    assert (cell("F5").seen, cell("F5").understood) == ("tom cell", "blir inget")
    assert cell("A1").understood == "läses inte (titel)"
    assert cell("D3").understood == "rubrik för Läge"
    assert cell("D6").remarks


def test_a_cell_on_a_scale_knows_its_sign_and_how_many_others_bear_it() -> None:
    green = cell("E4")
    assert (green.scale, green.step, green.sign, green.alike) == (GoalStatus, GoalStatus.ACHIEVED, f"#{GREEN}", 1)
    done = cell("D4")
    assert (done.scale, done.step, done.sign) == (ActivityStatus, ActivityStatus.DONE, "Klar")
    assert cell("B5").scale is None
    assert cell("D3").scale is None


def test_what_is_said_is_about_the_cell_or_about_its_sign_everywhere() -> None:
    green = cell("E4")
    assert green.means(GoalStatus.PARTLY, everywhere=True) == Means("GoalStatus", f"#{GREEN}", "partly")
    assert green.means(None, everywhere=True) == Means("GoalStatus", f"#{GREEN}", None)
    one = green.means(GoalStatus.PARTLY, everywhere=False)
    assert isinstance(one, CellIs)
    assert (one.cell, one.step) == ("E4", "partly")
    assert cell("D3").is_now("activity.comment", None, line=True) == ColumnIs("Mål 2023", 4, "activity.comment")
    assert cell("D5").is_now("ignored", None, line=False) == CellIs("Mål 2023", "D5", "ignored")


def test_what_was_said_of_a_cell_its_sign_or_its_column_is_found_again() -> None:
    green, role = cell("E4"), ColumnIs("Mål 2023", 5, "assessment.forecast")
    told = Corrections(
        columns=(role,),
        cells=(CellIs("Mål 2023", "E4", step="partly"), CellIs("Mål 2023", "E6", step="partly")),
        meanings=(Means("GoalStatus", f"#{GREEN.lower()}", "partly"), Means("Trend", f"#{GREEN}", "better")),
        heads=(HeadIs("Mål 2023", 3),),
    )
    assert green.said_of(told, line=False) == (told.cells[0], told.meanings[0])
    assert green.said_of(told, line=True) == (role,)


def test_a_column_is_told_as_its_chip_has_it() -> None:
    found = line_about(seen().sheet(0), 4, 5, 1)
    assert (found.role, found.name, found.line, found.head) == ("activity.status", "D", 4, None)
    assert line_about(seen().sheet(0), 9, 5, 1).role == ""


def test_in_a_sheet_on_its_side_a_row_is_what_a_column_is_elsewhere() -> None:
    book = turned()
    found = about(book, book.sheet(0), "Mål 2023!B4")
    assert found is not None
    assert (found.line, found.understood, found.turned) == (4, "Ansvarig", True)
    row = line_about(book.sheet(0), 4, 2, 2)
    assert (row.role, row.name, row.line) == ("activity.responsible", "4", 4)
    assert row.is_now("ignored", None, line=True) == ColumnIs("Mål 2023", 4, "ignored")


def test_another_sheets_cell_and_a_sheets_name_are_no_cells_here() -> None:
    book = seen()
    assert about(book, book.sheet(0), "Gammalt!A1") is None
    assert about(book, book.sheet(0), "Mål 2023") is None
