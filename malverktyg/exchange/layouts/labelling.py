"""Rows that begin with labels, in forms and above or below tables: each label is read with the cells that answer it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold, is_phrase
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.activities import RowSays, apply
from malverktyg.exchange.layouts.forms import Form
from malverktyg.exchange.layouts.goals import begin_goal
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.labels import Label, answered_label, is_title_label, read_label
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.row import JUDGED, Table
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.colours import status_of_fill

_HEADING_KINDS = (Kind.TITLE, Kind.TEXT, Kind.FOCUS_AREA, Kind.GOAL_AREA, Kind.BODY)
_TELLING_KINDS = (Kind.BODY, Kind.PERIOD, Kind.FOCUS_AREA, Kind.GOAL_AREA)
_JUDGING_KINDS = (*JUDGED, Kind.OUTCOME, Kind.FOCUS_AREA, Kind.GOAL_AREA)
_MOST_INSIDE, _MOST_IN_FORM, _ANSWERED = 3, 4, 2
_SENTENCE = 30


@dataclass
class Labels:
    """Reads the labels of a sheet. ``waiting`` is a label that the next rows may go on answering, ``seen`` the words of all."""

    pen: Pen
    section: Section
    form: bool
    reader: Form = field(init=False)
    waiting: tuple[Label, Cell] | None = None
    seen: set[str] = field(default_factory=set)
    judged: bool = False
    activities_told: bool = False

    def __post_init__(self) -> None:
        self.reader = Form(self.pen, self.section)

    def at(self, row: int, head: Head | None) -> Label | None:
        """The label that a row begins with, where it stands outside a table's columns or is plainly a label."""
        position = self.pen.view.rows[row][0]
        cell = self.pen.view.own(row, position)
        label = _first_label(self.pen.view.cells(row)) if cell else None
        if cell is None or label is None or self._is_title(label):
            return None
        inside = head is not None and min(head.columns) <= position
        named = bool(label.heading.part and label.heading.kind) or is_title_label(label, Subject.GOAL)
        known = fold(cell.text) in self.seen
        judges = self.form and (known or _judges(label, self.pen.view.cells(row)))
        return label if not inside or label.colon or cell.bold or named or judges else None

    def read(self, row: int, head: Head | None) -> bool:
        """Read the labels of a row, each with the cells up to the next one; false where it has none that counts here."""
        first = self.at(row, head)
        if first is None and self.form and self._names_area(row):
            return True
        if first is None or not (self.form or self._counts(row, first)):
            return False
        for label, cell, values in self._groups(row):
            self.reader.read(label, cell, values)
            unanswered = not values and not label.value
            if not label.value:
                self.seen.add(fold(cell.text))
            if unanswered and is_title_label(label, Subject.GOAL):
                self.section.begin_goal(None)
            self.waiting = (label, cell) if unanswered or _goes_on(label) else None
            self.judged = label.heading.kind in JUDGED and not unanswered
        return True

    def _names_area(self, row: int) -> bool:
        """Read a row of two cells in a form whose second is a focus area to the letter, whatever stands before it."""
        cells = self.pen.view.cells(row)
        areas = {fold(area) for area in self.pen.setting.areas}
        if len(cells) != _ANSWERED or self.section.goal is None or fold(cells[1].text) not in areas:
            return False
        self.reader.read(Label(Heading(cells[0].text, Subject.GOAL, Kind.FOCUS_AREA, sure=False)), cells[0], cells[1:])
        return True

    def _groups(self, row: int) -> Sequence[tuple[Label, Cell, list[Cell]]]:
        """Each label of a row with the cells that answer it; a label of nothing that is read here ("År:") takes its own away."""
        groups: list[tuple[Label, Cell, list[Cell]]] = []
        foreign = False
        for position, cell in self.pen.view.texts(row):
            label = read_label(cell.text) if groups else _first_label(self.pen.view.cells(row))
            answered = label is not None and bool(label.value or self.pen.view.text(row, position + 1))
            if label is not None and (not groups or (label.colon and answered)):
                groups.append((label, cell, []))
                foreign = False
            elif foreign or (label is None and cell.text.rstrip().endswith(":")):
                foreign = True
                self.pen.leave(cell, texts.TITLE)
            else:
                groups[-1][2].append(cell)
        for label, cell, values in groups:
            values[:0] = self._coloured(row, cell, values, label)
        return groups

    def read_inside(self, row: int, table: Table) -> bool:
        """A row under a table that judges or explains the goal with a label: "Bedömning T2: Delvis uppnått"."""
        cells, by_goal = self.pen.view.cells(row), Kind.GOAL_CHOICE in table.kinds
        label = _first_label(cells) if by_goal or len(cells) <= _MOST_INSIDE else None
        if label is not None and by_goal and is_summing_up(cells):
            self._judged_by_goal(label, cells, table)
            return True
        if label is None or len(cells) > _MOST_INSIDE or label.heading.kind in _HEADING_KINDS:
            return False
        if self.section.goal is None or table.tree or Kind.SAYS in table.kinds or not (label.colon or _judges(label, cells)):
            return False
        first = table.column_at(self.pen.view.position(cells[0]))
        if first is not None and first.kind is Kind.PERIOD:
            return False
        if self._tells_of_activity(row, label, cells):
            return True
        if label.heading.part or label.value or not self._judged_by_column(label, cells, table):
            self.reader.read(label, cells[0], cells[1:])
        return True

    def _tells_of_activity(self, row: int, label: Label, cells: Sequence[Cell]) -> bool:
        """Read "Kommentar: …" right below an activity, where another follows it or such a row has told of one before: of the
        goal it would stand below them all."""
        above = {cell.name for cell in self.pen.view.cells(row - 1)} if row - 1 in self.pen.view.rows else set()
        below = self.pen.view.cells(row + 1) if row + 1 in self.pen.view.rows else ()
        drafts = self.section.activities
        answered = len(cells) == (1 if label.value else _ANSWERED)
        if label.heading.kind is not Kind.COMMENT or label.heading.part or not (drafts and answered):
            return False
        goes_on = self.activities_told or (len(below) > 1 and _first_label(below) is None)
        if not goes_on or not all(one.origin.cell in above for one in drafts):
            return False
        told = cells[0] if label.value else cells[1]
        self.pen.take(cells[0], "activity.comment")
        says = RowSays(comment=label.value or told.text.strip(), comment_origin=self.pen.take(told, "activity.comment"))
        apply(self.pen, drafts, says)
        self.activities_told = True
        return True

    def _judged_by_column(self, label: Label, cells: Sequence[Cell], table: Table) -> bool:
        """Read a row "Samlad bedömning" whose judgements stand under the periods of the table's own columns."""
        columns = [table.column_at(self.pen.view.position(cell)) for cell in cells[1:]]
        if not columns or any(column is None or not column.part for column in columns):
            return False
        self.reader.read(label, cells[0], ())
        for column, cell in zip(columns, cells[1:], strict=True):
            if column is not None:
                self.reader.read(Label(replace(label.heading, part=column.part, year=column.year)), cells[0], [cell])
        return True

    def _judged_by_goal(self, label: Label, cells: Sequence[Cell], table: Table) -> None:
        """Read a row "Bedömning T2" of a matrix: each cell judges the goal that its column is headed by."""
        self.reader.read(label, cells[0], ())
        for cell in cells[1:]:
            column = table.column_at(self.pen.view.position(cell))
            if column is not None and column.kind is Kind.GOAL_CHOICE and column.head is not None:
                begin_goal(self.pen, self.section, column.head.cells[-1])
                self.reader.read(label, cells[0], [cell])

    def go_on(self, row: int) -> bool:
        """A row without a label that answers the label above it."""
        if self.waiting is None:
            return self._explains(row)
        label, cell = self.waiting
        listed = self.section.activities if is_title_label(label, Subject.ACTIVITY) else []
        self.reader.read(Label(label.heading), cell, self.pen.view.cells(row))
        if listed:  # what a label below a list says, it says of all in the list
            self.section.activities = [*listed, *(one for one in self.section.activities if one not in listed)]
        if not _goes_on(label):
            self.waiting = None
        return True

    def _explains(self, row: int) -> bool:
        """Read a sentence that stands by itself right below a judgement of the goal, and explains it."""
        cells = [cell for _, cell in self.pen.view.texts(row)]
        told = self.form and self.judged and len(cells) == 1 and row - 1 in self.pen.view.rows
        if not told or len(cells[0].text) < _SENTENCE or not cells[0].text.rstrip().endswith("."):
            return False
        self.reader.read(Label(Heading("", Subject.ASSESSMENT, Kind.COMMENT)), cells[0], cells)
        self.pen.remark("continued", cells[0])
        return True

    def _is_title(self, label: Label) -> bool:
        """Whether words that could be a label are the form's own title: "Måluppföljning tertial 2"."""
        return self.form and self.section.goal is None and not label.colon and label.heading.kind is Kind.OUTCOME

    def _counts(self, row: int, label: Label) -> bool:
        """Outside forms, labels stand above the tables and tell what the sheet is about."""
        heading = label.heading
        telling = heading.kind in _TELLING_KINDS or is_title_label(label, Subject.GOAL, Subject.PARENT)
        of_goal = label.colon and heading.kind is not None and self.section.goal is not None
        return (len(self.pen.view.rows[row]) > 1 or bool(label.value)) and (telling or of_goal)

    def _coloured(self, row: int, cell: Cell, values: Sequence[Cell], label: Label) -> list[Cell]:
        """A judgement that stands as a colour alone beside its label; what is written behind it is its comment."""
        if label.value or label.heading.kind not in (Kind.STATUS, Kind.FORECAST, None):
            return []
        position = self.pen.view.position(cell)
        area = self.pen.view.merge(row, position)
        beside = self.pen.view.own(row, (area.right if area else position) + 1)
        if beside is None or beside.text.strip() or not beside.fill or beside.fill in ("FFFFFF", cell.fill):
            return []
        return [beside] if not values or self._is_step(beside.fill) else []

    def _is_step(self, fill: str) -> bool:
        """Whether a colour says how a goal stands, by the sheet's key or by itself."""
        return self.pen.setting.legend.of_fill(fill) is not None or status_of_fill(fill) is not None


def _first_label(cells: Sequence[Cell]) -> Label | None:
    """The label that a row begins with, if any."""
    return answered_label(cells[0].text, cells[1].text if len(cells) > 1 else "")


def is_summing_up(cells: Sequence[Cell]) -> bool:
    """Whether a row of several cells judges goals in columns and is no activity: "Bedömning T2", "Uppnått", "Delvis"."""
    label = read_label(cells[0].text) if len(cells) > 1 else None
    if label is None or label.value or label.heading.kind not in (*JUDGED, Kind.OUTCOME):
        return False
    named = bool(label.heading.part) or is_phrase(cells[0].text)
    return named and not any(words.is_mark(cell.text, font=cell.font) for cell in cells[1:])


def _judges(label: Label, cells: Sequence[Cell]) -> bool:
    """Whether a row's first words, without a colon, are to the letter a label of the goal above, and its other cells the answer:
    "Bedömning", "Gul". An activity may well be called "Uppföljning"."""
    first, others = cells[0].text, cells[1:]
    if label.heading.kind not in _JUDGING_KINDS or words.activity_status(first) or words.goal_status(first):
        return False
    if label.heading.part:
        return True
    if label.heading.kind in (Kind.COMMENT, Kind.FOCUS_AREA, Kind.GOAL_AREA):
        return is_phrase(first) and len(others) == 1
    return is_phrase(first) and any(words.goal_status(cell.text) for cell in others)


def _goes_on(label: Label) -> bool:
    """Lists of activities and comments may go on below their first line."""
    return label.heading.kind is Kind.COMMENT or is_title_label(label, Subject.ACTIVITY, Subject.INDICATOR)


def _is_answered_below(pen: Pen, row: int, column: int) -> bool:
    """Whether a label alone on its row has its answer on the next one."""
    below = pen.view.text(row + 1, column)
    return len(pen.view.rows[row]) == 1 and len(pen.view.rows.get(row + 1, ())) == 1 and bool(below) and read_label(below) is None


def _more_labels(pen: Pen, row: int, columns: Sequence[int]) -> int:
    """How many labels with a colon and an answer stand behind the first cell of a row."""
    behind = [pen.view.text(row, column) for column in columns[1:-1]]
    return sum(text.endswith(":") and read_label(text) is not None for text in behind)


def _is_answer(text: str) -> bool:
    """Whether a text answers the label at its left: it is none itself, or a step of a scale that a heading may be called too."""
    return read_label(text) is None or words.goal_status(text) is not None or words.activity_status(text) is not None


def is_form(pen: Pen) -> bool:
    """Whether a sheet is built of labels: a goal has one beside its words, and other labels stand alike."""
    goal_labels, others = 0, 0
    for row, columns in pen.view.rows.items():
        cell = pen.view.own(row, columns[0])
        label = read_label(cell.text) if cell else None
        if label is None or len(columns) > _MOST_IN_FORM:
            continue
        beside = len(columns) > 1 and _is_answer(pen.view.text(row, columns[1]))
        answered = bool(label.value) or beside or _is_answered_below(pen, row, columns[0])
        if is_title_label(label, Subject.GOAL) and answered:
            goal_labels += 1
        elif answered:
            others += 1
        others += _more_labels(pen, row, columns)
    return goal_labels >= 1 and others >= 2
