"""Rows that head the rows below them: a focus area, a goal area, a body, a period or a goal, alone on a row of a table."""

from collections.abc import Sequence

from malverktyg.domain.goals import GoalLevel
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import goals, indicators, texts
from malverktyg.exchange.layouts.labels import Label, is_title_label, read_label, read_label_and_value
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.row import TIME_KINDS, Table
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.phrases.areas import match_area
from malverktyg.exchange.phrases.bodies import body_in_text, body_of_name

_SHORT = 40
_TELLING = frozenset((*TIME_KINDS, Kind.RESPONSIBLE, Kind.STATUS, Kind.PERCENT))
_ABOVE_GOALS = (Kind.FOCUS_AREA, Kind.GOAL_AREA, Kind.BODY, Kind.PERIOD)


def banner_cell(table: Table, row: int) -> Cell | None:
    """The one text of a row that stands as a banner, or nothing where the row is one of data."""
    view = table.pen.view
    cell = _lone(view.cells(row))
    if cell is None:
        return None
    position = view.position(cell)
    span = view.spans(row, position)
    column = table.column_at(position)
    if span >= 2 and span >= (table.last_column - table.first + 1) / 2:
        return cell
    label = read_label_and_value(cell.text)
    if label and label.heading.kind in (Kind.TITLE, Kind.FOCUS_AREA, Kind.GOAL_AREA, Kind.BODY):
        return cell
    if label is None and not table.has(Subject.GOAL) and names_goal_alone(cell.text):
        return cell
    if column is None or column.kind in _ABOVE_GOALS or column.subject is Subject.PARENT:
        return cell if column is None and position <= table.first else None
    return (
        cell
        if _stands_out(table, row, cell, is_goal_column=column.subject is Subject.GOAL and column.kind is Kind.TITLE)
        else None
    )


def _lone(cells: Sequence[Cell]) -> Cell | None:
    """The words that stand alone in a row, or beside a number; a number by itself is none."""
    beside = len(cells) == 1 or (len(cells) == 2 and _is_number(cells[0]))
    return cells[-1] if beside and any(map(str.isalpha, cells[-1].text)) else None


def _is_number(cell: Cell) -> bool:
    return len(cell.text.strip()) <= 5 and any(sign.isdigit() for sign in cell.text)


def _stands_out(table: Table, row: int, cell: Cell, *, is_goal_column: bool) -> bool:
    """Whether a lone text looks like a heading of its own: known as an area, body or period, or set off by its style."""
    known = _known(table.pen, cell.text)
    column = table.column_at(table.pen.view.position(cell))
    if column is not None and column.kind in _TELLING:
        return False
    if is_goal_column or (column is not None and column.kind is Kind.TITLE and column.subject is not Subject.ACTIVITY):
        return known
    if table.has(Subject.GOAL):
        return known
    styled = cell.bold or (bool(cell.fill) and cell.fill != "FFFFFF")
    return known or ((styled or table.section.goal is None) and _next_is_data(table, row))


def _next_is_data(table: Table, row: int) -> bool:
    return table.pen.view.next_row(row) is not None


def _known(pen: Pen, text: str) -> bool:
    bare = text.strip()
    named = named_period(fold(bare))
    return (
        match_area(bare, pen.setting.areas) is not None
        or (len(bare) <= _SHORT and body_of_name(bare, pen.setting.bodies) is not None)
        or (named.part is not None and not named.rest)
    )


def read_banner(table: Table, row: int, cell: Cell) -> None:
    """Take a banner for what it is: the rows below stand under it."""
    pen, section = table.pen, table.section
    number = next((other.text.strip() for _, other in pen.view.texts(row) if other is not cell), "")
    for _, other in pen.view.texts(row):
        if other is not cell:
            pen.take(other, "goal.number")
    label = read_label_and_value(cell.text)
    if label and _by_label(table, row, cell, label):
        return
    if _known(pen, cell.text) or _is_only_body(pen, cell.text):
        _take_known(pen, section, cell)
    elif table.has(Subject.GOAL) or _heads_another(table, row):
        if table.has(Subject.GOAL):
            section.begin_goal(None)
        goals.set_goal_area(pen, section, cell)
        pen.remark("banner_guessed", cell, text=cell.text, what=texts.ROLES["goal.goal_area"])
    else:
        goals.begin_goal(pen, section, cell, number=number)


def _take_known(pen: Pen, section: Section, cell: Cell) -> None:
    """A focus area, a period or a body that the banner is the name of."""
    text = cell.text.strip()
    named = named_period(fold(text))
    if match_area(text, pen.setting.areas):
        section.begin_goal(None)
        goals.set_areas(pen, section, cell)
    elif named.part and not named.rest:
        section.period = pen.setting.period(named.part, named.year)
        pen.rows_are_periods = True
        pen.take(cell, "assessment.period")
    else:
        section.begin_goal(None)
        goals.set_body(pen, section, cell)


def _is_only_body(pen: Pen, text: str) -> bool:
    body = body_in_text(text, pen.setting.bodies) if len(text.strip()) <= _SHORT else None
    return body is not None and len(fold(text)) <= len(fold(body)) + 4


def _heads_another(table: Table, row: int) -> bool:
    """Whether the next row is a banner too, so that this one stands above it."""
    following = table.pen.view.next_row(row)
    if following is None:
        return False
    below = banner_cell(table, following)
    if below is None or _known(table.pen, below.text):
        return False
    after = table.pen.view.next_row(following)
    return after is not None and banner_cell(table, after) is None


def _by_label(table: Table, row: int, cell: Cell, label: Label) -> bool:
    pen, section, heading = table.pen, table.section, label.heading
    if heading.kind is Kind.TITLE and heading.subject is Subject.GOAL:
        goals.begin_goal(pen, section, cell, level=_level(cell.text))
    elif heading.kind is Kind.TITLE and heading.subject is Subject.PARENT:
        if table.has(Subject.GOAL) or _heads_another(table, row):
            section.begin_goal(None)
            goals.set_parent(pen, section, cell, on_own_row=True)
        else:
            goals.begin_goal(pen, section, cell, level=GoalLevel.COUNCIL, text=label.value)
    elif heading.kind is Kind.TITLE and heading.subject is Subject.INDICATOR:
        section.indicator = indicators.begin_indicator(pen, section.goal, cell)
    elif heading.kind is Kind.FOCUS_AREA:
        section.begin_goal(None)
        goals.set_areas(pen, section, cell, text=label.value)
    elif heading.kind is Kind.GOAL_AREA:
        section.begin_goal(None)
        goals.set_goal_area(pen, section, cell, label.value)
    elif heading.kind is Kind.BODY:
        section.begin_goal(None)
        goals.set_body(pen, section, cell, label.value)
    else:
        return False
    return True


def names_goal_alone(text: str) -> bool:
    """Whether a text is a goal's number and no more: "Mål 3:"."""
    label = read_label(text) if len(text) <= _SHORT and any(map(str.isdigit, text)) else None
    return label is not None and not label.value and bool(label.heading.index) and is_title_label(label, Subject.GOAL)


def _level(text: str) -> GoalLevel | None:
    folded = fold(text)
    return GoalLevel.COUNCIL if folded.startswith(("kf-mål", "kf mål", "kommunfullmäktiges mål")) else None
