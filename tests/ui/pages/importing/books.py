"""Workbooks for the tests of the page: real ones, and values as the page has them."""

from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from malverktyg.domain.year import Register
from malverktyg.exchange import plan, reading
from malverktyg.exchange.grid import Book
from ui.pages.importing.bring import Opened
from ui.pages.importing.plan_view import Compared
from ui.workbook.seen import see

WORKBOOKS = Path(__file__).parents[3] / "files" / "workbooks"
COLOURS = WORKBOOKS / "04_teknik_fritid_farger_2023.xlsx"
COLLECTION = WORKBOOKS / "06_kansli_namndmal_2022.xlsx"


def compared(*books: Book, register: Register | None = None) -> Compared:
    """Workbooks as values, read and planned as the page has them, without a child process."""
    read, numbers = [reading.read(book) for book in books], count(1)
    made = plan.make(read, register or Register(), read_at=datetime(2023, 9, 21, tzinfo=UTC), new_id=lambda: f"id{next(numbers)}")
    opened = tuple(Opened(Path(book.name), one, book) for book, one in zip(books, read, strict=True))
    seen = tuple(see(one.book, one.reading, part) for one, part in zip(opened, made.workbooks, strict=True))
    return Compared(made, opened, seen)
