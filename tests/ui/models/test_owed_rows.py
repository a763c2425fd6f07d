"""What is owed, as rows."""

from datetime import date

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Activity, Assignment, Goal, Indicator
from malverktyg.domain.ids import ActivityId, AssignmentId, BodyId, GoalId, IndicatorId
from malverktyg.domain.owed import Owed, Owes
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.domain.year import Register
from ui.models.owed_rows import (
    COLUMNS,
    KINDS,
    NOBODY,
    OwedChip,
    OwedGrouping,
    OwedList,
    OwedQuestion,
    chip_counts,
    grouped,
    how_late,
    row_key,
)
from ui.models.rows import Tone
from ui.models.tree import TreeModel

TODAY, DUE = date(2023, 9, 21), date(2023, 9, 8)
REGISTER = Register().with_([
    Body(id=BodyId("bn"), name="Bildningsnämnden", position=1), Body(id=BodyId("sn"), name="Socialnämnden", position=0)
])  # fmt: skip
GOAL = Goal(id=GoalId("m"), year=2023, title="Fler läser", number="3.1", body=BodyId("bn"))


def _owed(kind: Owes, thing: Goal | Activity | Indicator | Assignment = GOAL, **more: object) -> Owed:
    given = {"goal": GOAL, "body": BodyId("bn"), "since": DUE} | more
    return Owed(kind=kind, thing=thing, **given)


ITEMS = (
    _owed(Owes.ASSESSMENT, responsible=("Rektor",), touched=date(2023, 5, 8), said=Period.parse("2023-T1")),
    _owed(Owes.PAST_DAY, Activity(id=ActivityId("a"), title="Öppna"), responsible=("Rektor", "HR-chef"), since=date(2023, 8, 31)),
    _owed(Owes.VALUE, Indicator(id=IndicatorId("i"), name="Andel"), said=Period.parse("2022-H")),
    _owed(Owes.ANSWER, Assignment(id=AssignmentId("u"), title="Utred"), goal=None, body=BodyId("sn")),
    _owed(Owes.STATUS, Activity(id=ActivityId("b"), title="Läsa"), body=None, since=date(2023, 9, 30)),
)

LIST = OwedList(REGISTER, ITEMS, TODAY, 2023)


def _rows(chip: OwedChip = OwedChip.ALL, grouping: OwedGrouping = OwedGrouping.BODY, words: str = ""):
    return LIST.rows(OwedQuestion(chip=chip, grouping=grouping, words=words))


def test_they_stand_under_their_units_in_order_and_what_is_nobodys_last() -> None:
    rows = _rows()
    assert [row.cells[0].text for row in rows] == ["Socialnämnden\u2002(1)", "Bildningsnämnden\u2002(3)", "Utan organ\u2002(1)"]
    assert [row.key for row in rows] == ["sn", "bn", NOBODY]


def test_or_under_each_of_those_who_are_responsible() -> None:
    rows = _rows(grouping=OwedGrouping.RESPONSIBLE)
    assert [row.cells[0].text for row in rows] == ["HR-chef\u2002(1)", "Rektor\u2002(2)", "Utan ansvarig\u2002(3)"]
    assert len({row.key for group in rows for row in group.rows}) == 6


def test_a_row_says_what_is_owed_how_late_and_what_was_said_last() -> None:
    goal, activity, value = (row for row in _rows()[1].rows)
    assert [cell.text for cell in goal.cells] == ["3.1 Fler läser", "Bedömning", "13 dagar", "T1 · 8\u00a0maj"]
    assert goal.cells[0].scale is GoalStatus.NOT_ASSESSED
    assert goal.cells[2].tone is Tone.NO
    assert goal.cells[2].full == "Skulle ha varit inne 8\u00a0september\u00a02023"
    assert goal.cells[3].full == "Tertial 1 2023 · 8\u00a0maj\u00a02023"
    assert [cell.text for cell in activity.cells] == ["Öppna", "Är den klar?", "21 dagar", "aldrig"]
    assert activity.cells[0].scale is ActivityStatus.DELAYED
    assert activity.cells[0].full == "Öppna (mål 3.1 Fler läser)"
    assert value.cells[3].text == "Helår 2022"


@pytest.mark.parametrize(
    ("days", "told"),
    [(0, "i dag"), (1, "1 dag"), (18, "18 dagar"), (365, "365 dagar"), (-1, "i morgon"), (-12, "om 12 dagar")],
)
def test_how_late_it_is_is_told_in_words(days: int, told: str) -> None:
    assert how_late(days) == told


def test_what_is_more_than_a_year_late_tells_since_when() -> None:
    (row,) = OwedList(REGISTER, ITEMS[:1], date(2026, 1, 1), 2023).rows(OwedQuestion())[0].rows
    assert row.cells[2].text == "sedan 8\u00a0sep\u00a02023"


def test_chips_narrow_and_count() -> None:
    counts = chip_counts(ITEMS)
    assert counts == {
        OwedChip.ALL: 5, OwedChip.ASSESSMENT: 1, OwedChip.COMMENT: 0, OwedChip.STALE: 0, OwedChip.ACTIVITY: 2,
        OwedChip.VALUE: 1, OwedChip.ANSWER: 1,
    }  # fmt: skip
    assert [len(group.rows) for group in _rows(OwedChip.ACTIVITY)] == [1, 1]
    assert set.union(*(set(kinds) for chip, kinds in KINDS.items() if chip is not OwedChip.ALL)) == set(Owes)


def test_words_narrow_by_thing_goal_role_and_unit() -> None:
    def found(words: str) -> list[str]:
        return [row.cells[0].text for group in _rows(words=words) for row in group.rows]

    assert found("andel") == ["Andel"]
    assert found("rektor öppna") == ["Öppna"]
    assert found("socialnämnden") == ["Utred"]
    assert found("3.1") == ["3.1 Fler läser", "Öppna", "Andel", "Läsa"]


def test_a_row_is_made_once_however_it_is_asked_for() -> None:
    (narrowed,) = _rows(words="andel")
    assert any(row is narrowed.rows[0] for group in _rows() for row in group.rows)


def test_keys_lead_back_to_what_is_owed() -> None:
    groups = grouped(REGISTER, ITEMS, OwedGrouping.BODY)
    keys = {row_key(group, one) for group, some in groups.items() for one in some}
    assert keys == {row.key for group in _rows() for row in group.rows}


def test_the_rows_make_a_sound_model(qapp: QApplication) -> None:
    model = TreeModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(_rows())
    model.show(_rows(OwedChip.ACTIVITY, OwedGrouping.RESPONSIBLE))
    model.show(())


def test_the_longest_words_for_how_late_something_is_are_known_before_any_row_is_made() -> None:
    assert LIST.longest_late == "om 9 dagar"
    old = OwedList(REGISTER, (*ITEMS, _owed(Owes.VALUE, since=date(2021, 9, 8))), TODAY, 2023)
    assert old.longest_late == "sedan 8\u00a0sep\u00a02021"
    assert OwedList(REGISTER, (), TODAY, 2023).longest_late == ""
