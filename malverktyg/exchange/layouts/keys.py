"""What a cell names a goal of another table by: its number however it is written, or words that are found in no other goal."""

import re
from collections.abc import Iterator
from itertools import islice

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts.drafts import GoalDraft
from malverktyg.exchange.layouts.pen import Pen, Shelf
from malverktyg.exchange.layouts.row import Table, says_nothing
from malverktyg.exchange.layouts.row_kind import number_in

NAMED = re.compile(
    r"(?:(?:kf-?|nämnds?-?)?mål(?:et)?\s*(?:nr\.?)?\s*[:#]?\s*)?(?P<key>[A-ZÅÄÖ]{0,3}[ .-]?\d{1,3}(?:\.\d{1,2})*)[.:)]?"
    r"(?:\s*[–—-]?\s+(?P<words>[^\W\d].*))?",
    re.IGNORECASE | re.DOTALL,
)
_PREFIXED = re.compile(r"(?:mål|nr|no|m)[ .]*(?=\d)")
_WORDS = re.compile(r"[^\W\d]{5}")
_LETTERS = re.compile(r"^[^\W\d]{1,3}[ .-]?(?=\d)")
_MOST_NAMES, _MOST_GOALS = 200, 500


def known_by(table: Table, key: str) -> GoalDraft | None:
    """The goal of a number, which may stand with its kind before it: "3", "Nr 3", "M3"."""
    shelf, body = table.pen.shelf, table.section.body or table.pen.setting.body
    return shelf.numbered(key, body) or shelf.numbered(_PREFIXED.sub("", fold(key), count=1), body) or _by_figures(table, key)


def _by_figures(table: Table, key: str) -> GoalDraft | None:
    """The one goal of other sheets whose number has these figures behind its letters: "2" for "M2"."""
    if not key.isdigit() or len(table.found) >= _MOST_NAMES:
        return None
    if key not in table.found:
        goals = islice(_elsewhere(table.pen.shelf, table.pen.sheet), _MOST_GOALS)
        found = [goal for goal in goals if _LETTERS.sub("", goal.number) == key]
        table.found[key] = found[0] if len(found) == 1 else None
    return _own(table.pen, table.found[key])


def goal_in_key(table: Table, cell: Cell) -> GoalDraft | None:
    """The goal that a cell in a column of keys names: the number counts, whatever words stand behind it; or the words do."""
    text = number_in(cell)
    match = NAMED.fullmatch(text)
    known = known_by(table, match["key"] if match else text)
    words = fold(match["words"] or "").rstrip(" .…") if match else ""
    if known is not None and words in fold(known.title):
        return known
    known = known or _own(table.pen, _found(table, text))
    if known is not None:
        _tell(table.pen, cell, known)
    return known


def goal_by_name(table: Table, cell: Cell) -> GoalDraft | None:
    """The goal of another sheet that a cell under "Mål" names in part, where every cell of the column names some."""
    if table.names is None:
        table.names = _names(table)
    known = _own(table.pen, table.names.get(fold(cell.text)))
    if known is not None and fold(known.title) != fold(cell.text):
        _tell(table.pen, cell, known)
    return known


def _found(table: Table, text: str) -> GoalDraft | None:
    """What words in a column of keys are found in: looked for once each, and no further where they are very many."""
    key = fold(text)
    if key not in table.found and len(table.found) < _MOST_NAMES:
        table.found[key] = _named_by_words(table.pen, key)
    return table.found.get(key)


def _names(table: Table) -> dict[str, GoalDraft]:
    """What the texts of a table's goals are short for; nothing where one of them is no goal of another sheet."""
    view, column = table.pen.view, next(table.of(Kind.TITLE, subject=Subject.GOAL), None)
    if column is None or not table.has(Subject.ACTIVITY) or next(_elsewhere(table.pen.shelf, table.pen.sheet), None) is None:
        return {}
    found: dict[str, GoalDraft] = {}
    for row in view.rows_between(table.head.last_row, view.last_row + 1):
        text = view.text(row, column.position)
        if not text or fold(text) in found or says_nothing(text) or len(view.rows[row]) == 1:
            continue
        goal = _named_by_words(table.pen, fold(text)) if len(found) < _MOST_NAMES else None
        if goal is None:
            return {}
        found[fold(text)] = goal
    return found


def _named_by_words(pen: Pen, text: str) -> GoalDraft | None:
    """The one goal of other sheets in whose words a text is found, at their beginning or within."""
    words = text.rstrip(" .…")
    goals = list(islice(_elsewhere(pen.shelf, pen.sheet), _MOST_GOALS + 1)) if _WORDS.search(words) else []
    if not goals or len(goals) > _MOST_GOALS:
        return None
    found = [goal for goal in goals if words in fold(goal.title)]
    if len(found) > 1:
        found = [goal for goal in found if fold(goal.title).startswith(words)]
    return found[0] if len(found) == 1 else None


def _elsewhere(shelf: Shelf | None, sheet: str) -> Iterator[GoalDraft]:
    while shelf is not None:
        yield from (goal for goal in shelf.goals if goal.origin.sheet != sheet)
        shelf = shelf.before


def _own(pen: Pen, known: GoalDraft | None) -> GoalDraft | None:
    """A goal as this shelf has it: where a layout is only tried, nothing is put under the goals of the sheets before."""
    if known is None or pen.shelf.before is None:
        return known
    return pen.shelf.goal(known.title, known.body, known.origin)


def _tell(pen: Pen, cell: Cell, goal: GoalDraft) -> None:
    if pen.once("goal by words", fold(cell.text)):
        pen.remark("goal_by_words", cell, text=cell.text.strip(), title=goal.title)
