"""What a row is about: its goal, its activities, its indicators or its assignment."""

import re
from collections.abc import Sequence

from malverktyg.domain.goals import GoalLevel
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import activities, assignments, goals, indicators, says, texts
from malverktyg.exchange.layouts.activities import RowSays
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.drafts import ActivityDraft, GoalDraft, joined
from malverktyg.exchange.layouts.heading_steps import give_step
from malverktyg.exchange.layouts.parallel import rows_in
from malverktyg.exchange.layouts.row import Row, Table, says_nothing
from malverktyg.exchange.layouts.row_kind import number_in
from malverktyg.exchange.layouts.ties import begin_tied, goal_named, goals_of_keys, is_key, leave_untied

_UNNAMED = re.compile(r"(?:blad|sheet|ark|tabell)\s*\d*")


def read_things(table: Table, row: Row) -> bool:
    """Find what the row is about. False where it hangs on nothing."""
    several = goals_of_keys(table, row) if table.pen.shelf.knows_numbers else []
    if several:
        return _under_each(table, row, several)
    if table.is_tied_by_keys and not row.of(Kind.TITLE, Subject.GOAL) and not begin_tied(table, row):
        leave_untied(table, row.number)
        return False
    for column, cell in row.of(Kind.TITLE):
        if column.subject is Subject.ACTIVITY or says_nothing(cell.text):
            continue
        if column.subject is Subject.GOAL:
            _goal(table, row, column, cell)
        elif column.subject is Subject.INDICATOR and row.fresh(column):
            _indicator(table, row, cell)
        elif column.subject is Subject.ASSIGNMENT and row.fresh(column):
            _assignment(table, row, cell)
    if Kind.GOAL_CHOICE in table.kinds:
        return _under_ticked_goals(table, row)
    for column, cell in _named(row).values():
        _activities(table, row, column, cell)
    return _hangs(table, row)


def _named(row: Row) -> dict[str, tuple[Column, Cell]]:
    """The first cell that names activities, for each index of such columns ("Aktivitet 2")."""
    found: dict[str, tuple[Column, Cell]] = {}
    for column, cell in row.of(Kind.TITLE, Subject.ACTIVITY):
        found.setdefault(column.index, (column, cell))
    return found


def _under_ticked_goals(table: Table, row: Row) -> bool:
    """An activity stands under each goal whose heading it has a cross below."""
    found = False
    for column, cell in row.of(Kind.GOAL_CHOICE):
        heading = column.head.cells[-1] if column.head else cell
        goals.begin_goal(table.pen, table.section, heading)
        table.pen.take(cell, "goal.title")
        table.drafts_by_cell.clear()
        for one, title in _named(row).values():
            _activities(table, row, one, title)
        found = True
    return found or _hangs(table, row)


def _under_each(table: Table, row: Row, several: Sequence[GoalDraft]) -> bool:
    """An activity that serves several goals stands under each."""
    for goal in several:
        table.section.begin_goal(goal)
        table.drafts_by_cell.clear()
        for column, cell in _named(row).values():
            _activities(table, row, column, cell)
    return True


def _goal(table: Table, row: Row, column: Column, cell: Cell) -> None:
    if not row.fresh(column) and table.section.goal is not None:
        return
    known = goal_named(table, cell)
    if known is not None:
        table.pen.take(cell, "goal.number" if is_key(number_in(cell)) else "goal.title")
        table.section.begin_goal(known)
        return
    numbers = [found for one, found in row.of(Kind.NUMBER) if one.subject in (Subject.GOAL, None)]
    number = number_in(numbers[0]) if numbers else ""
    if len({fold(found.text) for found in numbers}) > 1:
        table.pen.remark("goal_differs", numbers[-1], number=numbers[-1].text, other=number)
    level = GoalLevel.COUNCIL if column.choice == "council" else _level(row)
    before = table.section.goal
    wording, measures = indicators.told_below(cell.text)
    goal = goals.begin_goal(
        table.pen, table.section, cell, level=level, text=wording, number=number, id=table.id(row, Subject.GOAL)
    )
    for found, key in row.of(Kind.ID) if Kind.ID in table.kinds else ():
        if found.subject in (Subject.GOAL, None):
            table.pen.shelf.key(goal, key.text.strip())
    for measure in measures:
        indicators.begin_indicator(table.pen, goal, cell, text=measure)
    if before is not goal:
        row.subject = Subject.GOAL


def _level(row: Row) -> GoalLevel | None:
    text = next((fold(cell.text) for _, cell in row.of(Kind.LEVEL)), "")
    if not text:
        return None
    return (
        GoalLevel.COUNCIL
        if any(word in text for word in ("kf", "fullmäktige", "kommun", "övergripande"))
        else GoalLevel.COMMITTEE
    )


def _indicator(table: Table, row: Row, cell: Cell) -> None:
    section = table.section
    group = indicators.group_of(cell.text)
    if group and section.indicator is not None:
        row.group = group
        table.pen.take(cell, "indicator.group")
    else:
        found = indicators.indicators_in(table.pen, section.goal, cell, table.id(row, Subject.INDICATOR))
        section.indicator = found[-1] if found else None
    row.subject = row.subject or Subject.INDICATOR


def _assignment(table: Table, row: Row, cell: Cell) -> None:
    body = table.section.body or table.pen.setting.body
    table.section.assignment = assignments.begin_assignment(table.pen, cell, body=body, id=table.id(row, Subject.ASSIGNMENT))
    row.subject = Subject.ASSIGNMENT


def _activities(table: Table, row: Row, column: Column, cell: Cell) -> None:
    if says_nothing(cell.text):
        return
    if table.section.goal is None and not _make_goal(table, cell):
        return
    parts = rows_in(row, column, cell)
    if parts and row.fresh(column):
        _line_by_line(table, parts, column, cell)
        row.subject = Subject.ACTIVITY
        return
    told = says.read_row(table, row, column.index)
    drafts = None if row.fresh(column) else table.drafts_by_cell.get(cell.place)
    if drafts is None:
        drafts = _begun(table, cell, column.index, told)
    activities.apply(table.pen, drafts, told)
    if column.choice:
        give_step(table.pen, drafts, cell, ActivityStatus(column.choice), column.text)
    row.subject = Subject.ACTIVITY


def _line_by_line(table: Table, parts: Sequence[Row], column: Column, cell: Cell) -> None:
    """Activities in the lines of one cell, each with its own line of the cells beside it."""
    drafts: list[ActivityDraft] = []
    for part in parts:
        _activities(table, part, column, part.shown[column])
        drafts += table.section.activities
    table.pen.remark("several_in_cell", cell, count=len(parts))
    table.drafts_by_cell[cell.place] = drafts
    table.section.activities = drafts


def _begun(table: Table, cell: Cell, index: str, told: RowSays) -> list[ActivityDraft]:
    goal = table.section.goal
    if goal is None:
        return []
    alone = index not in table.judged_indexes
    drafts = activities.activities_in(table.pen, goal, cell, alone=alone, people=told.responsible)
    if cell.note:
        for draft in drafts:
            draft.comment = joined(draft.comment, cell.note)
            draft.origins.setdefault("comment", Origin(table.pen.sheet, cell.name, cell.note))
        table.pen.ledger.take_note(table.pen.sheet, cell, "activity.comment")
        table.pen.remark("note_as_comment", cell)
    table.drafts_by_cell[cell.place] = drafts
    table.section.activities = drafts
    return drafts


def _make_goal(table: Table, cell: Cell) -> bool:
    """A goal for activities that stand under none: the sheet's own name, where the table has no goals at all."""
    pen = table.pen
    if table.holds_goals or table.tied:
        pen.remark("goal_missing", cell)
        return False
    above = table.section.title_above
    if above is not None:
        table.section.goal_area, table.section.goal_area_origin = _area_above(table, above)
        goals.begin_goal(pen, table.section, above)
        pen.remark("goal_from_title", above, title=above.text)
        return True
    title = _sheet_title(table)
    goal = pen.shelf.goal(title, table.section.body or pen.setting.body, pen.origin(cell))
    goal.year = pen.setting.year
    table.section.begin_goal(goal)
    if pen.once("goal guessed", title):
        pen.remark("goal_guessed", cell, title=title)
    return True


def _sheet_title(table: Table) -> str:
    """The sheet's own name, or the title above the table where Excel named the sheet."""
    view = table.pen.view
    name = view.title.strip()
    if not _UNNAMED.fullmatch(fold(name)):
        return name
    alone = [cells[0][1].text for row in view.rows if row < table.head.rows[0] and len(cells := view.texts(row)) == 1]
    return goals.one_line(next(iter(alone), name))


def _area_above(table: Table, above: Cell) -> tuple[str | None, Origin | None]:
    """The goal area over a goal that stands in a table's title, which is no area of its own."""
    section = table.section
    same = section.goal_area_origin is not None and section.goal_area_origin.cell == above.name
    return (None, None) if same else (section.goal_area, section.goal_area_origin)


def _hangs(table: Table, row: Row) -> bool:
    section = table.section
    if section.goal is not None or row.subject is not None or section.assignment is not None or section.indicator is not None:
        return True
    for cell in row.shown.values():
        if cell.text.strip() and not table.pen.knows(cell):
            table.pen.leave(cell, texts.NO_GOAL)
            table.pen.remark("goal_missing", cell)
    return False
