"""Our own layout read back, to the letter: nothing is split, joined or guessed that the export wrote whole."""

from dataclasses import dataclass

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.facts import AssignmentFact, GoalFact, IndicatorFact
from malverktyg.exchange.grid import Sheet
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.goal_reading import GoalSheet
from malverktyg.exchange.own.list_reading import read_assignments, read_indicators

_HEAD_ROWS = 12
_GOALS = frozenset({texts.GOAL, texts.ACTIVITY, texts.GOAL_ID, texts.ACTIVITY_ID})
_INDICATORS = frozenset({texts.INDICATOR, texts.GROUP, texts.INDICATOR_ID})
_ASSIGNMENTS = frozenset({texts.ASSIGNMENT, texts.ASSIGNMENT_ID})


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnReading:
    """What a sheet of our own layout says."""

    year: int | None = None
    body: str | None = None
    goals: tuple[GoalFact, ...] = ()
    indicators: tuple[IndicatorFact, ...] = ()
    assignments: tuple[AssignmentFact, ...] = ()


def is_own(sheet: Sheet) -> bool:
    """Whether Målverktyg wrote the sheet, however its rows and columns were moved since."""
    return _head_of(sheet) is not None


def read_own(sheet: Sheet, ledger: Ledger) -> OwnReading | None:
    """What the sheet says, every cell accounted for; nothing for a sheet that Målverktyg did not write."""
    found = _head_of(sheet)
    if found is None:
        return None
    head, needed = found
    if needed is _INDICATORS:
        goals, loose = read_indicators(sheet, head, ledger)
        return OwnReading(goals=goals, indicators=loose)
    if needed is _ASSIGNMENTS:
        return OwnReading(assignments=read_assignments(sheet, head, ledger))
    own = GoalSheet(sheet, head, ledger)
    return OwnReading(year=own.year, body=own.body, goals=own.goals())


def _head_of(sheet: Sheet) -> tuple[int, frozenset[str]] | None:
    """The row of the headings, and those that tell which kind of sheet it is."""
    for row in (row for row in sheet.rows if row <= _HEAD_ROWS):
        words = {sheet.text(row, column) for column in sheet.columns}
        for needed in (_GOALS, _INDICATORS, _ASSIGNMENTS):
            if words >= needed:
                return row, needed
    return None
