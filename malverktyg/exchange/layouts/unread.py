"""Sheets that are not read: what each is, and why its cells are left out."""

import re
from collections.abc import Sequence

from malverktyg.exchange.accounting import Ledger, note_of
from malverktyg.exchange.grid import Sheet
from malverktyg.exchange.headings.headings import is_phrase
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.asides import is_example, is_number, is_placeholder
from malverktyg.exchange.layouts.boxes import is_unanswered
from malverktyg.exchange.layouts.head import find_heads
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.phrases.areas import FOCUS_AREAS

_NAMED = (
    (
        "list_sheet",
        texts.LIST_SHEET,
        re.compile(r"\b(?:listor?|listval|val|data|dropdown|rull\w*|alternativ|underlag|uppslag)\b"),
    ),
    ("template_sheet", texts.TEMPLATE_SHEET, re.compile(r"mall\b|\b(?:template|exempel|tomt?)\b")),
)
_EXAMPLE = re.compile(r"\bexempel(?:et|blad|mål)?\b|\bexemplet\b")
_ASKING = 2
_FEW_TEXTS, _FEW_COLUMNS, _SHORT = 12, 6, 30


def leave_sheet(ledger: Ledger, sheet: Sheet, why: str) -> None:
    """Every cell and note of a sheet is left out."""
    for cell in sheet.cells.values():
        if cell.text.strip() or cell.formula or cell.shows_nothing:
            ledger.leave(sheet.title, cell.name, why)
        if cell.note:
            ledger.leave(sheet.title, note_of(cell), why)


def shows_how(sheet: Sheet, sheets: Sequence[Sheet]) -> bool:
    """Whether a sheet is by its name a form that is filled in to show how, where other sheets have tables of their own."""
    if not _EXAMPLE.search(sheet.title.lower()):
        return False
    others = (one for one in sheets if not _EXAMPLE.search(one.title.lower()))
    return any(head.names_things for one in others for head in find_heads(View(one), FOCUS_AREAS))


def kind_of_sheet(sheet: Sheet, *, alone: bool) -> tuple[str, str]:
    """What a sheet without goals is, as a remark's code and a reason: a list of choices, a template, information, or none of
    these. A sheet that is ``alone`` in its book holds no lists for others."""
    name = sheet.title.lower()
    for code, why, words in _NAMED:
        if words.search(name):
            return code, why
    heads = list(find_heads(View(sheet), FOCUS_AREAS))
    below = [cell.text for cell in sheet.filled() if heads and cell.row > heads[0].last_row]
    if heads and all(is_placeholder(text) or is_number(text) for text in below):
        return "template_sheet", texts.TEMPLATE_SHEET
    shown = [cell.text.strip() for cell in sheet.filled()]
    asks = sum(is_placeholder(text) or is_example(text) or is_unanswered(text) for text in shown)
    if asks >= _ASKING and sum(map(is_phrase, shown)) >= _ASKING:
        return "template_sheet", texts.TEMPLATE_SHEET
    if not heads and (len(sheet.columns) <= 2 or len(shown) <= _FEW_TEXTS):
        return "information_sheet", texts.INFORMATION_SHEET
    if not heads and not alone and all(len(text) <= _SHORT for text in shown) and len(sheet.columns) <= _FEW_COLUMNS:
        return "list_sheet", texts.LIST_SHEET
    return "sheet_not_understood", texts.NOT_UNDERSTOOD
