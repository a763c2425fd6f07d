"""Labels with values: what a form block says of its goal, its indicator and its activity, cell by cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from malverktyg.domain.goals import GoalLevel
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts import activities, assignments, goals, indicators, judging, texts, timing
from malverktyg.exchange.layouts.activities import RowSays
from malverktyg.exchange.layouts.asides import is_number, is_placeholder
from malverktyg.exchange.layouts.box_cells import ticked_cells
from malverktyg.exchange.layouts.boxes import is_unanswered, ticked
from malverktyg.exchange.layouts.drafts import GoalDraft
from malverktyg.exchange.layouts.heading_steps import give_step, step_of_heading
from malverktyg.exchange.layouts.labels import Label
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.section import Section
from malverktyg.exchange.statuses import words

_JUDGED = (Kind.STATUS, Kind.STATUS_AND_COMMENT, Kind.FORECAST, Kind.TREND, Kind.OUTCOME)
_LONGEST_STATUS = 40
_SIGNED_ON = "datum"
_NOTHING = frozenset({"-", "--", "…", "..."})


@dataclass
class Form:
    """Reads labels with their values into the section; remembers what the last label was about."""

    pen: Pen
    section: Section
    about: Subject = Subject.GOAL
    period: Period | None = None
    area_of: GoalDraft | None = None
    tells_done: bool = False
    number: str = ""
    told_each: bool = False

    def read(self, label: Label, cell: Cell, values: Sequence[Cell]) -> None:
        """One label and the cells that answer it. A label without an answer is a label still."""
        heading = label.heading
        if label.value:
            values = [cell, *values]
        else:
            self.pen.take(cell, f"label: {self._role(heading)}")
        if heading.meant and self.pen.once("spelling", fold(heading.text)):
            self.pen.remark("spelling", cell, heading=heading.text.strip(" :"), meant=heading.meant)
        if heading.kind in _JUDGED:
            values = ticked_cells(self.pen, cell, values)
        for place, value in enumerate(values):
            text = label.value if label.value and place == 0 else value.text.strip()
            if value is not cell and is_placeholder(text):
                self.pen.leave(value, texts.PLACEHOLDER)
                if heading.kind is Kind.TITLE:
                    self.pen.remark("empty_slot", value, text=text)
            elif heading.kind in _JUDGED and is_unanswered(text):
                self.pen.leave(value, texts.MARK_ABSENT)
            elif fold(text) in _NOTHING and heading.kind not in _JUDGED:
                self.pen.leave(value, texts.DASH)
            else:
                self._value(heading, value, text, place)

    def _role(self, heading: Heading) -> str:
        return f"{heading.subject or self.about}.{heading.kind or Kind.STATUS}"

    def _value(self, heading: Heading, cell: Cell, text: str, place: int) -> None:
        kind = heading.kind or Kind.OUTCOME
        if heading.subject is Subject.GOAL and kind is Kind.TITLE and self._is_judgement(text):
            self._judgement(heading, Kind.STATUS, cell, ticked(text), place)
        elif kind is Kind.OUTCOME and self.about is Subject.INDICATOR and is_number(text):
            self._indicator(heading, Kind.VALUE, cell, text)
        elif kind is Kind.TITLE:
            self._title(heading, cell, text, place)
        elif kind in _JUDGED and self._speaks_of_activity(heading):
            self._activity(heading, Kind.STATUS, cell, text)
        elif kind in (*_JUDGED, Kind.COMMENT):
            self._judgement(heading, kind, cell, text, place)
        elif not (self._context(kind, cell, text) or self._indicator(heading, kind, cell, text)):
            self._activity(heading, kind, cell, text)

    def _is_judgement(self, text: str) -> bool:
        """Whether what stands beside "Målet är" says how the goal above stands, and is no goal's words."""
        return self.section.goal is not None and words.goal_status(ticked(text)) is not None

    def _speaks_of_activity(self, heading: Heading) -> bool:
        told = heading.subject is Subject.ACTIVITY or (
            heading.subject is None and not heading.part and self.about is Subject.ACTIVITY
        )
        return told and bool(self.section.activities) and not (heading.subject is None and self._lists_activities)

    @property
    def _lists_activities(self) -> bool:
        """Whether the activities stand in lists and have no labels of their own: a bare "Status" is then the goal's."""
        goal = self.section.goal
        return not self.told_each and goal is not None and len(goal.activities) > 1

    def _title(self, heading: Heading, cell: Cell, text: str, place: int) -> None:
        pen, section = self.pen, self.section
        if heading.subject is Subject.GOAL and place == 0:
            goals.begin_goal(pen, section, cell, text=text, number=heading.index or self.number)
            self.number = ""
            self.about, self.period = Subject.GOAL, None
        elif heading.subject is Subject.PARENT:
            goals.set_parent(pen, section, cell, text)
        elif heading.subject is Subject.INDICATOR:
            section.indicator = indicators.begin_indicator(pen, section.goal, cell, text=text)
            self.about = Subject.INDICATOR
        elif heading.subject is Subject.ACTIVITY and section.goal is not None:
            section.activities = activities.activities_in(pen, section.goal, _with_text(cell, text), alone=True)
            self.about, self.period = Subject.ACTIVITY, None
            self._give_step(heading, cell)
        elif heading.subject is Subject.ASSIGNMENT:
            section.assignment = assignments.begin_assignment(pen, cell, body=section.body or pen.setting.body, text=text)
            self.about = Subject.ASSIGNMENT
        else:
            self._no_place(heading, cell)

    def _give_step(self, heading: Heading, cell: Cell) -> None:
        """ "Genomförda aktiviteter" are done, and what a form plans beside them is not begun."""
        step = step_of_heading(heading.text)
        self.tells_done = self.tells_done or step is ActivityStatus.DONE
        if step and self.tells_done:
            give_step(self.pen, self.section.activities, cell, step, heading.text)

    def _judgement(self, heading: Heading, kind: Kind, cell: Cell, text: str, place: int) -> None:
        """A judgement of the goal; the cells after the first one are its comment."""
        of_activity = kind is Kind.COMMENT and self._speaks_of_activity(heading) and self.period is None
        if of_activity:
            self._activity(heading, kind, cell, text)
            return
        if self.section.goal is None:
            self._no_place(heading, cell)
            return
        period = self.pen.setting.period(heading.part, heading.year) if heading.part else self.section.period or self.period
        self.period = period = period or self._period(self.section.goal, kind, cell)
        self._judge(self.section.goal, kind, cell, text, as_status=place == 0 and kind in _JUDGED, period=period)

    def _period(self, goal: GoalDraft, kind: Kind, cell: Cell) -> Period | None:
        """The period of words that name none: where the sheet has none a comment's is the last that its goal is judged for."""
        judged = [period for period, one in goal.assessments.items() if one.status is not None]
        if kind is Kind.COMMENT and judged and not self.pen.setting.part:
            return max(judged)
        period = self.pen.setting.period()
        if period and not self.pen.setting.part and self.pen.once("period"):
            self.pen.remark("period_guessed", cell, period=texts.PERIOD[period.part])
        return period

    def _judge(self, goal: GoalDraft, kind: Kind, cell: Cell, text: str, *, as_status: bool, period: Period | None) -> None:
        if kind is Kind.OUTCOME and len(text) > _LONGEST_STATUS:
            as_status = False
        chosen = (Kind.STATUS if kind is Kind.OUTCOME else kind) if as_status else Kind.COMMENT
        goals.judge_goal(self.pen, goal, period, _with_text(cell, text), chosen)

    def _forget_area(self, goal: GoalDraft) -> None:
        """A block's own focus area counts in the place of the one above it."""
        goal.focus_areas = ()
        goal.origins.pop("focus_areas", None)

    def _context(self, kind: Kind, cell: Cell, text: str) -> bool:
        """What the block stands under; false for other kinds."""
        pen, section = self.pen, self.section
        if kind is Kind.FOCUS_AREA:
            self._area(cell, text)
        elif kind is Kind.GOAL_AREA:
            goals.set_goal_area(pen, section, cell, text)
            if section.goal is not None:
                section.goal.goal_area = section.goal_area
        elif kind is Kind.BODY:
            goals.set_body(pen, section, cell, text)
            if section.goal is not None and self.about is Subject.GOAL:
                section.goal.body = section.body
        elif kind is Kind.PERIOD:
            named = named_period(fold(text))
            section.period = pen.setting.period(named.part, named.year) if named.part else section.period
            pen.take(cell, "assessment.period")
        elif kind is Kind.NUMBER:
            self._number(section.goal, text)
            pen.take(cell, "goal.number")
        else:
            return section.goal is not None and self._of_goal(section.goal, kind, cell, text)
        return True

    def _area(self, cell: Cell, text: str) -> None:
        section = self.section
        if section.goal is None or (section.goal.focus_areas and self.about is not Subject.GOAL):
            section.begin_goal(None)
        elif self.area_of is not section.goal:
            self._forget_area(section.goal)
        self.area_of = section.goal
        goals.set_areas(self.pen, section, cell, text=text, goal=section.goal)

    def _of_goal(self, goal: GoalDraft, kind: Kind, cell: Cell, text: str) -> bool:
        if kind is not Kind.LEVEL:
            return False
        of_council = "kf" in fold(text) or "fullmäktige" in fold(text)
        goal.level = GoalLevel.COUNCIL if of_council else goal.level
        self.pen.take(cell, f"goal.{kind}")
        return True

    def _number(self, goal: GoalDraft | None, text: str) -> None:
        """A number that comes before its goal, at the top of a block, is kept for it."""
        if goal is None or goal.number:
            self.number = text
        else:
            self.pen.shelf.number(goal, text)

    def _indicator(self, heading: Heading, kind: Kind, cell: Cell, text: str) -> bool:
        indicator = self.section.indicator
        if indicator is None or kind not in (Kind.TARGET, Kind.UNIT, Kind.VALUE, Kind.GROUP):
            return False
        origin = self.pen.take(cell, f"indicator.{kind}")
        if kind is Kind.TARGET:
            indicators.set_target(indicator, text, origin)
        elif kind is Kind.UNIT:
            indicators.set_unit(indicator, text, origin)
        else:
            period = self.pen.setting.period(heading.part, heading.year)
            indicators.measure(self.pen, indicator, period, _with_text(cell, text), heading.choice)
        return True

    def _activity(self, heading: Heading, kind: Kind, cell: Cell, text: str) -> None:
        """A label that speaks of the activities above it, or of the assignment."""
        if self.period is not None and fold(heading.text).strip(" :") == _SIGNED_ON and not self.told_each:
            self._no_place(heading, cell)  # below the judgements it is the day that the form was filled in
            return
        shown = _with_text(cell, text)
        assignment = self.section.assignment if self.about is Subject.ASSIGNMENT else None
        if assignment is not None and assignments.fill_assignment(self.pen, assignment, shown, kind, self.pen.setting.period()):
            return
        says = self._says(kind, cell, shown) if self.section.activities else None
        if says is None:
            self._no_place(heading, cell)
            return
        self.told_each = True
        self.pen.take(cell, f"activity.{kind}")
        activities.apply(self.pen, self.section.activities, says)

    def _says(self, kind: Kind, cell: Cell, shown: Cell) -> RowSays | None:
        pen, says, origin = self.pen, RowSays(), self.pen.origin(cell)
        if kind is Kind.RESPONSIBLE:
            says.responsible, says.responsible_origin = activities.read_people(pen, shown), origin
        elif kind in (Kind.START, Kind.END, Kind.TIME):
            says.time = timing.cell_time(pen, shown, deadline=kind is Kind.END, start=kind is Kind.START)
            says.time_origins = {str(kind): origin}
            self._join_time(says)
        elif kind is Kind.STATUS:
            judged = judging.activity_status(pen, shown)
            says.status, says.status_origin, says.comment = judged.step, origin, judged.rest
        elif kind is Kind.PERCENT:
            says.percent = activities.read_percent(pen, shown)
        elif kind is Kind.COMMENT:
            says.comment, says.comment_origin = shown.text.strip(), origin
        else:
            return None
        return says

    def _join_time(self, says: RowSays) -> None:
        """A start and an end that come under two labels are one time."""
        for draft in self.section.activities:
            if draft.time.start or draft.time.end:
                draft.time = timing.spanned(draft.time, says.time, None)
                draft.origins.update(says.time_origins)

    def _no_place(self, heading: Heading, cell: Cell) -> None:
        self.pen.leave(cell, texts.NO_PLACE)
        self.pen.remark("no_place", cell, heading=heading.text.strip(" :"), text=cell.text)


def _with_text(cell: Cell, text: str) -> Cell:
    if text == cell.text.strip():
        return cell
    return cell._replace(text=text, value=text)
