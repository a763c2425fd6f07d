"""How a sheet is built is told column by column, as it was read."""

from pathlib import Path

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.correcting.corrections import ColumnIs, Corrections
from malverktyg.exchange.facts import ColumnShape
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import reading_of, write

ROWS = [("Mål", "Aktivitet", "Konto", "Bedömning T1"), ("Fler ska cykla", "Bygga cykelväg", "Ö 45", "Uppnått")]


def test_each_column_has_its_heading_role_and_period(tmp_path: Path) -> None:
    (shape,) = reading_of(tmp_path, {"Blad": ROWS}).shapes
    (table,) = shape.tables
    assert (shape.sheet, shape.layouts, shape.turned, table.head) == ("Blad", ("flat",), False, (1,))
    assert table.columns == (
        ColumnShape(1, "Mål", "goal.title"),
        ColumnShape(2, "Aktivitet", "activity.title"),
        ColumnShape(3, "Konto", "ignored"),
        ColumnShape(4, "Bedömning T1", "assessment.status", PeriodPart.T1),
    )


def test_what_the_user_has_said_is_told_apart(tmp_path: Path) -> None:
    said = Corrections(columns=(ColumnIs("Blad", 3, "activity.comment"),))
    (shape,) = read(read_book(write(tmp_path, {"Blad": ROWS})), corrections=said).shapes
    assert [column.said for column in shape.tables[0].columns] == [False, False, True, False]
    assert shape.tables[0].columns[2].role == "activity.comment"


def test_the_lines_of_a_turned_sheet_are_rows(tmp_path: Path) -> None:
    turned = [list(row) for row in zip(*[*ROWS, ("Barn ska cykla", "Cykelskola", "Ö 46", "Delvis uppnått")], strict=True)]
    (shape,) = reading_of(tmp_path, {"Blad": turned}).shapes
    assert shape.turned
    assert [column.line for column in shape.tables[0].columns] == [1, 2, 3, 4]
