"""Reading a goal sheet, pre-scan, fills, layout and accounting included, against openpyxl's loading alone."""

from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill

from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read

HEADS = ("Nämnd", "Fokusområde", "Mål", "Aktivitet", "Ansvarig", "Start", "Slut", "Status", "Kommentar")
GREEN, YELLOW = (PatternFill("solid", fgColor=colour) for colour in ("FF92D050", "FFFFC000"))


def _sheet(target: Path, rows: int) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADS)
    for row in range(rows):
        goal = f"Väntan på besked är högst {row // 4 + 5} dagar" if row % 4 == 0 else None
        doing = f"Gå igenom rutinen för ärendeslag {row}"
        status = "Pågår" if row % 3 else "Klar"
        sheet.append(["Socialnämnden", "Hållbar hälsa", goal, doing, "Chef", "VT 2023", "Q3 2023", status, f"{row} är gjorda"])
        sheet.cell(row + 2, 8).fill = GREEN if row % 2 else YELLOW
    book.save(target)


def bench_a_sheet_of_two_hundred_rows(ratio, tmp_path):
    file = tmp_path / "Socialnämnden 2023.xlsx"
    _sheet(file, 200)
    found = read(read_book(file))
    assert sum(len(goal.activities) for goal in found.goals) == 200
    ratio.of("read 200 rows", lambda: read(read_book(file)), lambda: load_workbook(file, rich_text=True), most=18.0)
