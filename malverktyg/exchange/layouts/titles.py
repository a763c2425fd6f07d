"""The text above a table that may be its goal, where the table has none of its own."""

import re

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.asides import aside
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.phrases.bodies import body_in_text, body_of_name

_SHORTEST = 12
_NUMBERED_SHEET = re.compile(r"(?:(?:nämnd|kf-)?mål)\s*(?:nr\.?)?\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-zåäö])")
_SHEET_WORDS = re.compile(r"uppföljning|blankett|plan\b|styrkort|sammanställning|redovisning|rapport|aktiviteter|lista|mål och")


def title_above(pen: Pen, head: Head, *, first: bool) -> Cell | None:
    """A lone text right above a header, that says nothing of year, period or body and so may be the goal of the table.

    On a sheet for each goal it may stand higher up, above the goal's own labels: where the sheet is named by the goal's
    number, or another sheet has the goal. ``first`` tells that nothing of the sheet has been read before.
    """
    right_above = _lone(pen, head.rows[0] - 1)
    if right_above is not None and _may_be_goal(right_above):
        return right_above
    if not first:
        return None
    above = [cell for row in pen.view.rows if row < head.rows[0] and (cell := _lone(pen, row))]
    numbered = _NUMBERED_SHEET.fullmatch(fold(pen.view.title)) is not None
    fitting = (cell for cell in above if pen.shelf.knows_goal(cell.text) or (numbered and _may_be_goal(cell)))
    return next(fitting, None)


def _lone(pen: Pen, row: int) -> Cell | None:
    cells = pen.view.cells(row)
    return cells[0] if len(cells) == 1 else None


def _may_be_goal(cell: Cell) -> bool:
    """Whether a lone text may be a goal: long enough, and no word of what the sheet is."""
    text = cell.text.strip()
    if len(text) < _SHORTEST:
        return False
    named = named_period(fold(text))
    of_sheet = named.part or named.year or body_in_text(text) or body_of_name(text) or _SHEET_WORDS.search(fold(text))
    return not (of_sheet or aside(text))
