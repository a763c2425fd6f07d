"""The register as JSON to the contract ``malverktyg/1``: every key always there, ``null`` or ``[]`` where nothing is known."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from malverktyg.domain.bodies import Body, FocusArea
from malverktyg.domain.goals import Activity, Answer, Assessment, Assignment, Decision, Goal, Group, Indicator, Measurement
from malverktyg.domain.matters import Matter
from malverktyg.domain.year import Register
from malverktyg.exchange import json_matter
from malverktyg.exchange.phrases.citing import cited
from malverktyg.files import replacing

FORMAT = "malverktyg/1"
Json = dict[str, Any]


def write(register: Register, target: Path) -> None:
    """Write the register beside ``target`` and rename it into place, in UTF-8."""
    text = json.dumps(document(register), ensure_ascii=False, indent=1) + "\n"
    with replacing(target) as beside:
        beside.write_bytes(text.encode("utf-8", "replace"))


def document(register: Register) -> Json:
    """The whole register as the contract's JSON object; years in order, and within a year the order of the lists on screen."""
    return {
        "format": FORMAT,
        "municipality": register.municipality.name or None,
        "vision": register.municipality.vision or None,
        "focus_areas": [{"name": area.name, "description": area.description or None} for area in register.focus_areas],
        "goals": [_goal(register, goal) for year in register.years for goal in register.goals_of(year)],
        "indicators": [_indicator(register, one) for one in register.indicators_of(None)],
        "assignments": [_assignment(register, one) for one in _in_order(register.all(Assignment).values())],
        "matters": [json_matter.matter(register, one) for one in register.all(Matter).values()],
    }


def _goal(register: Register, goal: Goal) -> Json:
    parent = register.find(Goal, goal.parent)
    return {
        "title": goal.title,
        "number": goal.number or None,
        "level": goal.level.value,
        "parent": parent.title if parent else None,
        "body": _body(register, goal.body),
        "focus_areas": [area.name for id in goal.focus_areas if (area := register.find(FocusArea, id))],
        "source": _source(register, goal.id, "title"),
        "activities": [_activity(register, one) for one in register.activities_of(goal.id)],
        "assessments": [_assessment(register, one) for one in register.assessments_of(goal.id)],
        "indicators": [_indicator(register, one) for one in register.indicators_of(goal.id)],
    }


def _activity(register: Register, activity: Activity) -> Json:
    return {
        "title": activity.title,
        "status": _value(activity.status),
        "responsible": list(activity.responsible),
        "start": _value(activity.start),
        "end": _value(activity.end),
        "precision": _value(activity.precision),
        "time_text": activity.time_text or None,
        "percent": activity.percent,
        "comment": activity.comment or None,
        "source": _source(register, activity.id, "title"),
    }


def _assessment(register: Register, assessment: Assessment) -> Json:
    return {
        "period": str(assessment.period),
        "status": _value(assessment.status),
        "forecast": _value(assessment.forecast),
        "trend": _value(assessment.trend),
        "comment": assessment.comment or None,
        "source": _source(register, assessment.id, "status"),
    }


def _indicator(register: Register, indicator: Indicator) -> Json:
    return {
        "name": indicator.name,
        "unit": indicator.unit or None,
        "target": indicator.target or None,
        "values": [_measurement(one) for one in register.measurements_of(indicator.id)],
        "source": _source(register, indicator.id, "name"),
    }


def _measurement(measurement: Measurement) -> Json:
    """A value; one of women or men says so in front of it, for the contract has no key of its own for the group."""
    value = measurement.value if measurement.measured else ""
    if value and measurement.group is not Group.TOTAL:
        value = f"{measurement.group.label}: {value}"
    return {"period": str(measurement.period), "value": value or None}


def _assignment(register: Register, assignment: Assignment) -> Json:
    decision = register.find(Decision, assignment.decision)
    answers = sorted((one for one in register.all(Answer).values() if one.assignment == assignment.id), key=_period)
    return {
        "title": assignment.title,
        "decision": assignment.decision_text or (cited(register, decision) if decision else None) or None,
        "dnr": assignment.dnr or None,
        "body": _body(register, assignment.body),
        "due": _value(assignment.due) or assignment.due_text or None,
        "status": _value(assignment.status),
        "answers": [{"period": str(one.period), "text": one.text or None} for one in answers],
        "source": _source(register, assignment.id, "title"),
    }


def _period(answer: Answer) -> tuple[int, str]:
    return answer.period.year, str(answer.period.last)


def _in_order(assignments: Iterable[Assignment]) -> list[Assignment]:
    return sorted(assignments, key=lambda one: one.position)


def _body(register: Register, id: str | None) -> str | None:
    body = register.find(Body, id)
    return body.name if body else None


def _source(register: Register, subject: str | None, field: str) -> str | None:
    source = register.source_of(subject, field) or register.source_of(subject)
    return source.place if source else None


def _value(value: object) -> str | None:
    """A step of a scale or a day as text."""
    return None if value is None else str(value)
