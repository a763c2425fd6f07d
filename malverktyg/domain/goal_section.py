"""The paper's section of goals: how many stand where, and each goal's report under the heading of its group."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.assessing import STEPS, Step, assessable, step_of
from malverktyg.domain.bodies import Body, FocusArea, capitalised
from malverktyg.domain.goal_charts import charts
from malverktyg.domain.goal_lead import lead
from malverktyg.domain.goal_reports import report
from malverktyg.domain.goals import Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.parts import Block, Mark, Origin, Overview, OverviewRow, Paragraph, Section, SectionKind, Subheading, Text
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from malverktyg.progress import unhurried

Groups = Sequence[tuple[Text, Sequence[Goal]]]


def goal_section(register: Register, period: Period, today: date, owner: Body | None = None) -> Section:
    """Every goal of the period's year, or of one ``owner``; none is left out because nobody has assessed it."""
    goals = tuple(goal for goal in register.goals_of(period.year) if owner is None or goal.body == owner.id)
    heading = Text(texts.GOALS, Origin("Goal"))
    if not goals:
        missing = Text(texts.GOALS_MISSING.format(year=period.year), Origin("Goal"), missing=True)
        return Section(SectionKind.GOALS, heading, (Paragraph(missing),))
    return Section(SectionKind.GOALS, heading, tuple(_blocks(register, goals, period, today, owner)))


def _blocks(register: Register, goals: Sequence[Goal], period: Period, today: date, owner: Body | None) -> Iterator[Block]:
    asked = {goal.id for goal in assessable(register, period.year)}
    steps = {goal.id: step_of(register, goal.id, period) for goal in goals if goal.id in asked}
    groups = grouped(register, goals)
    yield Paragraph(lead(list(steps.values()), len(goals) - len(steps), period, owner))
    if len(steps) > 1:
        yield _overview(groups, steps)
        yield from charts(register, [goal for goal in goals if goal.id in asked], period)
    for name, members in groups:
        if len(groups) > 1:
            yield Subheading(name)
        for goal in unhurried(members):
            yield report(register, goal, period, today, holds=goal.id not in asked)


def grouped(register: Register, goals: Sequence[Goal]) -> Groups:
    """Goals under the bodies that own them; where there is one body only, under the focus area that each names first."""
    owners = {goal.id: goal.body if register.find(Body, goal.body) else None for goal in goals}
    if len(set(owners.values())) > 1:
        return _by(goals, lambda goal: owners[goal.id], lambda body: _body_name(register, body))
    places = {area.id: place for place, area in enumerate(register.focus_areas) if area.id}
    first = {
        goal.id: min((area for area in goal.focus_areas if area in places), key=places.__getitem__, default=None)
        for goal in goals
    }
    ordered = sorted(goals, key=lambda goal: places.get(area, len(places)) if (area := first[goal.id]) else len(places))
    return _by(ordered, lambda goal: first[goal.id], lambda area: _area_name(register, area))


def _by(goals: Sequence[Goal], key: Callable[[Goal], str | None], name: Callable[[str | None], Text]) -> Groups:
    groups: defaultdict[str | None, list[Goal]] = defaultdict(list)
    for goal in goals:
        groups[key(goal)].append(goal)
    return [(name(id), members) for id, members in groups.items()]


def _body_name(register: Register, id: str | None) -> Text:
    body = register.find(Body, id)
    name = texts.GOALS_OF.format(body=capitalised(body.possessive)) if body else texts.GOALS_OF_NOBODY
    return Text(name, Origin("Body", id, "name"))


def _area_name(register: Register, id: str | None) -> Text:
    area = register.find(FocusArea, id)
    return Text(area.name if area else texts.GOALS_OF_NO_AREA, Origin("FocusArea", id, "name"))


def _overview(groups: Groups, steps: Mapping[GoalId | None, Step]) -> Overview:
    """The counts of the goals to assess; a group that only holds others together has no row."""
    heads = tuple(_head(step) for step in STEPS)
    counts = _counts(list(steps.values()))
    found = [(name.text, [steps[goal.id] for goal in goals if goal.id in steps]) for name, goals in groups]
    rows = tuple(OverviewRow(name, _counts(of_group)) for name, of_group in found if of_group)
    if len(rows) == 1:
        return Overview(texts.OVERVIEW, heads, (OverviewRow(texts.ALL_GOALS, counts),), None)
    return Overview(texts.OVERVIEW, heads, rows, OverviewRow(texts.TOTAL, counts))


def _counts(steps: Sequence[Step]) -> tuple[int, ...]:
    return tuple(steps.count(step) for step in STEPS)


def _head(step: Step) -> Mark:
    return Mark(step, Text(step.label if step else texts.OVERVIEW_MISSING, Origin("Assessment", None, "status")))
