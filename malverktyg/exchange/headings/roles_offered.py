"""What a column or a cell may be said to be, in groups with Swedish labels, for whoever corrects how a workbook was read."""

from collections.abc import Iterator
from dataclasses import dataclass

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.correcting.corrections import IGNORED
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.layouts.texts import NONE_OF_THESE, ROLE_GROUPS, ROLES

Scale = type[GoalStatus] | type[ActivityStatus] | type[Forecast] | type[Trend]

_GOAL = "goal.title goal.number goal.focus_area goal.goal_area goal.body goal.level parent.title"
_ACTIVITY = """
    activity.title activity.responsible activity.time activity.start activity.end activity.status activity.percent
    activity.comment
"""
_ASSESSMENT = """
    assessment.status assessment.comment assessment.status_and_comment assessment.forecast assessment.trend
    assessment.assessed_by assessment.assessed_on assessment.period
"""
_INDICATOR = "indicator.title indicator.unit indicator.target indicator.value indicator.group"
_ASSIGNMENT = """
    assignment.title assignment.decision assignment.dnr assignment.due assignment.status assignment.answer
"""
_ROLES = {
    "goal": _GOAL.split(),
    "activity": _ACTIVITY.split(),
    "assessment": _ASSESSMENT.split(),
    "indicator": _INDICATOR.split(),
    "assignment": _ASSIGNMENT.split(),
    "none": [IGNORED],
}
_ALL = frozenset(role for roles in _ROLES.values() for role in roles)
_OF_A_PERIOD = frozenset(
    role for role in _ROLES["assessment"] if role != "assessment.period"
) | {"indicator.value", "assignment.answer", "activity.status"}  # fmt: skip
_SCALES: dict[str, Scale] = {
    "assessment.status": GoalStatus,
    "assessment.status_and_comment": GoalStatus,
    "assessment.forecast": Forecast,
    "assessment.trend": Trend,
    "activity.status": ActivityStatus,
    "assignment.status": ActivityStatus,
}


@dataclass(frozen=True, slots=True)
class OfferedRole:
    """One role. ``of_a_period`` tells that a period may be said with it, ``scale`` which steps its values may mean."""

    role: str
    label: str
    of_a_period: bool = False
    scale: Scale | None = None


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """Roles of one subject under its name: "Mål", "Aktivitet", …, and last the one that is none of them."""

    label: str
    roles: tuple[OfferedRole, ...]


def offered() -> tuple[RoleGroup, ...]:
    """Every role that a column or a cell may be given, group by group as they are to be shown."""
    return tuple(RoleGroup(ROLE_GROUPS[name], tuple(_offered(role) for role in roles)) for name, roles in _ROLES.items())


def _offered(role: str) -> OfferedRole:
    return OfferedRole(role, role_label(role), role in _OF_A_PERIOD, scale_of(role))


def role_label(role: str) -> str:
    """A role in Swedish, with a capital; one that ``Reading.cells`` holds may be several, or "ignored: " and why."""
    if role.startswith(IGNORED):
        return NONE_OF_THESE
    names = [ROLES.get(one, "") for one in role.split(" + ")]
    label = ", ".join(name for name in names if name)
    return label[:1].upper() + label[1:]


def scale_of(role: str) -> Scale | None:
    """The scale that values of a role are read on, where they are steps of one; of several roles the first that has one."""
    return next((_SCALES[one] for one in role.split(" + ") if one in _SCALES), None)


def scales() -> Iterator[tuple[str, Scale]]:
    """The four scales by the names that ``Means`` knows them by."""
    yield from ((scale.__name__, scale) for scale in dict.fromkeys(_SCALES.values()))


def role_of_step(step: str | None) -> str | None:
    """The role that a value has by being a step: the first whose scale has it, beside words where it may."""
    found = next((role for role, scale in _SCALES.items() if step in [one.value for one in scale]), None)
    return "assessment.status_and_comment" if found == "assessment.status" else found


def is_offered(role: str) -> bool:
    """Whether a role is one that a column or a cell may be given."""
    return role in _ALL


def heading_of(role: str, text: str = "") -> Heading | None:
    """What a heading would mean whose column had this role; nothing for a word that is no role."""
    if role == IGNORED:
        return Heading(text, None, Kind.OTHER)
    if role not in _ALL:
        return None
    subject, kind = role.split(".")
    told = Kind(kind)
    return Heading(text, None if told is Kind.PERIOD else Subject(subject), told)
