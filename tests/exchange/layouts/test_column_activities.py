"""Columns of activities, known and unknown."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, remarks


def test_activities_under_the_officers_own_words_are_found_by_who_and_when(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nämndens mål", "Vägen dit", "Vem", "Tid"],
        ["Kortare handläggning", "Digital ansökan", "Bygglovschef", "Q2"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Digital ansökan | Bygglovschef | 2023-04-01–2023-06-30"]
    assert remarks(reading, "heading_guessed") == ["2023!B1"]


def test_several_numbered_activities_stand_beside_one_another(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet 1", "Ansvarig 1", "Aktivitet 2", "Ansvarig 2"],
        ["Rent vatten", "Ny brunn", "VA-chef", "Spolplan", "VA-drift"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Ny brunn | VA-chef", "  * Spolplan | VA-drift"]


def test_the_same_heading_again_begins_another_activity(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Aktivitet", "Ansvarig"],
        ["Trygg vård", "Kurs", "Enhetschef", "Larm", "IT-samordnare"],
    ]
    assert lines(reading_of(tmp_path, {"Plan 2023": rows}))[1:] == ["  * Kurs | Enhetschef", "  * Larm | IT-samordnare"]


def test_what_comes_again_without_a_number_is_of_the_numbered_activity_before_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet 1", "Ansvarig", "Status", "Aktivitet 2", "Ansvarig", "Status"],
        ["Trygg vård", "Kurs", "Enhetschef", "Klar", "Larm", "IT-samordnare", "Försenad"],
    ]
    reading = reading_of(tmp_path, {"Plan 2023": rows})
    assert lines(reading)[1:] == ["  * Kurs | Klar | Enhetschef", "  * Larm | Försenad | IT-samordnare"]


def test_what_has_been_done_and_by_whom_are_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Vad har vi gjort?", "Av vem?", "Hur gick det?"],
        ["Mål: Trygg skola"],
        ["Rastvärdar", "Rektor", "Genomfört"],
        ["Mål: Rent vatten"],
        ["Ny brunn", "VA-chef", "Pågår"],
    ]
    assert lines(reading_of(tmp_path, {"Plan 2023": rows})) == [
        "Trygg skola", "  * Rastvärdar | Klar | Rektor", "Rent vatten", "  * Ny brunn | Pågår | VA-chef",
    ]  # fmt: skip


def test_what_has_been_done_is_a_comment_where_activities_have_a_column(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Vad har vi gjort?"],
        ["Trygg skola", "Rastvärdar", "Rektor", "Två är anställda"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Rastvärdar | Rektor | Två är anställda"]


def test_activities_whose_column_has_no_heading_stand_under_goals_set_in_bold(tmp_path: Path) -> None:
    rows: Rows = [
        [None, "Ansvarig", "Tid", "Status"],
        ["Trygg vård"],
        ["Fast kontakt", "Enhetschef", "juni 2023", "Klar"],
        ["Fler i arbete"],
        ["Jobbmässa", "Samordnare", "maj 2023", "Pågår"],
    ]
    reading = reading_of(tmp_path, {"2023": rows}, bold=("A2", "A4"))
    assert lines(reading) == [
        "Trygg vård", "  * Fast kontakt | Klar | Enhetschef | 2023-06-01–2023-06-30",
        "Fler i arbete", "  * Jobbmässa | Pågår | Samordnare | 2023-05-01–2023-05-31",
    ]  # fmt: skip
    assert remarks(reading, "heading_missing") == ["2023!A1"]


def test_activities_may_be_headed_with_what_is_told_of_them(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktiviteter och status", "Bedömning T1"],
        ["Trygg vård", "Fast kontakt – klar\nNattpatrull – avbruten", "Gul"],
        ["Fler i arbete", "Jobbmässa (Samordnare, klar)", "Grön"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Trygg vård", "  * Fast kontakt | Klar", "  * Nattpatrull | Avbruten", "  2023-T1 | Delvis uppnått",
        "Fler i arbete", "  * Jobbmässa | Klar | Samordnare", "  2023-T1 | Uppnått",
    ]  # fmt: skip


def test_what_was_done_in_each_period_is_a_comment(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Vad har vi gjort T1?", "Vad har vi gjort T2?", "Bedömning T1", "Bedömning T2"],
        ["Trygg vård", "Startat fast kontakt", "Utbildat team", "Gul", "Grön"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == [
        "  2023-T1 | Delvis uppnått | Startat fast kontakt", "  2023-T2 | Uppnått | Utbildat team",
    ]  # fmt: skip


_WIDE: list[object] = ["Mål", "Insats", None, "Vem", "Tid", "Läge"]


@pytest.mark.parametrize("merged", [("B1:C1", "B2:C2", "B3:C3"), ("B1:C1",)])
def test_a_heading_merged_over_two_columns_heads_one(tmp_path: Path, merged: tuple[str, ...]) -> None:
    rows: Rows = [
        _WIDE,
        ["Trygg vård", "Fast kontakt", None, "Enhetschef", "juni 2023", "Klar"],
        [None, "Nya larm", None, "IT-samordnare", "maj 2023", "Pågår"],
    ]
    reading = reading_of(tmp_path, {"2023": rows}, merged=merged)
    assert lines(reading)[1:] == [
        "  * Fast kontakt | Klar | Enhetschef | 2023-06-01–2023-06-30",
        "  * Nya larm | Pågår | IT-samordnare | 2023-05-01–2023-05-31",
    ]
    assert remarks(reading, "column_left_out") == []


def test_a_heading_merged_over_numbers_and_words_heads_the_words(tmp_path: Path) -> None:
    rows: Rows = [_WIDE, ["Trygg vård", 1, "Fast kontakt", "Enhetschef"], [None, 2, "Nya larm", "IT-samordnare"]]
    reading = reading_of(tmp_path, {"2023": rows}, merged=("B1:C1",))
    assert lines(reading)[1:] == ["  * Fast kontakt | Enhetschef", "  * Nya larm | IT-samordnare"]


def test_what_stands_once_beside_several_activities_is_said_of_each(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet 1", "Aktivitet 2", "Ansvarig", "Status"],
        ["Trygg vård", "Kurs", "Larm", "Enhetschef", "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Kurs | Klar | Enhetschef", "  * Larm | Klar | Enhetschef"]


def test_a_status_beside_each_activity_is_of_that_one(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Status", "Aktivitet", "Status", "Ansvarig"],
        ["Trygg vård", "Kurs", "Klar", "Larm", "Pågår", "Enhetschef"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows}))[1:] == ["  * Kurs | Klar | Enhetschef", "  * Larm | Pågår | Enhetschef"]


def test_who_answers_and_when_hold_for_what_is_done_and_what_is_planned(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Genomförda aktiviteter", "Planerade aktiviteter", "Ansvarig", "När"],
        ["Rent vatten", "- Brunn\n- Karta", "- Skyltar", "VA-chef", "våren 2023"],
        ["Hela vägar", None, "Asfalt", "Gatuchef", None],
    ]
    activities = [one for goal in reading_of(tmp_path, {"2023": rows}).goals for one in goal.activities]
    assert [(one.title, one.responsible) for one in activities] == [
        ("Brunn", ("VA-chef",)),
        ("Karta", ("VA-chef",)),
        ("Skyltar", ("VA-chef",)),
        ("Asfalt", ("Gatuchef",)),
    ]
    assert [one.time.text for one in activities] == ["våren 2023"] * 3 + [""]


@pytest.mark.parametrize(
    ("done", "planned"),
    [
        ("Genomfört", "Planerat"),
        ("Vad har vi gjort?", "Vad återstår?"),
        ("Gjort", "Nästa steg"),
        ("Utfört arbete", "Kvar att göra"),
    ],
)
def test_columns_that_only_say_how_it_stands_hold_activities(tmp_path: Path, done: str, planned: str) -> None:
    rows: Rows = [
        ["Mål", done, planned, "Ansvarig", "Bedömning T1"],
        ["Rent vatten", "- Nya brunnar\n- Ny karta", "- Skyltar vid vattnet", "VA-chef", "Uppnått"],
        ["Hela vägar", None, "Asfalt på Storgatan", "Gatuchef", "Delvis uppnått"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == [
        "Rent vatten", "  * Nya brunnar | Klar | VA-chef", "  * Ny karta | Klar | VA-chef",
        "  * Skyltar vid vattnet | Ej påbörjad | VA-chef", "  2023-T1 | Uppnått",
        "Hela vägar", "  * Asfalt på Storgatan | Ej påbörjad | Gatuchef", "  2023-T1 | Delvis uppnått",
    ]  # fmt: skip


def test_beside_the_activities_what_is_done_and_planned_is_told_of_them(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Genomfört", "Planerat"],
        ["Rent vatten", "Brunnar", "Två är borrade", "En borras till våren"],
    ]
    assert [one.title for one in reading_of(tmp_path, {"2023": rows}).goals[0].activities] == ["Brunnar"]


def test_sentences_on_what_is_done_are_no_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Bedömning T1", "Genomfört", "Planerat"],
        ["Rent vatten", "Uppnått", "Nämnden har borrat två brunnar.", "Arbetet går vidare under hösten."],
    ]
    assert reading_of(tmp_path, {"2023": rows}).goals[0].activities == ()


def test_a_plan_before_what_came_of_it_tells_of_the_same_activities(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Vad ska göras", "Vad har gjorts", "Ansvarig"],
        ["Trygg skola", "Kurs för personal", "Kursen hölls i maj", "Rektor"],
        ["Rent vatten", "Ny brunn", "Brunnen borrad", "VA-chef"],
    ]
    assert [[one.title for one in goal.activities] for goal in reading_of(tmp_path, {"2023": rows}).goals] == [
        ["Kurs för personal"],
        ["Ny brunn"],
    ]
