"""The goals as the paper tells them: assessment, forecast and trend, what was done, and what is planned."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.assessing import counted, followed_by, step_of
from malverktyg.domain.bodies import Body, FocusArea, capitalised
from malverktyg.domain.goals import Activity, Assessment, Decision, Goal
from malverktyg.domain.parts import ActivityRow, ActivityTable, GoalReport, Labelled, LabelledMark, Mark, Origin, Text, Through
from malverktyg.domain.periods import Period, PeriodPart, Precision
from malverktyg.domain.prose import blocks_of
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.wording import step_count
from malverktyg.domain.year import Register

_GROUPS: tuple[tuple[str, Callable[[Activity], bool]], ...] = (
    (texts.DONE, lambda one: one.status is ActivityStatus.DONE),
    (texts.PLANNED, lambda one: one.status not in (ActivityStatus.DONE, ActivityStatus.CANCELLED)),
    (texts.CANCELLED, lambda one: one.status is ActivityStatus.CANCELLED),
)


def report(register: Register, goal: Goal, period: Period, today: date, *, holds: bool = False) -> GoalReport:
    """One goal's part of the paper for a period. A missing assessment is told, and so are activities past their last day.

    A goal that only ``holds`` others together is asked for neither assessment nor activities: it tells how those others stand.
    """
    assessment = register.assessment_of(goal.id, period)
    activities = register.activities_of(goal.id)
    return GoalReport(
        heading=_heading(goal),
        facts=tuple(_facts(register, goal)),
        status=None if holds else status_mark(goal, assessment),
        through=_through(register, goal, period) if holds else None,
        more=tuple(_more(register, goal, period, assessment)),
        comment=blocks_of(assessment.comment, _of(goal, "comment")) if assessment else (),
        activities=tuple(_tables(activities, today)),
        no_activities=None if activities or holds else _no_activities(goal),
    )


def _no_activities(goal: Goal) -> Text:
    return Text(texts.ACTIVITIES_MISSING, Origin("Goal", goal.id, "activities"), missing=True)


def _through(register: Register, goal: Goal, period: Period) -> Through:
    origin = Origin("Goal", goal.id, "title")
    found = followed_by(register, goal)
    counts = counted(step_of(register, one.id, period) for one in found)
    label = texts.FOLLOWED_THROUGH.format(count=len(found)) if found else texts.FOLLOWED_THROUGH_OTHERS
    return Through(
        Text(label, origin), tuple(Mark(step, Text(step_count(step, count), origin)) for step, count in counts.items())
    )


def status_mark(goal: Goal, assessment: Assessment | None) -> Mark:
    """The goal's status as word and symbol; where nobody has assessed it, that this is so."""
    if assessment is None or assessment.status is None:
        return Mark(None, Text(texts.STATUS_MISSING, _of(goal, "status"), missing=True))
    return Mark(assessment.status, Text(assessment.status.label, _of(goal, "status")))


def _of(goal: Goal, field: str) -> Origin:
    return Origin("Assessment", goal.id, field)


def _heading(goal: Goal) -> Text:
    origin = Origin("Goal", goal.id, "title")
    if not goal.title.strip():
        return Text(texts.GOAL_TITLE_MISSING, origin, missing=True)
    return Text(f"{goal.number} {goal.title}".strip(), origin)


def _facts(register: Register, goal: Goal) -> Iterator[Labelled]:
    parent = register.find(Goal, goal.parent)
    if parent is not None:
        yield Labelled(texts.PART_OF, Text(_heading(parent).text, Origin("Goal", goal.id, "parent")))
    areas = [area for area in register.focus_areas if area.id in goal.focus_areas]
    if areas:
        label = texts.BEARS_ON if len(areas) > 1 else texts.BEARS_ON_ONE
        yield Labelled(label, Text(_enumeration(areas), Origin("Goal", goal.id, "focus_areas")))
    decision = register.find(Decision, goal.decision)
    if decision is not None and (words := cited(register, decision)):
        yield Labelled(texts.DECIDED, Text(words, Origin("Goal", goal.id, "decision")))


def _enumeration(areas: Iterable[FocusArea]) -> str:
    return ", ".join(area.name for area in areas)


def cited(register: Register, decision: Decision) -> str:
    """A decision as a paper cites it: "Kommunstyrelsen 2023-09-05, § 147"; only what is known of it."""
    body = register.find(Body, decision.body)
    by = " ".join(
        part for part in (capitalised(body.in_text) if body else "", decision.day.isoformat() if decision.day else "") if part
    )
    paragraph = decision.paragraph.strip().removeprefix("§").strip()
    return ", ".join(part for part in (by, f"§ {paragraph}" if paragraph else "") if part)


def _more(register: Register, goal: Goal, period: Period, now: Assessment | None) -> Iterator[LabelledMark]:
    if now and now.forecast:
        yield LabelledMark(texts.FORECAST, Mark(now.forecast, Text(now.forecast.label, _of(goal, "forecast"))))
    if now and now.trend:
        yield LabelledMark(texts.TREND, Mark(now.trend, Text(now.trend.label, _of(goal, "trend"))))
    before = period.previous
    then = register.assessment_of(goal.previous if period.part is PeriodPart.T1 else goal.id, before)
    if then and then.status:
        yield LabelledMark(before.label, Mark(then.status, Text(then.status.label, Origin("Assessment", then.goal, "status"))))


def _tables(activities: Iterable[Activity], today: date) -> Iterator[ActivityTable]:
    activities = tuple(activities)
    for name, belongs in _GROUPS:
        rows = tuple(_row(one, today) for one in activities if belongs(one))
        if rows:
            yield ActivityTable((name, *texts.ACTIVITY_HEADS), rows)


def _row(activity: Activity, today: date) -> ActivityRow:
    return ActivityRow(
        title=_told(activity, "title", activity.title, texts.ACTIVITY_TITLE_MISSING),
        notes=tuple(_notes(activity, today)),
        responsible=_told(activity, "responsible", ", ".join(activity.responsible)),
        time=_told(activity, "end", when(activity)),
        mark=_activity_mark(activity),
    )


def _told(activity: Activity, field: str, text: str, missing: str = texts.NOT_GIVEN) -> Text:
    origin = Origin("Activity", activity.id, field)
    return Text(text, origin) if text.strip() else Text(missing, origin, missing=missing != texts.NOT_GIVEN)


def _notes(activity: Activity, today: date) -> Iterator[Text]:
    if activity.comment.strip():
        yield Text(activity.comment, Origin("Activity", activity.id, "comment"))
    if activity.is_overdue(today) and activity.status is not ActivityStatus.DELAYED:
        yield Text(texts.OVERDUE, Origin("Activity", activity.id, "end"))


def _activity_mark(activity: Activity) -> Mark:
    origin = Origin("Activity", activity.id, "status")
    if activity.status is None:
        return Mark(None, Text(texts.ACTIVITY_STATUS_MISSING, origin, missing=True))
    share = f", {activity.percent} %" if activity.percent is not None and activity.status is not ActivityStatus.DONE else ""
    return Mark(activity.status, Text(activity.status.label + share, origin))


def when(activity: Activity) -> str:
    """When an activity runs, as a table shows it: ISO dates where days are known, else the words it was told in."""
    if activity.time_text.strip() and activity.precision not in (None, Precision.DAY):
        return activity.time_text
    start, end = activity.start, activity.end
    if start and end:
        return start.isoformat() if start == end else f"{start.isoformat()} – {end.isoformat()}"
    if end:
        return texts.UNTIL.format(day=end.isoformat())
    if start:
        return texts.SINCE.format(day=start.isoformat())
    return activity.time_text or (texts.RUNNING if activity.precision is Precision.RUNNING else "")
