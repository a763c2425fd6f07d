"""The register as a workbook in our own layout, which units fill in and the import reads back.

Each sheet holds a body's goals of a year: A1 the body's name ("Utan organ" for goals without one), A2 "Mål och aktiviteter 2023",
the headings in row 4, and below them a row an activity, the goal's cells merged over its rows. The headings, in order:
Fokusområde, (Målområde, Måltyp, Överordnat mål, where a goal has one that is not told by its body), Nr, Mål, Aktivitet, Ansvarig,
Start, Slut, Tid, Läge, Andel klart, Kommentar, then for T1, T2 and Helår each Bedömning, Prognos, Trend and Kommentar, and the
hidden Mål-id and Aktivitet-id, which stand on every row. Several focus areas or responsible in one cell are parted by "; ".
Sheets "Indikatorer" and "Uppdrag" follow where there are any, in the same manner, with a column a period and hidden ids.
Text is verbatim. Import of it finds everything unchanged; what the layout has no cell for is not stated, and left alone.
"""

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Goal
from malverktyg.domain.year import Register
from malverktyg.exchange.own import sheet, texts
from malverktyg.exchange.own.cells import put
from malverktyg.exchange.own.columns import goal_table
from malverktyg.exchange.own.lists import assignment_table, indicator_table
from malverktyg.exchange.own.names import sheet_name
from malverktyg.exchange.own.table import Table
from malverktyg.files import replacing
from malverktyg.progress import UNWATCHED, Progress


def write(register: Register, target: Path, progress: Progress = UNWATCHED) -> tuple[str, ...]:
    """Write the goals of every year beside ``target`` and rename it into place.

    Gives a Swedish sentence for each cell that could not hold all of its text. A register without goals gives a workbook that
    says so. Raises what ``files.replacing`` raises, and Stopped from ``progress``.
    """
    book = Workbook()
    first = book.active
    if first is not None:
        book.remove(first)
    told: list[str] = []
    taken: set[str] = set()
    tables = list(_tables(register))
    for done, (wanted, table) in enumerate(tables):
        name = sheet_name(wanted, taken)
        progress.step(texts.PROGRESS.format(sheet=name), done, len(tables))
        told += sheet.fill(book.create_sheet(name), table)
    if not tables:
        put(book.create_sheet(texts.EMPTY_SHEET)["A1"], texts.EMPTY)
    with replacing(target) as beside:
        book.save(beside)
    return tuple(told)


def _tables(register: Register) -> Iterator[tuple[str, Table]]:
    """The sheets to write, each with the name it would like to have."""
    for year, body, goals in _parts(register):
        title = body.name if body else texts.NO_BODY
        yield f"{title} {year}" if len(register.years) > 1 else title, goal_table(register, title, goals, year)
    for table in (indicator_table(register), assignment_table(register)):
        if table:
            yield table.title, table


def _parts(register: Register) -> Iterator[tuple[int, Body | None, list[Goal]]]:
    """The goals of each year and body, in the order of the lists on screen."""
    for year in register.years:
        goals: dict[str | None, list[Goal]] = {}
        for goal in register.goals_of(year):
            goals.setdefault(goal.body, []).append(goal)
        for body, own in goals.items():
            yield year, register.find(Body, body), own
