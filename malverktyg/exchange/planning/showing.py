"""How a plan shows things and values to a reader: which thing it is, and each value in Swedish words."""

from datetime import date
from enum import StrEnum

from malverktyg.domain.bodies import Body, FocusArea, GoalArea
from malverktyg.domain.goals import Answer, Assessment, Assignment, Goal, Group, Indicator, Measurement
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.year import Entity
from malverktyg.exchange.planning import texts
from malverktyg.exchange.planning.draft import Draft

_NAMED: dict[str, tuple[type[Entity], str]] = {
    "body": (Body, "name"),
    "goal_area": (GoalArea, "name"),
    "parent": (Goal, "title"),
    "goal": (Goal, "title"),
}


def label(draft: Draft, thing: Entity) -> str:
    """Which thing it is: its title or name, or its owner's with the period."""
    if isinstance(thing, Assessment):
        return _part(draft.find(Goal, thing.goal), thing.period.label.lower())
    if isinstance(thing, Measurement):
        group = "" if thing.group is Group.TOTAL else f", {thing.group.label.lower()}"
        return _part(draft.find(Indicator, thing.indicator), thing.period.label.lower() + group)
    if isinstance(thing, Answer):
        return _part(draft.find(Assignment, thing.assignment), thing.period.label.lower())
    return str(getattr(thing, "title", "") or getattr(thing, "name", ""))


def _part(owner: Entity | None, part: str) -> str:
    name = str(getattr(owner, "title", "") or getattr(owner, "name", ""))
    return texts.PART_OF.format(name=name, part=part)


def field_label(thing: Entity, field: str) -> str:
    """What a field is called."""
    if isinstance(thing, Assessment) and field == "status":
        return texts.ASSESSMENT_STATUS
    return texts.FIELDS.get(field, field)


def shown(draft: Draft, field: str, value: object) -> str:
    """A value in Swedish; nothing for a blank one."""
    if field in _NAMED and value is not None:
        kind, name = _NAMED[field]
        return str(getattr(draft.find(kind, str(value)), name, ""))
    if field == "focus_areas" and isinstance(value, tuple):
        return ", ".join(area.name for id in value if (area := draft.find(FocusArea, id)))
    return _plain(value)


def _plain(value: object) -> str:
    if isinstance(value, TimeSpan):
        return _time(value)
    if isinstance(value, bool):
        return texts.YES if value else texts.NO
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    if isinstance(value, StrEnum):
        return str(getattr(value, "label", value))
    return "" if value is None else str(value)


def _time(value: TimeSpan) -> str:
    """The words, with the days they stand for where there are any."""
    days: tuple[date | None, ...] = (value.start, value.end)
    written = "–".join(str(day) if day else "" for day in days) if any(days) else ""
    if value.text.strip() and written:
        return f"{value.text.strip()} ({written})"
    return value.text.strip() or written
