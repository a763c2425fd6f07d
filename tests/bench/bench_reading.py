"""Reading a goal sheet, fills, layout and accounting included, against openpyxl's loading alone, and pandas' where there is it."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill

from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read

HEADS = ("Nämnd", "Fokusområde", "Mål", "Aktivitet", "Ansvarig", "Start", "Slut", "Status", "Kommentar")
GREEN, YELLOW = (PatternFill("solid", fgColor=colour) for colour in ("FF92D050", "FFFFC000"))


def _sheet(target: Path, rows: int, *, styled: bool = True) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADS)
    for row in range(rows):
        goal = f"Väntan på besked är högst {row // 4 + 5} dagar" if row % 4 == 0 else None
        doing = f"Gå igenom rutinen för ärendeslag {row}"
        status = "Pågår" if row % 3 else "Klar"
        sheet.append(["Socialnämnden", "Hållbar hälsa", goal, doing, "Chef", "VT 2023", "Q3 2023", status, f"{row} är gjorda"])
        if styled:
            sheet.cell(row + 2, 8).fill = GREEN if row % 2 else YELLOW
    book.save(target)


@pytest.mark.parametrize(("rows", "most"), [(200, 5.0), (10_000, 1.3)])
def bench_a_sheet_with_styles(ratio, tmp_path, rows, most):
    file = tmp_path / "Socialnämnden 2023.xlsx"
    _sheet(file, rows)
    found = read(read_book(file))
    assert sum(len(goal.activities) for goal in found.goals) == rows
    ratio.of(f"read {rows} rows", lambda: read(read_book(file)), lambda: load_workbook(file, rich_text=True), most=most)


def bench_a_sheet_of_values_alone(ratio, tmp_path):
    pandas = pytest.importorskip("pandas")
    file = tmp_path / "Socialnämnden 2023.xlsx"
    _sheet(file, 10_000, styled=False)
    ratio.of(
        "read 10000 rows of values", lambda: read(read_book(file)), lambda: pandas.read_excel(file, engine="openpyxl"), most=1.0
    )
