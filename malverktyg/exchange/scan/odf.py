"""The cells of an .ods, read far enough to know how far they lie apart: repeated ones count as often as they are repeated."""

from collections.abc import Iterable

from malverktyg.exchange.ooxml.xml import number, walk
from malverktyg.exchange.scan.biff import Extent


class _Sheets:
    """Follows the rows and cells of each table."""

    def __init__(self) -> None:
        self.found: list[Extent] = []
        self._row = self._column = 0
        self._rows = 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self.found.append(Extent())
            self._row, self._rows = 0, 0
        elif name == "table-row":
            self._row += self._rows
            self._rows, self._column = number(attributes.get("table:number-rows-repeated"), 1), 0
        elif name in ("table-cell", "covered-table-cell") and self.found:
            repeated = number(attributes.get("table:number-columns-repeated"), 1)
            if "office:value-type" in attributes or "table:formula" in attributes:
                self.found[-1].add(self._row, self._column)
                self.found[-1].add(self._row + self._rows - 1, self._column + repeated - 1)
            self._column += repeated


def areas(chunks: Iterable[bytes]) -> list[int]:
    """How many cells the values of each sheet span. Raises ExpatError for broken XML."""
    sheets = _Sheets()
    walk(chunks, sheets.start, lambda _: None, lambda _: None)
    return [extent.area for extent in sheets.found]
