"""The register: all that a file holds, as one immutable value, with the questions that every page and paper asks of it."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from types import MappingProxyType
from typing import Any, TypeVar, cast

from malverktyg.domain.appendices import Appendix
from malverktyg.domain.bodies import Body, Deadline, FocusArea, GoalArea, Municipality
from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.frozen import FrozenPaper
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Decision, Goal, Indicator, Measurement
from malverktyg.domain.ids import GoalId, IndicatorId, MatterId, ProposalId
from malverktyg.domain.kept import KeptWorkbook
from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.matters import Bearing, DecisionPoint, Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.domain.sources import Source
from malverktyg.domain.templates import STANDARD, Template

Entity = (
    Municipality | FocusArea | GoalArea | Body | Deadline | Decision | Goal | Activity | Assessment | Indicator
    | Measurement | Assignment | Answer | Template | Matter | Proposal | Appendix | DecisionPoint | Bearing | Dismissal
    | FrozenPaper | KeptWorkbook | LayoutMemory | Source
)  # fmt: skip
E = TypeVar("E", bound=Entity)
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

# In the order in which they can be saved: a thing comes after those it points to.
KINDS: tuple[type[Entity], ...] = (
    Municipality, FocusArea, GoalArea, Body, Deadline, Decision, Goal, Activity, Assessment, Indicator,
    Measurement, Assignment, Answer, Template, Matter, Proposal, Appendix, DecisionPoint, Bearing, Dismissal, FrozenPaper,
    KeptWorkbook, LayoutMemory, Source,
)  # fmt: skip

_EMPTY: Mapping[str, Entity] = MappingProxyType({})
_NONE_ASSESSED: Mapping[GoalId | None, Assessment] = MappingProxyType({})


class _Found(cached_property[V]):
    """What is found once from the things of some kinds; it stands in the next register too, while those kinds do."""

    def __init__(self, find: Callable[[Any], V], kinds: tuple[type[Entity], ...]) -> None:
        super().__init__(find)
        self.kinds = frozenset(kinds)


def _found_from(*kinds: type[Entity]) -> Callable[[Callable[[Any], V]], _Found[V]]:
    return lambda find: _Found(find, kinds)


@dataclass(frozen=True)
class Register:
    """Everything in a file at one moment. A change gives a new register; the old one still stands."""

    tables: Mapping[type[Entity], Mapping[str, Entity]] = field(default_factory=dict)

    def all(self, kind: type[E]) -> Mapping[str, E]:
        """Every thing of a kind, by id, in the order of the file."""
        return cast("Mapping[str, E]", self.tables.get(cast("type[Entity]", kind), _EMPTY))

    def find(self, kind: type[E], id: str | None) -> E | None:
        """The thing with an id, or nothing."""
        return self.all(kind).get(id) if id is not None else None

    def with_(self, saved: Iterable[Entity] = (), removed: Iterable[Entity] = ()) -> "Register":
        """A register in which some things are as given (each with its id) and others gone."""
        saved, removed = tuple(saved), tuple(removed)
        touched = {type(value) for value in (*saved, *removed)}
        tables = {kind: dict(self.tables.get(kind, _EMPTY)) for kind in touched}
        for value in removed:
            tables[type(value)].pop(_id(value), None)
        for value in saved:
            tables[type(value)][_id(value)] = value
        made = Register({**self.tables, **tables})
        made.__dict__.update(self._still(touched))
        return made

    def _still(self, touched: set[type[Entity]]) -> Iterator[tuple[str, object]]:
        """What has been found already and would be found again after a change to some kinds."""
        for name, found in dict(self.__dict__).items():  # a copy: another thread may find something meanwhile
            how = getattr(type(self), name, None)
            if isinstance(how, _Found) and not how.kinds & touched:
                yield name, found

    @_found_from(Municipality)
    def municipality(self) -> Municipality:
        """The municipality's settings, or empty ones where none are saved yet."""
        return next(iter(self.all(Municipality).values()), Municipality())

    @_found_from(FocusArea)
    def focus_areas(self) -> tuple[FocusArea, ...]:
        """The focus areas in their order."""
        return tuple(sorted(self.all(FocusArea).values(), key=lambda area: (area.position, area.name)))

    @_found_from(Body)
    def bodies(self) -> tuple[Body, ...]:
        """The bodies in their order."""
        return tuple(sorted(self.all(Body).values(), key=lambda body: (body.position, body.name)))

    @_found_from(Goal, Matter)
    def years(self) -> tuple[int, ...]:
        """The years that hold a goal or a matter, earliest first."""
        years = {goal.year for goal in self.all(Goal).values()}
        return tuple(sorted(years | {matter.period.year for matter in self.all(Matter).values()}))

    def goals_of(self, year: int) -> tuple[Goal, ...]:
        """A year's goals: by level and body, then in their order."""
        return self._goals.get(year, ())

    @_found_from(Goal, Body)
    def _goals(self) -> Mapping[int, tuple[Goal, ...]]:
        place = {body.id: number for number, body in enumerate(self.bodies)}

        def order(goal: Goal) -> tuple[bool, int, int]:
            return goal.level != "council", place.get(goal.body, len(place)), goal.position

        return _groups(self.all(Goal), attrgetter("year"), order)

    def activities_of(self, goal: GoalId | None) -> tuple[Activity, ...]:
        """A goal's activities in their order."""
        return self._activities.get(goal, ())

    @_found_from(Activity)
    def _activities(self) -> Mapping[GoalId | None, tuple[Activity, ...]]:
        return _groups(self.all(Activity), attrgetter("goal"), attrgetter("position"))

    def assessment_of(self, goal: GoalId | None, period: Period) -> Assessment | None:
        """A goal's assessment for a period, where there is one."""
        return self.assessed_in(period).get(goal)

    def assessed_in(self, period: Period) -> Mapping[GoalId | None, Assessment]:
        """A period's assessments, by their goals' ids."""
        return self._assessments.get(period, _NONE_ASSESSED)

    @_found_from(Assessment)
    def _assessments(self) -> Mapping[Period, Mapping[GoalId | None, Assessment]]:
        found: defaultdict[Period, dict[GoalId | None, Assessment]] = defaultdict(dict)
        for one in self.all(Assessment).values():
            found[one.period][one.goal] = one
        return dict(found)

    def assessments_of(self, goal: GoalId | None) -> tuple[Assessment, ...]:
        """A goal's assessments, earliest period first."""
        return self._assessments_by_goal.get(goal, ())

    @_found_from(Assessment)
    def _assessments_by_goal(self) -> Mapping[GoalId | None, tuple[Assessment, ...]]:
        return _groups(self.all(Assessment), attrgetter("goal"), attrgetter("period.last"))

    def indicators_of(self, goal: GoalId | None) -> tuple[Indicator, ...]:
        """A goal's indicators in their order; with ``None`` those that belong to no goal."""
        return self._indicators.get(goal, ())

    @_found_from(Indicator)
    def _indicators(self) -> Mapping[GoalId | None, tuple[Indicator, ...]]:
        return _groups(self.all(Indicator), attrgetter("goal"), attrgetter("position"))

    def measurements_of(self, indicator: IndicatorId | None) -> tuple[Measurement, ...]:
        """An indicator's measurements, earliest first."""
        return self._measurements.get(indicator, ())

    @_found_from(Measurement)
    def _measurements(self) -> Mapping[IndicatorId | None, tuple[Measurement, ...]]:
        return _groups(self.all(Measurement), attrgetter("indicator"), attrgetter("period.last"))

    def matter_in(self, period: Period) -> Matter | None:
        """A period's matter, the latest begun where there are several."""
        return next((one for one in reversed(tuple(self.all(Matter).values())) if one.period == period), None)

    def proposal_of(self, matter: MatterId | None) -> Proposal | None:
        """The proposal of a matter."""
        return next((one for one in self.all(Proposal).values() if one.matter == matter), None)

    @_found_from(Template)
    def templates(self) -> tuple[Template, ...]:
        """The templates in their order; the first is the one that new papers follow."""
        return tuple(sorted(self.all(Template).values(), key=lambda one: (one.position, one.name)))

    def template_of(self, proposal: Proposal | None) -> Template:
        """The template that a paper follows: its own, else the file's first, else the program's."""
        chosen = self.find(Template, proposal.template) if proposal else None
        return chosen or next(iter(self.templates), STANDARD)

    def points_of(self, proposal: ProposalId | None) -> tuple[DecisionPoint, ...]:
        """A proposal's points to decide, in order."""
        points = (one for one in self.all(DecisionPoint).values() if one.proposal == proposal)
        return tuple(sorted(points, key=lambda one: one.position))

    def appendices_of(self, proposal: ProposalId | None) -> tuple[Appendix, ...]:
        """A proposal's appendices, in their order."""
        found = (one for one in self.all(Appendix).values() if one.proposal == proposal)
        return tuple(sorted(found, key=lambda one: one.position))

    @_found_from(KeptWorkbook, Appendix)
    def kept_files(self) -> Mapping[str, str]:
        """The names of the files whose bytes are kept with the register, by their SHA-256."""
        kept: list[KeptWorkbook | Appendix] = [*self.all(KeptWorkbook).values(), *self.all(Appendix).values()]
        return {one.sha256: one.name for one in kept if one.sha256}

    def bearings_of(self, matter: MatterId | None) -> Mapping[str, Bearing]:
        """A matter's bearings by focus area id."""
        return {one.focus_area: one for one in self.all(Bearing).values() if one.matter == matter}

    def frozen_of(self, matter: MatterId | None) -> tuple[FrozenPaper, ...]:
        """A matter's frozen papers, the first version first."""
        found = (one for one in self.all(FrozenPaper).values() if one.matter == matter)
        return tuple(sorted(found, key=lambda one: one.number))

    def dismissals_of(self, matter: MatterId | None) -> tuple[Dismissal, ...]:
        """What has been put aside of the findings in a matter's review."""
        return tuple(one for one in self.all(Dismissal).values() if one.matter == matter)

    def source_of(self, subject: str | None, field_name: str | None = None) -> Source | None:
        """Where a thing, or one field of it, was read from; without a field the first that is known."""
        return next((one for one in self.sources_of(subject) if field_name in (None, one.field)), None)

    def sources_of(self, subject: str | None) -> tuple[Source, ...]:
        """Where each field of a thing was read from."""
        return self._sources.get(subject or "", ())

    @_found_from(Source)
    def _sources(self) -> Mapping[str, tuple[Source, ...]]:
        return _groups(self.all(Source), attrgetter("subject"), lambda _: 0)


def _groups(things: Mapping[str, E], owner: Callable[[E], K], order: Callable[[E], Any]) -> Mapping[K, tuple[E, ...]]:
    """Things by what they belong to, each group in order."""
    groups: defaultdict[K, list[E]] = defaultdict(list)
    for thing in sorted(things.values(), key=order):
        groups[owner(thing)].append(thing)
    return {key: tuple(group) for key, group in groups.items()}


def _id(value: Entity) -> str:
    if value.id is None:
        raise ValueError(f"not saved yet: {value!r}")
    return value.id
