"""Whatever stands in a sheet, every cell is named, and nothing that was lost is lost in silence."""

import re
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Book, Cell, CellValue, Sheet
from malverktyg.exchange.reading import read

HEADINGS = (
    "Mål",
    "Aktivitet",
    "Ansvarig",
    "Status",
    "Kommentar",
    "Bedömning T1",
    "Tertial 2",
    "Nr",
    "Typ",
    "Indikator",
    "Period",
    "Klart",
    "Uppdrag",
)
LABELS = ("Mål 1", "Mål 2:", "Fokusområde:", "Bedömning T2:", "Kommentar:", "Hållbar vardag", "KS", "T1")
ANSWERS = ("Uppnått", "Delvis", "Ej", "Pågår", "Gul", "x", "😀", "-", "?", "HR-chef", "våren", "Q3", "75 %", "≤ 5 %", "Ja")
ODDITIES = (
    "Summa",
    "OBS! Viktigt",
    "* fotnot",
    "Underskrift: ____",
    "[Skriv här]",
    "#REFERENS!",
    "Grönt = uppnås, Rött = ej",
    "jan",
    "Kvinnor",
)
TEXTS = (
    "Fler ska bo kvar hemma",
    "Bygga cykelväg",
    "• ett\n• två – klart\n•",
    "1.1 Renare sjöar",
    "En längre text om något som har hänt under året.",
)
VALUES: tuple[CellValue, ...] = (*HEADINGS, *LABELS, *ANSWERS, *ODDITIES, *TEXTS, date(2023, 5, 1), 12, 0.5, 1)
LOST = ("förstods inte", "kolumnen förstods inte", "uppgift utan plats i programmet", "rad utan mål", "text utanför tabellen")

_places = st.tuples(st.integers(1, 12), st.integers(1, 7))
_contents = st.tuples(
    st.sampled_from(VALUES), st.sampled_from((None, None, "00B050", "FF0000", "D9D9D9")), st.sampled_from(("", "", "", "Notis"))
)
_grids = st.dictionaries(_places, _contents, min_size=1, max_size=60)


def _sheet(grid: dict[tuple[int, int], tuple[CellValue, str | None, str]]) -> Sheet:
    return Sheet(
        "Blad1",
        {
            (row, column): Cell(row=row, column=column, value=value, text=str(value), fill=fill, note=note)
            for (row, column), (value, fill, note) in grid.items()
        },
    )


def _told(reading: Reading) -> set[str]:
    """The rows, columns and sheets that some remark stands at."""
    cells = {remark.cell for remark in reading.remarks}
    return cells | {re.sub(r"![A-Z]+", "!", cell) for cell in cells} | {re.sub(r"\d+$", "", cell) for cell in cells}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(grid=_grids)
def test_every_cell_and_note_is_named_and_no_loss_is_silent(
    grid: dict[tuple[int, int], tuple[CellValue, str | None, str]],
) -> None:
    sheet = _sheet(grid)
    reading = read(Book("bok 2023.xlsx", (sheet,)))
    told = _told(reading)
    for cell in sheet.cells.values():
        place = f"Blad1!{cell.name}"
        role = reading.cells[place]
        if role.removeprefix("ignored: ") in LOST:
            assert {"Blad1", re.sub(r"![A-Z]+", "!", place), re.sub(r"\d+$", "", place)} & told
        if cell.note:
            assert f"{place}#note" in reading.cells
