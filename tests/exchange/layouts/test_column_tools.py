"""Exports of task tools: groups that are goals, flags, days that were, progress in words."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of

SWEDISH = [
    "Uppgifts-ID", "Uppgiftsnamn", "Bucketnamn", "Förlopp", "Prioritet", "Tilldelad till", "Skapad av", "Startdatum",
    "Förfallodatum", "Sen", "Slutförd den", "Slutförda checklisteobjekt", "Beskrivning",
]  # fmt: skip
ENGLISH = [
    "Task ID", "Task Name", "Bucket Name", "Progress", "Priority", "Assigned To", "Created By", "Start date", "Due date",
    "Late", "Completed Date", "Completed Checklist Items", "Description",
]  # fmt: skip
BUCKET_SAYS = [*SWEDISH[:2], "Spår (mål)", *SWEDISH[3:]]


@pytest.mark.parametrize(
    ("head", "steps", "flags"),
    [
        (SWEDISH, ("Slutförd", "Pågår", "Inte startad"), ("falskt", "sant")),
        (BUCKET_SAYS, ("Slutförd", "Pågår", "Inte startad"), ("Nej", "Ja")),
        (ENGLISH, ("Completed", "In progress", "Not started"), ("false", "true")),
        (ENGLISH, ("Completed", "In progress", "Not started"), (False, True)),
    ],
)
@pytest.mark.parametrize(
    "goals", [("Mål 1: Hela vägar", "Mål 2: Rent vatten"), ("Vägarna ska hålla", "Rent vatten"), ("Vägar", "Vatten")]
)
def test_the_groups_of_a_task_tool_are_goals(
    tmp_path: Path, head: list[str], steps: tuple[str, ...], flags: tuple[object, object], goals: tuple[str, str]
) -> None:
    no, yes = flags
    rows: Rows = [
        ["Plannamn", "Mål 2024"],
        ["Plan-ID", "kX9vQ2mWmE"],
        ["Exportdatum", "2024-09-03"],
        [],
        head,
        [
            "t1Ab",
            "Ny bro",
            goals[0],
            steps[0],
            "Medel",
            "A Ek;B Al",
            "A Ek",
            "2024-01-15",
            "2024-04-30",
            no,
            "2024-04-26",
            "4/4",
            "Klar",
        ],
        ["t2Cd", "Ny väg", goals[0], steps[1], "Låg", "A Ek", "A Ek", "2024-02-15", "2024-06-30", yes, None, "1/4", None],
        ["t3Ef", "Ny brunn", goals[1], steps[2], "Medel", "B Al", "A Ek", None, "2024-12-20", no, None, None, "Väntar"],
    ]
    reading = reading_of(tmp_path, {"Uppgifter": rows})
    assert [(goal.title.removeprefix("Mål "), len(goal.activities)) for goal in reading.goals] == [
        (goals[0].split(": ")[-1], 2),
        (goals[1].split(": ")[-1], 1),
    ]
    assert [line for line in lines(reading) if line.startswith("  ")] == [
        "  * Ny bro | Klar | A Ek, B Al | 2024-01-15–2024-04-30 | Klar",
        "  * Ny väg | Försenad | A Ek | 2024-02-15–2024-06-30",
        "  * Ny brunn | Ej påbörjad | B Al | –2024-12-20 | Väntar",
    ]


def test_a_board_s_lists_tell_how_its_tasks_stand(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Uppgiftsnamn", "Bucket", "Tilldelad till"],
        ["Rent vatten", "Brunn", "Klart", "VA-chef"],
        [None, "Ledning", "Pågår", "VA-chef"],
        [None, "Damm", "Att göra", "VA-chef"],
    ]
    without_goals: Rows = [["Plan för vattnet"], ["Uppgiftsnamn", "Bucket", "Tilldelad till"], *(row[1:] for row in rows[1:])]
    for told in (rows, without_goals):
        steps = [line.split(" | ")[1] for line in lines(reading_of(tmp_path, {"2023": told})) if line.startswith("  *")]
        assert steps == ["Klar", "Pågår", "Ej påbörjad"]


def test_late_or_not_is_told_beside_the_status_and_never_of_what_is_over(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Planerat klart", "Faktiskt klart", "Försenad?", "Läge"],
        ["Rent vatten", "Brunn", "2023-05-01", "2023-06-14", "ja", "Klar"],
        [None, "Ledning", "2023-08-01", None, "ja", "Pågår"],
        [None, "Damm", "2023-11-01", None, "nej", "Pågår"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Rent vatten",
        "  * Brunn | Klar | –2023-05-01",
        "  * Ledning | Försenad | –2023-08-01",
        "  * Damm | Pågår | –2023-11-01",
    ]


def test_true_and_false_under_a_heading_that_nobody_knows_is_no_status(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Webbpublicerad", "Ansvarig"],
        ["Rent vatten", "Brunn", True, "VA-chef"],
        [None, "Ledning", False, "VA-chef"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == ["Rent vatten", "  * Brunn | VA-chef", "  * Ledning | VA-chef"]
