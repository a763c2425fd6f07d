"""A table read row by row: each row's cells go to the goal, activity, indicator or assignment that the row is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from malverktyg.domain.goals import GoalLevel
from malverktyg.domain.periods import Period
from malverktyg.exchange.facts import Origin
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.heading_periods import named_period
from malverktyg.exchange.headings import fold
from malverktyg.exchange.layouts import activities, assignments, goals, indicators, judging, texts, timing
from malverktyg.exchange.layouts.activities import RowSays
from malverktyg.exchange.layouts.columns import Column, settle
from malverktyg.exchange.layouts.drafts import ActivityDraft, joined
from malverktyg.exchange.layouts.head import Head
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.roles import Kind, Subject
from malverktyg.exchange import words

_DITTO = frozenset({'"', "''", "”", "“", "-\"-", "-”-", "–”–", "d:o", "dito", "se ovan", "samma", "samma som ovan", "-''-"})
_NOTHING = frozenset({"-", "--", "–", "—", "…", "...", "."})
_TIME_KINDS = (Kind.START, Kind.END, Kind.TIME)
_JUDGED = (Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.FORECAST, Kind.TREND, Kind.COMMENT)


@dataclass
class Row:
    """One row on its way: its cells by column, and what is known of it so far."""

    number: int
    shown: dict[Column, Cell]
    own: set[int]
    subject: Subject | None = None
    group: str = ""
    period: Period | None = None

    def fresh(self, column: Column) -> bool:
        """Whether the cell begins on this row and is not merged down from an earlier one."""
        return column.position in self.own


@dataclass
class Table:
    """One table of a sheet: its settled columns, and the row before the one being read."""

    pen: Pen
    head: Head
    columns: tuple[Column, ...]
    section: Section
    form: bool = False
    last: dict[int, Cell] = field(default_factory=dict)
    drafts_by_cell: dict[str, list[ActivityDraft]] = field(default_factory=dict)

    @classmethod
    def under(cls, pen: Pen, head: Head, rows: Sequence[int], section: Section) -> "Table":
        """The table under a header, with its columns settled by what stands in the rows below."""
        return cls(pen, head, settle(pen.view, head, rows, pen.setting), section)

    def of(self, *kinds: Kind, subject: Subject | None = None) -> Iterator[Column]:
        """The columns of some kinds."""
        return (one for one in self.columns if one.kind in kinds and (subject is None or one.subject is subject))

    def has(self, subject: Subject, kind: Kind = Kind.TITLE) -> bool:
        return any(True for _ in self.of(kind, subject=subject))

    @property
    def first(self) -> int:
        return min(column.position for column in self.columns)

    @property
    def last_column(self) -> int:
        return max(column.position for column in self.columns)

    def column_at(self, position: int) -> Column | None:
        return next((column for column in self.columns if column.position == position), None)

    def cells(self, number: int) -> Row:
        """A row's cells as they show: merged ones answer on every row, "-”-" is the cell above."""
        view, shown, own = self.pen.view, {}, set()
        for column in self.columns:
            here = view.own(number, column.position)
            cell = view.at(number, column.position)
            if cell is None or not (cell.text.strip() or cell.note or cell.fill and column.kind in (*_JUDGED, Kind.MONTH, Kind.CHOICE)):
                continue
            if here is cell:
                own.add(column.position)
            if fold(cell.text) in _DITTO and column.position in self.last:
                self.pen.ledger.leave(self.pen.place(cell), texts.SAME_AS_ABOVE)
                cell = self.last[column.position]
            elif cell.text.strip():
                self.last[column.position] = cell
            shown[column] = cell
        return Row(number, shown, own)

    def read(self, number: int) -> None:
        """Read one row of data."""
        row = self.cells(number)
        self._contexts(row)
        if not self._things(row):
            return
        self._judge(row)
        self._months_and_choices(row)
        self._rest(row)

    # What the row stands under

    def _contexts(self, row: Row) -> None:
        pen, section = self.pen, self.section
        for column, cell in row.shown.items():
            if not cell.text.strip() or not row.fresh(column) and column.kind is not Kind.FOCUS_AREA:
                continue
            if column.kind is Kind.BODY:
                goals.set_body(pen, section, cell)
            elif column.kind is Kind.GOAL_AREA:
                goals.set_goal_area(pen, section, cell)
            elif column.subject is Subject.PARENT and column.kind is Kind.TITLE and fold(cell.text) not in _NOTHING:
                goals.set_parent(pen, section, cell)
            elif column.kind is Kind.PERIOD:
                row.period = self._row_period(cell)
            elif column.kind is Kind.GROUP:
                row.group = indicators.group_of(cell.text)
                pen.take(cell, "indicator.group")
        self._areas(row)

    def _areas(self, row: Row) -> None:
        column = next((one for one in row.shown if one.kind is Kind.FOCUS_AREA), None)
        if column is not None and row.shown[column].text.strip():
            goals.set_areas(self.pen, self.section, row.shown[column])
        elif column is None and self._area_is_per_goal() and self._goal_is_new(row):
            self.section.areas, self.section.areas_origin = (), None

    def _area_is_per_goal(self) -> bool:
        """Whether the areas stand at the right of the goals, so that a blank one says none and not "the same"."""
        area = next(self.of(Kind.FOCUS_AREA), None)
        goal = next(self.of(Kind.TITLE, subject=Subject.GOAL), None)
        return area is not None and goal is not None and area.position > goal.position

    def _goal_is_new(self, row: Row) -> bool:
        return any(one.subject is Subject.GOAL and one.kind is Kind.TITLE and row.fresh(one) for one in row.shown)

    def _row_period(self, cell: Cell) -> Period | None:
        text = fold(cell.text)
        named = named_period(f"tertial {text}" if text in ("1", "2", "3") else text)
        self.pen.take(cell, "assessment.period")
        if named.part is None:
            period = self.pen.setting.period()
            self.pen.remark("period_unknown", cell, text=cell.text, period=texts.PERIOD[period.part] if period else "helår")
            return period
        return self.pen.setting.period(named.part, named.year)

    # What the row is about

    def _things(self, row: Row) -> bool:
        """Find the row's goal, activities, indicators and assignment. False where the row hangs on nothing."""
        for column in self.of(Kind.TITLE):
            cell = row.shown.get(column)
            if cell is None or not cell.text.strip() or fold(cell.text) in _NOTHING:
                continue
            if column.subject is Subject.GOAL:
                self._goal(row, column, cell)
            elif column.subject is Subject.INDICATOR and row.fresh(column):
                self._indicator(row, column, cell)
            elif column.subject is Subject.ASSIGNMENT and row.fresh(column):
                self._assignment(row, column, cell)
        for index in dict.fromkeys(column.index for column in self.of(Kind.TITLE, subject=Subject.ACTIVITY)):
            self._activities(row, index)
        return self._hangs(row)

    def _goal(self, row: Row, column: Column, cell: Cell) -> None:
        if not row.fresh(column) and self.section.goal is not None:
            return
        number = next((c.text.strip() for one, c in row.shown.items() if one.kind is Kind.NUMBER and one.subject is Subject.GOAL), "")
        level = GoalLevel.COUNCIL if column.choice == "council" else self._level(row)
        before = self.section.goal
        goal = goals.begin_goal(self.pen, self.section, cell, level=level, number=number, id=self._id(row, Subject.GOAL))
        if before is not goal:
            row.subject = Subject.GOAL

    def _level(self, row: Row) -> GoalLevel | None:
        text = next((fold(cell.text) for column, cell in row.shown.items() if column.kind is Kind.LEVEL), "")
        if not text:
            return None
        return GoalLevel.COUNCIL if any(word in text for word in ("kf", "fullmäktige", "kommun", "övergripande")) else GoalLevel.COMMITTEE

    def _id(self, row: Row, subject: Subject) -> str | None:
        return next((c.text.strip() for one, c in row.shown.items() if one.kind is Kind.ID and one.subject is subject), "") or None

    def _indicator(self, row: Row, column: Column, cell: Cell) -> None:
        group = indicators.group_of(cell.text)
        if group and self.section.indicator is not None:
            row.group = group
            self.pen.take(cell, "indicator.group")
        else:
            found = indicators.indicators_in(self.pen, self.section.goal, cell, self._id(row, Subject.INDICATOR))
            self.section.indicator = found[-1] if found else None
        row.subject = row.subject or Subject.INDICATOR

    def _assignment(self, row: Row, column: Column, cell: Cell) -> None:
        body = self.section.body or self.pen.setting.body
        self.section.assignment = assignments.begin_assignment(self.pen, cell, body=body, id=self._id(row, Subject.ASSIGNMENT))
        row.subject = Subject.ASSIGNMENT

    def _activities(self, row: Row, index: str) -> None:
        column = next(one for one in self.of(Kind.TITLE, subject=Subject.ACTIVITY) if one.index == index)
        cell = row.shown.get(column)
        if cell is None or not cell.text.strip() or fold(cell.text) in _NOTHING:
            return
        if self.section.goal is None and not self._make_goal(cell):
            return
        says = self._says(row, index)
        if not row.fresh(column) and cell.name in self.drafts_by_cell:
            drafts = self.drafts_by_cell[cell.name]
        else:
            drafts = self._begun(cell, index, says)
        activities.apply(self.pen, drafts, says)
        row.subject = Subject.ACTIVITY

    def _begun(self, cell: Cell, index: str, says: RowSays) -> list[ActivityDraft]:
        goal = self.section.goal
        assert goal is not None
        own = any(one.index == index for one in self.of(Kind.STATUS, Kind.PERCENT, *_TIME_KINDS, subject=Subject.ACTIVITY))
        drafts = activities.activities_in(self.pen, goal, cell, alone=not own, people=says.responsible)
        if cell.note:
            for draft in drafts:
                draft.comment = joined(draft.comment, cell.note)
                draft.origins.setdefault("comment", Origin(self.pen.sheet, cell.name, cell.note))
            self.pen.ledger.take_note(self.pen.sheet, cell, "activity.comment")
            self.pen.remark("note_as_comment", cell)
        self.drafts_by_cell[cell.name] = drafts
        self.section.activities = drafts
        return drafts

    def _make_goal(self, cell: Cell) -> bool:
        """A goal for activities that stand under none: the sheet's own name, where the table has no goals at all."""
        if self.has(Subject.GOAL):
            self.pen.remark("goal_missing", cell)
            return False
        title = self.pen.view.title.strip()
        goal = self.pen.shelf.goal(title, self.section.body or self.pen.setting.body, Origin(self.pen.sheet, cell.name, cell.text))
        goal.year = self.pen.setting.year
        self.section.begin_goal(goal)
        if self.pen.once("goal guessed", title):
            self.pen.remark("goal_guessed", cell, title=title)
        return True

    def _hangs(self, row: Row) -> bool:
        if self.section.goal is not None or row.subject is not None or self.section.assignment is not None or self.section.indicator is not None:
            return True
        for cell in row.shown.values():
            if not self.pen.ledger.is_known(self.pen.place(cell)):
                self.pen.leave(cell, texts.NO_GOAL)
                self.pen.remark("goal_missing", cell)
        return False

    def _says(self, row: Row, index: str) -> RowSays:
        """What the row says of the activities of one index."""
        says = RowSays(id=self._id(row, Subject.ACTIVITY))
        spans: dict[Kind, timing.TimeSpan] = {}
        for column, cell in row.shown.items():
            if column.index != index or self._effective(row, column) is not Subject.ACTIVITY or not (cell.text.strip() or cell.fill):
                continue
            if column.kind is Kind.RESPONSIBLE:
                says.responsible = (*says.responsible, *activities.read_people(self.pen, cell))
                says.responsible_cell = says.responsible_cell or cell
            elif column.kind in _TIME_KINDS and cell.text.strip():
                deadline = column.kind is Kind.END
                spans[column.kind] = timing.cell_time(
                    self.pen, cell, heading=column.text, deadline=deadline, start=column.kind is Kind.START
                )
                says.time_origins[str(column.kind)] = Origin(self.pen.sheet, cell.name, cell.text)
            elif column.kind in (Kind.STATUS, Kind.STATUS_AND_COMMENT):
                self._activity_status(says, row, column, cell)
            elif column.kind is Kind.PERCENT:
                self._percent(says, cell)
            elif column.kind is Kind.COMMENT and cell.text.strip():
                says.comment = joined(says.comment, cell.text.strip())
                says.comment_cells.append(cell)
            else:
                continue
            self.pen.take(cell, f"activity.{column.kind}")
        if spans:
            says.time = timing.spanned(spans.get(Kind.START), spans.get(Kind.END), spans.get(Kind.TIME))
        return says

    def _activity_status(self, says: RowSays, row: Row, column: Column, cell: Cell) -> None:
        judged = judging.activity_status(self.pen, cell, binary=True)
        share = words.percent(cell.text)
        if share is not None:
            says.percent = share
        if judged.step is not None:
            period = self.pen.setting.period(column.part, column.year) if column.part else row.period
            if says.status is None or says.period is None or period is None or says.period <= period:
                if says.status is not None and says.status_cell is not None and says.status is not judged.step:
                    self.pen.remark("status_replaced", says.status_cell)
                says.status, says.status_cell, says.period = judged.step, cell, period
        if judged.rest:
            says.comment = joined(says.comment, judged.rest)
            says.comment_cells.append(cell)

    def _percent(self, says: RowSays, cell: Cell) -> None:
        says.percent = activities.read_percent(self.pen, cell)
        if says.percent is not None and not self.has(Subject.ACTIVITY, Kind.STATUS):
            judged = words.activity_status(f"{says.percent} %")
            if judged and says.status is None:
                says.status, says.status_cell = judged, cell
                self.pen.remark("percent_as_status", cell, percent=says.percent, status=judged.label)

    def _effective(self, row: Row, column: Column) -> Subject | None:
        """A column's subject on this row: a row that only names its goal speaks of the goal."""
        if column.subject is Subject.ACTIVITY and not column.certain and row.subject is Subject.GOAL and not self._names_activity(row):
            return Subject.ASSESSMENT if column.kind in _JUDGED else Subject.GOAL
        return column.subject

    def _names_activity(self, row: Row) -> bool:
        return any(one.subject is Subject.ACTIVITY and one.kind is Kind.TITLE and c.text.strip() for one, c in row.shown.items())

    # What the row says of its goal

    def _judge(self, row: Row) -> None:
        part = None
        for column, cell in row.shown.items():
            if column.part and column.kind in _JUDGED:
                part = column.part
            if column.kind not in _JUDGED or self._effective(row, column) is not Subject.ASSESSMENT or not row.fresh(column):
                continue
            if self.section.goal is None:
                continue
            own = column.part or (part if column.kind is Kind.COMMENT else None)
            period = row.period if own is None and row.period else self.section.period if own is None else None
            period = period or self.pen.setting.period(own, column.year)
            self._tell_period(own, row, column, cell, period)
            goals.judge_goal(self.pen, self.section.goal, period, cell, column.kind, binary=column.binary)

    def _tell_period(self, own: object, row: Row, column: Column, cell: Cell, period: Period | None) -> None:
        told = own or row.period or self.section.period or self.pen.setting.part
        if not told and period and column.kind is not Kind.COMMENT and self.pen.once("period"):
            where = column.head.cells[-1] if column.head else cell
            self.pen.remark("period_guessed", where, period=texts.PERIOD[period.part])

    # Crosses

    def _months_and_choices(self, row: Row) -> None:
        ranges, chosen = [], None
        for column, cell in row.shown.items():
            marked = self._is_marked(column, cell)
            if column.kind is Kind.MONTH and row.fresh(column):
                self.pen.take(cell, "activity.time" if marked else "ignored: " + texts.MARK_ABSENT)
                if marked:
                    ranges.append(column.choice)
            elif column.kind is Kind.AREA_CHOICE and self.section.goal and marked:
                goals.set_areas(self.pen, self.section, cell, text=column.choice, goal=self.section.goal)
            elif column.kind is Kind.CHOICE and marked and row.fresh(column):
                if chosen is not None:
                    self.pen.remark("two_marks", cell)
                    self.pen.take(cell, column.role)
                else:
                    chosen = column
                    self._choose(row, column, cell)
        if ranges and self.section.activities:
            span = timing.months_span(ranges, self.pen.setting.year)
            for draft in self.section.activities:
                if not (draft.time.start or draft.time.end):
                    draft.time = span
                    draft.origins["time"] = draft.origin

    def _is_marked(self, column: Column, cell: Cell) -> bool:
        if column.kind not in (Kind.MONTH, Kind.CHOICE, Kind.AREA_CHOICE):
            return False
        text = fold(cell.text)
        if not text:
            return bool(cell.fill) and cell.fill != "FFFFFF" and not judging.is_banding(self.pen, cell)
        return text not in ("0", "nej", "falskt", "-", "false", "n")

    def _choose(self, row: Row, column: Column, cell: Cell) -> None:
        """A cross under a step of a scale."""
        origin = self.pen.take(cell, f"{column.subject}.status")
        text = cell.text.strip()
        more = text if len(text) > 3 and not words.is_mark(text, font=cell.font) else ""
        if column.subject is Subject.ACTIVITY:
            says = RowSays(status=judging.ActivityStatus(column.choice), status_cell=cell, comment=more, comment_cells=[cell])
            activities.apply(self.pen, self.section.activities, says)
        elif self.section.goal is not None:
            period = row.period or self.section.period or self.pen.setting.period(column.part, column.year)
            self._tell_period(column.part, row, column, cell, period)
            one = goals.assessment_of(self.pen, self.section.goal, period, cell)
            if one is not None:
                one.status = one.status or judging.GoalStatus(column.choice)
                one.origins.setdefault("status", origin)
                one.comment = joined(one.comment, more)

    # What is left

    def _rest(self, row: Row) -> None:
        for column, cell in row.shown.items():
            place = self.pen.place(cell)
            if not cell.text.strip() or self.pen.ledger.is_known(place):
                continue
            if fold(cell.text) in _NOTHING:
                self.pen.leave(cell, texts.DASH)
            elif not self._more(row, column, cell):
                self._leave(column, cell)

    def _more(self, row: Row, column: Column, cell: Cell) -> bool:
        """Cells that need what the row was found to be about: numbers, indicators, assignments, texts that go on."""
        pen, section = self.pen, self.section
        if column.kind is Kind.NUMBER or column.kind in (Kind.ID, Kind.LEVEL):
            pen.take(cell, column.role)
        elif column.subject is Subject.INDICATOR and section.indicator is not None:
            return self._of_indicator(row, column, cell)
        elif section.assignment is not None and row.subject in (Subject.ASSIGNMENT, None) and not self.has(Subject.ACTIVITY):
            period = row.period or pen.setting.period(column.part, column.year)
            return assignments.fill_assignment(pen, section.assignment, cell, column.kind, period)
        elif column.kind in (Kind.BY, Kind.ON) and section.goal is not None:
            return self._by_and_on(row, column, cell)
        elif column.kind is Kind.COMMENT and section.activities and self._effective(row, column) is Subject.ACTIVITY:
            for draft in section.activities:
                draft.comment = joined(draft.comment, cell.text.strip())
            pen.take(cell, "activity.comment")
            pen.remark("continued", cell)
        elif column.kind is Kind.RESPONSIBLE and section.activities and row.subject is None:
            activities.apply(pen, section.activities, RowSays(responsible=activities.read_people(pen, cell), responsible_cell=cell))
            pen.take(cell, "activity.responsible")
        else:
            return False
        return True

    def _of_indicator(self, row: Row, column: Column, cell: Cell) -> bool:
        indicator = self.section.indicator
        assert indicator is not None
        origin = Origin(self.pen.sheet, cell.name, cell.text)
        if column.kind is Kind.TARGET:
            indicators.set_target(indicator, cell.text.strip(), origin)
            self.pen.take(cell, "indicator.target")
        elif column.kind is Kind.UNIT:
            indicators.set_unit(indicator, cell.text, origin)
            self.pen.take(cell, "indicator.unit")
        elif column.kind in (Kind.VALUE, Kind.OUTCOME, Kind.STATUS, Kind.COMMENT):
            period = row.period if not column.part and row.period else self.pen.setting.period(column.part, column.year)
            indicators.measure(self.pen, indicator, period, cell, column.choice or row.group)
        else:
            return False
        return True

    def _by_and_on(self, row: Row, column: Column, cell: Cell) -> bool:
        period = row.period or self.pen.setting.period(column.part, column.year)
        goal = self.section.goal
        if period is None or goal is None:
            return False
        one = goal.assessment(period, Origin(self.pen.sheet, cell.name, cell.text))
        if column.kind is Kind.BY:
            one.assessed_by = goals.one_line(cell.text)
        else:
            span = timing.cell_time(self.pen, cell)
            one.assessed_on = span.end or span.start
        one.origins.setdefault(str(column.kind), self.pen.take(cell, column.role))
        return True

    def _leave(self, column: Column, cell: Cell) -> None:
        heading = column.text
        if column.kind is Kind.OTHER and not column.guessed:
            self.pen.leave(cell, texts.OTHER_COLUMN)
        elif column.kind is Kind.OTHER:
            self.pen.leave(cell, texts.UNKNOWN_COLUMN)
            if not heading and self.pen.once("unheaded", column.position):
                self.pen.remark("not_understood", cell, text=cell.text)
        else:
            self.pen.leave(cell, texts.NO_PLACE)
            self.pen.remark("no_place", cell, heading=heading, text=cell.text)
