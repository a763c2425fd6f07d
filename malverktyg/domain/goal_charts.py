"""Pictures of how the goals stand by focus area and by body, now against the period before, counted as the window counts them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.assessing import STEPS, Step
from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Goal
from malverktyg.domain.overview import Standing, standing_by_body, standing_by_focus_area
from malverktyg.domain.parts import Bar, BarGroup, Chart
from malverktyg.domain.periods import Period
from malverktyg.domain.wording import step_count
from malverktyg.domain.year import Register

_MOST = 16  # groups that one picture can show and still be taken in


def charts(register: Register, goals: Sequence[Goal], period: Period) -> Iterator[Chart]:
    """The pictures of some goals, those to assess. There is none where nobody has judged, or there is one group only."""
    by_area = [_named(one, one.name, texts.GOALS_OF_NO_AREA) for one in standing_by_focus_area(register, period, goals)]
    if _tells(by_area):
        shared = any(len(goal.focus_areas) > 1 for goal in goals)
        yield _chart(texts.CHART_BY_AREA, by_area, period, texts.CHART_NOTE if shared else "")
    by_body = [_named(one, _body_name(register, one), texts.GOALS_OF_NOBODY) for one in standing_by_body(register, period, goals)]
    if _tells(by_body):
        yield _chart(texts.CHART_BY_BODY, by_body, period)


def _body_name(register: Register, one: Standing) -> str:
    """A body's whole name: who reads the paper may not know its short one."""
    body = register.find(Body, one.key)
    return body.name if body else ""


def _named(one: Standing, name: str, nameless: str) -> Standing:
    return replace(one, name=name or nameless)


def _tells(found: Sequence[Standing]) -> bool:
    return 1 < len(found) <= _MOST and any(step for one in found for step in one.steps)


def _chart(title: str, found: Sequence[Standing], period: Period, note: str = "") -> Chart:
    seen = {step for one in found for step in (*one.steps, *(one.steps_before or ()))}
    return Chart(
        title=title,
        groups=tuple(BarGroup(one.name, tuple(_bars(one, period))) for one in found),
        legend=tuple((step, step.label if step else texts.STATUS_MISSING) for step in STEPS if step in seen),
        told=" ".join(_told(one, period) for one in found),
        note=note,
    )


def _bars(one: Standing, period: Period) -> Iterator[Bar]:
    yield Bar(period.short, tuple(one.steps.items()))
    if one.steps_before is not None:
        before = period.previous
        short = before.short if before.year == period.year else f"{before.short} {before.year % 100:02}"
        yield Bar(short, tuple(one.steps_before.items()))


def _told(one: Standing, period: Period) -> str:
    bars = [_in_words(period, one.steps)]
    if one.steps_before is not None:
        bars.append(_in_words(period.previous, one.steps_before))
    return texts.CHART_GROUP.format(name=one.name, bars="; ".join(bars))


def _in_words(period: Period, counts: Mapping[Step, int]) -> str:
    told = ", ".join(step_count(step, count) for step, count in counts.items())
    return texts.CHART_BAR.format(period=period.label.lower(), counts=told)
