"""What can be sought: the words of a thing, and how a thing that was found is named and where it is shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import singledispatch

from malverktyg.domain.bodies import Body, FocusArea, GoalArea, Municipality
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Decision, Goal, Indicator
from malverktyg.domain.matters import Bearing, DecisionPoint, Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Entity, Register


class Ground(StrEnum):
    """Among what a thing was found, in the order in which finds are shown."""

    GOAL = "goal"
    ACTIVITY = "activity"
    ASSESSMENT = "assessment"
    INDICATOR = "indicator"
    MATTER = "matter"
    ASSIGNMENT = "assignment"
    DECISION = "decision"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one thing: ``title`` names it, ``text`` is all else that is written in it. Neither may hold anything."""

    kind: type[Entity]
    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A thing that was found.

    ``kind`` and ``id`` are what a window is asked to show, in ``year`` or at ``period`` where the thing belongs to one.
    ``context`` says what it belongs to; ``text`` are its words beside the title, where they were sought too.
    """

    ground: Ground
    kind: str
    id: str
    title: str
    context: str = ""
    text: str = ""
    year: int | None = None
    period: Period | None = None


def passages(values: Iterable[Entity]) -> Iterator[Passage]:
    """The words of those things that have words to seek."""
    for value in values:
        title, text = _words(value)
        if value.id is not None and (title.strip() or text.strip()):
            yield Passage(type(value), value.id, title, text)


@singledispatch
def _words(_: object) -> tuple[str, str]:
    return "", ""


@_words.register
def _(value: Goal) -> tuple[str, str]:
    return f"{value.number} {value.title}".strip(), str(value.year)


@_words.register
def _(value: Activity) -> tuple[str, str]:
    return value.title, " ".join((*value.responsible, value.time_text, value.comment))


@_words.register
def _(value: Assessment) -> tuple[str, str]:
    return "", f"{value.comment} {value.assessed_by}"


@_words.register
def _(value: Indicator) -> tuple[str, str]:
    return value.name, value.target


@_words.register
def _(value: Decision) -> tuple[str, str]:
    day = value.day.isoformat() if value.day else ""
    return f"§ {value.paragraph} {day}" if value.paragraph else day, value.wording


@_words.register
def _(value: Assignment) -> tuple[str, str]:
    return value.title, f"{value.decision_text} {value.dnr} {value.due_text}"


@_words.register
def _(value: Answer) -> tuple[str, str]:
    return "", value.text


@_words.register
def _(value: Matter) -> tuple[str, str]:
    return f"{value.dnr} {value.title}".strip(), ""


@_words.register
def _(value: Proposal) -> tuple[str, str]:
    lists = (*value.documents, *value.attachments, *value.recipients, *value.signatures)
    written = (value.officer, value.summary, value.considerations, value.economy, value.children, *lists)
    return "", "\n".join(part for part in written if part)


@_words.register
def _(value: DecisionPoint) -> tuple[str, str]:
    return "", value.text


@_words.register
def _(value: Bearing) -> tuple[str, str]:
    return "", value.reason


@_words.register
def _(value: Body) -> tuple[str, str]:
    return value.name, f"{value.short} {value.definite}"


@_words.register(FocusArea)
@_words.register(GoalArea)
def _(value: FocusArea | GoalArea) -> tuple[str, str]:
    return value.name, value.description if isinstance(value, FocusArea) else ""


@_words.register
def _(value: Municipality) -> tuple[str, str]:
    return value.name, f"{value.vision} {value.letterhead}"


def hit_of(register: Register, passage: Passage) -> Hit | None:
    """A find as the register has it now; nothing where the thing or what it hangs on is gone."""
    value = register.find(passage.kind, passage.id)
    return None if value is None else _hit(value, register, passage)


@singledispatch
def _hit(_value: object, _register: Register, _passage: Passage) -> Hit | None:
    return None


@_hit.register
def _(value: Goal, register: Register, passage: Passage) -> Hit | None:
    owner = register.find(Body, value.body)
    context = " · ".join((*((owner.name,) if owner else ()), str(value.year)))
    return Hit(ground=Ground.GOAL, kind="goal", id=passage.id, title=passage.title, context=context, year=value.year)


@_hit.register
def _(value: Activity, register: Register, passage: Passage) -> Hit | None:
    goal = register.find(Goal, value.goal)
    return Hit(
        ground=Ground.ACTIVITY,
        kind="activity",
        id=passage.id,
        title=passage.title,
        context=_named(goal),
        text=passage.text,
        year=goal.year if goal else None,
    )


@_hit.register
def _(value: Assessment, register: Register, passage: Passage) -> Hit | None:
    title = _named(register.find(Goal, value.goal))
    label = value.period.label
    return Hit(
        ground=Ground.ASSESSMENT,
        kind="assessment",
        id=value.goal,
        title=title,
        context=label,
        text=passage.text,
        period=value.period,
    )


@_hit.register
def _(value: Indicator, register: Register, passage: Passage) -> Hit | None:
    goal = register.find(Goal, value.goal)
    if goal is None or goal.id is None:
        return None
    named = _named(goal)
    return Hit(
        ground=Ground.INDICATOR,
        kind="goal",
        id=goal.id,
        title=value.name,
        context=named,
        text=passage.text,
        year=goal.year,
    )


@_hit.register
def _(value: Decision, register: Register, passage: Passage) -> Hit | None:
    body = register.find(Body, value.body)
    title = " ".join(part for part in (body.name if body else "", passage.title) if part)
    return Hit(ground=Ground.DECISION, kind="decision", id=passage.id, title=title, text=passage.text)


@_hit.register
def _(value: Assignment, register: Register, passage: Passage) -> Hit | None:
    body = register.find(Body, value.body)
    context = body.name if body else ""
    return Hit(ground=Ground.ASSIGNMENT, kind="assignment", id=passage.id, title=value.title, context=context, text=passage.text)


@_hit.register
def _(value: Answer, register: Register, passage: Passage) -> Hit | None:
    asked = register.find(Assignment, value.assignment)
    if asked is None:
        return None
    title = asked.title
    return Hit(
        ground=Ground.ASSIGNMENT,
        kind="assignment",
        id=value.assignment,
        title=title,
        context=value.period.label,
        text=passage.text,
        period=value.period,
    )


@_hit.register(Matter)
@_hit.register(Proposal)
@_hit.register(DecisionPoint)
@_hit.register(Bearing)
def _(value: Matter | Proposal | DecisionPoint | Bearing, register: Register, passage: Passage) -> Hit | None:
    matter = _matter_of(register, value)
    if matter is None or matter.id is None:
        return None
    title = " ".join(part for part in (matter.dnr, matter.title) if part)
    return Hit(
        ground=Ground.MATTER,
        kind="matter",
        id=matter.id,
        title=title,
        context=matter.period.label,
        text=passage.text,
        period=matter.period,
    )


@_hit.register(Body)
@_hit.register(FocusArea)
@_hit.register(GoalArea)
@_hit.register(Municipality)
def _(value: Body | FocusArea | GoalArea | Municipality, _register: Register, passage: Passage) -> Hit | None:
    return Hit(ground=Ground.SETTING, kind=_SETTINGS[type(value)], id=passage.id, title=passage.title, text=passage.text)


_SETTINGS = {Body: "body", FocusArea: "focus_area", GoalArea: "goal_area", Municipality: "municipality"}


def _matter_of(register: Register, value: Matter | Proposal | DecisionPoint | Bearing) -> Matter | None:
    if isinstance(value, Matter):
        return value
    if isinstance(value, DecisionPoint):
        proposal = register.find(Proposal, value.proposal)
        return register.find(Matter, proposal.matter) if proposal else None
    return register.find(Matter, value.matter)


def _named(goal: Goal | None) -> str:
    return "" if goal is None else " ".join(part for part in (goal.number, goal.title) if part)
