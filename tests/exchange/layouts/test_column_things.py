"""Which columns hold goals, activities and indicators."""

from pathlib import Path

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def test_of_two_goal_columns_the_one_that_repeats_stands_above(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Delmål", "Aktivitet"],
        ["Trygg kommun", "Färre inbrott", "Grannsamverkan"],
        [None, "Lugnare trafik", "Farthinder"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert [(goal.title, goal.parent) for goal in reading.goals] == [
        ("Trygg kommun", None),
        ("Färre inbrott", "Trygg kommun"),
        ("Lugnare trafik", "Trygg kommun"),
    ]


def test_activities_without_any_goal_are_put_under_the_sheets_name_and_told(tmp_path: Path) -> None:
    rows: Rows = [["Aktivitet", "Ansvarig", "Läge"], ["Ny brunn", "VA-chef", "Pågår"], ["Spolplan", "VA-drift", "Klar"]]
    reading = reading_of(tmp_path, {"Vattenplan": rows}, bold=["A1"])
    assert lines(reading) == ["Vattenplan", "  * Ny brunn | Pågår | VA-chef", "  * Spolplan | Klar | VA-drift"]
    assert remarks(reading, "goal_guessed") == ["Vattenplan!A2"]


def test_a_line_right_above_a_table_without_goals_is_its_goal_and_told(tmp_path: Path) -> None:
    head = ["Aktivitet", "Ansvarig", "Läge"]
    rows: Rows = [
        ["Miljönämnden 2023"],
        [],
        ["Renare vatten i sjöarna"],
        head,
        ["Provtagning", "Ekolog", "Klar"],
        [],
        ["Mindre plast i naturen"],
        head,
        ["Städdag", "Ekolog", "Pågår"],
    ]
    reading = reading_of(tmp_path, {"Blad1": rows}, bold=["A8"])
    assert lines(reading) == [
        "Renare vatten i sjöarna",
        "  * Provtagning | Klar | Ekolog",
        "Mindre plast i naturen",
        "  * Städdag | Pågår | Ekolog",
    ]
    assert remarks(reading, "goal_from_title") == ["Blad1!A3", "Blad1!A7"]


def test_crosses_under_roles_tell_who_answers(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Rektor", "Kurator"],
        ["Trygg skola", "Vandringar", "x", "x"],
        [None, "Läslust", "x", None],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Vandringar | Rektor, Kurator", "  * Läslust | Rektor"]


def test_a_column_of_known_focus_areas_holds_them_whatever_it_is_headed(tmp_path: Path) -> None:
    rows: Rows = [
        ["Område", "Mål", "Aktivitet"],
        ["Natur", "Fler arter", "Slåtter"],
        ["Vardag", "Rätt beslut", "Mallar"],
    ]
    reading = reading_of(tmp_path, {"Plan 2023": rows})
    assert [goal.focus_areas for goal in reading.goals] == [("Hållbar natur",), ("Hållbar vardag",)]


def test_steps_over_other_things_than_crosses_are_what_their_words_say(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Påbörjas", "Avslutas", "Genomförd"],
        ["Trygg vård", "Kurs", "jan", "juni", "delvis"],
        [None, "Larm", "mars", "nov", "nej"],
    ]
    assert lines(reading_of(tmp_path, {"Plan 2023": rows}))[1:] == [
        "  * Kurs | Pågår | 2023-01-01–2023-06-30",
        "  * Larm | Ej påbörjad | 2023-03-01–2023-11-30",
    ]


def test_a_score_card_may_be_turned_with_its_goals_beside_the_word_period(tmp_path: Path) -> None:
    rows: Rows = [
        ["Styrkort Tekniska nämnden 2023"],
        [],
        ["Period", "Rent vatten", "Hela vägar"],
        ["Tertial 1", "Grön", "Gul"],
        ["Kommentar", None, "Tjälskador"],
        ["Tertial 2", "Grön", "Grön"],
        ["Helår (prognos)", "Grön", "Gul"],
    ]
    assert lines(reading_of(tmp_path, {"Styrkort": rows})) == [
        "Rent vatten", "  2023-T1 | Uppnått", "  2023-T2 | Uppnått", "  2023-H | Uppnått | prognos Bedöms uppnås",
        "Hela vägar", "  2023-T1 | Delvis uppnått | Tjälskador", "  2023-T2 | Uppnått",
        "  2023-H | Delvis uppnått | prognos Bedöms delvis uppnås",
    ]  # fmt: skip


def test_focus_areas_may_stand_at_the_right_under_any_heading(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Inriktning"],
        ["Rent vatten", "Ny brunn", "Hållbar natur"],
        ["Friska barn", "Simskola", "Hållbar hälsa"],
    ]
    assert lines(reading_of(tmp_path, {"Plan 2023": rows}))[::2] == ["Rent vatten | Hållbar natur", "Friska barn | Hållbar hälsa"]


def test_counts_of_activities_are_no_activities(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Antal aktiviteter", "Måluppfyllelse"], ["Trygg vård", 4, "Delvis"], ["Ren luft", 2, "Uppnått"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Trygg vård", "  2023-H | Delvis uppnått", "Ren luft", "  2023-H | Uppnått"]
    assert remarks(reading, "column_left_out") == ["2023!B1"]


def test_goals_with_their_labels_among_the_activities_are_goals(tmp_path: Path) -> None:
    rows: Rows = [
        ["Åtgärd", "Ansvarig", "Status"],
        ["Målområde: Trygghet"],
        ["Mål 1. Snön ska vara borta till klockan sju", None, "Uppfyllt"],
        ["Jourschema", "Gatuchef", "Pågår"],
        ["Egen plog"],
        ["Mål 2. Lekplatserna ska vara säkra", None, "Delvis uppfyllt"],
        ["Tillsyn", "Parkchef", "Klar"],
    ]
    reading = reading_of(tmp_path, {"Helår 2023": rows})
    assert lines(reading) == [
        "1 Snön ska vara borta till klockan sju", "  * Jourschema | Pågår | Gatuchef", "  * Egen plog", "  2023-H | Uppnått",
        "2 Lekplatserna ska vara säkra", "  * Tillsyn | Klar | Parkchef", "  2023-H | Delvis uppnått",
    ]  # fmt: skip
    assert {goal.goal_area for goal in reading.goals} == {"Trygghet"}


def test_a_first_column_without_a_heading_groups_the_goals(tmp_path: Path) -> None:
    rows: Rows = [
        [None, "Mål", "Aktivitet"],
        ["Trygg kommun", "Trygg vård", "Kurser"],
        [None, "Säkra vägar", "Skyltar"],
        ["Grön kommun", "Rent vatten", "Brunnar"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert [(goal.title, goal.goal_area) for goal in reading.goals] == [
        ("Trygg vård", "Trygg kommun"), ("Säkra vägar", "Trygg kommun"), ("Rent vatten", "Grön kommun"),
    ]  # fmt: skip
    assert remarks(reading, "heading_missing") == ["2023!A1"]


def test_times_under_what_is_planned_are_times(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Planerat", "Genomfört"],
        ["Trygg skola", "Kurs", "maj 2023", None],
        ["Rent vatten", "Brunn", "2023-03-01", None],
    ]
    activities = [goal.activities[0] for goal in reading_of(tmp_path, {"2023": rows}).goals]
    assert [(one.status, str(one.time.end)) for one in activities] == [(None, "2023-05-31"), (None, "2023-03-01")]


def test_times_under_steps_that_head_times_are_what_their_words_say(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Påbörjas", "Avslutas"], ["Trygg skola", "Kurs", "2023-02-01", "2023-05-01"]]
    time = reading_of(tmp_path, {"2023": rows}).goals[0].activities[0].time
    assert (str(time.start), str(time.end)) == ("2023-02-01", "2023-05-01")
