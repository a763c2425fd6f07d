"""What can be said at once of a remark: what a colour or a word means, that a sheet is read, that goals are one."""

from collections.abc import Sequence
from dataclasses import dataclass

from malverktyg.exchange.facts import Alike
from ui.pages.importing.about import About, about
from ui.workbook.numbered import Numbered
from ui.workbook.places import apart
from ui.workbook.seen import BookSeen

_STEPS = frozenset({"colour_not_in_legend", "colour_unknown", "status_guessed", "status_unclear", "status_unknown"})


@dataclass(frozen=True, slots=True)
class OfferedSteps:
    """The sign of a cell may mean another step, everywhere in the book."""

    about: About


@dataclass(frozen=True, slots=True)
class OfferedSheet:
    """A hidden sheet may be read."""

    title: str


@dataclass(frozen=True, slots=True)
class OfferedGoals:
    """Goals that are nearly the same may be one."""

    cells: tuple[str, ...]


Offered = OfferedSteps | OfferedSheet | OfferedGoals


def offer(remark: Numbered, book: BookSeen, alike: Sequence[Alike]) -> Offered | None:
    """What is offered at a remark; nothing where its words are enough."""
    place = remark.cells[0]
    if "hidden_sheet" in remark.codes:
        return OfferedSheet(apart(place)[0])
    if "alike" in remark.codes:
        return next((OfferedGoals(group.cells) for group in alike if set(group.cells) & set(remark.cells)), None)
    if remark.codes & _STEPS:
        number = next((one for one, sheet in enumerate(book.book.sheets) if sheet.title == apart(place)[0]), None)
        found = about(book, book.sheet(number), place) if number is not None else None
        if found is not None and found.scale is not None and found.sign:
            return OfferedSteps(found)
    return None
