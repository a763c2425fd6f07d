"""A whole sheet left out: every cell and note named with the reason."""

from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.grid import Sheet


def leave_sheet(ledger: Ledger, sheet: Sheet, why: str) -> None:
    """Leave every cell of a sheet out."""
    for cell in sheet.cells.values():
        place = f"{sheet.title}!{cell.name}"
        if cell.text.strip() or cell.formula:
            ledger.leave(place, why)
        if cell.note:
            ledger.leave(f"{place}#note", why)
