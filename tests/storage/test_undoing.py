"""Taking back a change set tells what to save and what to remove, and names what stands in the way."""

from dataclasses import replace

import pytest

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.ids import ActivityId, GoalId, SourceId
from malverktyg.domain.sources import Source
from malverktyg.domain.year import Register
from malverktyg.errors import CannotUndo
from malverktyg.storage.edits import difference
from malverktyg.storage.undoing import taken_back

GOAL = Goal(id=GoalId("g"), year=2023, title="Alla barn läser")
ACTIVITY = Activity(id=ActivityId("a"), goal=GOAL.id, title="Öppna biblioteket")
SOURCE = Source(id=SourceId("s"), subject="g", field="title", workbook="B.xlsx", sheet="Blad1", cell="A1")


def test_what_was_made_is_removed_with_the_sources_noted_since() -> None:
    edits = difference(Register(), [GOAL, ACTIVITY], [])
    assert taken_back(Register().with_([GOAL, ACTIVITY, SOURCE]), edits) == ([], [GOAL, ACTIVITY, SOURCE])


def test_what_was_removed_is_saved() -> None:
    whole = Register().with_([GOAL, ACTIVITY])
    assert taken_back(Register(), difference(whole, [], [ACTIVITY, GOAL])) == ([ACTIVITY, GOAL], [])


def test_what_was_changed_gets_its_old_text_and_keeps_the_rest() -> None:
    edits = difference(Register().with_([GOAL]), [replace(GOAL, title="Nytt")], [])
    assert taken_back(Register().with_([replace(GOAL, title="Nytt", number="7")]), edits) == ([replace(GOAL, number="7")], [])


def test_a_thing_that_is_gone_is_named_by_what_it_was_called() -> None:
    with pytest.raises(CannotUndo, match="målet ”Alla barn läser”"):
        taken_back(Register(), difference(Register(), [GOAL], []))


def test_three_that_were_changed_since_are_named_and_the_rest_counted() -> None:
    goals = [replace(GOAL, id=GoalId(str(number)), title=f"Mål {number}") for number in range(5)]
    edits = difference(Register(), goals, [])
    now = Register().with_(replace(goal, number="1") for goal in goals)
    with pytest.raises(CannotUndo) as refused:
        taken_back(now, edits)
    assert refused.value.why == "Sedan dess har detta ändrats: målet ”Mål 0”, målet ”Mål 1”, målet ”Mål 2” och 2 till."
