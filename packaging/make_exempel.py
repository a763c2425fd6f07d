"""Make the four example workbooks of resources/exempel from packaging/exempel: four units, four habits of keeping a goal sheet.

    python packaging/make_exempel.py [FOLDER]

The same content gives the same cells each time. The content is data (TOML); here is only how each unit lays it out.
"""

import sys
import tomllib
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).parent
CONTENT = HERE / "exempel"
TARGET = HERE.parent / "resources" / "exempel"
MADE = datetime(2023, 9, 11, 8, 0)  # noqa: DTZ001 – a workbook's properties know no zone

BOLD = Font(name="Calibri", bold=True)
TITLE = Font(name="Calibri", bold=True, size=14)
TOP = Alignment(vertical="top", wrap_text=True)
HEAD = PatternFill("solid", start_color="DDE5EA")
FILLS = {"green": "00B050", "yellow": "FFC000", "red": "FF0000", "grey": "BFBFBF"}

Goal = dict[str, Any]


def main(folder: Path) -> None:
    """Write all four workbooks into a folder."""
    for name, content, lay_out in UNITS:
        goals = tomllib.loads((CONTENT / content).read_text("utf-8"))["goal"]
        book = Workbook()
        book.properties.creator = "Exempelby kommun"
        book.properties.created = book.properties.modified = MADE
        book.remove(book.worksheets[0])
        lay_out(book.create_sheet(), goals)
        book.save(folder / name)


def executive(sheet: Worksheet, goals: list[Goal]) -> None:
    """Kommunstyrelsen: one table under a title, a row an activity, everything about the goal in merged cells."""
    sheet.title = "Mål 2023"
    write(sheet, 1, ["Kommunstyrelsens mål och aktiviteter 2023"], TITLE)
    write(sheet, 2, ["Uppdaterad efter tertial 2 av kanslienheten"])
    heads = ["Nr", "Styrelsens mål", "Kommunfullmäktiges mål", "Fokusområde", "Vad ska göras", "Ansvarig", "Startar",
             "Klart senast", "Läge", "Kommentar", "Bedömning T1", "Kommentar T1", "Bedömning T2", "Kommentar T2"]  # fmt: skip
    header(sheet, 4, heads, [6, 34, 30, 18, 40, 24, 12, 12, 13, 34, 15, 30, 15, 30])
    row = 5
    for goal in goals:
        last = row + len(goal["activities"]) - 1
        about = [goal["number"], goal["title"], goal["parent"], goal["area"]]
        judged = [*goal["t1"], *goal["t2"]]
        for place, activity in enumerate(goal["activities"]):
            write(sheet, row + place, [*(about if place == 0 else [None] * 4), *activity, *(judged if place == 0 else [])])
        for column in (1, 2, 3, 4, 11, 12, 13, 14):
            sheet.merge_cells(start_row=row, end_row=last, start_column=column, end_column=column)
        row = last + 1
    sheet.freeze_panes = "A5"


def social(sheet: Worksheet, goals: list[Goal]) -> None:
    """Socialnämnden: a form with a block a goal, each with a small table of its own."""
    sheet.title = "Uppföljning"
    write(sheet, 1, ["Socialnämnden"], TITLE)
    write(sheet, 2, ["Uppföljning av mål, tertial 2 2023"])
    for column, width in zip("ABCDEF", [20, 46, 28, 18, 14, 40], strict=True):
        sheet.column_dimensions[column].width = width
    row = 4
    for number, goal in enumerate(goals, 1):
        row = form(sheet, row, number, goal) + 1
    write(sheet, row, ["* Läge fylls i med: Ej påbörjad, Pågår, Klart, Försenad eller Avbruten"])


def form(sheet: Worksheet, row: int, number: int, goal: Goal) -> int:
    """One block; gives the row after it."""
    labelled(sheet, row, f"Mål {number}", goal["title"])
    labelled(sheet, row + 1, "Fokusområde:", goal["area"])
    row += 2
    if goal["indicator"]:
        labelled(sheet, row, "Indikator:", goal["indicator"])
        row += 1
    write(sheet, row, [None, "Aktivitet", "Vem", "När", "Läge", "Notering"], BOLD)
    for activity in goal["activities"]:
        row += 1
        write(sheet, row, [None, *activity])
    for name, (status, comment) in (("Bedömning T1", goal["t1"]), ("Bedömning T2", goal["t2"])):
        row += 1
        labelled(sheet, row, name, status)
        sheet.cell(row, 3, comment or None)
    return row + 1


def education(sheet: Worksheet, goals: list[Goal]) -> None:
    """Barn- och utbildningsnämnden: a plain list that repeats the goal on every row, ready to be filtered."""
    sheet.title = "Mål och åtgärder 2023"
    write(sheet, 1, ["Barn- och utbildningsnämnden, mål och åtgärder 2023"], TITLE)
    heads = ["Fokusområde", "Mål", "Åtgärd", "Vem", "När", "Status", "Kommentar", "Måluppfyllelse T1", "Analys T1",
             "Måluppfyllelse T2", "Analys T2"]  # fmt: skip
    header(sheet, 3, heads, [18, 34, 40, 24, 24, 13, 34, 16, 30, 16, 30])
    row = 4
    for goal in goals:
        for title, who, time, status, comment in goal["activities"]:
            about = [goal["area"], goal["title"], title, who, time, status, comment]
            write(sheet, row, [*about, *goal["t1"], *goal["t2"]])
            row += 1
    write(sheet, row + 1, ["Måluppfyllelse: Ja = uppnått, Delvis = delvis uppnått, Nej = ej uppnått"])
    sheet.auto_filter.ref = f"A3:K{row - 1}"


def planning(sheet: Worksheet, goals: list[Goal]) -> None:
    """Samhällsbyggnadsnämnden: periods side by side under a double head, each judged by the colour of its cell alone."""
    sheet.title = "SBN 2023"
    write(sheet, 1, ["Samhällsbyggnadsnämnden – avstämning av mål 2023"], TITLE)
    header(sheet, 3, ["Mål", "Fokusområde", "Aktiviteter", None, None, "Tertial 1", None, "Tertial 2", None],
           [36, 18, 40, 24, 14, 10, 32, 10, 32])  # fmt: skip
    header(sheet, 4, [None, None, "Vad", "Vem", "Läge", "Status", "Kommentar", "Status", "Kommentar"], [])
    for area in ("A3:A4", "B3:B4", "C3:E3", "F3:G3", "H3:I3"):
        sheet.merge_cells(area)
    row = 5
    for goal in goals:
        last = row + len(goal["activities"]) - 1
        for place, activity in enumerate(goal["activities"]):
            write(sheet, row + place, [*([goal["title"], goal["area"]] if place == 0 else [None, None]), *activity])
        for column, (colour, comment) in ((6, goal["t1"]), (8, goal["t2"])):
            paint(sheet, row, column, colour)
            sheet.cell(row, column + 1, comment or None).alignment = TOP
        for column in (1, 2, 6, 7, 8, 9):
            sheet.merge_cells(start_row=row, end_row=last, start_column=column, end_column=column)
        row = last + 1
    legend = (("green", "Målet uppnås"), ("yellow", "Målet uppnås delvis"), ("red", "Målet uppnås inte"), ("grey", "Inte bedömt"))
    write(sheet, row + 1, [None, "Teckenförklaring"], BOLD)
    for place, (colour, words) in enumerate(legend, row + 2):
        paint(sheet, place, 1, colour)
        sheet.cell(place, 2, words)


def header(sheet: Worksheet, row: int, heads: Sequence[str | None], widths: Sequence[int]) -> None:
    """A row of headings, and the columns' widths."""
    write(sheet, row, heads, BOLD)
    for number, _ in enumerate(heads, 1):
        sheet.cell(row, number).fill = HEAD
    for number, width in enumerate(widths):
        sheet.column_dimensions["ABCDEFGHIJKLMN"[number]].width = width


def labelled(sheet: Worksheet, row: int, label: str, text: str) -> None:
    """A label and its text."""
    write(sheet, row, [label, text or None])
    sheet.cell(row, 1).font = BOLD


def paint(sheet: Worksheet, row: int, column: int, colour: str) -> None:
    """A cell's fill, where there is one."""
    if colour:
        sheet.cell(row, column).fill = PatternFill("solid", start_color=FILLS[colour])


def write(sheet: Worksheet, row: int, values: Sequence[str | date | None], font: Font | None = None) -> None:
    """Values from column A on; empty texts leave their cells empty."""
    for number, value in enumerate(values, 1):
        if value in (None, ""):
            continue
        cell = sheet.cell(row, number, value)
        cell.alignment = TOP if row > 3 else Alignment()
        if font:
            cell.font = font
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"


UNITS = (
    ("Kommunstyrelsen mål 2023.xlsx", "kommunstyrelsen.toml", executive),
    ("Socialnämnden uppföljning T2 2023.xlsx", "socialnamnden.toml", social),
    ("Barn och utbildning åtgärder 2023.xlsx", "barn_och_utbildning.toml", education),
    ("Samhällsbyggnad avstämning 2023.xlsx", "samhallsbyggnad.toml", planning),
)

if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
