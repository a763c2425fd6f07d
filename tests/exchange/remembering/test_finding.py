"""A layout is found again where its header stands, on whichever row and sheet that is now."""

from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.finding import Found, find, unpaired
from malverktyg.exchange.remembering.layout import layout_of
from tests.exchange.remembering.grids import HEAD, NEXT, ROWS, Rows, book


def _find(old: Rows | dict[str, Rows], new: Rows | dict[str, Rows]) -> Found:
    fresh = book(new, "Plan 2024.xlsx")
    return find(layout_of(read(book(old))), fresh, read(fresh))


def test_the_header_is_found_where_it_stands_now() -> None:
    found = _find(ROWS, (("Nämnden",), ("Plan 2024",), (), *NEXT[1:]))
    (table,) = found.sheets[0].tables
    assert (found.score, table.head) == (1.0, (4,))


def test_each_sheet_is_found_once_and_by_its_name_where_several_are_alike() -> None:
    found = _find({"T1 2023": ROWS, "T2 2023": ROWS}, {"T2 2024": NEXT, "T1 2024": NEXT, "Läs mig": (("Hej",),)})
    assert {one.old.sheet: one.title for one in found.sheets} == {"T1 2023": "T1 2024", "T2 2023": "T2 2024"}


def test_a_sheet_with_another_header_is_none_of_the_layouts() -> None:
    other: Rows = (("Konto", "Belopp"), ("4010", "300"))
    assert _find(ROWS, other).score == 0.0
    assert _find(ROWS, {}).score == 0.0


def test_a_turned_sheet_is_found_turned() -> None:
    turned = tuple(zip(*[[text or "-" for text in row] for row in ROWS[1:]], strict=True))
    later = tuple(zip(*[[text or "-" for text in row] for row in NEXT[1:]], strict=True))
    found = _find(turned, later)
    assert found.sheets[0].old.turned
    assert found.score == 1.0


def test_a_sheet_too_wide_to_be_turned_is_not_looked_at() -> None:
    turned = tuple(zip(*[[text or "-" for text in row] for row in ROWS[1:]], strict=True))
    wide = tuple((*row, *["x"] * 60) for row in turned)
    assert _find(turned, wide).score == 0.0


def test_a_form_is_known_by_its_labels() -> None:
    def form(year: int) -> Rows:
        return (
            (f"Uppföljning {year}",), ("Mål:", "Fler ska cykla"), ("Fokusområde:", "Hållbar hälsa"), ("Bedömning T1:", "Uppnått"),
            ("Kommentar:", f"Så gick det {year}"), ("Ansvarig:", "Gatuchef"),
        )  # fmt: skip

    assert _find(form(2023), form(2024)).score == 1.0
    assert _find(form(2023), NEXT).score == 0.0


def test_sheets_that_are_new_are_told_and_one_more_of_the_same_kind_is_not() -> None:
    fresh: Rows = (("Uppdrag", "Diarienummer", "Ska redovisas"), ("Utred hemtjänsten", "SN 23/12", "maj"))
    new = book({"Blad": NEXT, "Blad 2": NEXT, "Uppdrag": fresh})
    plain = read(new)
    found = find(layout_of(read(book(ROWS))), new, plain)
    assert [shape.sheet for shape in unpaired(found, plain)] == ["Uppdrag"]
    assert HEAD[0] in {column.heading for column in plain.shapes[0].tables[0].columns}
