"""The chosen workbooks, one of which is shown: each with what came of it in counts."""

from malverktyg.exchange.planning.items import Kind, WorkbookPlan
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened
from ui.widgets.two_line_rows import Told

_COUNTED = (Kind.CONFLICT, Kind.ADDED, Kind.CHANGED)


def state(opened: Opened, plan: WorkbookPlan) -> Told:
    """What is told of a workbook in the list."""
    if opened.error is not None:
        return Told(texts.STATE_BROKEN, "circle-x", "no")
    if plan.declined:
        return Told(texts.STATE_DECLINED, "ban")
    read = opened.reading
    if not (read.goals or read.indicators or read.assignments):
        return Told(texts.STATE_NOTHING_READ, "ban")
    open_ = any(item.kind is Kind.CONFLICT and item.choice is None for item in plan.items)
    counts = [(plan.count(kind), texts.COUNTS[kind]) for kind in _COUNTED]
    told = [f"{count} {one if count == 1 else many}" for count, (one, many) in counts if count]
    symbol, ink = ("circle-alert", "no") if open_ else ("circle-check", "ok")
    return Told(" · ".join(told) or texts.STATE_NOTHING_NEW, symbol, ink)
