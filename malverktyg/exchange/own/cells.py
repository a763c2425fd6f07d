"""Values put into cells so that Excel keeps them as they are: no formula by accident, no sign that it refuses, no silent cut."""

import re
from datetime import date

from openpyxl.cell import Cell

from malverktyg.exchange.folding import CUT_MARK
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.table import Value

# Excel's limit for a cell, counted in UTF-16 units (Specifications and limits, Microsoft Support).
LONGEST = 32_767
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA_SIGNS = ("=", "+", "-", "@")
DATE_FORMAT = "yyyy-mm-dd"
PERCENT_FORMAT = '0" %"'


def put(cell: Cell, value: Value) -> str | None:
    """Write a value; gives a Swedish sentence where the cell could not hold all of it."""
    if not isinstance(value, str):
        cell.value = value
        if isinstance(value, date):
            cell.number_format = DATE_FORMAT
        elif value is not None:
            cell.number_format = PERCENT_FORMAT
        return None
    text, told = writable(value)
    if text:
        cell.value = text
        cell.data_type = "s"
        if text.startswith(_FORMULA_SIGNS):
            cell.quotePrefix = True
    place = f"{cell.parent.title}!{cell.coordinate}"
    return told.format(place=place) if told else None


def writable(text: str) -> tuple[str, str | None]:
    """The text as a cell can hold it, and what to tell where that is not all of it."""
    told = None
    cleaned = _REFUSED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if _REFUSED.search(text):
        told = texts.CLEANED
    if _units(cleaned) > LONGEST:
        room = LONGEST - _units(CUT_MARK)
        kept = cleaned.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore")
        return kept + CUT_MARK, texts.CUT
    return cleaned, told


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
