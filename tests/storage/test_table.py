"""What every table is."""

from malverktyg.storage.goal_rows import FocusAreaRow, GoalFocusAreaRow
from malverktyg.storage.paper_rows import DecisionPointRow
from malverktyg.storage.table import Row


def test_a_table_is_named_after_its_kind() -> None:
    names = {table: table._meta.table_name for table in (FocusAreaRow, DecisionPointRow, GoalFocusAreaRow)}
    assert names == {FocusAreaRow: "focus_area", DecisionPointRow: "decision_point", GoalFocusAreaRow: "goal_focus_area"}


def test_a_thing_has_an_id_and_a_version_and_what_only_joins_two_has_not() -> None:
    assert {"id", "version"} <= set(FocusAreaRow._meta.fields)
    assert issubclass(FocusAreaRow, Row)
    assert not issubclass(GoalFocusAreaRow, Row)
