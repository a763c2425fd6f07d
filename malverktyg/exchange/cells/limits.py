"""How much a workbook may hold before reading it would cost more than anybody should wait for."""

from collections.abc import Iterable
from operator import attrgetter

from malverktyg.exchange.grid import Area, Sheet
from malverktyg.exchange.scan import texts

_MOST_IN_A_CELL = 200_000
_MOST_LETTERS = 20_000_000
_MOST_MERGED, _MOST_LARGE_MERGES, _LARGE = 2_000_000, 100, 10_000
MOST_ASKED = 500_000
"""How many times the conditional formats of a sheet may be asked about a cell."""


class TooMuch(Exception):
    """A workbook holds more than it is sensible to read; ``why`` tells the officer of what."""

    def __init__(self, why: str = texts.LONG) -> None:
        self.why = why
        super().__init__(why)


def longer(text: str, more: str) -> str:
    """A text that grows by what comes next. Raises TooMuch where no spreadsheet program could show it (Excel: 32,767 letters)."""
    if len(text) > _MOST_IN_A_CELL:
        raise TooMuch
    return text + more


def merged(areas: Iterable[Area]) -> tuple[Area, ...]:
    """Merged areas as they are. Raises TooMuch where they cover far too much, or lie over one another by the hundred."""
    found = tuple(areas)
    covered = sum(area.size for area in found if area.size <= _LARGE)
    if covered > _MOST_MERGED or sum(area.size > _LARGE for area in found) > _MOST_LARGE_MERGES:
        raise TooMuch(texts.MERGED.format(count=texts.number(len(found))))
    return found


def check_letters(sheets: Iterable[Sheet]) -> None:
    """Raise TooMuch where all texts together are longer than a library shelf."""
    count = sum(sum(map(len, map(attrgetter("text"), sheet.cells.values()))) for sheet in sheets)
    if count > _MOST_LETTERS:
        raise TooMuch(texts.LETTERS.format(count=texts.number(count)))
