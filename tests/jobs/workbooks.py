"""Small workbooks for tests, written as an officer would have them."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

HEAD = (
    "Fokusområde",
    "Mål",
    "Aktivitet",
    "Ansvarig",
    "Startdatum",
    "Slutdatum",
    "Status",
    "Kommentar",
    "Bedömning T1",
    "Bedömning T2",
)
ROWS: tuple[tuple[object, ...], ...] = (
    (
        "Hållbar hälsa",
        "Alla ska må bra",
        "Skicka ut enkät",
        "HR-chef",
        None,
        None,
        "Klart",
        "312 svar",
        "Delvis uppnått",
        "Uppnått",
    ),
    (None, None, "Utbilda chefer", "HR-chef", None, None, "Pågår", None, None, None),
    ("Hållbar natur", "Utsläppen ska minska", "Byta bilar", "Gatuchef", None, None, "Försenad", None, "Ej uppnått", "Ej uppnått"),
)


def workbook(path: Path, rows: Sequence[Sequence[object]] = ROWS, body: str = "Socialnämnden", year: int = 2023) -> Path:
    """A table under a title that names the body and the year."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Mål"
    sheet.append([f"{body}s mål {year}"])
    sheet.append([])
    for row in (HEAD, *rows):
        sheet.append(row)
    book.save(path)
    return path


def control_plan(path: Path) -> Path:
    """An internal-control plan, which comes in by mistake."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Internkontroll"
    sheet.append(["Internkontrollplan 2023"])
    sheet.append([])
    sheet.append(["Process", "Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Kontrollmoment", "Kontrollansvarig", "Frekvens"])
    for process in ("Löner", "Inköp", "Delegation", "Diarieföring"):
        sheet.append([process, "Fel betalas ut", 3, 4, 12, "Stickprov", "Ekonomichef", "Kvartal"])
    book.save(path)
    return path
