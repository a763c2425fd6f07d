"""Tables with a row an activity, in the many ways that their goals are written down."""

from datetime import date
from pathlib import Path

from tests.exchange.layouts.books import HEAD, lines, reading_of, remarks, role

GOALS = [
    "Säkrare skolvägar | Hållbar vardag",
    "  * Bygga gångtunnel | Pågår | Gatuchef | 2023-07-01–2023-12-31 | Upphandlad",
    "  * Skyltar vid skolan | Klar | Gatuchef, Rektor | –2023-03-31",
    "  2023-T1 | Delvis uppnått | Tunneln är sen",
    "Friskare sjöar | Hållbar natur",
    "  * Provtagning | Ej påbörjad | Ekolog | löpande",
    "  2023-T1 | Ej uppnått",
]


def _rows(*, repeated: bool = False) -> list[list[object]]:
    first: list[object] = ["Hållbar vardag", "Säkrare skolvägar"]
    return [
        [*first, "Bygga gångtunnel", "Gatuchef", "HT 2023", "Pågår", "Upphandlad", "Delvis uppnått", "Tunneln är sen"],
        [*(first if repeated else [None, None]), "Skyltar vid skolan", "Gatuchef, Rektor", "31 mars", "Klart", None]
        + (["Delvis uppnått", "Tunneln är sen"] if repeated else []),
        ["Hållbar natur", "Friskare sjöar", "Provtagning", "Ekolog", "löpande", "Ej påbörjad", None, "Ej uppnått", None],
    ]


def test_goals_written_once_with_blanks_below_are_filled_down(tmp_path: Path) -> None:
    assert lines(reading_of(tmp_path, {"Mål": [HEAD, *_rows()]})) == GOALS


def test_goals_repeated_on_every_row_are_one_goal(tmp_path: Path) -> None:
    assert lines(reading_of(tmp_path, {"Mål": [HEAD, *_rows(repeated=True)]})) == GOALS


def test_goals_in_merged_cells_hold_over_their_rows(tmp_path: Path) -> None:
    merged = ("A2:A3", "B2:B3", "H2:H3", "I2:I3")
    assert lines(reading_of(tmp_path, {"Mål": [HEAD, *_rows()]}, merged=merged)) == GOALS


def test_a_header_in_row_six_is_found_below_titles_and_instructions(tmp_path: Path) -> None:
    above = [["Ånge kommun"], ["Socialnämnden"], ["Så här fyller du i: skriv kort."], [], ["OBS! Ändra inte rubrikerna."]]
    reading = reading_of(tmp_path, {"Mål": [*above, HEAD, *_rows()]})
    assert lines(reading) == GOALS
    assert reading.body == "Socialnämnden"
    assert remarks(reading, "instruction") == ["Mål!A3"]
    assert remarks(reading, "obs_row") == ["Mål!A5"]


def test_rows_between_goals_that_are_no_data_are_left_out_and_told(tmp_path: Path) -> None:
    rows = _rows()
    rows.insert(2, ["OBS! Siffrorna är preliminära"])
    reading = reading_of(tmp_path, {"Mål": [HEAD, *rows, [], ["Summa", None, "3 st"], ["* Preliminära uppgifter"]]})
    assert lines(reading) == GOALS
    assert [remarks(reading, code) for code in ("obs_row", "sum_row", "footnote")] == [["Mål!A4"], ["Mål!A7"], ["Mål!A8"]]
    assert role(reading, "C7") == "ignored: summarad"


def test_a_header_that_comes_again_is_no_goal(tmp_path: Path) -> None:
    rows = _rows()
    reading = reading_of(tmp_path, {"Mål": [HEAD, *rows[:2], HEAD, *rows[2:]]}, bold=["A4"])
    assert lines(reading) == GOALS
    assert remarks(reading, "repeated_head") == ["Mål!A4"]


def test_texts_below_the_table_become_no_goals(tmp_path: Path) -> None:
    tail = [[], ["Nämnden bedömer att utvecklingen är god."], ["Källa: egen mätning"]]
    reading = reading_of(tmp_path, {"Mål": [HEAD, *_rows(), *tail]})
    assert lines(reading) == GOALS
    assert remarks(reading, "outside_table") == ["Mål!A6"]


def test_a_ditto_mark_is_the_cell_above(tmp_path: Path) -> None:
    rows = _rows()
    rows[1][3] = "”"
    reading = reading_of(tmp_path, {"Mål": [HEAD, *rows]})
    assert "  * Skyltar vid skolan | Klar | Gatuchef | –2023-03-31" in lines(reading)


def test_an_error_of_excel_is_left_out_with_a_remark(tmp_path: Path) -> None:
    rows = _rows()
    rows[0][5] = "#REFERENS!"
    reading = reading_of(tmp_path, {"Mål": [HEAD, *rows]})
    assert "  * Bygga gångtunnel | Gatuchef | 2023-07-01–2023-12-31 | Upphandlad" in lines(reading)
    assert remarks(reading, "error_value") == ["Mål!F2"]


def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Mål": [HEAD, *_rows()]}, hidden=("3", "G"))
    assert lines(reading) == GOALS
    assert remarks(reading, "hidden_row") == ["Mål!C3"]
    assert remarks(reading, "hidden_column") == ["Mål!G1"]


def test_start_and_end_make_one_time_with_its_precision(tmp_path: Path) -> None:
    rows = [
        ["Mål", "Aktivitet", "Start", "Slut"],
        ["Fler cyklar till jobbet", "Cykelväg", "Q1", date(2023, 9, 30)],
        [None, "Cykelkarta", None, "maj"],
    ]
    reading = reading_of(tmp_path, {"Mål": rows})
    first, second = reading.goals[0].activities
    assert (first.time.start, first.time.end) == (date(2023, 1, 1), date(2023, 9, 30))
    assert first.time.text == "Q1 – 2023-09-30"
    assert (second.time.start, second.time.end) == (None, date(2023, 5, 31))


def test_an_activity_merged_over_rows_gathers_who_answers_for_it(tmp_path: Path) -> None:
    rows = [["Mål", "Aktivitet", "Ansvarig"], ["Bra skola för alla", "Läxhjälp", "Rektor"], [None, None, "Kurator"]]
    reading = reading_of(tmp_path, {"Mål": rows}, merged=("A2:A3", "B2:B3"))
    assert lines(reading) == ["Bra skola för alla", "  * Läxhjälp | Rektor, Kurator"]


def test_every_cell_and_note_is_accounted_for(tmp_path: Path) -> None:
    rows = [["Ånge"], HEAD, *_rows(), [], [None, None, None, "mumbo", "jumbo"], ["Underskrift: ______"]]
    reading = reading_of(tmp_path, {"Mål": rows, "Blad2": []}, notes={"B3": "Stämmer detta?", "H3": "Muntlig uppgift"})
    filled = {f"Mål!{'ABCDEFGHI'[c]}{r}" for r, row in enumerate(rows, 1) for c, value in enumerate(row) if value is not None}
    assert filled <= set(reading.cells)
    assert {"Mål!B3#note", "Mål!H3#note"} <= set(reading.cells)


def test_a_text_merged_over_columns_of_other_kinds_is_said_once(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        HEAD[1:7],
        ["Rent vatten", "Provtagning", "Ekolog", "Q2", "Klar", "Bra"],
        [None, "Skyltar", "Ring kommunen först"],
    ]
    reading = reading_of(tmp_path, {"Mål 2023": rows}, merged=("C3:F3",))
    assert lines(reading)[2] == "  * Skyltar | Ring kommunen först"
    assert role(reading, "C3") == "activity.responsible"
