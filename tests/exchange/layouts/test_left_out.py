"""Rows that are no data."""

from pathlib import Path

from tests.exchange.layouts.books import GREEN, RED, YELLOW, Rows, lines, reading_of, remarks, role


def test_a_lone_focus_area_above_a_table_holds_for_it(tmp_path: Path) -> None:
    rows: Rows = [["Hållbar hälsa"], ["Mål", "Aktivitet"], ["Fler rör på sig", "Vandring"]]
    assert lines(reading_of(tmp_path, {"2023": rows}))[0] == "Fler rör på sig | Hållbar hälsa"


def test_titles_are_titles_and_long_texts_introductions(tmp_path: Path) -> None:
    rows: Rows = [
        ["Ånge kommun"],
        ["Nämnden har under året arbetat med att stärka sin styrning. " * 3],
        ["Mål", "Aktivitet"],
        ["Rent vatten", "Brunn"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert role(reading, "A1") == "ignored: titel"
    assert role(reading, "A2") == "ignored: inledande text"


def test_who_signed_a_form_is_no_comment_of_its_last_goal(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål 1: Rent vatten"],
        ["Aktivitet", "Ansvarig", "Status"],
        ["Brunn", "VA-chef", "Pågår"],
        ["Bedömning: Delvis uppnått"],
        ["Kommentar: Två avbrott under våren."],
        [],
        ["Ort och datum: Ånge 2023-09-14"],
        ["Karin Ek-Lund, förvaltningschef"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading)[-1] == "  2023-H | Delvis uppnått | Två avbrott under våren."
    assert remarks(reading, "signature") == ["2023!A7", "2023!A8"]


def test_totals_of_women_and_men_are_no_sums(tmp_path: Path) -> None:
    rows: Rows = [["Indikator", "Utfall T1"], ["Sjukfrånvaro", None], ["Kvinnor", "7,1"], ["Män", "4,0"], ["Totalt", "6,2"]]
    (indicator,) = reading_of(tmp_path, {"2023": rows}).indicators
    assert [one.group for one in indicator.measurements] == ["women", "men", "total"]


def test_a_key_in_the_middle_of_a_sheet_is_no_goal(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Bedömning T1"],
        ["Rent vatten i alla kranar", "G"],
        ["G = målet nås, D = delvis, N = nås inte"],
        ["Hela vägar året om", "N"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == ["Rent vatten i alla kranar", "  2023-T1 | Uppnått", "Hela vägar året om", "  2023-T1 | Ej uppnått"]
    assert remarks(reading, "legend") == ["2023!A3"]


def test_sentences_above_a_table_are_told_and_titles_are_not(tmp_path: Path) -> None:
    rows: Rows = [
        ["Fritidsnämnden"],
        ["Hej!"],
        ["Här kommer nämndens svar på delårsuppföljningen."],
        ["Läsanvisning: 1 = fullmäktiges mål, 1.1 = nämndens mål"],
        ["Mål", "Aktivitet"],
        ["Rent vatten", "Brunn"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "introduction") == ["2023!A3"]
    assert remarks(reading, "instruction") == ["2023!A4"]
    assert role(reading, "A2") == "ignored: titel"


def test_notes_below_a_turned_sheets_goals_are_told_and_titles_are_not(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nämndens mål 2023"],
        ["Mål", "Rent vatten i alla kranar", "Hela vägar året om"],
        ["Åtgärd", "Brunn", "Asfalt"],
        ["Status", "Klar", "Pågår"],
        ["Bedömning T1", "Uppnått", "Ej uppnått"],
        ["Fylls i av enhetschef senast den 15"],
        ["Nämnden behandlar uppföljningen i september"],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert [goal.title for goal in reading.goals] == ["Rent vatten i alla kranar", "Hela vägar året om"]
    assert remarks(reading, "instruction") == ["2023!A6"]
    assert remarks(reading, "outside_table") == ["2023!A7"]
    assert role(reading, "A1") == "ignored: titel"


def test_each_key_with_a_title_of_its_own_is_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Färger aktivitet:", "klar", "pågår", "försenad"],
        ["Färger mål:", "uppfyllt", "delvis uppfyllt", "ej uppfyllt"],
        ["Mål", "Aktivitet", "Läge", "Tertial 1"],
        ["Rent vatten", "Brunn", None, None],
        ["Hela vägar", "Asfalt", None, None],
    ]
    fills = {"B1": "00B0F0", "C1": GREEN, "D1": YELLOW, "B2": GREEN, "C2": YELLOW, "D2": RED}
    reading = reading_of(tmp_path, {"2023": rows}, fills={**fills, "C4": "00B0F0", "C5": GREEN, "D4": GREEN, "D5": RED})
    assert remarks(reading, "legend") == ["2023!A1", "2023!A2"]
