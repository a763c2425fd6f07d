"""What a row is about."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role


def test_a_row_without_any_goal_above_it_is_told_and_left_out(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig"],
        [None, "Föräldralös", "Ingen särskild"],
        ["Rent vatten", "Ny brunn", "VA-chef"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Rent vatten", "  * Ny brunn | VA-chef"]
    assert "2023!B2" in remarks(reading, "goal_missing")
    assert role(reading, "B2") == "ignored: rad utan mål"


def test_a_number_alone_names_the_goal_of_another_sheet(tmp_path: Path) -> None:
    sheets = {
        "Mål": [["Nr", "Mål", "Aktivitet"], ["1", "Rent vatten", "Ny brunn"]],
        "Extra": [["Mål", "Aktivitet", "Läge"], ["1", "Spolplan", "Klar"]],
    }
    assert lines(reading_of(tmp_path, sheets)) == ["1 Rent vatten", "  * Ny brunn", "  * Spolplan | Klar"]


def test_a_goals_level_may_have_a_column(tmp_path: Path) -> None:
    rows: Rows = [["Måltyp", "Mål", "Aktivitet"], ["KF-mål", "Trygg kommun", "Vision"], ["Nämndmål", "Trygg vård", "Enkät"]]
    assert [str(goal.level) for goal in reading_of(tmp_path, {"2023": rows}).goals] == ["council", "committee"]


def test_a_goal_may_be_named_by_its_number_in_another_table(tmp_path: Path) -> None:
    rows: Rows = [
        ["Målnr", "Mål", "Bedömning T2"],
        ["M1", "Högt valdeltagande", "Delvis"],
        ["M2", "Säker rösträkning", "Uppnått"],
        [],
        ["Mål", "Aktivitet", "Klart"],
        ["M2", "Utbilda röstmottagare", "juni"],
    ]
    assert lines(reading_of(tmp_path, {"Plan 2023": rows})) == [
        "M1 Högt valdeltagande",
        "  2023-T2 | Delvis uppnått",
        "M2 Säker rösträkning",
        "  * Utbilda röstmottagare | –2023-06-30",
        "  2023-T2 | Uppnått",
    ]


def test_activities_under_no_goal_stand_under_the_title_where_excel_named_the_sheet(tmp_path: Path) -> None:
    rows: Rows = [["Åtgärdslista 2023"], [], ["Åtgärd", "Ansvarig", "Status"], ["Ramp", "Chef", "Klar"]]
    assert lines(reading_of(tmp_path, {"Blad1": rows}))[0] == "Åtgärdslista 2023"


def test_an_activity_that_serves_several_goals_stands_under_each(tmp_path: Path) -> None:
    goals = [["Nr", "Nämndmål", "Bedömning T1"], ["1.1", "Trygg vård", "Uppnått"], ["1.2", "Fler i arbete", "Delvis"]]
    done = [["Mål nr", "Aktivitet", "Ansvarig"], ["1.1", "Kurs", "Enhetschef"], ["1.1, 1.2", "Språkstöd", "Samordnare"]]
    assert lines(reading_of(tmp_path, {"2023": goals, "Aktiviteter": done})) == [
        "1.1 Trygg vård", "  * Kurs | Enhetschef", "  * Språkstöd | Samordnare", "  2023-T1 | Uppnått",
        "1.2 Fler i arbete", "  * Språkstöd | Samordnare", "  2023-T1 | Delvis uppnått",
    ]  # fmt: skip


def test_a_row_that_names_two_goals_by_number_is_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nr", "Mål", "Mål nr", "Aktivitet", "Ansvarig"],
        ["1", "Trygg vård", "1", "Kurs", "Chef"],
        ["2", "Ren luft", "1", "Larm", "Chef"],
    ]
    assert remarks(reading_of(tmp_path, {"2023": rows}), "goal_differs") == ["2023!C3"]
