"""The indicators with their values, and the assignments with their answers, as tables of our own layout."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Answer, Assignment, Decision, Direction, Goal, Group, Indicator, Measurement
from malverktyg.domain.periods import Period, periods_of
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from malverktyg.exchange.own import texts
from malverktyg.exchange.own.table import Column, Table, Value
from malverktyg.exchange.phrases.citing import cited


@dataclass(frozen=True, slots=True)
class _Measured:
    """An indicator's values of one group."""

    register: Register
    indicator: Indicator
    group: Group

    @property
    def goal(self) -> Goal | None:
        return self.register.find(Goal, self.indicator.goal)

    def value(self, period: Period) -> str | None:
        """What was measured, "ej mätt", or nothing."""
        values = self.register.measurements_of(self.indicator.id)
        found = next((one for one in values if (one.period, one.group) == (period, self.group)), None)
        if found is None:
            return None
        return found.value if found.measured else texts.NOT_MEASURED


def indicator_table(register: Register) -> Table | None:
    """All indicators, those of goals first, with a column a period; ``None`` where there are none."""
    owners = [goal.id for year in register.years for goal in register.goals_of(year)]
    indicators = [one for owner in (*owners, None) for one in register.indicators_of(owner)]
    if not indicators:
        return None
    periods = _periods(register, (one.period for one in register.all(Measurement).values()))
    groups = [list(_rows(register, one)) for one in indicators]
    return Table(texts.INDICATORS, texts.INDICATORS_SUBTITLE, tuple(_of_indicators(periods)), groups, texts.INDICATOR)


def _rows(register: Register, indicator: Indicator) -> Iterator[_Measured]:
    """A row for all, and one for women and men where they were measured apart."""
    measured = {one.group for one in register.measurements_of(indicator.id)}
    return (_Measured(register, indicator, group) for group in Group if group is Group.TOTAL or group in measured)


def _of_indicators(periods: Iterable[Period]) -> Iterator[Column]:
    yield Column(texts.BODY, 22, lambda row: _body(row.register, row.goal and row.goal.body), True)
    yield Column(texts.YEAR, 7, lambda row: str(row.goal.year) if row.goal else None, True)
    yield Column(texts.GOAL, 40, lambda row: row.goal.title if row.goal else None, True)
    yield Column(texts.INDICATOR, 40, lambda row: row.indicator.name, True)
    yield Column(texts.UNIT, 10, lambda row: row.indicator.unit, True)
    yield Column(texts.TARGET, 12, lambda row: row.indicator.target, True)
    yield Column(
        texts.DIRECTION,
        17,
        lambda row: row.indicator.direction.label if row.indicator.direction else None,
        True,
        tuple(one.label for one in Direction),
    )
    yield Column(texts.GROUP, 10, lambda row: row.group.label, choices=tuple(one.label for one in Group))
    for period in periods:
        yield Column(heading_of(texts.PERIOD, period), 12, _measured_in(period))
    yield Column(texts.GOAL_ID, 10, lambda row: row.indicator.goal, hidden=True)
    yield Column(texts.INDICATOR_ID, 10, lambda row: row.indicator.id, hidden=True)


def assignment_table(register: Register) -> Table | None:
    """All assignments with a column of answers a period; ``None`` where there are none."""
    assignments = sorted(register.all(Assignment).values(), key=lambda one: one.position)
    if not assignments:
        return None
    answers: Mapping[tuple[str | None, Period], str] = {
        (one.assignment, one.period): one.text for one in register.all(Answer).values()
    }
    periods = _periods(register, (period for _, period in answers))
    rows = [[_Given(register, one, answers)] for one in assignments]
    return Table(texts.ASSIGNMENTS, texts.ASSIGNMENTS_SUBTITLE, tuple(_of_assignments(periods)), rows, texts.ASSIGNMENT)


@dataclass(frozen=True, slots=True)
class _Given:
    """An assignment and every answer."""

    register: Register
    assignment: Assignment
    answers: Mapping[tuple[str | None, Period], str]

    @property
    def decision(self) -> str:
        """The decision as a sheet told it, or as it is cited."""
        decision = self.register.find(Decision, self.assignment.decision)
        return self.assignment.decision_text or (cited(self.register, decision) if decision else "")


def _of_assignments(periods: Iterable[Period]) -> Iterator[Column]:
    yield Column(texts.ASSIGNMENT, 50, lambda row: row.assignment.title)
    yield Column(texts.DECISION, 30, lambda row: row.decision)
    yield Column(texts.DNR, 14, lambda row: row.assignment.dnr)
    yield Column(texts.BODY, 22, lambda row: _body(row.register, row.assignment.body))
    yield Column(texts.DUE, 12, lambda row: row.assignment.due)
    yield Column(texts.DUE_TEXT, 18, lambda row: row.assignment.due_text)
    yield Column(
        texts.STATUS,
        13,
        lambda row: row.assignment.status.label if row.assignment.status else None,
        choices=tuple(one.label for one in ActivityStatus),
    )
    for period in periods:
        yield Column(heading_of(texts.ANSWER, period), 40, _answered_in(period))
    yield Column(texts.ASSIGNMENT_ID, 10, lambda row: row.assignment.id, hidden=True)


def _measured_in(period: Period) -> Callable[[_Measured], Value]:
    return lambda row: row.value(period)


def _answered_in(period: Period) -> Callable[[_Given], Value]:
    return lambda row: row.answers.get((row.assignment.id, period))


def heading_of(frame: str, period: Period) -> str:
    """A period in a heading: "T2 2023"."""
    return frame.format(part=period.short, year=period.year)


def _periods(register: Register, told: Iterable[Period]) -> list[Period]:
    """The periods of every year that the register holds, and those that something was told of."""
    whole = {period for year in register.years for period in periods_of(year)}
    return sorted(whole | set(told))


def _body(register: Register, id: str | None) -> Value:
    body = register.find(Body, id)
    return body.name if body else None
