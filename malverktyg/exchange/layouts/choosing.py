"""Which layout a sheet has: the candidates are tried on its first rows, and the one that explains most cells reads it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from malverktyg.exchange.accounting import IGNORED, Ledger
from malverktyg.exchange.grid import Sheet
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold, is_phrase
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.flow import Flow
from malverktyg.exchange.layouts.head import Head, find_heads
from malverktyg.exchange.layouts.labelling import is_form
from malverktyg.exchange.layouts.labels import read_label
from malverktyg.exchange.layouts.panels import keyed_blocks, panels, stacked
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.slots import is_blank, is_slot, leave_empty_slots, tells_something
from malverktyg.exchange.layouts.view import View, turned
from malverktyg.exchange.setting import Setting

_TRIED_ROWS = 150
_WIDEST_TO_TURN = 60
_LOSSES = (texts.NOT_UNDERSTOOD, texts.OUTSIDE, texts.UNKNOWN_COLUMN, texts.NO_GOAL, texts.NO_PLACE)
# How much each kind of remark counts against a layout: where it had to guess, another may know.
_DOUBTS = {
    **dict.fromkeys(("heading_guessed", "heading_missing", "unknown_heading"), 3),
    **dict.fromkeys(
        (
            "status_unknown",
            "status_differs",
            "value_differs",
            "goal_guessed",
            "goal_differs",
            "time_unknown",
            "percent_outside",
            "continued",
        ),
        2,
    ),
    "unknown_focus_area": 1,
}
_NOTHING = float("-inf")
_STRUCTURE = ("heading", "label")
_TITLES = ("goal.title", "activity.title")
_MISTAKEN = 3


@dataclass(frozen=True)
class Candidate:
    """One way to look at a sheet."""

    name: str
    view: View
    form: bool = False


def candidates(sheet: Sheet, setting: Setting) -> Iterator[Candidate]:
    """The layouts that a sheet may have, the plainest first."""
    keyed = keyed_blocks(sheet, setting.areas)
    if keyed:
        yield Candidate("panels", stacked(sheet, keyed))
        return
    straight = View(sheet)
    pen = Pen(straight, setting, Ledger(), Shelf())
    if any(True for _ in find_heads(straight, setting.areas, corrected=setting.corrected)):
        yield Candidate("table", straight)
    if is_form(pen):
        yield Candidate("form", straight, form=True)
    if len(sheet.columns) <= _WIDEST_TO_TURN:
        other = turned(sheet)
        heads = find_heads(other, setting.areas, corrected=setting.corrected)
        if any(_may_head_goals(other, head) or setting.corrected.columns for head in heads):
            yield Candidate("turned", other)
    yield from _beside(sheet, setting)


def _beside(sheet: Sheet, setting: Setting) -> Iterator[Candidate]:
    """Blocks side by side, as tables or as forms."""
    starts = panels(sheet, setting.areas)
    if starts:
        view = stacked(sheet, starts)
        yield Candidate("panels", view)
        if is_form(Pen(view, setting, Ledger(), Shelf())):
            yield Candidate("panels", view, form=True)


def _may_head_goals(view: View, head: Head) -> bool:
    """Whether a turned sheet's header can be one: a first column that says "Mål" again and again is a column of kinds. A title
    that stands alone on its line counts for nothing: "Nämndens mål 2023"."""
    goals = [
        one.heading
        for place, one in head.columns.items()
        if one.heading and one.heading.subject is Subject.GOAL and one.heading.kind is Kind.TITLE and _goes_on(view, head, place)
    ]
    return (head.names_things or head.judges) and len(goals) <= 1


def _goes_on(view: View, head: Head, column: int) -> bool:
    return any(row > head.last_row and column in columns for row, columns in view.rows.items())


def choose(sheet: Sheet, setting: Setting, shelf: Shelf) -> Candidate | None:
    """The layout that explains most of the sheet, if any finds something. ``shelf`` holds what other sheets gave.

    What the user has said of its lines counts also where nothing is found: more may be said of them.
    """
    long = len(sheet.rows) > _TRIED_ROWS
    tried = [one for one in candidates(_first_rows(sheet), setting) if not (long and one.view.turned)]
    said = bool(setting.corrected.columns or setting.corrected.heads)
    if said:
        tried = _as_seen(tried, sheet, setting, shelf)
    best = _best(tried, setting, shelf) or (tried[0] if tried and said else None)
    return best and replace(best, view=_shaped(best.view, sheet))


def _best(tried: Sequence[Candidate], setting: Setting, shelf: Shelf) -> Candidate | None:
    if len(tried) == 1:
        return tried[0] if _finds(tried[0], setting, shelf) else None
    best, points = None, _NOTHING
    for place, candidate in enumerate(tried):
        gained = _points(candidate, setting, shelf) - 0.01 * place
        if gained > points:
            best, points = candidate, gained
    return best


def _finds(candidate: Candidate, setting: Setting, shelf: Shelf) -> bool:
    """Whether a layout that has no rival finds something: the first thing that it finds settles it."""
    pen = Pen(candidate.view, setting, Ledger(), Shelf(before=shelf))
    flow = Flow(pen, candidate.form)
    if any(tells_something(pen.shelf) for _ in flow.steps()) or any(table.descends for table in flow.tables):
        return True
    leave_empty_slots(pen)
    return _things(pen.shelf)


def _shaped(view: View, sheet: Sheet) -> View:
    """The whole sheet in the shape that was found best for its first rows."""
    if view.turned:
        return turned(sheet)
    return stacked(sheet, view.panels) if view.panels else View(sheet)


def _as_seen(tried: list[Candidate], sheet: Sheet, setting: Setting, shelf: Shelf) -> list[Candidate]:
    """The layout that the sheet had when the user spoke of its lines; any straight one if it had none or has a new header."""
    by_itself = replace(setting, corrected=setting.corrected.without_structure())
    seen = None if setting.corrected.heads else choose(sheet, by_itself, shelf)
    return [one for one in tried if ((one.name, one.form) == (seen.name, seen.form) if seen else not one.view.turned)]


def _is_bare_label(text: str) -> bool:
    """Whether a text that was taken for data is plainly a label: "Bedömning T1:"."""
    return text.rstrip().endswith(":") and read_label(text) is not None


def _is_label_as_title(text: str, role: str) -> bool:
    """Whether the words of a label or a period were taken for a goal or an activity: "Mål", "Fokusområde", "T1"."""
    if role not in _TITLES:
        return False
    named = named_period(fold(text))
    return is_phrase(text) or is_slot(text) or (named.part is not None and not named.rest)


def _first_rows(sheet: Sheet) -> Sheet:
    if len(sheet.rows) <= _TRIED_ROWS:
        return sheet
    return replace(sheet, cells=sheet.cells_above(sheet.rows[_TRIED_ROWS - 1] + 1))


def _points(candidate: Candidate, setting: Setting, shelf: Shelf) -> float:
    """Cells that became something, less those that were lost; things found weigh more than words about them."""
    pen = Pen(candidate.view, setting, Ledger(), Shelf(before=shelf))
    Flow(pen, candidate.form).read()
    gained = 0.0
    for cell in candidate.view.sheet.filled():
        role = pen.roles.get(cell.name)
        if role is None or role.removeprefix(IGNORED) in _LOSSES:
            gained -= 2
        elif not role.startswith((IGNORED, *_STRUCTURE)):
            gained += -1 if _is_bare_label(cell.text) else -_MISTAKEN if _is_label_as_title(cell.text, role) else 1
    doubts = sum(_DOUBTS.get(remark.code, 0) for remark in pen.ledger.remarks)
    return gained - doubts - _bare_goals(pen.shelf) if _things(pen.shelf) else _NOTHING


def _bare_goals(shelf: Shelf) -> int:
    """How many goals nothing was found for: what stands under them may have gone to others."""
    return sum(not (goal.activities or goal.assessments or goal.indicators) for goal in shelf.goals)


def _things(shelf: Shelf) -> bool:
    """Whether anything was found. Activities stand under goals; a form that nobody filled in has none."""
    return not all(map(is_blank, shelf.goals)) or bool(shelf.indicators or shelf.assignments)
