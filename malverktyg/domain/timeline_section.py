"""The paper's section of activities over time: how many stand where, and a line of time for each body's."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.bodies import Body, capitalised
from malverktyg.domain.goal_reports import when
from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.parts import Block, Origin, Paragraph, Section, SectionKind, Text, TimeChart
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline import STEPS, Line, Span, Timeline, timeline
from malverktyg.domain.year import Register
from malverktyg.progress import unhurried

_MOST = 30  # spans that one picture can show and still be taken in


def timeline_section(register: Register, period: Period, today: date, owner: Body | None = None) -> Iterator[Section]:
    """The year's activities, or one ``owner``'s; no section where none has a time."""
    goals = tuple(goal for goal in register.goals_of(period.year) if owner is None or goal.body == owner.id)
    groups = _grouped(register, goals)
    line = Line.of_year(period.year)
    laid = [(name, timeline(activities, line, today)) for name, activities in unhurried(groups)]
    if any(one.spans for _, one in laid):
        blocks = tuple(_blocks(laid, [one for _, members in groups for one in members], period, today))
        yield Section(SectionKind.TIMELINE, Text(texts.TIMELINE, Origin("Activity")), blocks)


def _grouped(register: Register, goals: Sequence[Goal]) -> list[tuple[Text, list[Activity]]]:
    """Activities under the bodies whose goals they serve, in the goals' order."""
    groups: defaultdict[str | None, list[Activity]] = defaultdict(list)
    for goal in goals:
        body = register.find(Body, goal.body)
        groups[body.id if body else None] += register.activities_of(goal.id)
    return [(_name(register, key), members) for key, members in groups.items() if members]


def _name(register: Register, id: str | None) -> Text:
    body = register.find(Body, id)
    name = texts.ACTIVITIES_OF.format(body=capitalised(body.possessive)) if body else texts.ACTIVITIES_OF_NOBODY
    return Text(name, Origin("Body", id, "name"))


def _blocks(
    laid: Sequence[tuple[Text, Timeline]], activities: Sequence[Activity], period: Period, today: date
) -> Iterator[Block]:
    yield Paragraph(Text(_lead(activities, today), Origin("Activity")))
    drawn = [(name, one) for name, one in laid if one.spans]
    for name, one in drawn:
        title = name if len(drawn) > 1 else Text(texts.ACTIVITIES_OF_YEAR.format(year=period.year), Origin("Activity"))
        yield from charts(one, title, today)
    if undated := sum(len(one.undated) for _, one in laid):
        told = texts.TIMELINE_UNDATED_ONE if undated == 1 else texts.TIMELINE_UNDATED.format(count=undated)
        yield Paragraph(Text(told, Origin("Activity", None, "end")))


def charts(laid: Timeline, title: Text | None, today: date) -> Iterator[TimeChart]:
    """A line of time as pictures, each small enough to be taken in; only the first has the title."""
    for start in unhurried(range(0, len(laid.spans), _MOST)):
        spans = laid.spans[start : start + _MOST]
        steps = {span.activity.status for span in spans}
        yield TimeChart(
            title=None if start else title,
            timeline=Timeline(laid.line, laid.months, spans, laid.today),
            names=tuple(Text(_title(span), Origin("Activity", span.activity.id, "title")) for span in spans),
            times=tuple(when(span.activity) for span in spans),
            legend=tuple((step, step.label if step else texts.ACTIVITY_STATUS_MISSING) for step in STEPS if step in steps),
            today=today.isoformat(),
            told=" ".join(map(_told, spans)),
        )


def _title(span: Span) -> str:
    return " ".join(span.activity.title.split()) or texts.ACTIVITY_TITLE_MISSING


def _told(span: Span) -> str:
    status = span.activity.status.label.lower() if span.activity.status else texts.ACTIVITY_STATUS_MISSING.lower()
    frame = texts.SPAN_TOLD if span.late_to is None else texts.SPAN_LATE
    return frame.format(name=_title(span), time=when(span.activity), status=status)


def _lead(activities: Sequence[Activity], today: date) -> str:
    """How many activities stand where, of how many it is not known, and how many have passed their last day."""
    counts = Counter(one.status for one in activities)
    sentences = [_counted([(step, counts[step]) for step in ActivityStatus if counts[step]], len(activities))]
    if unknown := counts[None]:
        sentences.append(texts.TIMELINE_UNKNOWN.format(count=unknown))
    if late := sum(one.is_overdue(today) for one in activities):
        sentences.append(texts.TIMELINE_OVERDUE.format(count=late))
    return " ".join(filter(None, sentences))


def _counted(parts: Sequence[tuple[ActivityStatus, int]], total: int) -> str:
    words = [texts.TIMELINE_STEPS[step][count > 1] for step, count in parts]
    if len(parts) == 1 and parts[0][1] == total:
        frame = texts.TIMELINE_LEAD_ONE if total == 1 else texts.TIMELINE_LEAD_ALL
        return frame.format(all=total, parts=words[0])
    told = [f"{count} {word}" for (_, count), word in zip(parts, words, strict=True)]
    if len(told) > 1:
        told = [texts.AND.format(first=", ".join(told[:-1]), last=told[-1])]
    return texts.TIMELINE_LEAD.format(all=total, parts=told[0]) if told else ""
