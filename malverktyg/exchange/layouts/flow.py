"""A sheet read from the top down: headers begin tables, labels begin form blocks, banners head rows, and asides are left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from malverktyg.exchange.areas import match_area
from malverktyg.exchange.bodies import body_in_text, body_of_name
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.heading_periods import named_period
from malverktyg.exchange.headings import fold
from malverktyg.exchange.layouts import banners, goals, texts
from malverktyg.exchange.layouts.asides import Aside, aside, is_placeholder, is_sum
from malverktyg.exchange.layouts.forms import Form
from malverktyg.exchange.layouts.head import Head, find_heads
from malverktyg.exchange.layouts.labels import Label, is_title_label, read_label
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.layouts.row import Table
from malverktyg.exchange.layouts.table import read_row, table_under
from malverktyg.exchange.layouts.told import tell_column
from malverktyg.exchange.legend import is_legend_title
from malverktyg.exchange.roles import Heading, Kind, Subject

_SHORTEST_GOAL = 12
_SHEET_WORDS = re.compile(r"uppföljning|blankett|plan\b|styrkort|sammanställning|redovisning|rapport|aktiviteter|lista|mål och")


@dataclass
class Flow:
    """One way to read a sheet: as tables alone, or as a form whose labels stand among and inside its tables."""

    pen: Pen
    form: bool = False
    section: Section = field(default_factory=Section)
    table: Table | None = None
    tables: list[Table] = field(default_factory=list)
    labelled: Form = field(init=False)
    _seen: list[tuple[str, ...]] = field(default_factory=list)
    _last_full: int = 0
    _head_rows: frozenset[int] = frozenset()
    _waiting: tuple[Label, Cell] | None = None

    def __post_init__(self) -> None:
        self.section.body = self.pen.setting.body
        self.labelled = Form(self.pen, self.section)

    def read(self) -> None:
        """Read every row."""
        view = self.pen.view
        heads = {head.rows[0]: head for head in find_heads(view, self.pen.setting.areas)}
        starts = sorted(heads)
        self._head_rows = frozenset(starts)
        skip, before = 0, 0
        for row in view.rows:
            if row <= skip:
                continue
            if row in heads:
                skip = self._begin(heads[row], [one for one in starts if one > row])
            else:
                self._row(row, before)
            before = row

    def _begin(self, head: Head, later: Sequence[int]) -> int:
        """A header begins a table, or repeats the one that is open."""
        if self.table is not None and head.key == self.table.head.key and not self.form:
            for row in head.rows:
                self.pen.leave_row(row, texts.REPEATED_HEAD)
            self.pen.remark("repeated_head", self.pen.view.place(head.rows[0], min(head.columns)))
            return head.last_row
        self._waiting = None
        self.section.title_above = self._title_above(head)
        end = (later[0] - 1) if later else max(self.pen.view.rows)
        rows = [row for row in self.pen.view.rows if head.last_row < row <= end]
        self.table = table_under(self.pen, head, self._of_table(rows, head), self.section)
        self.tables.append(self.table)
        self._last_full = max((row for row in rows if len(self.pen.view.rows[row]) > 1), default=0)
        self._head_cells(self.table)
        if not self.form and (self.table.has(Subject.GOAL) or self.section.title_above is not None):
            self.section.begin_goal(None)
        return head.last_row

    def _title_above(self, head: Head) -> Cell | None:
        """A lone text right above a header, that says nothing of year, period or body and so may be the goal of the table."""
        row = head.rows[0] - 1
        cells = [cell for _, cell in self.pen.view.texts(row)] if row in self.pen.view.rows else []
        if len(cells) != 1 or self.pen.view.is_hidden_row(row):
            return None
        text = cells[0].text.strip()
        named = named_period(fold(text))
        telling = named.part or named.year or body_in_text(text) or body_of_name(text) or aside(text) or _SHEET_WORDS.search(fold(text))
        return None if telling or len(text) < _SHORTEST_GOAL else cells[0]

    def _of_table(self, rows: Sequence[int], head: Head) -> list[int]:
        """The rows that a table's columns are settled by: in a form those before the next label."""
        kept = []
        for row in rows:
            if self.form and self._label_of(row, head) is not None:
                break
            if not self._is_aside_row(row):
                kept.append(row)
        return kept

    def _head_cells(self, table: Table) -> None:
        for column in table.columns:
            for cell in column.head.cells if column.head else ():
                if column.guessed and not column.filled:
                    self.pen.leave(cell, texts.TITLE if self.pen.view.turned else texts.EMPTY_COLUMN)
                else:
                    self.pen.take(cell, f"heading: {column.role}")
        for column in table.columns:
            tell_column(self.pen, table, column)

    def _row(self, row: int, before: int) -> None:
        if self.pen.view.is_hidden_row(row):
            self.pen.remark("hidden_row", self.pen.view.place(row, self.pen.view.rows[row][0]))
        if self._legend_row(row) or self._aside_row(row):
            return
        if self.form and self._labels(row):
            return
        if self.table is not None and self._is_tail(row, before):
            self.table = None
        if self.table is not None and self._in_table(row):
            self._gap(row, before)
            if self._labels_inside(row):
                return
            banner = None if row in self.table.tree else banners.banner_cell(self.table, row)
            if banner is not None:
                banners.read_banner(self.table, row, banner)
            else:
                read_row(self.table, row)
            return
        if self._labels(row) or self._continues(row):
            return
        self._outside(row)

    # What is no data

    def _legend_row(self, row: int) -> bool:
        cells = [cell for _, cell in self.pen.view.texts(row)]
        places = self.pen.setting.legend.cells
        inside = [cell for cell in cells if (cell.row, cell.column) in places]
        if not inside or len(inside) < len(cells):
            return False
        for cell in inside:
            self.pen.leave(cell, texts.LEGEND)
        if self.pen.once("legend", is_legend_title(inside[0].text)):
            self.pen.remark("legend", inside[0])
        return True

    def _is_aside_row(self, row: int) -> bool:
        cells = [cell for _, cell in self.pen.view.texts(row)]
        places = self.pen.setting.legend.cells
        return all((cell.row, cell.column) in places for cell in cells) or self._aside_of(cells) is not None

    def _aside_of(self, cells: Sequence[Cell]) -> Aside | None:
        first, others = cells[0].text.strip(), [cell.text for cell in cells[1:]]
        if is_sum(first, others):
            return Aside("sum_row", texts.SUM_ROW)
        if len(cells) > 2 or self.table is None and not self.form and self._is_early():
            return aside(first) if len(cells) == 1 and len(first) > 3 else None
        found = aside(first)
        if found and found.code == "footnote" and len(cells) > 1 and found.why == texts.FOOTNOTE:
            return None
        return found if found and (len(cells) == 1 or found.code in ("signature", "obs_row", "footnote")) else None

    def _is_early(self) -> bool:
        return not self.tables

    def _aside_row(self, row: int) -> bool:
        cells = [cell for _, cell in self.pen.view.texts(row)]
        found = self._aside_of(cells)
        if found is None and len(cells) == 1 and is_legend_title(cells[0].text):
            found = Aside("legend", texts.LEGEND)
        if found is None:
            return False
        for cell in cells:
            self.pen.leave(cell, found.why)
        self.pen.remark(found.code, cells[0], text=cells[0].text)
        return True

    def _gap(self, row: int, before: int) -> None:
        """Blank rows inside a goal are told; those between goals are space."""
        if self.table is None or row - before < 2 or before <= self.table.head.last_row:
            return
        goal = next(self.table.of(Kind.TITLE, subject=Subject.GOAL), None)
        if goal is None or not self.pen.view.text(row, goal.position):
            self._tell_gap(before)

    def _tell_gap(self, before: int) -> None:
        assert self.table is not None
        self.pen.remark("empty_row", self.pen.view.place(before + 1, self.table.first))

    # Labels

    def _label_of(self, row: int, head: Head | None) -> tuple[Label, Cell] | None:
        """The label that a row begins with, where it stands outside the table's columns or is plainly a label."""
        if row not in self.pen.view.rows:
            return None
        position = self.pen.view.rows[row][0]
        cell = self.pen.view.own(row, position)
        label = read_label(cell.text) if cell else None
        if cell is None or label is None:
            return None
        inside = head is not None and min(head.columns) <= position
        plain = label.colon or bool(label.heading.part and label.heading.kind) or cell.bold or is_title_label(label, Subject.GOAL)
        return (label, cell) if not inside or plain else None

    def _labels(self, row: int) -> bool:
        """Read the labels of a row, each with the cells up to the next one."""
        first = self._label_of(row, self.table.head if self.table else None)
        if first is None:
            return False
        if not self._may_label(row, first[0]) if not self.form else self._is_title(first[0]):
            return False
        if self.table is not None and self.form:
            self._end_table(row)
        groups: list[tuple[Label, Cell, list[Cell]]] = []
        for position, cell in self.pen.view.texts(row):
            label = read_label(cell.text)
            if label is not None and (not groups or label.colon and self._is_label_cell(row, position, label)):
                groups.append((label, cell, []))
            else:
                groups[-1][2].append(cell)
        for label, cell, values in groups:
            values.extend(self._coloured(row, cell, values, label))
            self.labelled.read(label, cell, values)
        label, cell, values = groups[-1]
        self._waiting = (label, cell) if not values and not label.value else self._keeps_open(label, cell)
        return True

    def _labels_inside(self, row: int) -> bool:
        """A row under a table that judges or explains the goal with a label: "Bedömning T2: Delvis uppnått"."""
        cells = list(self.pen.view.texts(row))
        label = read_label(cells[0][1].text)
        if label is None or not label.colon or len(cells) > 3 or self.section.goal is None or self.table is None or self.table.tree:
            return False
        if label.heading.kind in (Kind.TITLE, Kind.TEXT, Kind.FOCUS_AREA, Kind.GOAL_AREA, Kind.BODY):
            return False
        self.labelled.read(label, cells[0][1], [cell for _, cell in cells[1:]])
        return True

    def _is_title(self, label: Label) -> bool:
        """Whether words that could be a label are the form's own title: "Måluppföljning tertial 2"."""
        return self.section.goal is None and not label.colon and label.heading.kind is Kind.OUTCOME

    def _keeps_open(self, label: Label, cell: Cell) -> tuple[Label, Cell] | None:
        """Lists of activities and comments may go on below their first line."""
        open_kinds = label.heading.kind is Kind.COMMENT or is_title_label(label, Subject.ACTIVITY, Subject.INDICATOR)
        return (label, cell) if open_kinds else None

    def _is_label_cell(self, row: int, position: int, label: Label) -> bool:
        return bool(label.value) or bool(self.pen.view.text(row, position + 1))

    def _coloured(self, row: int, cell: Cell, values: Sequence[Cell], label: Label) -> list[Cell]:
        """A judgement that stands as a colour alone beside its label."""
        if values or label.value or label.heading.kind not in (Kind.STATUS, Kind.FORECAST, None):
            return []
        position = cell.row if self.pen.view.turned else cell.column
        area = self.pen.view.merge(row, position)
        beside = self.pen.view.own(row, (area.right if area else position) + 1)
        return [beside] if beside is not None and beside.fill and beside.fill != "FFFFFF" and beside.fill != cell.fill else []

    def _may_label(self, row: int, label: Label) -> bool:
        """Outside forms, labels stand above the tables and tell what the sheet is about."""
        heading = label.heading
        telling = heading.kind in (Kind.BODY, Kind.PERIOD, Kind.FOCUS_AREA, Kind.GOAL_AREA) or is_title_label(
            label, Subject.GOAL, Subject.PARENT
        )
        several = len(self.pen.view.rows[row]) > 1 or bool(label.value)
        return several and (telling or label.colon and heading.kind is not None and bool(self.section.goal))

    def _end_table(self, row: int) -> None:
        assert self.table is not None
        above = max((one for one in self.pen.view.rows if one < row), default=row)
        if row - above > 1 and above > self.table.head.last_row and not is_title_label(read_label(self._first(row)) or _NO_LABEL, Subject.GOAL):
            self._tell_gap(above)
        self.table = None

    def _first(self, row: int) -> str:
        return self.pen.view.text(row, self.pen.view.rows[row][0])

    def _continues(self, row: int) -> bool:
        """A row that answers the label above it."""
        if self._waiting is None:
            return False
        label, cell = self._waiting
        values = [one for _, one in self.pen.view.texts(row)]
        self.labelled.read(Label(label.heading), cell, values)
        if label.heading.kind is not Kind.COMMENT and not is_title_label(label, Subject.ACTIVITY, Subject.INDICATOR):
            self._waiting = None
        return True

    # Rows of the table, and what is outside it

    def _is_tail(self, row: int, before: int) -> bool:
        """Whether a row begins what stands below a table: lone texts after a gap, with no fuller row after them."""
        if self.form or row - before < 2 or len(self.pen.view.rows[row]) > 1 or row <= self._last_full:
            return False
        return read_label(self._first(row)) is None

    def _in_table(self, row: int) -> bool:
        assert self.table is not None
        columns = self.pen.view.rows[row]
        return any(self.table.first <= column <= self.table.last_column for column in columns)

    def _is_area(self, row: int, cell: Cell) -> bool:
        """Whether a lone text outside the tables names the focus area of what follows."""
        return len(self.pen.view.rows[row]) == 1 and match_area(cell.text, self.pen.setting.areas) is not None

    def _outside(self, row: int) -> None:
        early = self._is_early()
        for position, cell in self.pen.view.texts(row):
            if is_placeholder(cell.text):
                self.pen.leave(cell, texts.PLACEHOLDER)
                continue
            found = aside(cell.text)
            if found:
                self.pen.leave(cell, found.why)
                self.pen.remark(found.code, cell, text=cell.text)
            elif self._is_area(row, cell):
                goals.set_areas(self.pen, self.section, cell)
            elif early or row + 1 in self._head_rows:
                self.pen.leave(cell, texts.TITLE if len(cell.text) <= 120 else texts.INTRODUCTION)
            else:
                self.pen.leave(cell, texts.OUTSIDE)
                self.pen.remark("outside_table", cell, text=cell.text)


_NO_LABEL = Label(heading=Heading(""))


def is_form(pen: Pen) -> bool:
    """Whether a sheet is built of labels: a goal has one of its own beside its words, and other labels stand in the same columns."""
    goal_labels, others = 0, 0
    for row, columns in pen.view.rows.items():
        cell = pen.view.own(row, columns[0])
        label = read_label(cell.text) if cell else None
        if label is None or len(columns) > 4:
            continue
        answered = bool(label.value) or len(columns) > 1 and read_label(pen.view.text(row, columns[1])) is None
        if is_title_label(label, Subject.GOAL) and answered:
            goal_labels += 1
        elif answered and fold(label.heading.text) and (label.colon or label.heading.part or label.heading.kind):
            others += 1
    return goal_labels >= 1 and others >= 2
