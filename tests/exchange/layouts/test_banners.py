"""Rows that head the rows below them."""

from pathlib import Path

from tests.exchange.layouts.books import GREEN, GREY, RED, YELLOW, Rows, lines, reading_of, remarks

HEAD = ["Aktivitet", "Ansvarig", "Läge"]


def test_goals_and_areas_in_banner_rows(tmp_path: Path) -> None:
    rows = [
        HEAD,
        ["Fokusområde: Hållbar natur"],
        ["Mål 1: Friskare sjöar"],
        ["Provtagning", "Ekolog", "Pågår"],
        ["Mål 2: Mindre plast i naturen"],
        ["Skräpplockardag", "Kommunikatör", "Klar"],
        ["Hållbar hälsa"],
        ["Mål 3: Fler rör på sig"],
        ["Vandringsdag", "Hälsochef", "Klar"],
    ]
    reading = reading_of(tmp_path, {"Mål": rows}, merged=["A2:C2", "A3:C3", "A5:C5", "A7:C7", "A8:C8"])
    assert lines(reading) == [
        "1 Friskare sjöar | Hållbar natur",
        "  * Provtagning | Pågår | Ekolog",
        "2 Mindre plast i naturen | Hållbar natur",
        "  * Skräpplockardag | Klar | Kommunikatör",
        "3 Fler rör på sig | Hållbar hälsa",
        "  * Vandringsdag | Klar | Hälsochef",
    ]


def test_a_bold_row_without_a_label_is_the_goal_where_the_table_has_none(tmp_path: Path) -> None:
    rows = [
        HEAD,
        ["Friskare sjöar"],
        ["Provtagning", "Ekolog", "Pågår"],
        ["Mindre plast i naturen"],
        ["Städdag", "Ekolog", "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"Mål": rows}, bold=["A2", "A4"])) == [
        "Friskare sjöar",
        "  * Provtagning | Pågår | Ekolog",
        "Mindre plast i naturen",
        "  * Städdag | Klar | Ekolog",
    ]


def test_a_banner_above_another_is_a_goal_area_and_told(tmp_path: Path) -> None:
    rows = [HEAD, ["Trygghet i vardagen"], ["Friskare sjöar"], ["Provtagning", "Ekolog", "Pågår"]]
    reading = reading_of(tmp_path, {"Mål": rows}, merged=["A2:C2", "A3:C3"])
    assert [(goal.title, goal.goal_area) for goal in reading.goals] == [("Friskare sjöar", "Trygghet i vardagen")]
    assert remarks(reading, "banner_guessed") == ["Mål!A2"]


def test_a_body_and_a_period_may_be_banners(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Aktivitet", "Bedömning"],
        ["Socialnämnden"],
        ["Tertial 1"],
        ["Nöjda brukare", "Enkät", "Delvis"],
        ["Tertial 2"],
        ["Nöjda brukare", "Enkät", "Ja"],
    ]
    reading = reading_of(tmp_path, {"Mål": rows}, merged=["A2:C2", "A3:C3", "A5:C5"])
    assert lines(reading) == ["Nöjda brukare", "  * Enkät", "  2023-T1 | Delvis uppnått", "  2023-T2 | Uppnått"]
    assert reading.goals[0].body == "Socialnämnden"


def test_an_area_in_a_table_with_goals_holds_for_the_rows_below(tmp_path: Path) -> None:
    rows = [
        ["Nr", "Mål", "Aktivitet"],
        ["Hållbar natur"],
        [1, "Friskare sjöar", "Provtagning"],
        ["Hållbar hälsa"],
        [2, "Fler rör på sig", "Vandring"],
    ]
    assert lines(reading_of(tmp_path, {"Mål": rows})) == [
        "1 Friskare sjöar | Hållbar natur",
        "  * Provtagning",
        "2 Fler rör på sig | Hållbar hälsa",
        "  * Vandring",
    ]


def test_a_goal_above_others_is_their_parent(tmp_path: Path) -> None:
    rows = [
        ["Socialnämnden 2023"],
        ["Aktivitet", "Ansvarig", "Status"],
        ["KF-mål 1: En trygg kommun"],
        ["Nämndmål A: Alla barn ska växa upp tryggt"],
        ["Föräldrastöd", "Kurator", "Klar"],
        ["Nämndmål B: Våldet ska upphöra"],
        ["Utbildning", "Socialchef", "Pågår"],
    ]
    reading = reading_of(tmp_path, {"SN": rows}, bold=["A3", "A4", "A6"])
    assert [(goal.number, goal.title, goal.parent) for goal in reading.goals] == [
        ("1", "En trygg kommun", None),
        ("A", "Alla barn ska växa upp tryggt", "En trygg kommun"),
        ("B", "Våldet ska upphöra", "En trygg kommun"),
    ]


def test_a_period_alone_on_its_row_is_judged_by_its_colour(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Mål", "Period", "Status"],
        ["Trygg vård", "T1"],
        [None, "T2"],
        ["Trygg skola", "T1"],
        [None, "T2"],
    ]
    fills = {"C2": YELLOW, "C3": GREEN, "C4": RED, "C5": GREY}
    assert lines(reading_of(tmp_path, {"2023": rows}, fills=fills)) == [
        "Trygg vård", "  2023-T1 | Delvis uppnått", "  2023-T2 | Uppnått",
        "Trygg skola", "  2023-T1 | Ej uppnått", "  2023-T2 | Ej bedömt",
    ]  # fmt: skip


def test_a_number_alone_on_its_row_is_no_goal(tmp_path: Path) -> None:
    rows: Rows = [["Nr", "Aktivitet", "Ansvarig"], [1, None, "Rektor"], [2], [3]]
    assert [goal.title for goal in reading_of(tmp_path, {"Trygg vård": rows}).goals] == []
