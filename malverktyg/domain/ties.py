"""How things hang together: the fields that hold another thing's id, and what goes along when a thing is removed."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from typing import Any

from malverktyg.domain.appendices import Appendix
from malverktyg.domain.bodies import Body, FocusArea, GoalArea
from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Decision, Goal, Indicator, Measurement
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.matters import Bearing, DecisionPoint, Matter, Proposal
from malverktyg.domain.sources import Source
from malverktyg.domain.templates import Template
from malverktyg.domain.year import Entity, Register


@dataclass(frozen=True, slots=True)
class Tie:
    """A field of one kind that holds the id of another, or several. A thing that ``hangs`` goes with the one it names."""

    kind: type[Entity]
    field: str
    to: type[Entity]
    hangs: bool = False

    def ids(self, value: Entity) -> tuple[str, ...]:
        """The ids that a thing holds in this field."""
        held = getattr(value, self.field)
        return held if isinstance(held, tuple) else () if held is None else (held,)

    def without(self, value: Entity, ids: Set[str]) -> Entity:
        """The thing with some ids taken out of this field."""
        held = getattr(value, self.field)
        left = tuple(id for id in held if id not in ids) if isinstance(held, tuple) else None
        emptied: dict[str, Any] = {self.field: left}
        return replace(value, **emptied)


TIES = (
    Tie(Body, "superior", Body),
    Tie(Body, "successor", Body),
    Tie(Decision, "body", Body),
    Tie(Goal, "parent", Goal),
    Tie(Goal, "body", Body),
    Tie(Goal, "goal_area", GoalArea),
    Tie(Goal, "focus_areas", FocusArea),
    Tie(Goal, "decision", Decision),
    Tie(Goal, "previous", Goal),
    Tie(Activity, "goal", Goal, hangs=True),
    Tie(Assessment, "goal", Goal, hangs=True),
    Tie(Indicator, "goal", Goal, hangs=True),
    Tie(Measurement, "indicator", Indicator, hangs=True),
    Tie(Assignment, "decision", Decision),
    Tie(Assignment, "body", Body),
    Tie(Answer, "assignment", Assignment, hangs=True),
    Tie(Matter, "body", Body),
    Tie(Proposal, "matter", Matter, hangs=True),
    Tie(Proposal, "administration", Body),
    Tie(Proposal, "template", Template),
    Tie(Appendix, "proposal", Proposal, hangs=True),
    Tie(DecisionPoint, "proposal", Proposal, hangs=True),
    Tie(Bearing, "matter", Matter, hangs=True),
    Tie(Bearing, "focus_area", FocusArea, hangs=True),
    Tie(Dismissal, "matter", Matter, hangs=True),
    Tie(FrozenPaper, "matter", Matter, hangs=True),
    Tie(Source, "kept", KeptWorkbook),
)


def ties_of(value: Entity) -> Iterator[Tie]:
    """The ties of a thing's kind."""
    return (tie for tie in TIES if tie.kind is type(value))


def gone_with(register: Register, removed: Iterable[Entity]) -> tuple[Entity, ...]:
    """What goes when some things are removed: they themselves, what hangs on them, and where all of it was read from."""
    gone: dict[str, Entity] = {}
    fresh: dict[str, Entity] = {one.id: one for one in removed if one.id is not None}
    while fresh:
        gone |= fresh
        fresh = {id: one for id, one in _hanging(register, fresh.keys()) if id not in gone}
    return tuple(gone.values())


def _hanging(register: Register, ids: Set[str]) -> Iterator[tuple[str, Entity]]:
    for tie in TIES:
        if tie.hangs:
            yield from ((id, one) for id, one in register.all(tie.kind).items() if not ids.isdisjoint(tie.ids(one)))
    yield from ((id, one) for id, one in register.all(Source).items() if one.subject in ids)


def loosened(register: Register, gone: Iterable[Entity]) -> tuple[Entity, ...]:
    """What stays when some things go but names one of them, with that name taken out."""
    ids = {one.id for one in gone if one.id is not None}
    if not ids:
        return ()
    changed: dict[str, Entity] = {}
    for tie in TIES:
        for id, one in register.all(tie.kind).items():
            if id not in ids and not tie.hangs and not ids.isdisjoint(tie.ids(one)):
                changed[id] = tie.without(changed.get(id, one), ids)
    return tuple(changed.values())


def astray(register: Register, values: Iterable[Entity]) -> Iterator[Entity]:
    """Those of some things that name a thing which is not there."""
    ties: dict[type[Any], list[Tie]] = {}
    for tie in TIES:
        ties.setdefault(tie.kind, []).append(tie)
    for value in values:
        if any(register.find(tie.to, id) is None for tie in ties.get(type(value), ()) for id in tie.ids(value)):
            yield value
