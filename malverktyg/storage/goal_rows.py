"""The tables of the follow-up: the municipality with its bodies, the goals, and what is done, judged and measured of them."""
# ruff: noqa: D101, D106 - a row is what its kind in the domain says it is

from peewee import CompositeKey

from malverktyg.domain import bodies, goals, periods, scales
from malverktyg.storage.columns import Choice, Day, Entries, Flag, Number, Reference, Tertial, Words
from malverktyg.storage.table import Row, Table


class MunicipalityRow(Row):
    name = Words()
    vision = Words()
    diary_example = Words()
    letterhead = Words()
    words = Entries()


class FocusAreaRow(Row):
    name = Words()
    description = Words()
    position = Number()


class GoalAreaRow(Row):
    name = Words()
    position = Number()


class BodyRow(Row):
    name = Words()
    definite = Words()
    genitive = Words()
    short = Words()
    kind = Choice(bodies.BodyKind)
    superior = Reference("self", null=True)
    valid_from = Day(null=True)
    valid_to = Day(null=True)
    successor = Reference("self", null=True)
    position = Number()


class DeadlineRow(Row):
    period = Tertial()
    due = Day(null=True)


class DecisionRow(Row):
    body = Reference(BodyRow, null=True)
    day = Day(null=True)
    paragraph = Words()
    wording = Words()


class GoalRow(Row):
    year = Number()
    title = Words()
    number = Words()
    level = Choice(goals.GoalLevel)
    parent = Reference("self", null=True)
    body = Reference(BodyRow, null=True)
    goal_area = Reference(GoalAreaRow, null=True)
    decision = Reference(DecisionRow, null=True)
    previous = Reference("self", null=True)
    position = Number()


class GoalFocusAreaRow(Table):
    """A goal bears on a focus area. Written with the goal and under its version."""

    goal = Reference(GoalRow)
    focus_area = Reference(FocusAreaRow)
    position = Number()

    class Meta:
        primary_key = CompositeKey("goal", "focus_area")


class ActivityRow(Row):
    goal = Reference(GoalRow, null=True)
    title = Words()
    status = Choice(scales.ActivityStatus, null=True)
    responsible = Entries()
    start = Day(null=True)
    end = Day(null=True)
    precision = Choice(periods.Precision, null=True)
    time_text = Words()
    percent = Number(null=True)
    comment = Words()
    position = Number()


class AssessmentRow(Row):
    goal = Reference(GoalRow)
    period = Tertial()
    status = Choice(scales.GoalStatus, null=True)
    forecast = Choice(scales.Forecast, null=True)
    trend = Choice(scales.Trend, null=True)
    comment = Words()
    assessed_by = Words()
    assessed_on = Day(null=True)


class IndicatorRow(Row):
    goal = Reference(GoalRow, null=True)
    name = Words()
    unit = Words()
    target = Words()
    direction = Choice(goals.Direction, null=True)
    position = Number()


class MeasurementRow(Row):
    indicator = Reference(IndicatorRow)
    period = Tertial()
    group = Choice(goals.Group)
    value = Words()
    measured = Flag()


class AssignmentRow(Row):
    title = Words()
    decision = Reference(DecisionRow, null=True)
    decision_text = Words()
    dnr = Words()
    body = Reference(BodyRow, null=True)
    due = Day(null=True)
    due_text = Words()
    status = Choice(scales.ActivityStatus, null=True)
    position = Number()


class AnswerRow(Row):
    assignment = Reference(AssignmentRow)
    period = Tertial()
    text = Words()
