"""The tables: one peewee model for each kind of the domain, with columns named as the fields, and two for the journal."""
# ruff: noqa: D101, D106 - a row is what its kind in the domain says it is

import re
from collections.abc import Mapping

from peewee import AutoField, BlobField, CompositeKey, Model

from malverktyg.domain import appendices, bodies, goals, matters, parts, periods, scales
from malverktyg.domain.year import KINDS, Entity
from malverktyg.storage.columns import (
    Anything,
    Choice,
    Choices,
    Day,
    Entries,
    Flag,
    Moment,
    Number,
    Picture,
    Reference,
    Tertial,
    Words,
)


def _table_name(model: type[Model]) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__.removesuffix("Row")).lower()


class Table(Model):
    """Any table. No file is bound to it: each query is told which one to ask."""

    class Meta:
        legacy_table_names = False
        table_function = _table_name


class Row(Table):
    """A thing's row. ``version`` is the number of the change set that wrote it last."""

    id = Words(primary_key=True)
    version = Number()


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


class TemplateRow(Row):
    name = Words()
    sections = Choices(parts.SectionKind)
    style = Choice(matters.DecisionStyle)
    most_words = Number()
    most_lix = Number()
    letterhead = Words()
    logo = Picture()
    logo_text = Words()
    position = Number()


class MatterRow(Row):
    dnr = Words()
    title = Words()
    period = Tertial()
    body = Reference(BodyRow, null=True)


class ProposalRow(Row):
    matter = Reference(MatterRow)
    day = Day(null=True)
    officer = Words()
    administration = Reference(BodyRow, null=True)
    template = Reference(TemplateRow, null=True)
    style = Choice(matters.DecisionStyle)
    summary = Words()
    considerations = Words()
    economy = Words()
    children = Words()
    with_economy = Flag()
    with_children = Flag()
    economy_reason = Words()
    children_reason = Words()
    documents = Entries()
    attachments = Entries()
    recipients = Entries()
    signatures = Entries()


class AppendixRow(Row):
    proposal = Reference(ProposalRow)
    kind = Choice(appendices.AppendixKind)
    title = Words()
    name = Words()
    sha256 = Words()
    size = Number()
    pages = Number()
    tagged = Flag()
    told = Words()
    position = Number()


class DecisionPointRow(Row):
    proposal = Reference(ProposalRow)
    text = Words()
    position = Number()


class BearingRow(Row):
    matter = Reference(MatterRow)
    focus_area = Reference(FocusAreaRow)
    degree = Choice(matters.BearingDegree)
    reason = Words()


class DismissalRow(Row):
    matter = Reference(MatterRow)
    rule = Words()
    passage = Words()
    excerpt = Words()
    sentence = Words()
    reason = Words()
    who = Words()
    day = Day(null=True)


class FrozenPaperRow(Row):
    matter = Reference(MatterRow)
    number = Number()
    day = Day()
    frozen_at = Moment()
    frozen_by = Words()
    data = Words()
    pdf = Words()
    log = Words()
    program = Words()
    reason = Words()


class KeptWorkbookRow(Row):
    name = Words()
    sha256 = Words()
    size = Number()
    read_at = Moment(null=True)


class LayoutMemoryRow(Row):
    fingerprint = Words()
    workbook = Words()
    layout = Words()
    corrections = Words()
    seen = Day(null=True)


class SourceRow(Row):
    """Its subject may be a thing of any kind, so no table is named for it."""

    subject = Words()
    field = Words()
    workbook = Words()
    sheet = Words()
    cell = Words()
    raw = Words()
    value = Words()
    read_at = Moment(null=True)
    kept = Reference(KeptWorkbookRow, null=True)


class FrozenPartRow(Table):
    """What is sealed with a frozen paper, by its SHA-256, packed by zlib. Rows are only ever added."""

    sha256 = Words(primary_key=True)
    packed = BlobField()


class WorkbookBytesRow(Table):
    """A kept workbook's bytes by their SHA-256, packed by zlib; none where they were let go."""

    sha256 = Words(primary_key=True)
    data = BlobField()


class ChangeSetRow(Table):
    """One write: who, when and why. Rows of the journal are only ever added."""

    id = AutoField()
    who = Words()
    when = Moment()
    why = Words()
    undoes = Reference("self", null=True, unique=True)


class FieldChangeRow(Table):
    """One field of one thing in a change set, as it stood in its column before and after."""

    id = AutoField()
    change_set = Reference(ChangeSetRow)
    kind = Words()
    subject = Words()
    field = Words()
    old = Anything(null=True)
    new = Anything(null=True)


_BY_NAME: Mapping[str, type[Row]] = {row.__name__.removesuffix("Row"): row for row in Row.__subclasses__()}
ROWS: Mapping[type[Entity], type[Row]] = {kind: _BY_NAME[kind.__name__] for kind in KINDS}
