"""Slots that nobody filled in."""

from pathlib import Path

import pytest

from malverktyg.exchange.layouts.slots import is_slot
from tests.exchange.layouts.books import Rows, lines, reading_of, remarks, role


@pytest.mark.parametrize("text", ["Mål 3:", "Mål 5", "Aktivitet 2:", "4.", "[Skriv målet här]", "xxx"])
def test_the_forms_own_words_are_a_slot(text: str) -> None:
    assert is_slot(text)


@pytest.mark.parametrize("text", ["Mål 3: Trygg vård", "Målbild", "4. Trygg vård", "Aktiviteter för unga", "Måltider"])
def test_words_behind_them_fill_it(text: str) -> None:
    assert not is_slot(text)


def test_a_goal_without_words_and_with_nothing_under_it_is_left_out_and_told(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Ansvarig"], ["Mål 1: Trygg vård", "Kurs", "Enhetschef"], ["Mål 2:"], ["Mål 3:"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["1 Trygg vård", "  * Kurs | Enhetschef"]
    assert remarks(reading, "empty_slot") == ["2023!A3", "2023!A4"]
    assert role(reading, "A3") == "ignored: tom plats i blanketten"


def test_a_goal_without_words_is_kept_where_something_hangs_on_it(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "Aktivitet", "Ansvarig"], ["Mål 1: Trygg vård", "Kurs", "Enhetschef"], ["Mål 2:", "Larm", "IT-chef"]]
    assert lines(reading_of(tmp_path, {"2023": rows}))[2:] == ["Mål 2:", "  * Larm | IT-chef"]


def test_a_banner_without_words_is_no_activity(tmp_path: Path) -> None:
    rows: Rows = [["Aktivitet", "Ansvarig"], ["Mål 1: Trygg vård"], ["Kurs", "Enhetschef"], ["Mål 2:"], [], ["Mål 3:"]]
    assert lines(reading_of(tmp_path, {"2023": rows})) == ["1 Trygg vård", "  * Kurs | Enhetschef"]


def test_an_empty_block_of_a_form_says_nothing_of_the_goal_before_it(tmp_path: Path) -> None:
    head = ["Aktivitet", "Ansvarig"]
    rows: Rows = [
        *(["Måluppföljning 2023"], ["Mål 1", "Trygg vård"], head, ["Kurs", "Enhetschef"], ["Bedömning", "Uppnått"], []),
        *(["Mål 2", "Fler i arbete"], head, ["Mässa", "Samordnare"], ["Bedömning", "Delvis"], []),
        *(["Mål 3"], head, [], ["Bedömning"], [], ["Mål 4", "(skriv målet här)"], head, ["Bedömning", "Ej bedömt"]),
    ]
    assert lines(reading_of(tmp_path, {"Blad": rows})) == [
        "1 Trygg vård", "  * Kurs | Enhetschef", "  2023-H | Uppnått",
        "2 Fler i arbete", "  * Mässa | Samordnare", "  2023-H | Delvis uppnått",
    ]  # fmt: skip


def test_rows_with_a_number_alone_are_told_once_for_several(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Nr", "Aktivitet", "Ansvarig"],
        ["Trygg vård", 1, "Kurs", "Chef"],
        [None, 2],
        [None, 3],
        ["Ren luft", 1, "Mät", "Ekolog"],
    ]
    assert remarks(reading_of(tmp_path, {"2023": rows}), "empty_row") == ["2023!B3"]


def test_a_row_of_the_forms_own_words_is_an_empty_slot(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Slutdatum"],
        ["Rent vatten", "Borra en brunn", "VA-chef", "2023-05-01"],
        [None, "(ny aktivitet)", "(ansvarig)", "åååå-mm-dd"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[1:] == ["  * Borra en brunn | VA-chef | –2023-05-01"]
    assert remarks(reading, "empty_slot") == ["2023!B3"]
    assert role(reading, "D3") == "ignored: mallens ledtext"


def test_a_row_that_shows_how_is_left_out_and_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Start", "Status"],
        ["Ex. Fler ska cykla", "Bygg cykelväg", "Gatuchef", "2023-01-01", "Pågår"],
        ["Trygg vård", "Ex: Utbilda personalen", "Enhetschef", "ÅÅÅÅ-MM-DD", "Ej påbörjad/Pågår/Klar"],
        [None, "Kurs", "Enhetschef", None, "Klar"],
        [None, "Ny rutin (exempel)", "Enhetschef", None, "Klar"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Trygg vård", "  * Kurs | Klar | Enhetschef"]
    assert sorted(remarks(reading, "example")) == ["2023!A2", "2023!B2", "2023!B3", "2023!B5"]
    assert role(reading, "C2") == "ignored: exempel i blanketten"


def test_activities_below_an_example_are_kept_where_the_goal_was_guessed(tmp_path: Path) -> None:
    rows: Rows = [["Aktivitet", "Ansvarig"], ["Ex. Utbilda personalen", "Ex. Enhetschef"], ["Kurs i livräddning", "Rektor"]]
    assert lines(reading_of(tmp_path, {"Trygg vård": rows})) == ["Trygg vård", "  * Kurs i livräddning | Rektor"]


def _form(goal: str | None, activity: str | None, status: str, box: str) -> Rows:
    return [
        ["MÅLBLANKETT 2023"],
        ["Nämnd:", "Socialnämnden"],
        ["Mål:", goal],
        ["Ansvarig:", "[Namn]" if goal is None or goal.startswith("[") else "Avdelningschef"],
        [],
        ["Nr", "Aktivitet", "Ansvarig", "Start", "Läge"],
        [1, activity, "Ex. Enhetschef" if activity and activity.startswith("Ex") else "Enhetschef", "ÅÅÅÅ-MM-DD", status],
        [2],
        [],
        ["Bedömning tertial 1:", f"☐ Uppnått {box} Delvis ☐ Ej uppnått"],
        ["Motivering:", "[Kort motivering]"],
    ]


@pytest.mark.parametrize("name", ["MALL kopiera", "Mål 2", "Blankett"])
@pytest.mark.parametrize(
    ("goal", "activity"), [("[Skriv målet här]", "Ex. Utbilda personalen"), (None, "Ex. Utbilda"), (None, None)]
)
def test_a_form_that_nobody_filled_in_is_no_data_among_those_that_are(
    tmp_path: Path, name: str, goal: str | None, activity: str | None
) -> None:
    empty = _form(goal, activity, "Ej påbörjad/Pågår/Klar" if activity else "", "☐")
    reading = reading_of(tmp_path, {"Mål 1": _form("Trygg vård", "Kurs", "Klar", "☒"), name: empty})
    assert lines(reading) == ["Trygg vård", "  * Kurs | Klar | Enhetschef", "  2023-T1 | Delvis uppnått"]
    assert remarks(reading, "template_sheet") == [name]


def test_a_form_of_which_the_activities_are_filled_in_is_read(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Mål 1": _form("[Skriv målet här]", "Kurs", "Klar", "☐")})
    assert lines(reading)[1:] == ["  * Kurs | Klar | Enhetschef"]


def test_a_row_of_the_forms_own_words_is_left_out_whole(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "Ansvarig", "Start", "Status"],
        ["[Skriv målet]", "[Beskriv aktiviteten]", "[Roll]", "ÅÅÅÅ-MM-DD", "[Välj]"],
        ["Exempel:", "Rensa diken", "Driftchef", "2023-01-01", "Klar"],
        ["Trygg vård", "Kurs", "Enhetschef", None, "Klar"],
    ]
    assert lines(reading_of(tmp_path, {"2023": rows})) == ["Trygg vård", "  * Kurs | Klar | Enhetschef"]


def test_a_form_of_words_in_brackets_is_a_template_whatever_way_it_is_looked_at(tmp_path: Path) -> None:
    def form(*rows: list[object]) -> Rows:
        head = ["Vad ska göras?", "Vem gör det?", "Klart senast", "Hur går det?"]
        return [["Uppföljning nämndmål"], *rows[:2], [], head, *rows[2:], [], ["Period", "Måluppfyllelse"], ["T1"], ["T2"]]

    blank = form(
        ["Mål", "[skriv målet här]"], ["Nyckeltal", "[max två]"], ["[aktivitet]", "[roll]", "[datum]", "[välj i listan]"]
    )
    filled = form(["Mål", "Trygg vård"], ["Nyckeltal", "Antal fall"], ["Kurs", "Enhetschef", "2023-05-31", "Fyra klara"])
    reading = reading_of(tmp_path, {"MALL": blank, "Mål 1": filled})
    assert [goal.title for goal in reading.goals] == ["Trygg vård"]
    assert remarks(reading, "template_sheet") == ["MALL"]
