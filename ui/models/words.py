"""How a screen tells a day, a span of days and a goal: "31 aug", "torsdag 21 september 2023", "4.1 Fler elever …"."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from heapq import nlargest
from typing import TypeVar

from malverktyg.domain.bodies import Body
from malverktyg.domain.days import long_day, weekday
from malverktyg.domain.goals import Decision, Goal
from malverktyg.domain.periods import Period, TimeSpan
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Register
from ui.models import texts

__all__ = [
    "citation",
    "long_day",
    "longest",
    "loosened",
    "numbered",
    "owner",
    "sentence",
    "short_day",
    "spaced",
    "span",
    "step",
    "tertial",
    "usual",
    "weekday",
]

NBSP = "\u00a0"
SOFT_HYPHEN = "\u00ad"
T = TypeVar("T")
_ASKED = 300
_MEASURED = 12  # texts that are as good as equally long: the widest is among them
_LAST_PARTS = (
    "fullmäktige", "styrelse", "nämnd", "utskott", "beredning", "förvaltning", "kontor",
    "chef", "ledare", "ansvarig", "samordnare", "utvecklare", "sekreterare", "strateg", "redaktör", "handläggare", "direktör",
)  # fmt: skip
_JOINT = re.compile(rf"(?<=[^\W\d_]{{3}})(?=(?:{'|'.join(_LAST_PARTS)})[^\W\d_]*)")


def short_day(day: date | None, year: int | None = None) -> str:
    """A day in a list: "31 aug", with its year where that is another than the list's."""
    if day is None:
        return ""
    words = f"{day.day}{NBSP}{texts.MONTHS[day.month - 1]}"
    return words if year in (None, day.year) else f"{words}{NBSP}{day.year}"


def span(time: TimeSpan) -> str:
    """The first and last day of what a text says, in full; nothing where it says none."""
    if time.start and time.end and time.start != time.end:
        return texts.SPAN.format(start=long_day(time.start), end=long_day(time.end))
    if time.start and not time.end:
        return texts.FROM.format(start=long_day(time.start))
    return long_day(time.end)


def numbered(goal: Goal) -> str:
    """A goal as lists and choices name it: its number and its wording."""
    return f"{goal.number} {goal.title}" if goal.number else goal.title


def owner(register: Register, goal: Goal) -> str:
    """The short name of the body that owns a goal, or nothing."""
    body = register.find(Body, goal.body)
    return (body.short or body.name) if body else ""


def loosened(names: str) -> str:
    """Names of bodies and roles with soft hyphens where a narrow column may break them: before the last part of a compound."""
    return _JOINT.sub(SOFT_HYPHEN, names)


def sentence(words: str) -> str:
    """Words as they stand at the beginning of a line, with a capital."""
    return words[:1].upper() + words[1:]


def spaced(number: int) -> str:
    """A whole number as it is written in Swedish: "10 000"."""
    return f"{number:,}".replace(",", NBSP)


def step(scale: ActivityStatus | Forecast | GoalStatus | Trend) -> str:
    """A step of a scale where the scale is named beside it: "Delvis uppnås" of the forecast "Bedöms delvis uppnås"."""
    return texts.FORECASTS[scale.value] if isinstance(scale, Forecast) else scale.label


def usual(things: Sequence[T], told: Callable[[T], str]) -> str:
    """What is told of one of some things, as long as of two of three at most; of thousands some hundreds are asked."""
    some = sorted(map(told, things[:: len(things) // _ASKED + 1]), key=len)
    return some[len(some) * 2 // 3] if some else ""


def longest(said: Iterable[str]) -> tuple[str, ...]:
    """The texts with most letters, the longest first: which of them is widest is measured by whoever has letters to measure."""
    return tuple(nlargest(_MEASURED, set(said), key=lambda text: (len(text), text)))


def tertial(period: Period) -> str:
    """A period as a column's head: "Tertial 2", without the year."""
    return period.label.rsplit(" ", 1)[0]


def citation(register: Register, decision: Decision | None) -> str:
    """A decision as goals cite it: "Kommunfullmäktige 2022-11-28, § 112"."""
    if decision is None:
        return ""
    body = register.find(Body, decision.body)
    start = " ".join(part for part in (body.name if body else "", decision.day.isoformat() if decision.day else "") if part)
    return ", ".join(part for part in (start, f"§{NBSP}{decision.paragraph}" if decision.paragraph else "") if part)
