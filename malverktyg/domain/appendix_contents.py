"""What the program's own appendices hold: goals in full, indicators, assignments with answers, and what moved since last."""

from collections.abc import Iterator, Sequence
from datetime import date

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.assessing import assessable
from malverktyg.domain.bodies import Body
from malverktyg.domain.changes.told import Table, Told
from malverktyg.domain.goal_reports import cited, report
from malverktyg.domain.goal_section import grouped
from malverktyg.domain.goals import Answer, Assessment, Assignment, Decision, Goal
from malverktyg.domain.indicator_tables import goal_indicators, indicator_blocks
from malverktyg.domain.matters import Matter
from malverktyg.domain.parts import Block, FilePages, Grid, Listing, Mark, Origin, Paragraph, Subheading, Text
from malverktyg.domain.periods import Period
from malverktyg.domain.scope import reported, sole_owner
from malverktyg.domain.year import Register


def contents(register: Register, matter: Matter, appendix: Appendix, day: date) -> tuple[Block, ...]:
    """The blocks of an appendix that stands in the paper; where there is nothing to tell it says so."""
    goals = reported(register, register.goals_of(matter.period.year), matter)
    match appendix.kind:
        case AppendixKind.GOALS:
            found = tuple(_goals(register, goals, matter.period, day))
        case AppendixKind.INDICATORS:
            found = tuple(indicator_blocks(register, goals, matter.period, own_alone=sole_owner(register, matter) is not None))
        case AppendixKind.ASSIGNMENTS:
            found = tuple(_assignments(register, sole_owner(register, matter), matter.period))
        case AppendixKind.CHANGES:
            found = tuple(_changes(appendix))
        case AppendixKind.FILE:
            return (FilePages(name=appendix.name, sha256=appendix.sha256, pages=appendix.pages),)
    return found or (Paragraph(Text(texts.APPENDIX_EMPTY, Origin("Appendix", appendix.id, "kind"), missing=True)),)


def _goals(register: Register, goals: Sequence[Goal], period: Period, day: date) -> Iterator[Block]:
    asked = {goal.id for goal in assessable(register, period.year)}
    groups = grouped(register, goals)
    yield from _decisions(register, goals)
    for name, members in groups:
        if len(groups) > 1:
            yield Subheading(name)
        for goal in members:
            yield report(register, goal, period, day, holds=goal.id not in asked)
            yield from _judged(register, goal, period)
            yield from goal_indicators(register, goal, period)


def _decisions(register: Register, goals: Sequence[Goal]) -> Iterator[Block]:
    """What the decisions say that gave the goals, each once, where the file has their words."""
    found = dict.fromkeys(goal.decision for goal in goals)
    decisions = [one for one in (register.find(Decision, id) for id in found) if one and one.wording.strip()]
    if decisions:
        yield Paragraph(Text(texts.DECISIONS_SAY, Origin("Decision")))
        yield Listing(tuple(_wording(register, one) for one in decisions))


def _wording(register: Register, decision: Decision) -> Text:
    told = texts.DECISION_SAYS.format(decision=cited(register, decision), wording=" ".join(decision.wording.split()))
    return Text(told, Origin("Decision", decision.id, "wording"))


def _judged(register: Register, goal: Goal, period: Period) -> Iterator[Block]:
    """The assessments of all other periods, the latest first; those of the years before through the goal that it goes on from."""
    found: list[Assessment] = []
    seen: set[str | None] = set()
    one: Goal | None = goal
    while one is not None and one.id not in seen:
        seen.add(one.id)
        found += [known for known in register.assessments_of(one.id) if known.period != period and _says(known)]
        one = register.find(Goal, one.previous)
    if found:
        rows = tuple(_judgement(known) for known in sorted(found, key=lambda known: known.period.last, reverse=True))
        yield Grid(heads=texts.JUDGED_HEADS, rows=rows, shares=(1.7, 2.0, 2.1, 1.4, 2.8))


def _says(known: Assessment) -> bool:
    return bool(known.status or known.forecast or known.trend or known.comment.strip())


def _judgement(known: Assessment) -> tuple[Text | Mark, ...]:
    def mark(field: str) -> Text | Mark:
        step, origin = getattr(known, field), Origin("Assessment", known.goal, field)
        return Mark(step, Text(step.label, origin)) if step else Text(texts.NOT_GIVEN, origin)

    comment = Text(" ".join(known.comment.split()) or texts.NOT_GIVEN, Origin("Assessment", known.goal, "comment"))
    return Text(known.period.label, Origin("Assessment", known.goal)), mark("status"), mark("forecast"), mark("trend"), comment


def _assignments(register: Register, owner: Body | None, until: Period) -> Iterator[Block]:
    answers = sorted(register.all(Answer).values(), key=lambda one: one.period.last, reverse=True)
    for assignment in sorted(register.all(Assignment).values(), key=lambda one: one.position):
        if owner is not None and assignment.body not in (None, owner.id):
            continue
        origin = Origin("Assignment", assignment.id, "title")
        yield Subheading(Text(assignment.title, origin))
        yield Paragraph(Text(_facts(register, assignment), origin))
        given = [one for one in answers if one.assignment == assignment.id and one.period <= until and one.text.strip()]
        if given:
            rows = tuple((Text(one.period.label, origin), Text(" ".join(one.text.split()), origin)) for one in given)
            yield Grid(heads=texts.ANSWER_HEADS, rows=rows, shares=(1.5, 8.5))
        else:
            yield Paragraph(Text(texts.ANSWER_MISSING, origin, missing=True))


def _facts(register: Register, assignment: Assignment) -> str:
    decision, body = register.find(Decision, assignment.decision), register.find(Body, assignment.body)
    due = assignment.due_text or (assignment.due.isoformat() if assignment.due else "")
    parts = (
        cited(register, decision) if decision else assignment.decision_text,
        assignment.dnr,
        texts.ANSWERED_BY.format(body=body.name) if body else "",
        texts.DUE_BY.format(day=due) if due else "",
        assignment.status.label if assignment.status else texts.ACTIVITY_STATUS_MISSING,
    )
    return " · ".join(filter(None, parts))


def _changes(appendix: Appendix) -> Iterator[Block]:
    found = Told.unpacked(appendix.told)
    if found is None:
        return
    origin = Origin("Appendix", appendix.id, "told")
    frame = texts.CHANGES_LEAD_ALONE if found.alone else texts.CHANGES_LEAD
    lead = frame.format(earlier=found.earlier.lower(), later=found.later.lower(), day=found.day)
    yield Paragraph(Text(lead if found.tables else f"{lead} {texts.CHANGES_NONE}", origin))
    for table in found.tables:
        yield _table(table, origin)


def _table(table: Table, origin: Origin) -> Block:
    rows = tuple(tuple(Text(cell, origin) for cell in row) for row in table.rows)
    shares = (1.0,) if len(table.heads) == 1 else (5.0, *[5.0 / (len(table.heads) - 1)] * (len(table.heads) - 1))
    return Grid(heads=table.heads, rows=rows, shares=shares)
