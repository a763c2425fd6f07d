"""A small workbook as values, read and planned as the page has it, for tests of the drawn sheet."""

from datetime import UTC, datetime
from itertools import count

from malverktyg.domain.year import Register
from malverktyg.exchange import plan, reading
from malverktyg.exchange.grid import Area, Book, Cell, Sheet
from ui.workbook.seen import BookSeen, see

ROWS = (
    ("Socialnämnden, uppföljning av målen år 2023",),
    (),
    ("Mål", "Aktivitet", "Ansvarig", "Läge", "T1", "Kommentar T1"),
    ("Fler äldre bor tryggt hemma", "Kartlägga trygghetslarm", "Enhetschef", "Klar", "", "Två av tre enheter är klara"),
    ("", "Utbilda personalen", "HR-chef", "Pågår", "", ""),
    ("Fler får arbete", "Samtal med alla sökande", "Enhetschef", "Kanske snart", "", ""),
)
GREEN, YELLOW = "00B050", "FFFF00"


def a_book() -> Book:
    """Title, heading, two goals; the first goal and its green cell are merged over two rows."""
    cells = {
        (row, column): Cell(row=row, column=column, value=text, text=text, bold=row == 3)
        for row, texts in enumerate(ROWS, 1)
        for column, text in enumerate(texts, 1)
        if text
    }
    cells[4, 5] = Cell(row=4, column=5, fill=GREEN)
    cells[6, 5] = Cell(row=6, column=5, fill=YELLOW)
    merges = (Area(4, 1, 5, 1), Area(4, 5, 5, 5), Area(4, 6, 5, 6))
    old = Sheet("Gammalt", {(1, 1): Cell(row=1, column=1, value="Mål", text="Mål")}, hidden=True)
    return Book("Socialnämnden 2023.xlsx", (Sheet("Mål 2023", cells, merges), old))


TURNED = (
    ("Fokusområde", "Hållbar vardag", "Hållbar hälsa"),
    ("Mål", "Fler äldre bor tryggt hemma", "Fler får arbete"),
    ("Aktivitet 1", "Kartlägga trygghetslarm", "Samtal med alla sökande"),
    ("Ansvarig 1", "Enhetschef", "HR-chef"),
    ("Måluppfyllelse", "Uppnått", "Delvis uppnått"),
    ("Analys", "Två av tre enheter är klara", "Samtalen börjar i höst"),
)


def turned() -> BookSeen:
    """A sheet that lies on its side: two goals in columns."""
    cells = {
        (row, column): Cell(row=row, column=column, value=text, text=text, bold=column == 1)
        for row, texts in enumerate(TURNED, 1)
        for column, text in enumerate(texts, 1)
    }
    return _seen(Book("Socialnämnden 2023.xlsx", (Sheet("Mål 2023", cells),)), Register())


def seen(register: Register | None = None) -> BookSeen:
    """The workbook with its plan against a register, an empty one if none is given."""
    return _seen(a_book(), register or Register())


def _seen(book: Book, register: Register) -> BookSeen:
    read, numbers = reading.read(book), count(1)
    made = plan.make([read], register, read_at=datetime(2023, 9, 21, tzinfo=UTC), new_id=lambda: f"id{next(numbers)}")
    return see(book, read, made.workbooks[0])
