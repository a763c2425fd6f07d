"""Exports whose rows say by ids what they stand under."""

from pathlib import Path

from malverktyg.domain.goals import GoalLevel
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role

HEAD = [
    "node_id",
    "parent_id",
    "node_type",
    "title",
    "responsible",
    "start_date",
    "end_date",
    "status_code",
    "assessment_2025_t2",
]
EXPORT: Rows = [
    HEAD,
    ["G-1", None, "GOAL", "Lokalerna ska användas bättre", None, None, None, None, "GREEN"],
    ["G-2", None, "GOAL", "Skolgårdarna ska ge skugga", None, None, None, None, "NOT_ASSESSED"],
    ["A-9", "G-2", "ACTIVITY", "Plantera lindar", "Parkchef;Ekolog", "2025-04-15T00:00:00", "2025-05-30T22:00:00Z", "COMPLETED"],
    ["A-8", "G-1", "ACTIVITY", "Lokalbank", "Lokalstrateg", "2025-01-15 00:00:00", None, "IN_PROGRESS"],
    ["K-1", "G-2", "KPI", "Skuggade gårdar"],
]
TOLD = [
    "Lokalerna ska användas bättre", "  * Lokalbank | Pågår | Lokalstrateg | 2025-01-15–", "  2025-T2 | Uppnått",
    "Skolgårdarna ska ge skugga", "  * Plantera lindar | Klar | Parkchef, Ekolog | 2025-04-15–2025-05-31",
    "  2025-T2 | Ej bedömt", "  # Skuggade gårdar",
]  # fmt: skip


def test_an_activity_stands_under_the_goal_of_its_id(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"export": EXPORT})
    assert lines(reading) == TOLD
    assert (role(reading, "A4"), role(reading, "B4"), role(reading, "C4")) == ("id", "above", "type")


def test_it_does_so_too_where_the_goal_comes_after_it(tmp_path: Path) -> None:
    head, *rows = EXPORT
    assert lines(reading_of(tmp_path, {"export": [head, *rows[2:], *rows[:2]]})) == TOLD


def test_without_types_the_ids_tell_goals_from_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["nodeId", "parentId", "name", "owner", "statusCode"],
        ["a2", "g1", "Plantera träd", "Parkchef", "inProgress"],
        ["g1", None, "Staden ska bli grönare"],
        ["a1", "g1", "Gallra", "Parkchef", "completed"],
    ]
    assert lines(reading_of(tmp_path, {"export": rows})) == [
        "Staden ska bli grönare", "  * Plantera träd | Pågår | Parkchef", "  * Gallra | Klar | Parkchef",
    ]  # fmt: skip


def test_goals_under_goals_areas_and_what_stands_under_both(tmp_path: Path) -> None:
    rows: Rows = [
        ["key", "Issue Type", "Summary", "Parent", "Status"],
        ["A1", "Task", "Plantera", "G11", "Done"],
        ["A2", "Sub-task", "Beställ lindar", "A1", "To Do"],
        ["F1", "FocusArea", "Hållbar natur", None, None],
        ["G1", "CouncilGoal", "Kommunen ska vara grön", "F1", "GREEN"],
        ["G11", "CommitteeGoal", "Parkerna ska bli fler", "Kommunen ska vara grön", "At Risk"],
        ["G2", "CommitteeGoal", "Bussarna ska gå i tid", None, "RED"],
        ["A3", "Activity", "Under det övre målet", "G1", "Won't do"],
    ]
    reading = reading_of(tmp_path, {"export 2025": rows})
    assert lines(reading) == [
        "Kommunen ska vara grön | Hållbar natur", "  * Under det övre målet | Avbruten", "  2025-H | Uppnått",
        "Parkerna ska bli fler | Hållbar natur", "  * Plantera | Klar", "  * Beställ lindar | Ej påbörjad", "  2025-H | Delvis uppnått",
        "Bussarna ska gå i tid", "  2025-H | Ej uppnått",
    ]  # fmt: skip
    assert [goal.parent for goal in reading.goals] == [None, "Kommunen ska vara grön", None]
    assert reading.goals[0].level is GoalLevel.COUNCIL


def test_goals_and_activities_may_be_exported_to_sheets_of_their_own(tmp_path: Path) -> None:
    goals: Rows = [["id", "title", "assessment_t1"], [1, "Staden ska bli grönare", "GREEN"], [2, "Bussar i tid", "RED"]]
    for key in ("goal_id", "parent_id"):
        doing: Rows = [["id", key, "title", "status"], [11, 2, "Ny tidtabell", "DONE"], [12, 1, "Plantera", "NOT_STARTED"]]
        assert lines(reading_of(tmp_path, {"activities": doing, "goals": goals}, name="Export 2025.xlsx")) == [
            "Staden ska bli grönare", "  * Plantera | Ej påbörjad", "  2025-T1 | Uppnått",
            "Bussar i tid", "  * Ny tidtabell | Klar", "  2025-T1 | Ej uppnått",
        ]  # fmt: skip


def test_the_parents_of_activities_may_be_named_by_their_words(tmp_path: Path) -> None:
    goals: Rows = [["Goal", "Status"], ["Staden ska bli grönare", "Achieved"]]
    doing: Rows = [["Task", "Parent", "Assignee"], ["Plantera", "Staden ska bli grönare", "Parkchef"]]
    told = lines(reading_of(tmp_path, {"Goals": goals, "Tasks": doing}))
    assert told[:2] == ["Staden ska bli grönare", "  * Plantera | Parkchef"]


def test_what_stands_under_nothing_that_is_there_is_told(tmp_path: Path) -> None:
    rows = [
        *EXPORT,
        ["A-7", "G-99", "ACTIVITY", "Vilsen", "Chef"],
        ["A-6", "A-5", "ACTIVITY", "Ring"],
        ["A-5", "A-6", "ACTIVITY", "Ring 2"],
    ]
    reading = reading_of(tmp_path, {"export": rows})
    assert lines(reading) == TOLD
    assert remarks(reading, "goal_unknown") == ["export!B7"]
    assert {"export!D8", "export!D9"} <= set(remarks(reading, "goal_missing"))
    assert role(reading, "D7") == "ignored: rad utan mål"


def test_a_list_of_names_and_numbers_is_no_export_of_goals(tmp_path: Path) -> None:
    rows: Rows = [["Id", "Name", "Category", "Value"], [1, "Pennor", "Kontor", 12], [2, "Papper", "Kontor", 40]]
    assert reading_of(tmp_path, {"Data": rows}).goals == ()
