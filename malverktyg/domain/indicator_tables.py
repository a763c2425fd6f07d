"""Indicators as tables: a row for each group that was measured, a column for each of the latest periods, and the target."""

from collections.abc import Iterator, Sequence

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.goal_section import grouped
from malverktyg.domain.goals import Goal, Group, Indicator, Measurement
from malverktyg.domain.parts import Block, Grid, Origin, Subheading, Text
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register

_MOST = 4  # periods side by side
_SHORT = 14  # letters


def goal_indicators(register: Register, goal: Goal, until: Period) -> Iterator[Block]:
    """One goal's indicators."""
    yield from _table(register, register.indicators_of(goal.id), until)


def indicator_blocks(register: Register, goals: Sequence[Goal], until: Period, *, own_alone: bool) -> Iterator[Block]:
    """The indicators of some goals by the goals' groups, and those of no goal unless the paper is about ``own_alone``."""
    groups = [
        (name, [one for goal in members for one in register.indicators_of(goal.id)]) for name, members in grouped(register, goals)
    ]
    if not own_alone:
        groups.append((Text(texts.INDICATORS_OF_NO_GOAL, Origin("Indicator")), list(register.indicators_of(None))))
    groups = [(name, indicators) for name, indicators in groups if indicators]
    for name, indicators in groups:
        if len(groups) > 1:
            yield Subheading(name)
        yield from _table(register, indicators, until)


def _table(register: Register, indicators: Sequence[Indicator], until: Period) -> Iterator[Block]:
    if not indicators:
        return
    measured = {one.id: [m for m in register.measurements_of(one.id) if m.period <= until] for one in indicators}
    periods = sorted({m.period for found in measured.values() for m in found}, key=lambda one: one.last)[-_MOST:]
    rows = [row for one in indicators for row in _rows(one, measured[one.id], periods)]
    are_short = all(len(row[-1].text) <= _SHORT for row in rows)  # a target that is a number stands as one
    yield Grid(
        heads=(texts.INDICATOR_HEAD, *map(_short, periods), texts.TARGET_HEAD),
        rows=tuple(rows),
        shares=(5.0, *[1.2] * len(periods), 1.8),
        numbers=tuple(range(1, len(periods) + 1 + are_short)),
    )


def _short(period: Period) -> str:
    return texts.PERIOD_SHORT.format(part=period.short, year=period.year)


def _rows(indicator: Indicator, measured: Sequence[Measurement], periods: Sequence[Period]) -> Iterator[tuple[Text, ...]]:
    """A row for all, and one each for women and men where they were measured; one at least."""
    groups = [group for group in Group if any(one.group is group for one in measured)] or [Group.TOTAL]
    unit = texts.WITH_UNIT.format(name=indicator.name, unit=indicator.unit) if indicator.unit.strip() else indicator.name
    for group in groups:
        told = {one.period: one for one in measured if one.group is group}
        name = unit if group is Group.TOTAL else texts.OF_GROUP.format(name=indicator.name, group=group.label.lower())
        values = (Text(_value(told.get(period)), Origin("Indicator", indicator.id, "name")) for period in periods)
        target = indicator.target.strip() if group is groups[0] else ""
        origin = Origin("Indicator", indicator.id, "target")
        yield Text(name, Origin("Indicator", indicator.id, "name")), *values, Text(target or texts.NOT_GIVEN, origin)


def _value(found: Measurement | None) -> str:
    if found is None:
        return texts.NOT_GIVEN
    return found.value.strip() or texts.NOT_GIVEN if found.measured else texts.NOT_MEASURED
