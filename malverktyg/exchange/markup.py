"""Texts that another system exported with its markup: "<p>14 träd</p>" says what "14 träd" does."""

import html
import re
from dataclasses import replace

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.grid import Sheet

_TAGS = "p|br|div|span|ul|ol|li|b|i|u|s|em|strong|a|h[1-6]|font|table|tbody|tr|td|th|html|body|sub|sup|blockquote"
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|apos|[aou]uml|aring|eacute|ndash|mdash|[Aa]ring|[AO]uml|#x?[0-9a-fA-F]+);")
_LINE = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6])\s*/?>", re.IGNORECASE)
_ITEM = re.compile(r"<li(?:\s[^<>]*)?>", re.IGNORECASE)


def has_markup(text: str) -> bool:
    """Whether a text holds tags or entities of HTML."""
    return ("<" in text and _TAG.search(text) is not None) or ("&" in text and _ENTITY.search(text) is not None)


def plain_text(text: str) -> str:
    """What a text with markup says: a line for each paragraph, and a bullet for each item of a list."""
    text = _TAG.sub("", _ITEM.sub("• ", _LINE.sub("\n", text)))
    lines = (" ".join(line.split()) for line in html.unescape(text).replace("\u00a0", " ").split("\n"))
    return "\n".join(line for line in lines if line)


def without_markup(sheet: Sheet) -> Sheet:
    """The sheet as it is read: its texts without markup."""
    marked = {text: plain_text(text) for text in sheet.wordings if has_markup(text)}
    if not marked:
        return sheet
    plain = {
        place: cell._replace(text=marked[cell.text], value=marked[cell.text], struck=())
        for place, cell in sheet.cells.items()
        if cell.text in marked
    }
    return replace(sheet, cells={**sheet.cells, **plain})


def tell_markup(sheet: Sheet, ledger: Ledger) -> None:
    """A remark at each cell whose markup was left out."""
    marked = {text for text in sheet.wordings if has_markup(text)}
    for cell in sheet.filled() if marked else ():
        if cell.text in marked:
            ledger.remark("markup", f"{sheet.title}!{cell.name}")
