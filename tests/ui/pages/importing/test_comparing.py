"""Workbooks compared with the file."""

from malverktyg.domain.year import Register
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections
from malverktyg.exchange.planning.items import Kind
from malverktyg.progress import UNWATCHED
from tests.ui.pages.importing.books import COLOURS
from ui.pages.importing.bring import bring
from ui.pages.importing.comparing import compared
from ui.pages.importing.steps import How


def test_the_plan_follows_how_each_workbook_is_to_be_read() -> None:
    opened = bring([COLOURS], Register(), UNWATCHED)
    plain = compared(opened, [How()], Register(), {}, UNWATCHED)
    how = How(Corrections(columns=(ColumnIs("TFN 2023", 3, "ignored"),)))
    other = compared(plain.opened, [how], Register(), {}, UNWATCHED)
    assert other.plan.count(Kind.ADDED) < plain.plan.count(Kind.ADDED)
    assert other.opened[0].how == how
    (before,), (after,) = plain.books, other.books
    assert before.book.sheets[0] is after.book.sheets[0]  # the same sheet, so that the view keeps its place
    assert 3 in before.sheet(0).tables[0].roles
    assert 3 not in after.sheet(0).tables[0].roles
