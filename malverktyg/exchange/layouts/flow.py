"""A sheet read from the top down: headers begin tables, labels begin form blocks, banners head rows, and asides are left out."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from malverktyg.exchange.correcting.corrected import Corrected
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.roles import Kind, Subject
from malverktyg.exchange.layouts import banners, left_out, texts
from malverktyg.exchange.layouts.descent import read_descending
from malverktyg.exchange.layouts.head import Head, find_heads
from malverktyg.exchange.layouts.labelling import Labels, is_summing_up
from malverktyg.exchange.layouts.labels import Label, is_title_label, read_label
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.profile import LOOKED_AT
from malverktyg.exchange.layouts.row import Table
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.layouts.slots import leave_empty_slots
from malverktyg.exchange.layouts.table import read_row, table_under
from malverktyg.exchange.layouts.ties import holds_goals, refers
from malverktyg.exchange.layouts.titles import title_above
from malverktyg.exchange.layouts.told import tell_column
from malverktyg.exchange.phrases.areas import match_area

_SHORTEST_SENTENCE = 40
_LABEL_AND_WORDS = 2


@dataclass
class Flow:
    """One way to read a sheet: as tables alone, or as a form whose labels stand among and inside its tables."""

    pen: Pen
    form: bool = False
    section: Section = field(default_factory=Section)
    table: Table | None = None
    tables: list[Table] = field(default_factory=list)
    labels: Labels = field(init=False)
    _last_full: int = 0
    _heads: dict[int, Head] = field(default_factory=dict)
    _waiting: dict[int, tuple[Table, list[int]]] = field(default_factory=dict)
    _alike: dict[object, Sequence[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.section.body = self.pen.setting.body
        area = match_area(self.pen.view.title, self.pen.setting.areas)
        self.section.areas = (area,) if area else ()
        self.labels = Labels(self.pen, self.section, self.form)

    @property
    def _corrected(self) -> Corrected:
        return self.pen.setting.corrected

    def read(self) -> None:
        """Read every row."""
        for _ in self.steps():
            pass
        leave_empty_slots(self.pen)

    def steps(self) -> Iterator[int]:
        """Read row by row, as far as one asks: the number of each row when it is read."""
        view = self.pen.view
        self._heads = {head.rows[0]: head for head in find_heads(view, self.pen.setting.areas, corrected=self._corrected)}
        skip, before = 0, 0
        no_heads = self._no_heads()
        for row in view.rows:
            if row <= skip:
                continue
            if row in no_heads:
                self.pen.leave_row(row, texts.TITLE)
            elif row in self._heads:
                skip = self._begin(self._heads[row])
            else:
                self._row(row, before)
            before = row
            yield row
        yield from self._waited()

    def _waited(self) -> Iterator[int]:
        """Read the rows that waited for the goals which they name by keys."""
        self.section.begin_goal(None)
        self.section.title_above = None
        for table, rows in self._waiting.values():
            if table.descends:
                yield from read_descending(table, rows)
                continue
            for row in rows:
                read_row(table, row)
                yield row

    @cached_property
    def _last_goals(self) -> int:
        """The row of the last header over a column of goals that are named by more than their numbers."""
        view = self.pen.view
        return max((row for row, head in self._heads.items() if holds_goals(head) and not refers(view, head)), default=0)

    def _no_heads(self) -> set[int]:
        """Rows above the first header that the user points out, which look like headers themselves."""
        setting = self.pen.setting
        if not self._corrected.heads or not self._heads:
            return set()
        by_themselves = find_heads(self.pen.view, setting.areas)
        return {row for head in by_themselves for row in head.rows if row < min(self._heads)}

    def _begin(self, head: Head) -> int:
        """A header begins a table, or repeats the one that is open."""
        if self.table is not None and head.key == self.table.head.key and not self.form:
            for row in head.rows:
                self.pen.leave_row(row, texts.REPEATED_HEAD)
            self.pen.remark("repeated_head", self.pen.view.place(head.rows[0], min(head.columns)))
            return head.last_row
        self.labels.waiting = None
        first = not (self.tables or self.form or self.section.goal is not None)
        self.section.title_above = title_above(self.pen, head, first=first)
        rows = self._rows_under(head)
        self._last_full = max((row for row in rows if len(self.pen.view.rows[row]) > 1), default=0)
        settling = self._settling_rows(rows, head)
        self.table = table_under(self.pen, head, settling, self.section, alike=self._rows_alike(head, settling))
        self.table.data = frozenset(row for row in settling if len(self.pen.view.rows[row]) > 1)
        self.table.waits = self.table.descends or (self._last_goals > head.last_row and refers(self.pen.view, head))
        self.tables.append(self.table)
        self._take_head(self.table)
        if not self.form and (self.table.has(Subject.GOAL) or self.section.title_above is not None):
            self.section.begin_goal(None)
        return head.last_row

    def _rows_under(self, head: Head) -> Sequence[int]:
        heads = sorted(self._heads)
        after = bisect_right(heads, head.rows[0])
        return self.pen.view.rows_between(head.last_row, heads[after] if after < len(heads) else self.pen.view.last_row + 1)

    def _rows_alike(self, head: Head, own: Sequence[int]) -> Sequence[int]:
        """The rows under every header that says the same: what comes again for each goal means the same for all of them, and a
        block of few rows tells little by itself."""
        if self._corrected.columns or self._corrected.heads:
            return own
        if head.key not in self._alike:
            heads = [other for other in self._heads.values() if other.key == head.key]
            rows = (row for other in heads for row in self._settling_rows(self._rows_under(other), other))
            self._alike[head.key] = list(islice(rows, LOOKED_AT)) if len(heads) > 1 else own
        return self._alike[head.key]

    def _settling_rows(self, rows: Sequence[int], head: Head) -> list[int]:
        """The rows that a table's columns are settled by: in a form those before the next label."""
        kept, first = [], min(head.columns)
        for row in rows:
            if self.form and self.labels.at(row, head) is not None:
                break
            cells = self.pen.view.cells(row)
            sums_up = self.pen.view.rows[row][0] <= first and is_summing_up(cells)
            if not left_out.is_aside(self.pen, cells, head) and not sums_up:
                kept.append(row)
        return kept

    def _take_head(self, table: Table) -> None:
        last = max((column.position for column in table.columns if column.filled), default=0)
        for column in table.columns:
            for cell in column.head.cells if column.head else ():
                if column.guessed and not column.filled:
                    left_out.leave_heading(self.pen, cell, beyond=column.position > last)
                else:
                    self.pen.take(cell, f"heading: {column.role}")
        for column in table.columns:
            tell_column(self.pen, table, column)

    def _row(self, row: int, before: int) -> None:
        if self.pen.view.is_hidden_row(row):
            self.pen.remark("hidden_row", self.pen.view.place(row, self.pen.view.rows[row][0]))
        cells = self.pen.view.cells(row)
        said = [cell for cell in cells if self._corrected.cell(cell.name)] if self._corrected.cells else []
        if said:
            self._as_said(row, before, said)
            return
        if self._leave_aside(row, cells):
            return
        if left_out.leave_beside_signature(self.pen, cells, before):
            return
        if self.form and self.labels.read(row, self.table.head if self.table else None):
            self._end_table(row, before)
            return
        if self.table is not None and self._heads_another(self.table, row, before):
            self.table = None
            left_out.leave_outside(self.pen, self.section, row, early=True)
            return
        if self.table is not None and row > self._last_full and self._is_tail(row, before):
            self.table = None
        if self.table is not None and self._is_inside(self.table, row):
            self._in_table(self.table, row, before)
        elif not (self.labels.read(row, self.table.head if self.table else None) or self.labels.go_on(row)):
            early = (not self.tables and self.section.goal is None) or row + 1 in self._heads
            left_out.leave_outside(self.pen, self.section, row, early=early)

    def _leave_aside(self, row: int, cells: Sequence[Cell]) -> bool:
        """Leave a row out that is no data, unless it was found to be when the open table's columns were settled."""
        if self.table is not None and row in self.table.data:
            return False
        head = self.table.head if self.table else None
        return left_out.leave_aside(self.pen, cells, head, early=not (self.tables or self.form))

    def _as_said(self, row: int, before: int, said: Sequence[Cell]) -> None:
        """A row of which the user has said what some cells are: of a table where it lies in one, and nothing else then."""
        if self.table is not None and self._is_inside(self.table, row):
            if row - before > 1 and before > self.table.head.last_row and not self._begins_goal(self.table, row):
                self._tell_gap(self.table, before)
            read_row(self.table, row)
        for cell in said:
            heading = self._corrected.cell(cell.name)
            if heading is not None and not self.pen.knows(cell):
                self.labels.reader.read(Label(heading, cell.text.strip(), colon=True), cell, ())
        left_out.leave_outside(self.pen, self.section, row, early=not self.tables)

    def _in_table(self, table: Table, row: int, before: int) -> None:
        if row - before > 1 and before > table.head.last_row and not self._begins_goal(table, row):
            self._tell_gap(table, before)
        if row - before > 1 and self._speaks_of_all(table, row):
            self.table = None
            self.section.begin_goal(None)
            left_out.leave_outside(self.pen, self.section, row, early=False)
            return
        if self.labels.read_inside(row, table):
            return
        banner = None if row in table.tree else banners.banner_cell(table, row)
        if banner is not None:
            banners.read_banner(table, row, banner)
        elif table.waits:
            self._waiting.setdefault(table.head.last_row, (table, []))[1].append(row)
        else:
            read_row(table, row)

    def _speaks_of_all(self, table: Table, row: int) -> bool:
        """Whether a comment or a name that stands by itself below a table is of all its goals, and so of none of them."""
        label = read_label(self.pen.view.text(row, self.pen.view.rows[row][0]))
        if (
            label is None
            or label.heading.kind not in (Kind.COMMENT, Kind.RESPONSIBLE)
            or label.heading.part
            or not table.holds_goals
        ):
            return False
        return row > self._last_wide and self.pen.shelf.count_on(self.pen.sheet) > 1

    @cached_property
    def _last_wide(self) -> int:
        """The last row of the sheet with more than a label and its words."""
        return max((row for row, columns in self.pen.view.rows.items() if len(columns) > _LABEL_AND_WORDS), default=0)

    def _begins_goal(self, table: Table, row: int) -> bool:
        """Whether a row begins another goal: a blank row above it is then space, and else a row that nobody filled in."""
        goal = next(table.of(Kind.TITLE, subject=Subject.GOAL), None)
        return goal is not None and bool(self.pen.view.text(row, goal.position))

    def _tell_gap(self, table: Table, before: int) -> None:
        if before + 1 not in self.pen.answered:
            self.pen.remark("empty_row", self.pen.view.place(before + 1, table.first))

    def _end_table(self, row: int, before: int) -> None:
        """A label ends a form's table; blank rows between them are rows that nobody filled in, unless another goal begins."""
        if self.table is None:
            return
        label = read_label(self.pen.view.text(row, self.pen.view.rows[row][0]))
        another = label is not None and is_title_label(label, Subject.GOAL)
        if row - before > 1 and before > self.table.head.last_row and not another:
            self._tell_gap(self.table, before)
        self.table = None

    def _is_tail(self, row: int, before: int) -> bool:
        """Whether a row begins what stands below a table: lone texts after a gap or a sentence, where no fuller row follows."""
        if self.form or len(self.pen.view.rows[row]) > 1:
            return False
        text = self.pen.view.text(row, self.pen.view.rows[row][0])
        return read_label(text) is None and (row - before > 1 or self._is_sentence(text))

    def _is_sentence(self, text: str) -> bool:
        """Whether a text ends as a sentence, in a table of activities whose goals do not."""
        told = len(text) >= _SHORTEST_SENTENCE and text.rstrip().endswith(".")
        return told and self.table is not None and self.table.has(Subject.ACTIVITY) and not self.pen.shelf.tells_in_sentences

    def _heads_another(self, table: Table, row: int, before: int) -> bool:
        """Whether a lone text stands right above the head of another table, and so is that table's title. In a form, where a
        table may go on under such a head, it must stand apart from the rows above it."""
        head = self._heads.get(row + 1)
        if head is None or len(self.pen.view.rows[row]) > 1 or (self.form and row - before == 1):
            return False
        return head.key != table.head.key or not table.holds_goals

    def _is_inside(self, table: Table, row: int) -> bool:
        columns = self.pen.view.rows[row]
        place = bisect_left(columns, table.first)
        return place < len(columns) and columns[place] <= table.last_column
