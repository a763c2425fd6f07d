"""Whether a book is left unread as one of another kind, and the reading that says so."""

from malverktyg.exchange import declining
from malverktyg.exchange.accounting import Ledger
from malverktyg.exchange.correcting.corrections import Corrections
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Book, Sheet
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.choosing import choose
from malverktyg.exchange.layouts.flow import Flow
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.slots import is_blank
from malverktyg.exchange.layouts.tree import heads_goals
from malverktyg.exchange.layouts.unread import leave_sheet
from malverktyg.exchange.setting import Asked, setting_of
from malverktyg.exchange.statuses.legend import NO_LEGEND
from malverktyg.exchange.statuses.legend_finding import find_legend

_GUESSED = ("goal_from_title", "goal_guessed")


def kind_refused(book: Book, asked: Asked) -> str | None:
    """The kind of a book that is not read; nothing where one of its sheets holds goals, whatever stands on the others."""
    kind = declining.wrong_kind(book)
    if kind is None:
        return None
    others = (sheet for sheet in book.sheets if not sheet.hidden and sheet.cells and declining.wrong_sheet(sheet) is None)
    return None if any(_gives_goals(book, sheet, asked) for sheet in others) else kind


def _gives_goals(book: Book, sheet: Sheet, asked: Asked) -> bool:
    """Whether a sheet, read by itself, gives goals that are goals by its own words and no guess at its title."""
    legend = find_legend(sheet)
    setting = setting_of(book, sheet, asked, legend)
    candidate = choose(legend.cleared(sheet), setting, Shelf())
    if candidate is None:
        return False
    pen = Pen(candidate.view, setting, Ledger(), Shelf())
    Flow(pen, candidate.form).read()
    guessed = {remark.cell for remark in pen.ledger.remarks if remark.code in _GUESSED}
    return any(
        not is_blank(goal) and (goal.origin.place not in guessed or heads_goals(goal.origin.raw)) for goal in pen.shelf.goals
    )


def refused(book: Book, kind: str, asked: Asked, said: Corrections, ledger: Ledger) -> Reading:
    """The reading of a book that is not read: every cell left out, and why."""
    name = texts.DECLINED_KINDS[kind]
    for sheet in book.sheets:
        leave_sheet(ledger, sheet, texts.DECLINED.format(kind=name))
    first = book.sheets[0]
    ledger.remark("declined", first.title, kind=name)
    setting = setting_of(book, first, asked, NO_LEGEND)
    return Reading(
        file=book.name, recognised_as=name.split(" ", 1)[-1], declined=name, year=setting.year, body=setting.body,
        cells=ledger.cells, remarks=(*book.remarks, *ledger.remarks), corrections=said, disk=book.disk,
    )  # fmt: skip
