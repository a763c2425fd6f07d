"""Whatever stands in a sheet, every cell is named, and nothing that was lost is lost in silence."""

import re
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import CellIs, ColumnIs, Corrections, HeadIs, Means
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Book, Cell, CellValue, Sheet
from malverktyg.exchange.headings.roles_offered import offered
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering.layout import layout_of
from malverktyg.exchange.remembering.recalling import read_remembering

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


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
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


_roles = st.sampled_from([one.role for group in offered() for one in group.roles])
_steps = st.sampled_from(("achieved", "partly", "done", "delayed", "better", "uncertain"))
_cells = st.builds(lambda row, column: f"{'ABCDEFG'[column - 1]}{row}", st.integers(1, 12), st.integers(1, 7))
_periods = st.none() | st.builds(Period, st.just(2023), st.sampled_from(PeriodPart))
_sheets = st.sampled_from(("Blad1", "Blad1", "Blad1", "Borta"))
_said = st.builds(
    Corrections,
    columns=st.lists(st.builds(ColumnIs, _sheets, st.integers(1, 8), _roles, _periods, st.none() | st.integers(1, 12)), max_size=3).map(tuple),
    cells=st.lists(st.builds(CellIs, _sheets, _cells, st.none() | _roles, st.none() | _steps, _periods), max_size=3).map(tuple),
    meanings=st.lists(
        st.builds(Means, st.sampled_from(("GoalStatus", "ActivityStatus", "Forecast", "Trend")),
                  st.sampled_from(("uppnått", "Gul", "x", "#00B050", "#ff0000")), st.none() | _steps), max_size=2,
    ).map(tuple),
    heads=st.lists(st.builds(HeadIs, _sheets, st.integers(1, 12)), max_size=2).map(tuple),
    insist=st.booleans(),
    joined=st.lists(st.lists(_cells.map("Blad1!{}".format), min_size=2, max_size=3).map(tuple), max_size=2).map(tuple),
)  # fmt: skip


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(grid=_grids, said=_said)
def test_whatever_the_user_says_every_cell_is_named_and_what_did_not_fit_is_told(
    grid: dict[tuple[int, int], tuple[CellValue, str | None, str]], said: Corrections
) -> None:
    sheet = _sheet(grid)
    book = Book("bok 2023.xlsx", (sheet,))
    reading = read(book, corrections=said)
    if reading.declined:
        return
    for cell in sheet.cells.values():
        if cell.text.strip():
            assert f"Blad1!{cell.name}" in reading.cells
    lost = [remark for remark in reading.remarks if remark.code == "correction_lost"]
    borta = [one for one in (*said.columns, *said.cells, *said.heads) if one.sheet == "Borta"]
    assert bool(lost) or not borta
    layout = layout_of(reading)
    assert type(layout).from_json(layout.as_json()) == layout
    assert read_remembering(book, (), corrections=said) == reading
