"""A sheet as a layout looks at it, straight or turned."""

from malverktyg.exchange.grid import Area, Cell, Sheet
from malverktyg.exchange.layouts.view import View, turned

CELLS = {
    (1, 1): Cell(row=1, column=1, value="Mål", text="Mål"),
    (1, 2): Cell(row=1, column=2, value="Rent vatten", text=" Rent vatten "),
    (3, 2): Cell(row=3, column=2, value="Klart", text="Klart"),
}
SHEET = Sheet("KS", CELLS, merges=(Area(1, 2, 2, 2),), hidden_rows=frozenset({3}))


def test_a_merged_area_answers_everywhere() -> None:
    view = View(SHEET)
    assert view.text(2, 2) == "Rent vatten"
    assert view.own(2, 2) is None
    assert view.at(2, 2) is CELLS[1, 2]


def test_a_turned_sheet_keeps_the_cells_true_names() -> None:
    view = turned(SHEET)
    assert view.text(2, 1) == view.text(2, 2) == "Rent vatten"
    found = view.own(2, 3)
    assert found is not None
    assert found.name == "B3"
    assert view.place(2, 3) == "KS!B3"
    assert view.is_hidden_column(3)


def test_rows_are_those_with_a_text() -> None:
    view = View(SHEET)
    assert list(view.rows) == [1, 3]
    assert (view.next_row(1), view.next_row(3), view.last_row) == (3, None, 3)
    assert [column for column, _ in view.texts(1)] == [1, 2]
    assert view.spans(1, 1) == 1
    assert view.is_hidden_row(3)


def test_rows_between_two_others_are_those_with_a_text() -> None:
    view = View(Sheet("Blad", {(row, 1): Cell(row=row, column=1, text="x") for row in (1, 3, 4, 8)}))
    assert list(view.rows_between(1, 8)) == [3, 4]
    assert list(view.rows_between(4, 9)) == [8]


def test_headings_to_the_letter_are_told_apart_from_other_texts() -> None:
    texts = ("Aktivitet", "Ansvarig:", "Aktivitet", "Ny bro", "Status " * 20)
    cells = {(1, column): Cell(row=1, column=column, value=text, text=text) for column, text in enumerate(texts, 1)}
    assert View(Sheet("KS", cells)).phrases == {"Aktivitet", "Ansvarig:"}
