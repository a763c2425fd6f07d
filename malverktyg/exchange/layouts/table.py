"""A table read row by row: each row's cells go to the goal, activity, indicator or assignment that the row is about."""

import re
from collections.abc import Sequence
from dataclasses import replace

from malverktyg.exchange.correcting.corrected import Corrected
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts import goals, texts
from malverktyg.exchange.layouts.asides import is_error, is_placeholder
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.columns import settle
from malverktyg.exchange.layouts.contexts import read_contexts
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.judged import judge_by_name, judge_row, read_marks
from malverktyg.exchange.layouts.labels import read_label_and_value
from malverktyg.exchange.layouts.links import Links, kinds_by_depth, links
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.remainder import read_remainder
from malverktyg.exchange.layouts.row import JUDGED, TIME_KINDS, Row, Table
from malverktyg.exchange.layouts.row_kind import RowKind, number_in
from malverktyg.exchange.layouts.row_saying import in_row, said_by_row
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.layouts.slots import tell_number_alone
from malverktyg.exchange.layouts.things import read_things
from malverktyg.exchange.layouts.tree import row_kinds
from malverktyg.exchange.statuses import words

_BARE_NUMBER = re.compile(r"^\d{1,2}\s+(?=\D)")
_WORDS = (Kind.COMMENT, Kind.OUTCOME, Kind.OTHER, Kind.ANSWER)
_FILLED_IN = TIME_KINDS | (JUDGED - {Kind.COMMENT}) | {Kind.RESPONSIBLE, Kind.PERCENT}
_COLOURED = JUDGED | {Kind.MONTH, Kind.CHOICE, Kind.AREA_CHOICE}
_SUBJECTS = {
    RowKind.GOAL: Subject.GOAL,
    RowKind.PARENT: Subject.PARENT,
    RowKind.ACTIVITY: Subject.ACTIVITY,
    RowKind.INDICATOR: Subject.INDICATOR,
    RowKind.ASSIGNMENT: Subject.ASSIGNMENT,
}


def table_under(pen: Pen, head: Head, rows: Sequence[int], section: Section, *, alike: Sequence[int] = ()) -> Table:
    """The table under a header, its columns settled by what stands in the rows below, and under headers ``alike``."""
    table = Table(pen, head, settle(pen.view, head, alike or rows, pen.setting), section)
    pen.rows_are_periods = any(True for _ in table.of(Kind.PERIOD)) or section.period is not None
    text = next(table.of(Kind.TEXT), None)
    if text is not None:
        type_ = next(table.of(Kind.TYPE), None)
        if table.descends and type_ is None:
            table.tree = kinds_by_depth(pen.view, rows, links_of(table, rows), text.position, pen.setting)
            return table
        number = next(table.of(Kind.NUMBER), None)
        telling = [column.position for column in table.of(Kind.RESPONSIBLE, *TIME_KINDS)]
        table.tree = row_kinds(
            pen.view, rows, text.position, pen.setting,
            type=type_.position if type_ else None, number=number.position if number else None, telling=telling,
            labelled=text.subject is Subject.ACTIVITY, heading=text.text,
        )  # fmt: skip
    return table


def links_of(table: Table, rows: Sequence[int]) -> Links:
    """What the rows of a table say that they stand under."""
    places = {kind: next((one.position for one in table.of(kind)), 0) for kind in (Kind.ID, Kind.ABOVE, Kind.TEXT)}
    return links(table.pen.view, rows, id=places[Kind.ID], above=places[Kind.ABOVE], title=places[Kind.TEXT])


def read_row(table: Table, number: int) -> None:
    """Read one row of data."""
    row = _cells(table, number)
    kind = table.tree.get(number)
    if kind is not None and _heads_others(table, row, kind):
        read_remainder(table, row)
        return
    read_contexts(table, row)
    if read_things(table, row):
        judge_row(table, row)
        read_marks(table, row)
        if table.is_coloured:
            judge_by_name(table, row)
    read_remainder(table, row)
    if Kind.NUMBER in table.kinds:
        tell_number_alone(table, number)


def _cells(table: Table, number: int) -> Row:
    """A row's cells as they show: merged ones answer on every row, "-”-" is the cell above."""
    view, said = table.pen.view, table.pen.setting.corrected.cells
    cells, merged = view.sheet.cells, bool(view.sheet.merges)
    beside = dict(zip(view.rows.get(number, ()), view.cells(number), strict=True))
    told = _told_by_row(table, number) if Kind.SAYS in table.kinds else None
    told_apart = bool(table.tree or told or said)
    shown, own, last, dittos = {}, set(), table.last, table.pen.dittos
    for column in table.columns:
        position = column.position
        cell = mine = beside.get(position) or cells.get((number, position))
        if merged and not (mine and mine.text):
            cell = view.at(number, position)
        if column.of_goal and not (cell and cell.text.strip()):
            cell = _of_goal(table, number, position)
        if cell is None:
            continue
        text = cell.text.strip()
        if not (text or cell.note or (cell.fill and column.kind in _COLOURED)):
            continue
        if (text.startswith("#") or (column.kind in _FILLED_IN and is_placeholder(text))) and _holds_nothing(table, column, cell):
            continue
        if cell is mine:
            own.add(position)
        elif _is_of_another(table, cell, column):
            continue
        meant = _meaning(table, number, column, cell, told) if told_apart else column
        if text:
            last[position] = _repeated(table, position, cell) if dittos and cell.text in dittos else cell
        shown[meant] = last[position] if text else cell
    return Row(number, shown, own, said=bool(said) or told is not None)


def _meaning(table: Table, number: int, column: Column, cell: Cell, told: Heading | None) -> Column:
    """The column that a cell is of on this row, by the row's level, by what the row says, and by what the user says."""
    meant = _in_tree(table, number, column) if table.tree else in_row(column, told) if told else column
    corrected = table.pen.setting.corrected
    return _said(corrected, cell, meant) if corrected.cells else meant


def _holds_nothing(table: Table, column: Column, cell: Cell) -> bool:
    """Leave out a cell that shows one of Excel's errors, or the form's own words where a person or a time should stand."""
    if is_error(cell.text):
        table.pen.leave(cell, texts.ERROR_VALUE)
        table.pen.remark("error_value", cell, text=cell.text)
        return True
    if column.kind in _FILLED_IN and is_placeholder(cell.text) and not words.is_mark(cell.text):
        table.pen.leave(cell, texts.PLACEHOLDER)
        return True
    return False


def _of_goal(table: Table, number: int, position: int) -> Cell | None:
    """What the goal's first row says of all its activities, where a row below it is blank."""
    goal = next(table.of(Kind.TITLE, subject=Subject.GOAL))
    above = table.last.get(position) if not table.pen.view.text(number, goal.position) else None
    if above is not None and table.pen.once("of goal", above.place):
        table.pen.remark("responsible_of_goal", above, text=above.text.strip())
    return above


def _told_by_row(table: Table, number: int) -> Heading | None:
    """What a row says that it holds under the periods."""
    column = next(table.of(Kind.SAYS))
    cell = table.pen.view.at(number, column.position)
    said = said_by_row(cell.text) if cell is not None else None
    if cell is not None and said is not None:
        table.pen.take(cell, f"label: assessment.{said.kind}")
    return said


def _is_of_another(table: Table, cell: Cell, column: Column) -> bool:
    """Whether a cell that is merged over several columns begins in one of another kind: what it says is said there."""
    begins = table.pen.view.position(cell)
    first = table.column_at(begins) if begins < column.position else None
    return first is not None and first.kind is not column.kind


def _said(corrected: Corrected, cell: Cell, column: Column) -> Column:
    """The column that a cell stands in, or the one that it would have stood in if the user's word for it were the heading."""
    heading = corrected.cell(cell.name) or (corrected.judgement(cell.name) if column.kind in _WORDS else None)
    if heading is None or heading.kind is None:
        return column
    part, year = (heading.part, heading.year) if heading.part else (column.part, column.year)
    return replace(column, subject=heading.subject, kind=heading.kind, part=part, year=year, choice="", certain=True, said=True)


def _repeated(table: Table, position: int, ditto: Cell) -> Cell:
    """The cell that one with "-”-" repeats; itself where nothing stands above it."""
    if position not in table.last:
        return ditto
    table.pen.leave(ditto, texts.SAME_AS_ABOVE)
    return table.last[position]


def _in_tree(table: Table, number: int, column: Column) -> Column:
    """The column that holds all levels is, on one row, the column of that row's own level."""
    if column.kind is not Kind.TEXT or number not in table.tree:
        return column
    subject = _SUBJECTS.get(table.tree[number])
    return replace(column, kind=Kind.TITLE, subject=subject) if subject else column


def _judges_goal(table: Table, row: Row, cell: Cell) -> bool:
    """A row of its own that tells how the goal stands: in words, and perhaps by a judgement beside them."""
    pen, section = table.pen, table.section
    if not read_things(table, row) or section.goal is None:
        return False
    row.subject = Subject.GOAL
    judge_row(table, row)
    if not pen.knows(cell):
        goals.judge_goal(pen, section.goal, section.period or pen.setting.period(), cell, Kind.COMMENT)
    return True


def _above(table: Table, row: Row, title: Cell) -> None:
    """A goal above the goals that follow, and how it is judged on its own row."""
    section = table.section
    section.begin_goal(None)
    number = next((number_in(cell) for _, cell in row.of(Kind.NUMBER)), "")
    section.begin_goal(goals.set_parent(table.pen, section, title, on_own_row=True, number=number))
    row.subject = Subject.GOAL
    judge_row(table, row)
    read_marks(table, row)
    if not table.descends:
        section.begin_goal(None)


def _area_in(text: str) -> str:
    """The focus area of a banner, without its label or number: "Fokusområde: Klimat", "1. Klimat"."""
    label = read_label_and_value(text)
    return label.value if label and label.heading.kind is Kind.FOCUS_AREA else goals.goal_title(text)[1]


def _heads_others(table: Table, row: Row, kind: RowKind) -> bool:
    """Rows of a hierarchy that are no goal and no activity, but stand above or beside them."""
    pen, section = table.pen, table.section
    cell = next((cell for _, cell in row.of(Kind.TEXT)), None)
    if kind is RowKind.PARENT:
        title = next((cell for _, cell in row.of(Kind.TITLE, subject=Subject.PARENT)), None)
        if title is not None:
            _above(table, row, title)
        return title is not None
    if cell is None:
        return False
    if kind is RowKind.AREA:
        section.begin_goal(None)
        goals.set_areas(pen, section, cell, text=_area_in(cell.text))
    elif kind is RowKind.GOAL_AREA:
        section.begin_goal(None)
        goals.set_goal_area(pen, section, cell, _BARE_NUMBER.sub("", goals.goal_title(cell.text)[1]))
    elif kind is RowKind.BODY:
        section.begin_goal(None)
        goals.set_body(pen, section, cell)
    elif kind is RowKind.COMMENT:
        return _judges_goal(table, row, cell)
    else:
        return False
    return True
