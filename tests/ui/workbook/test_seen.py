"""A reading and its plan, laid over the sheet."""

from malverktyg.domain.periods import PeriodPart
from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.grid import Area
from malverktyg.exchange.planning.items import Kind
from tests.ui.workbook.sheets import seen


def test_a_cell_tells_its_role_and_what_the_plan_does_with_it() -> None:
    told = seen().sheet(0).told(5, 2)
    assert (told.role, told.kind) == ("activity.title", Kind.ADDED)


def test_a_status_that_was_read_from_a_colour_has_our_mark_and_a_word_has_none() -> None:
    sheet = seen().sheet(0)
    assert sheet.told(4, 5).step is GoalStatus.ACHIEVED
    assert sheet.told(6, 5).step is GoalStatus.PARTLY
    assert sheet.told(4, 4).step is None


def test_the_columns_of_a_table_have_chips() -> None:
    (table,) = seen().sheet(0).tables
    chips = {column: short for column, (short, _) in table.chips.items()}
    assert chips == {1: "Mål", 2: "Aktivitet", 3: "Ansvarig", 4: "Läge", 5: "T1", 6: "T1 text"}


def test_an_assessments_cell_knows_its_period() -> None:
    period = seen().sheet(0).told(4, 6).period
    assert period is not None
    assert period.part is PeriodPart.T1


def test_remarks_stand_at_their_cells_by_number() -> None:
    book = seen()
    (remark,) = [one for one in book.remarks if "Mål 2023!D6" in one.cells]
    assert book.sheet(0).told(6, 4).remarks == (remark.number,)


def test_a_row_of_which_nothing_was_taken_says_why_and_its_text_runs_on() -> None:
    sheet = seen().sheet(0)
    assert sheet.left_out == {1: "titel"}
    assert sheet.tags() == {1: "titel"}
    assert Area(1, 1, 1, 6) in set(sheet.spans())
    assert Area(4, 1, 5, 1) in set(sheet.spans())


def test_a_hidden_sheet_is_left_out_whole() -> None:
    assert seen().sheet(1).tags() == {1: "dolt blad"}


def test_a_cell_leads_to_the_item_that_speaks_of_it() -> None:
    book = seen()
    assert book.plan.items[book.items["Mål 2023!B6"]].label == "Samtal med alla sökande"


def test_a_sheet_is_worked_out_once() -> None:
    book = seen()
    assert book.sheet(0) is book.sheet(0)
