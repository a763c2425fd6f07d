"""Words of a time that were changed beside days that were not."""

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import ActivityId, GoalId
from malverktyg.domain.periods import Precision
from malverktyg.domain.year import Register
from malverktyg.exchange import reading, writing
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.plan import Kind
from tests.exchange.readings import LATER, after, made, only

SPRING = Activity(
    id=ActivityId("a"),
    goal=GoalId("m"),
    title="Enkät",
    start=date(2023, 1, 1),
    end=date(2023, 6, 30),
    precision=Precision.SEASON,
    time_text="våren 2023",
)
REGISTER = Register().with_([Goal(id=GoalId("m"), year=2023, title="Mål"), SPRING])


def filled_in(path: Path, **words: object) -> Reading:
    """The workbook that was exported, with some cells of its activity changed."""
    writing.write(REGISTER, path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[4]}
    for heading, value in words.items():
        sheet.cell(5, columns[heading], value)
    book.save(path)
    return reading.read(read_book(path))


def test_changed_words_overrule_days_that_stand_as_they_were_exported(tmp_path: Path) -> None:
    plan = made(filled_in(tmp_path / "a.xlsx", Tid="hösten 2023"), register=REGISTER)
    enkat = only(after(plan, REGISTER), Activity)
    assert (enkat.start, enkat.end, enkat.time_text) == (date(2023, 7, 1), date(2023, 12, 31), "hösten 2023")
    assert [(one.code, "hösten 2023" in one.text) for one in plan.remarks] == [("time_from_words", True)]


def test_the_same_workbook_again_changes_nothing_and_tells_nothing(tmp_path: Path) -> None:
    book = filled_in(tmp_path / "a.xlsx", Tid="hösten 2023")
    register = after(made(book, register=REGISTER), REGISTER)
    again = made(book, register=register, now=LATER)
    assert (again.saved, again.remarks, again.count(Kind.CHANGED)) == ((), (), 0)


def test_a_day_that_is_changed_later_counts(tmp_path: Path) -> None:
    register = after(made(filled_in(tmp_path / "a.xlsx", Tid="hösten 2023"), register=REGISTER), REGISTER)
    later = filled_in(tmp_path / "a.xlsx", Tid="hösten 2023", Slut=date(2023, 11, 30))
    assert only(after(made(later, register=register), register), Activity).end == date(2023, 11, 30)


def test_days_that_are_changed_together_with_the_words_count(tmp_path: Path) -> None:
    plan = made(filled_in(tmp_path / "a.xlsx", Tid="hösten 2023", Slut=date(2023, 10, 31)), register=REGISTER)
    assert only(after(plan, REGISTER), Activity).end == date(2023, 10, 31)
    assert plan.remarks == ()


def test_words_that_mean_no_time_leave_the_days(tmp_path: Path) -> None:
    plan = made(filled_in(tmp_path / "a.xlsx", Tid="när vi hinner"), register=REGISTER)
    enkat = only(after(plan, REGISTER), Activity)
    assert (enkat.start, enkat.end, enkat.time_text) == (SPRING.start, SPRING.end, "när vi hinner")
