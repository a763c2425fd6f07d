"""Whatever the user says of a column, cell, word or row goes the reader's ordinary way, and every cell is still accounted for."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means
from malverktyg.exchange.facts import ColumnShape, Reading, SheetShape, TableShape
from malverktyg.exchange.grid import Book, Cell, Sheet
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.headings.roles_offered import offered
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import lines, remarks
from tests.paths import ROOT

BOOKS = sorted((ROOT / "tests" / "files" / "workbooks").glob("*.xlsx"))
ROLES = [one.role for group in offered() for one in group.roles]
NO_PLACE = (
    "uppgift utan plats i programmet",
    "rad utan mål",
    "streck, betyder inget",
    "ej markerad",
    "samma uppgift som på raden ovan",
)
HEAD = ("Mål", "Aktivitet", "Hur det gått", "Läge")
ROWS = [
    ("Nämndens uppföljning 2023", None, None, None),
    HEAD,
    ("Fler ska cykla", "Bygga cykelväg", "Vi nådde nästan hela vägen", "På gång"),
    (None, "Måla om", "Färgen tog slut i augusti", "Klart"),
    ("Barn ska läsa", "Läsgrupper", "Alla skolor är med", "Klart"),
]


@cache
def _book(path: Path) -> Book:
    return read_book(path)


def _grid(rows: Sequence[Sequence[str | None]], fills: dict[tuple[int, int], str] | None = None) -> Book:
    """A book of one sheet, in memory."""
    coloured = fills or {}
    cells = {
        (row, column): Cell(row=row, column=column, value=text, text=text or "", fill=coloured.get((row, column)))
        for row, texts in enumerate(rows, 1)
        for column, text in enumerate(texts, 1)
        if text is not None or (row, column) in coloured
    }
    return Book("Bok 2023.xlsx", (Sheet("Blad", cells),))


def _said(rows: Sequence[Sequence[str | None]] = ROWS, fills: dict[tuple[int, int], str] | None = None, **said: tuple) -> Reading:
    return read(_grid(rows, fills), corrections=Corrections(**said))


@cache
def _columns() -> list[tuple[Path, SheetShape, TableShape, ColumnShape]]:
    return [
        (path, shape, table, column)
        for path in BOOKS
        for shape in read(_book(path)).shapes
        for table in shape.tables
        for column in table.columns
    ]


def _under(book: Book, shape: SheetShape, table: TableShape, line: int) -> list[str]:
    """The cells of a column below its header."""
    sheet = next(one for one in book.sheets if one.title == shape.sheet)
    places = ((cell.column, cell.row) if shape.turned else (cell.row, cell.column) for cell in sheet.filled())
    named = zip(places, sheet.filled(), strict=True)
    return [f"{sheet.title}!{cell.name}" for (row, column), cell in named if column == line and row > table.head[-1]]


@settings(max_examples=120)
@given(data=st.data())
def test_any_column_of_any_layout_becomes_what_the_user_says(data: st.DataObject) -> None:
    path, shape, table, column = data.draw(st.sampled_from(_columns()))
    wanted = data.draw(st.sampled_from(ROLES))
    book = _book(path)
    said = ColumnIs(shape.sheet, column.line, wanted, head=table.head[-1])
    reading = read(book, corrections=Corrections(columns=(said,)))
    assert all(f"{sheet.title}!{cell.name}" in reading.cells for sheet in book.sheets for cell in sheet.filled())
    assert remarks(reading, "correction_lost") == []
    now = next(one for one in reading.shapes if one.sheet == shape.sheet)
    meant = [
        (one.role, one.said)
        for table_ in now.tables
        if table_.head == table.head
        for one in table_.columns
        if one.line == column.line
    ]
    assert meant == [(wanted, True)]


@settings(max_examples=60)
@given(wanted=st.sampled_from(ROLES), line=st.integers(1, 4))
def test_each_of_its_cells_is_that_or_told_to_have_no_place(wanted: str, line: int) -> None:
    book = _grid(ROWS)
    reading = read(book, corrections=Corrections(columns=(ColumnIs("Blad", line, wanted),)))
    for row in (3, 4, 5):
        cell = book.sheets[0].at(row, line)
        if cell is None:
            continue
        became = reading.cells[f"Blad!{cell.name}"]
        if wanted == "ignored":
            assert became == "ignored: du har valt bort den"
        elif became.startswith("ignored: "):
            assert became.removeprefix("ignored: ") in NO_PLACE
            assert any(one.code in ("no_place", "goal_missing") for one in reading.remarks)
        else:
            assert {wanted, wanted.removesuffix("_and_comment"), "goal.number"} & set(became.split(" + "))


def test_a_heading_that_nobody_could_know_becomes_what_the_user_says_and_is_doubted_no_more() -> None:
    before = read(_grid(ROWS))
    assert lines(before)[1] == "  * Bygga cykelväg | Pågår | Vi nådde nästan hela vägen"
    reading = _said(columns=(ColumnIs("Blad", 3, "assessment.comment", Period(2023, PeriodPart.T2)),))
    assert lines(reading)[:4] == [
        "Fler ska cykla",
        "  * Bygga cykelväg | Pågår",
        "  * Måla om | Klar",
        "  2023-T2 | Vi nådde nästan hela vägen / Färgen tog slut i augusti",
    ]
    assert reading.cells["Blad!C2"] == "heading: assessment.comment"
    assert not {"heading_guessed", "unknown_heading", "period_guessed"} & {one.code for one in reading.remarks}


def test_another_column_for_the_goals_makes_the_first_the_goals_above_or_none() -> None:
    reading = _said(columns=(ColumnIs("Blad", 2, "goal.title"),))
    assert [(goal.title, goal.parent) for goal in reading.goals if goal.parent] == [
        ("Bygga cykelväg", "Fler ska cykla"),
        ("Måla om", "Fler ska cykla"),
        ("Läsgrupper", "Barn ska läsa"),
    ]
    other = [("Mål", "Aktivitet", "Inriktning"), ("Ett", "Bygga", "Fler ska cykla"), ("Två", "Måla", "Fler ska cykla")]
    assert [goal.title for goal in _said(other, columns=(ColumnIs("Blad", 3, "goal.title"),)).goals] == ["Fler ska cykla"]


def test_two_columns_of_activities_are_both_read() -> None:
    rows = [("Mål", "Aktivitet", "Extra", "Läge"), ("Fler ska cykla", "Bygga cykelväg", "Räkna cyklister", "Klart")]
    reading = _said(rows, columns=(ColumnIs("Blad", 3, "activity.title"),))
    assert lines(reading) == ["Fler ska cykla", "  * Bygga cykelväg | Klar", "  * Räkna cyklister"]


def test_a_column_without_a_heading_is_read_where_the_user_says_what_it_is() -> None:
    rows = [("Mål", "Aktivitet", None), ("Fler ska cykla", "Bygga cykelväg", "Gatuchef"), (None, "Måla om", None)]
    assert remarks(read(_grid(rows)), "not_understood") == ["Blad!C2"]
    assert lines(_said(rows, columns=(ColumnIs("Blad", 3, "activity.responsible"),)))[1] == "  * Bygga cykelväg | Gatuchef"


def test_the_lines_of_a_turned_sheet_are_its_rows() -> None:
    turned = list(zip(*[ROWS[1], *(tuple(text or "" for text in row) for row in ROWS[2:])], strict=True))
    reading = _said(turned, columns=(ColumnIs("Blad", 3, "assessment.comment", Period(2023, PeriodPart.T1)),))
    assert reading.shapes[0].turned
    assert reading.cells["Blad!C3"] == "assessment.comment"


def test_a_word_means_what_the_user_says_in_the_whole_book_and_other_words_what_they_did() -> None:
    reading = _said(meanings=(Means("ActivityStatus", "på gång", "delayed"),))
    assert lines(reading)[1:3] == [
        "  * Bygga cykelväg | Försenad | Vi nådde nästan hela vägen",
        "  * Måla om | Klar | Färgen tog slut i augusti",
    ]
    none = _said(meanings=(Means("ActivityStatus", "klart", None),))
    assert lines(none)[2] == "  * Måla om | Färgen tog slut i augusti / Klart"


def test_a_colour_means_what_the_user_says_though_the_program_knows_another() -> None:
    rows = [("Mål", "Aktivitet", "Bedömning T1"), ("Fler ska cykla", "Bygga", None), ("Barn ska läsa", "Läsa", None)]
    fills = {(2, 3): "FF6600", (3, 3): "00B050"}
    assert [goal.assessments[0].status for goal in read(_grid(rows, fills)).goals] == ["partly", "achieved"]
    reading = _said(rows, fills, meanings=(Means("GoalStatus", "#ff6600", "not_achieved"),))
    assert [goal.assessments[0].status for goal in reading.goals] == ["not_achieved", "achieved"]
    assert "Blad!C2" not in remarks(reading, "status_from_fill")


def test_one_cell_means_what_the_user_says_and_keeps_its_longer_words_as_a_comment() -> None:
    reading = _said(cells=(CellIs("Blad", "D3", step="done"), CellIs("Blad", "D4", step="delayed")))
    assert lines(reading)[1:3] == [
        "  * Bygga cykelväg | Klar | Vi nådde nästan hela vägen",
        "  * Måla om | Försenad | Färgen tog slut i augusti",
    ]
    rows = [("Mål", "Aktivitet", "Läge"), ("Fler ska cykla", "Bygga cykelväg", "Vi väntar på besked från regionen")]
    assert lines(_said(rows, cells=(CellIs("Blad", "C2", step="delayed"),)))[1] == (
        "  * Bygga cykelväg | Försenad | Vi väntar på besked från regionen"
    )


def test_the_colour_of_a_cell_that_names_something_means_what_the_user_says() -> None:
    rows = [("Mål", "Aktivitet"), ("Fler ska cykla", "Bygga cykelväg"), ("Barn ska läsa", "Läsa mer")]
    fills = {(2, 1): "00B050", (3, 1): "FF0000", (2, 2): "00B050", (3, 2): "FFFF00"}
    said = (Means("GoalStatus", "#FF0000", "partly"), Means("ActivityStatus", "#00B050", "ongoing"))
    assert [line.split(" | ")[1] for line in lines(_said(rows, fills, meanings=said)) if " | " in line] == [
        *("Pågår", "Uppnått", "Pågår", "Delvis uppnått"),
    ]
    cells = (CellIs("Blad", "A2", step="not_assessed"), CellIs("Blad", "B3", step="done"))
    reading = _said(rows, fills, cells=cells)
    assert [line.split(" | ")[1] for line in lines(reading) if " | " in line] == ["Klar", "Ej bedömt", "Klar", "Ej uppnått"]
    assert remarks(reading, "correction_lost") == []


def test_forecasts_and_trends_are_scales_of_their_own() -> None:
    rows = [
        ("Mål", "Aktivitet", "Prognos", "Trend"),
        ("Fler ska cykla", "Bygga", "nja", "upp?"),
        ("Barn ska läsa", "Läsa", "nja", "x"),
    ]
    reading = _said(rows, meanings=(Means("Forecast", "nja", "uncertain"), Means("Trend", "upp?", "better")))
    assert [(one.forecast, one.trend) for goal in reading.goals for one in goal.assessments] == [
        ("uncertain", "better"),
        ("uncertain", None),
    ]


def test_one_cell_is_what_the_user_says_in_the_middle_of_a_table() -> None:
    rows = [*ROWS, ("OBS! Alla ska kunna simma", "Simskola", None, "Klart"), ("Summa", None, None, None)]
    reading = _said(rows, cells=(CellIs("Blad", "A6", "goal.title"), CellIs("Blad", "C4", "assessment.comment")))
    assert [goal.title for goal in reading.goals] == ["Fler ska cykla", "Barn ska läsa", "OBS! Alla ska kunna simma"]
    assert [one.comment for one in reading.goals[0].assessments] == ["Färgen tog slut i augusti"]
    assert "Blad!A6" not in remarks(reading, "obs_row")
    assert remarks(reading, "sum_row") == ["Blad!A7"]


def test_a_cell_outside_every_table_is_read_too() -> None:
    rows = [*ROWS, (None, None, None, None), ("Cyklisterna blev fler", None, None, None)]
    reading = _said(rows, cells=(CellIs("Blad", "A7", "assessment.comment", period=Period(2023, PeriodPart.T1)),))
    assert lines(reading)[-1] == "  2023-T1 | Cyklisterna blev fler"


def test_a_cell_that_the_user_turns_down_is_nothing_to_any_layout() -> None:
    reading = _said(cells=(CellIs("Blad", "A5", "ignored"), CellIs("Blad", "A1", "ignored")))
    assert [goal.title for goal in reading.goals] == ["Fler ska cykla"]
    assert reading.cells["Blad!A5"] == reading.cells["Blad!A1"] == "ignored: du har valt bort den"


def test_a_sheet_whose_headings_nobody_could_know_is_read_by_the_row_that_the_user_points_out() -> None:
    rows = [("Ortens hjul", None), ("Det vi vill", "Det vi ska"), ("Fler ska cykla", "Bygga cykelväg"), (None, "Måla om")]
    assert read(_grid(rows)).goals == ()
    said = (ColumnIs("Blad", 1, "goal.title"), ColumnIs("Blad", 2, "activity.title"))
    reading = _said(rows, columns=said, heads=(HeadIs("Blad", 2),))
    assert lines(reading) == ["Fler ska cykla", "  * Bygga cykelväg", "  * Måla om"]
    pointed = tuple(ColumnIs(one.sheet, one.line, one.role, head=2) for one in said)
    assert lines(_said(rows, columns=pointed)) == lines(reading)


def test_a_row_that_was_taken_for_a_header_is_none_when_the_user_points_out_another() -> None:
    rows = [("Mål", "Aktivitet"), ("Mål och", "aktiviteter 2023"), ("Fler ska cykla", "Bygga cykelväg")]
    reading = _said(rows, heads=(HeadIs("Blad", 2),), columns=(ColumnIs("Blad", 1, "goal.title"),))
    assert [table.head for table in reading.shapes[0].tables] == [(2,)]
    assert reading.cells["Blad!A1"].startswith("ignored: ")


def test_hidden_sheets_are_read_one_by_one_when_the_user_wants_them() -> None:
    hidden = tuple(Sheet(name, _grid(ROWS).sheets[0].cells, hidden=True) for name in ("Ett", "Två"))
    book = Book("Bok 2023.xlsx", (*_grid(ROWS[:3]).sheets, *hidden))
    reading = read(book, corrections=Corrections(hidden=("Två",)))
    assert [one.sheet for one in reading.shapes] == ["Blad", "Två"]
    assert remarks(reading, "hidden_sheet") == ["Ett"]
    assert remarks(reading, "hidden_sheet_read") == ["Två"]


def test_a_declined_book_is_read_when_the_user_insists_and_that_is_told() -> None:
    rows = [("Risklista", None, None), ("Risk", "Sannolikhet", "Konsekvens"), ("Brand", "2", "4"), ("Stöld", "1", "2")]
    assert read(_grid(rows)).declined == "en risklista"
    said = (ColumnIs("Blad", 1, "goal.title", head=2),)
    reading = _said(rows, columns=said, insist=True)
    assert reading.declined is None
    assert [goal.title for goal in reading.goals] == ["Brand", "Stöld"]
    assert remarks(reading, "insisted") == ["Blad"]
