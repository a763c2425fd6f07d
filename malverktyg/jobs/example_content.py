"""What the example's workbooks do not say, as values: settings, bodies, decisions, measured values and a matter."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from malverktyg.domain.appendices import Appendix, AppendixKind
from malverktyg.domain.bodies import Body, BodyKind, Deadline, FocusArea
from malverktyg.domain.goals import (
    Answer,
    Assignment,
    Decision,
    Direction,
    Goal,
    GoalLevel,
    Group,
    Indicator,
    Measurement,
)
from malverktyg.domain.ids import AssignmentId, BodyId, DecisionId, GoalId, IndicatorId, MatterId, ProposalId
from malverktyg.domain.matters import Bearing, BearingDegree, DecisionPoint, DecisionStyle, Matter, Proposal
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Entity, Register
from malverktyg.jobs.register import new_id

_GROUPS = (("values", Group.TOTAL), ("women", Group.WOMEN), ("men", Group.MEN))


@dataclass(frozen=True)
class Content:
    """The content of ``exempel.toml``; each function gives values to save into a register that the import has filled."""

    data: dict[str, Any]

    @classmethod
    def read(cls, path: Path) -> "Content":
        """Read the file."""
        return cls(tomllib.loads(path.read_text("utf-8")))

    def settings(self, register: Register) -> list[Entity]:
        """All but the matter, in an order in which it can be saved."""
        bodies = self._bodies(register)
        by_name = {body.name: body for body in bodies}
        decisions = {
            one["body"]: Decision(id=DecisionId(new_id()), **{**one, "body": by_name[one["body"]].id})
            for one in self.data["decision"]
        }
        return [
            replace(register.municipality, **self.data["municipality"]),
            *self._areas(register),
            *bodies,
            *(Deadline(period=Period.parse(period), due=due) for period, due in self.data["deadlines"].items()),
            *decisions.values(),
            *self._goals(register, by_name, decisions),
            *self._measured(register),
            *self._assignments(by_name, decisions),
        ]

    def _areas(self, register: Register) -> Iterator[FocusArea]:
        for area in register.focus_areas:
            yield replace(area, description=self.data["focus_areas"][area.name])

    def _bodies(self, register: Register) -> list[Body]:
        """The bodies with their grammar; those that the import made keep their ids."""
        known = {body.name: body.id for body in register.bodies}
        ids = {one["name"]: known.get(one["name"]) or BodyId(new_id()) for one in self.data["body"]}
        return [
            Body(id=ids[one["name"]], position=place, **{
                **one, "kind": BodyKind(one["kind"]), "superior": ids.get(one.get("superior", ""))
            })
            for place, one in enumerate(self.data["body"])
        ]  # fmt: skip

    def _goals(self, register: Register, bodies: dict[str, Body], decisions: dict[str, Decision]) -> list[Goal]:
        """Fullmäktige's goals, and all others with the goal above them and the decision that worded them."""
        by_title = {goal.title: goal for goal in register.all(Goal).values()}
        by_body = {body.id: decisions.get(body.name) for body in bodies.values()}
        council = []
        for place, one in enumerate(self.data["council_goal"]):
            known = by_title.pop(one["title"], Goal(id=GoalId(new_id()), year=2023, title=one["title"]))
            owner = bodies["Kommunfullmäktige"].id
            areas = tuple(area.id for area in register.focus_areas if area.id and area.name == one["area"])
            decision = decisions["Kommunfullmäktige"].id
            council.append(
                replace(known, number=one["number"], level=GoalLevel.COUNCIL, body=owner, focus_areas=areas, decision=decision,
                        position=place)
            )  # fmt: skip
            for title in one["goals"]:
                by_title[title] = replace(by_title[title], parent=known.id)
        below = [replace(goal, decision=found.id) for goal in by_title.values() if (found := by_body.get(goal.body))]
        return [*council, *below]

    def _measured(self, register: Register) -> Iterator[Entity]:
        """The indicators, those of a workbook among them, and their values."""
        goals = {goal.title: goal for goal in register.all(Goal).values()}
        for one in self.data["indicator"]:
            goal = goals[one["goal"]]
            known = next((own for own in register.indicators_of(goal.id) if own.name.startswith(one["name"])), None)
            id = IndicatorId(known.id if known and known.id else new_id())
            words = {name: one[name] for name in ("name", "unit", "target")}
            yield Indicator(id=id, goal=goal.id, direction=Direction(one["direction"]), **words)
            for key, group in _GROUPS:
                for period, value in one.get(key, {}).items():
                    yield Measurement(indicator=id, period=Period.parse(period), group=group, value=value)
            for period in one.get("unmeasured", ()):
                yield Measurement(indicator=id, period=Period.parse(period), measured=False)

    def _assignments(self, bodies: dict[str, Body], decisions: dict[str, Decision]) -> Iterator[Entity]:
        for one in self.data["assignment"]:
            id = AssignmentId(new_id())
            yield Assignment(
                id=id,
                title=one["title"],
                decision=decisions[one["decision"]].id,
                dnr=one["dnr"],
                body=bodies[one["body"]].id,
                due=one["due"],
                status=ActivityStatus(one["status"]),
            )
            for period, text in one["answers"].items():
                yield Answer(assignment=id, period=Period.parse(period), text=text)

    def matter(self, register: Register) -> list[Entity]:
        """The matter, its proposal with the points to decide, and its bearing on each focus area."""
        bodies = {body.name: body.id for body in register.bodies}
        about, written = self.data["matter"], dict(self.data["proposal"])
        points, appendices = written.pop("points"), written.pop("appendices")
        matter = MatterId(new_id())
        proposal = ProposalId(new_id())
        lists = {name: tuple(value) for name, value in written.items() if isinstance(value, list)}
        written |= lists | {
            "style": DecisionStyle(written["style"]),
            "administration": bodies[written["administration"]],
        }
        period, body = Period.parse(about["period"]), bodies[about["body"]]
        return [
            Matter(id=matter, dnr=about["dnr"], title=about["title"], period=period, body=body),
            Proposal(id=proposal, matter=matter, **written),
            *(DecisionPoint(proposal=proposal, text=text, position=place) for place, text in enumerate(points)),
            *(Appendix(proposal=proposal, kind=AppendixKind(kind), position=place) for place, kind in enumerate(appendices)),
            *self._bearings(register, matter),
        ]

    def _bearings(self, register: Register, matter: MatterId) -> Iterator[Bearing]:
        for area in register.focus_areas:
            one = self.data["bearings"][area.name]
            if area.id is not None:
                yield Bearing(matter=matter, focus_area=area.id, degree=BearingDegree(one["degree"]), reason=one["reason"])
