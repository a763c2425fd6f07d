"""Header rows and what is none."""

from pathlib import Path

from malverktyg.exchange.grid import Area, Cell, Sheet
from malverktyg.exchange.layouts.head import find_heads
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.phrases.areas import FOCUS_AREAS
from tests.exchange.layouts.books import Rows, lines, reading_of


def _view(*rows: tuple[str, ...], merges: tuple[Area, ...] = ()) -> View:
    cells = {
        (r, c): Cell(row=r, column=c, value=text, text=text)
        for r, texts in enumerate(rows, 1)
        for c, text in enumerate(texts, 1)
        if text
    }
    return View(Sheet("Mål", cells, merges))


def _heads(*rows: tuple[str, ...], merges: tuple[Area, ...] = ()) -> list[tuple[int, ...]]:
    return [head.rows for head in find_heads(_view(*rows, merges=merges), FOCUS_AREAS)]


def test_a_header_is_a_row_of_known_headings() -> None:
    assert _heads(("Socialnämnden 2023",), ("Mål", "Aktivitet", "Ansvarig"), ("Trygg vård", "Enkät", "Chef")) == [(2,)]


def test_two_rows_are_one_header_where_groups_stand_above() -> None:
    rows = (("Mål", "Tertial 1", ""), ("", "Status", "Kommentar"), ("Trygg vård", "Gul", "Nja"))
    assert _heads(*rows, merges=(Area(1, 2, 1, 3),)) == [(1, 2)]


def test_a_label_with_its_answer_is_no_header() -> None:
    assert _heads(("Ansvarig:", "Resurs"), ("Period:", "Tertial 2")) == []


def test_answers_far_down_are_no_header() -> None:
    rows = (("Mål", "Typ", "Status"), ("Nämndmål", "Aktivitet", "Klart"), ("Nämndmål", "Mål", "Uppnått"))
    assert _heads(*rows) == [(1,)]


def test_names_and_dates_alone_head_no_goals() -> None:
    assert _heads(("Namn", "Ort", "Datum"), ("Anna", "Ånge", "1 maj")) == []


def test_a_groups_meaning_goes_down_to_its_columns() -> None:
    view = _view(
        ("Mål", "Tertial 1", "", "Tertial 2"),
        ("", "Status", "Kommentar", "Status", "Kommentar"),
        ("x", "Gul", "Nja", "Grön", "Ja"),
    )
    (head,) = find_heads(view, FOCUS_AREAS)
    parts = {column: found.heading.part for column, found in head.columns.items() if found.heading}
    assert [str(parts[column]) for column in (2, 3, 4, 5)] == ["T1", "T1", "T2", "T2"]
    assert head.columns[3].text == "Tertial 1 / Kommentar"


def test_headings_may_go_down_like_a_stair() -> None:
    rows = (("Socialnämnden 2023",), ("KF-mål",), ("", "Nämndmål"), ("", "", "Aktivitet", "Ansvarig", "Läge"), ("Trygg kommun",))
    assert _heads(*rows) == [(2, 3, 4)]


def test_a_focus_area_with_its_name_beside_it_is_no_group() -> None:
    rows = (("Fokusområde", "Hållbar natur", ""), ("Mål", "Aktivitet", "Status"), ("Rent vatten", "Provtagning", "Klar"))
    assert _heads(*rows) == [(2,)]


def test_a_sum_of_things_is_no_header() -> None:
    rows = (("Mål", "Åtgärd", "Status"), ("Lika lön", "Kartläggning", "Klar"), ("Totalt", "3 åtgärder", "1 klar", "2 klara"))
    assert _heads(*rows) == [(1,)]


def test_a_second_table_after_a_blank_row_is_known_by_plain_headings(tmp_path: Path) -> None:
    rows: Rows = [
        ["Målnr", "Mål", "Jan–apr 2023", "Jan–aug 2023"],
        [1, "Fler ska ta examen", "Gul", "Grön"],
        [],
        ["Hör till mål", "Aktivitet", "Ansvarig", "Klart", "Läge", "Kommentar"],
        [1, "Lovskola", "Rektor", "2023-06-30", "Klar", "22 elever"],
    ]
    assert lines(reading_of(tmp_path, {"Mål": rows})) == [
        "1 Fler ska ta examen",
        "  * Lovskola | Klar | Rektor | –2023-06-30 | 22 elever",
        "  2023-T1 | Delvis uppnått",
        "  2023-T2 | Uppnått",
    ]


def test_the_last_months_of_the_tertials_are_periods_and_no_calendar(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål 2024", "April", None, "Augusti", None, "December", None],
        [None, "Färg", "Text", "Färg", "Text", "Färg", "Text"],
        ["Fossilfria fordon", "Röd", "Sent", "Gul", None, "Grön", "Klart"],
        ["Snöröjning i tid", "Gul", None, "Grön", "Ny bil", "Grön", None],
    ]
    told = lines(reading_of(tmp_path, {"Plan": rows}, merged=["B1:C1", "D1:E1", "F1:G1", "A1:A2"]))
    assert told[:4] == [
        "Fossilfria fordon",
        "  2024-T1 | Ej uppnått | Sent",
        "  2024-T2 | Delvis uppnått",
        "  2024-H | Uppnått | Klart",
    ]


def test_a_label_above_a_table_is_no_group_though_its_answer_is_merged() -> None:
    rows = (
        ("Mått", "Antal lån per invånare (mål 8)"),
        ("Nr", "Insats", "Ansvar", "Tidplan"),
        ("1", "Sommarboken", "Bibliotekarie", "juni"),
    )
    assert _heads(*rows, merges=(Area(1, 2, 1, 4),)) == [(2,)]


def test_a_judgement_may_have_headings_of_its_own_below_a_table() -> None:
    rows = (
        ("Mål", "Fokusområde"),
        ("Trygg vård", "Hållbar hälsa"),
        ("Bedömning", "Kommentar"),
        ("Delvis uppnått", "Svår bemanning"),
        ("Klar", "Avstämning"),
    )
    assert _heads(*rows) == [(1,), (3,)]


def test_long_headings_that_begin_with_known_ones_head_a_table_together(tmp_path: Path) -> None:
    rows: Rows = [
        ["Nämndens mål för verksamhetsåret enligt beslut i juni", "Aktiviteter som ska genomföras för att nå målet",
         "När ska aktiviteten vara genomförd?", "Hur långt har vi kommit?"],
        ["Trygg vård", "Fast kontakt", "juni 2023", "Klar"],
        ["Fler i arbete", "Jobbmässa", "maj 2023", "Pågår"],
    ]  # fmt: skip
    reading = reading_of(tmp_path, {"2023": rows})
    assert lines(reading) == [
        "Trygg vård", "  * Fast kontakt | Klar | 2023-06-01–2023-06-30",
        "Fler i arbete", "  * Jobbmässa | Pågår | 2023-05-01–2023-05-31",
    ]  # fmt: skip
