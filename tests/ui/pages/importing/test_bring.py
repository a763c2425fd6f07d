"""Reading several workbooks, and one of them anew."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.domain.year import Register
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections
from malverktyg.jobs import importing
from malverktyg.jobs.register import Desk
from malverktyg.progress import UNWATCHED
from tests.ui.pages.importing.books import COLOURS
from ui.pages.importing.bring import anew, bring
from ui.pages.importing.steps import How


class Told:
    """The steps that were told."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def step(self, _text: str, done: int, total: int) -> None:
        self.steps.append((done, total))


def test_a_broken_workbook_among_others_is_kept_with_its_error(tmp_path: Path) -> None:
    broken, told = tmp_path / "trasig.xlsx", Told()
    broken.write_bytes(b"not a workbook")
    bad, good = bring([broken, COLOURS], Register(), told)
    assert bad.error is not None
    assert bad.reading.declined == bad.error.message
    assert good.error is None
    assert good.reading.goals
    assert good.book.sheets
    assert {total for _, total in told.steps} == {2}


def test_a_workbook_is_read_anew_only_where_it_is_to_be_read_otherwise() -> None:
    (opened,) = bring([COLOURS], Register(), UNWATCHED)
    assert anew(opened, How(), Register()) is opened
    how = How(Corrections(columns=(ColumnIs("TFN 2023", 4, "ignored"),)), Period(2023, PeriodPart.T1))
    other = anew(opened, how, Register())
    assert other.how == how
    assert other.book is opened.book
    assert not any(one.responsible for goal in other.reading.goals for one in goal.activities)
    assert anew(other, How(), Register()).reading.goals == opened.reading.goals
    broken = replace(opened, error=FileNotFoundError())  # type: ignore[arg-type]
    assert anew(broken, how, Register()) is broken


def test_a_workbook_in_a_layout_that_was_corrected_before_comes_corrected(tmp_path: Path) -> None:
    said = Corrections(columns=(ColumnIs("TFN 2023", 4, "ignored"),))
    with Desk.create(tmp_path / "Fil.malverktyg", "Kim") as desk:
        readings = importing.read_all([COLOURS], desk.register, corrections={COLOURS.name: said})
        importing.apply(desk, importing.plan(readings, desk.register, now=datetime(2023, 9, 18, tzinfo=UTC)))
        (opened,) = bring([COLOURS], desk.register, UNWATCHED)
        more = How(Corrections(columns=(*said.columns, ColumnIs("TFN 2023", 5, "ignored"))))
        again = anew(opened, more, desk.register)
    assert opened.how == How(said)
    assert opened.reading.recalled is not None
    assert again.reading.recalled == opened.reading.recalled
    assert again.reading.corrections == more.corrections
