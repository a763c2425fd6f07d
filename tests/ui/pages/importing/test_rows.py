"""A plan as rows beside the sheet."""

from malverktyg.exchange.planning.items import Kind, Plan, WorkbookPlan
from ui.pages.importing.rows import Extra, counts, left_out_rows


def plan(**cells: str) -> Plan:
    return Plan((WorkbookPlan(file="B.xlsx", cells={f"Blad!{name}": role for name, role in cells.items()}),))


def told(made: Plan) -> tuple[int, str]:
    return counts(made, 0)[Extra.LEFT_OUT]


def test_rows_left_out_whole_are_counted_as_rows_and_cells_of_other_rows_as_cells() -> None:
    assert told(plan(A1="ignored: titel", A2="goal.title")) == (1, "rad utelämnad")
    assert told(plan(A1="ignored: titel", B1="ignored: titel", A2="ignored: summarad")) == (2, "rader utelämnade")
    assert told(plan(A2="goal.title", B2="ignored: felvärde")) == (1, "cell utelämnad")
    assert told(plan(A1="ignored: titel", A2="goal.title", B2="ignored: felvärde", C2="ignored: streck")) == (
        1,
        "rad och 2 celler utelämnade",
    )
    assert told(plan(A1="goal.title"))[0] == 0


def test_of_no_workbook_nothing_is_counted() -> None:
    found = counts(Plan(), 0)
    assert {count for count, _ in found.values()} == {0}
    assert list(found) == [Kind.CONFLICT, Kind.ADDED, Kind.CHANGED, Kind.UNCHANGED, Extra.LEFT_OUT]


def test_what_was_left_out_has_a_row_for_each_reason() -> None:
    made = plan(A1="ignored: titel", A8="ignored: summarad", B8="ignored: summarad")
    assert [(row.label, row.changes, row.place) for row in left_out_rows(made, 0)] == [
        ("Titel", ("A1",), "Blad!A1"),
        ("Summarad", ("A8 med flera, 2 celler",), "Blad!A8"),
    ]
