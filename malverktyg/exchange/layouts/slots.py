"""Slots that nobody filled in: "Mål 3:" with nothing under it, and rows that hold their number alone."""

import re
from collections.abc import Iterable, Iterator

from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.accounting import IGNORED
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.asides import is_example, is_placeholder
from malverktyg.exchange.layouts.boxes import is_unanswered
from malverktyg.exchange.layouts.drafts import ActivityDraft, AssessmentDraft, GoalDraft
from malverktyg.exchange.layouts.labels import read_label
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.row import Table

_NUMBER = re.compile(r"\d{1,2}[.):]")
_LONGEST = 30
_UNSAID = (None, GoalStatus.NOT_ASSESSED)


def is_slot(text: str) -> bool:
    """Whether a title is the form's own, with no words behind it: "Mål 3:", "Aktivitet 2", "4.", "[Skriv målet här]"."""
    text = text.strip()
    if is_placeholder(text) or is_unanswered(text) or _NUMBER.fullmatch(text):
        return True
    # Most titles are words alone, and a label is dear to read.
    label = read_label(text) if len(text) <= _LONGEST and (text.endswith(":") or text[-1:].isdigit()) else None
    told = label is not None and not label.value and label.heading.kind is Kind.TITLE
    return label is not None and told and bool(label.heading.index or text.endswith(":"))


def leave_empty_slots(pen: Pen) -> None:
    """Take the goals and activities of a sheet that are empty slots off the shelf again, and tell where they stand."""
    goals = [one for one in pen.shelf.goals if one.origin.sheet == pen.sheet]
    for goal in goals:
        shown = is_example(goal.title)
        empty = [one for one in goal.activities if shown or is_example(one.title) or (_is_bare(one) and is_slot(one.origin.raw))]
        if empty:
            goal.drop(empty)
        for activity in empty:
            _leave(pen, activity.origin, activity.origins.values(), example=shown or is_example(activity.title))
    nothing = [goal for goal in goals if is_example(goal.title) or (_holds_nothing(goal) and _is_forms_own(goal.origin.raw))]
    if nothing:
        pen.shelf.drop(nothing)
    for goal in nothing:
        _leave(pen, goal.origin, _origins(goal), example=is_example(goal.origin.raw))


def tells_something(shelf: Shelf) -> bool:
    """Whether a sheet gave anything but a form's own words."""
    goals = (one for one in shelf.goals if not _is_forms_own(one.origin.raw))
    return any(True for _ in goals) or bool(shelf.indicators or shelf.assignments)


def is_blank(goal: GoalDraft) -> bool:
    """Whether a goal's words are a form's own and nothing is said of what stands under it."""
    titles = (goal.origin.raw, *(one.origin.raw for one in goal.indicators))
    return all(map(is_placeholder, titles)) and all(map(_is_bare, goal.activities))


def _is_forms_own(text: str) -> bool:
    return is_slot(text) or is_example(text)


def _is_bare(one: ActivityDraft) -> bool:
    told = one.comment and not is_placeholder(one.comment)
    return not (one.status or one.responsible or told or one.time.start or one.time.end or one.percent)


def _holds_nothing(goal: GoalDraft) -> bool:
    return not (goal.activities or goal.indicators) and all(map(_says_nothing, goal.assessments.values()))


def _says_nothing(one: AssessmentDraft) -> bool:
    return one.status in _UNSAID and not (one.comment or one.forecast or one.trend)


def _origins(goal: GoalDraft) -> Iterator[Origin]:
    yield from goal.origins.values()
    for one in goal.assessments.values():
        yield from one.origins.values()


def _leave(pen: Pen, title: Origin, others: Iterable[Origin], *, example: bool) -> None:
    why = texts.EXAMPLE if example else texts.EMPTY_SLOT
    for origin in (title, *others):
        if origin.sheet == pen.sheet and (origin is title or origin.raw):
            pen.roles[origin.cell] = f"{IGNORED}{why}"
    pen.remark("example" if example else "empty_slot", title.place, text=title.raw)


def tell_number_alone(table: Table, number: int) -> None:
    """Tell of a row that has its number and nothing else, once for several below one another."""
    cell = _number_alone(table, number)
    if cell is not None and _number_alone(table, number - 1) is None:
        table.pen.remark("empty_row", cell)


def _number_alone(table: Table, number: int) -> Cell | None:
    cells = table.pen.view.texts(number)
    if not cells or any((column := table.column_at(place)) is None or column.kind is not Kind.NUMBER for place, _ in cells):
        return None
    return cells[0][1]
