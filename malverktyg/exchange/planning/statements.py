"""What a workbook states of one thing, field by field, with the cell of each: facts taken apart so that they can be compared."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from malverktyg.domain.goals import Activity, Assignment
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.year import Entity
from malverktyg.exchange.facts import (
    ActivityFact,
    AnswerFact,
    AssessmentFact,
    AssignmentFact,
    IndicatorFact,
    MeasurementFact,
    Origin,
)
from malverktyg.exchange.folding import folded, is_blank

TIME = "time"


@dataclass(frozen=True, slots=True)
class Statement:
    """One field's value as a workbook has it.

    ``bound`` tells that the value has a cell of its own; one without (a sheet's title, a default) only fills what is blank.
    ``sources`` are the fields of the dataclass that the cells belong to; an activity's time is one value from up to three cells.
    """

    field: str
    value: object
    origin: Origin
    bound: bool = True
    sources: tuple[tuple[str, Origin], ...] = ()

    @property
    def cells(self) -> tuple[tuple[str, Origin], ...]:
        """The fields and cells to remember as sources."""
        return self.sources or ((self.field, self.origin),)


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing as one workbook speaks of it: which workbook, which thing, where its name stands, and what is stated."""

    workbook: int
    kind: type[Entity]
    subject: str
    origin: Origin
    statements: tuple[Statement, ...] = ()


def stated(
    values: Iterable[tuple[str, object]], origins: Mapping[str, Origin], origin: Origin, *, bound: bool = False
) -> Iterator[Statement]:
    """A statement for each value that says something; ``bound`` holds for those that have no cell of their own, too."""
    for field, value in values:
        if not is_blank(value):
            yield Statement(field, value, origins.get(field, origin), bound or field in origins)


def of_activity(fact: ActivityFact, known: Activity | None) -> tuple[Statement, ...]:
    """What a row states of an activity; ``known`` is what the register has, for a time whose cells tell only a part."""
    values = [
        ("status", fact.status),
        ("responsible", fact.responsible),
        ("percent", fact.percent),
        ("comment", fact.comment),
    ]
    title = stated([("title", fact.title)], fact.origins, fact.origin, bound=True)
    return (*title, *_time(fact, known), *stated(values, fact.origins, fact.origin))


def _time(fact: ActivityFact, known: Activity | None) -> Iterator[Statement]:
    """The time as one value. Where start and end have columns of their own, a blank one leaves what is there."""
    if is_blank(fact.time):
        return
    fields = {"start": "start", "end": "end", "time": "time_text", "time_text": "time_text"}
    sources = tuple((own, fact.origins[field]) for field, own in fields.items() if field in fact.origins)
    value = _filled(fact, known) if sources and known and "time" not in fact.origins else fact.time
    yield Statement(TIME, value, sources[0][1] if sources else fact.origin, bool(sources), sources)


def _filled(fact: ActivityFact, known: Activity) -> TimeSpan:
    """The time of cells that each tell a part: what they leave out is as it was, and words as they were change no day."""
    if fact.said:
        return fact.said
    value, words = fact.time, "time_text" in fact.origins
    if not {"start", "end"} & fact.origins.keys():
        return known.time if folded(known.time_text) == folded(value.text) else value
    start, end = value.start or known.start, value.end or known.end
    if start and end and end < start:
        start, end = value.start, value.end
    return TimeSpan(start, end, value.precision or known.precision, value.text if words else "")


def of_assessment(fact: AssessmentFact) -> tuple[Statement, ...]:
    """What a workbook states of a goal's assessment in a period."""
    names = ("status", "forecast", "trend", "comment", "assessed_by", "assessed_on")
    return tuple(stated([(name, getattr(fact, name)) for name in names], fact.origins, fact.origin))


def of_indicator(fact: IndicatorFact) -> tuple[Statement, ...]:
    """What a workbook states of an indicator, its values apart."""
    rest = stated([(name, getattr(fact, name)) for name in ("unit", "target", "direction")], fact.origins, fact.origin)
    return (*stated([("name", fact.name)], fact.origins, fact.origin, bound=True), *rest)


def of_measurement(fact: MeasurementFact) -> tuple[Statement, ...]:
    """A value, or that nothing was measured."""
    values: list[tuple[str, object]] = [("value", fact.value)] if fact.measured else []
    if fact.value.strip() or not fact.measured:
        values.append(("measured", fact.measured))
    return tuple(stated(values, {}, fact.origin, bound=True))


def of_assignment(fact: AssignmentFact, known: Assignment | None = None) -> tuple[Statement, ...]:
    """What a workbook states of an assignment, its body and answers apart; a decision that the register has itself is left."""
    decision = fact.origins.get("decision", fact.origins.get("decision_text"))
    origins = {**fact.origins, "decision_text": decision} if decision else fact.origins
    values = [
        ("decision_text", "" if known and known.decision else fact.decision),
        ("dnr", fact.dnr),
        ("due", fact.due),
        ("due_text", fact.due_text),
        ("status", fact.status),
    ]
    if "due" in origins:
        origins = {**origins, "due_text": origins["due"]}
    return (*stated([("title", fact.title)], fact.origins, fact.origin, bound=True), *stated(values, origins, fact.origin))


def of_answer(fact: AnswerFact) -> tuple[Statement, ...]:
    """What was answered."""
    return tuple(stated([("text", fact.text)], {}, fact.origin, bound=True))
