"""Words and signs for the steps of the four scales: what a text in a status cell means, and how sure that is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Generic, TypeVar

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange import wordlists
from malverktyg.exchange.cells.strings import even
from malverktyg.exchange.signs import Sign, sign_of

Step = TypeVar("Step", bound=StrEnum)

_ENDS = " .,:;!*'\"”“’´`_|"
_PERCENT = re.compile(r"(?:ca |cirka |c:a |~)?(\d{1,3}(?:[.,]\d+)?) ?(?:%|procent)(?: (?:klart?|klara|genomför[dt]|färdigt?))?")
_REST = re.compile(r"^(.{2,40}?)(?:[.,:;!?]|\s[-–—]|\n|\s\()\s*(.+)$", re.DOTALL)
_LIKENESS = 86
_SHORT_REST = 2


@dataclass(frozen=True, slots=True)
class Understood(Generic[Step]):
    """A step of a scale, whether it was guessed (likeness, a sign, one word of a sentence), and text that stood after it."""

    step: Step
    guessed: bool = False
    rest: str = ""


def fold(text: str) -> str:
    """Small letters, single blanks, one kind of dash, no punctuation at the ends: typing habits are no difference."""
    folded = even(text).strip(_ENDS)
    return folded.strip("()[]").strip(_ENDS) if folded[:1] in "([" else folded


def read_goal_status(text: str, *, font: str = "", binary: bool = False) -> Understood[GoalStatus] | None:
    """A goal's status. ``font`` tells what the letter J means; ``binary`` that the column holds only ones and noughts."""
    return _read(text, font, _goals(), _GOAL_SIGNS, binary)


def read_activity_status(text: str, *, font: str = "", binary: bool = True) -> Understood[ActivityStatus] | None:
    """An activity's status. A per cent counts: 0 not begun, 100 done, between them under way."""
    share = percent(text)
    if share is not None:
        step = ActivityStatus.DONE if share == 100 else ActivityStatus.ONGOING if share else ActivityStatus.NOT_STARTED
        return Understood(step)
    return _read(text, font, _activities(), _ACTIVITY_SIGNS, binary)


def read_forecast(text: str, *, font: str = "", binary: bool = False) -> Understood[Forecast] | None:
    """A goal's forecast."""
    return _read(text, font, _forecasts(), _FORECAST_SIGNS, binary)


def read_trend(text: str, *, font: str = "") -> Understood[Trend] | None:
    """A judged trend: a word or an arrow, never a number's direction."""
    return _read(text, font, _trends(), _TREND_SIGNS, binary=False)


def goal_status(text: str, *, font: str = "") -> GoalStatus | None:
    """A goal's status, or nothing where the text is not understood."""
    found = read_goal_status(text, font=font)
    return found.step if found else None


def activity_status(text: str, *, font: str = "") -> ActivityStatus | None:
    """An activity's status, or nothing where the text is not understood."""
    found = read_activity_status(text, font=font)
    return found.step if found else None


def forecast(text: str, *, font: str = "") -> Forecast | None:
    """A forecast, or nothing where the text is not understood."""
    found = read_forecast(text, font=font)
    return found.step if found else None


def trend(text: str, *, font: str = "") -> Trend | None:
    """A trend, or nothing where the text is not understood."""
    found = read_trend(text, font=font)
    return found.step if found else None


def percent(text: str) -> int | None:
    """A share between 0 and 100 that is all that the text says: "50 %", "ca 75 procent"."""
    match = _PERCENT.fullmatch(fold(text))
    if match is None:
        return None
    share = float(match[1].replace(",", "."))
    return round(share) if share <= 100 else None


def is_mark(text: str, *, font: str = "") -> bool:
    """Whether a cell is ticked: x, a check mark, a dot, TRUE."""
    return fold(text) in ("x", "xx", "sant", "true", "1") or sign_of(text, font) in (Sign.CHECK, Sign.DOT, Sign.CROSS)


def _read(text: str, font: str, table: Mapping[str, Step], signs: Mapping[Sign, Step], binary: bool) -> Understood[Step] | None:
    sign = sign_of(text, font)
    if sign is not None:
        return Understood(signs[sign], guessed=sign not in _SURE) if sign in signs else None
    folded = fold(text)
    if folded in table:
        return Understood(table[folded])
    if folded in ("sant", "true", "falskt", "false") or (binary and folded in ("0", "1")):
        answer = Sign.CHECK if folded in ("sant", "true", "1") else Sign.CROSS
        return Understood(signs[answer], guessed=True) if answer in signs else None
    return _leading(text, table) or _alike(folded, table)


def _leading(text: str, table: Mapping[str, Step]) -> Understood[Step] | None:
    """A known phrase followed by more: "Pågår – väntar på upphandling"."""
    match = _REST.match(text.strip())
    if match is None or fold(match[1]) not in table:
        return None
    rest = match[2].strip()
    following = fold(rest).split()
    if len(following) <= _SHORT_REST and following and following[0] in wordlists.NEGATIONS:
        return None
    return Understood(
        table[fold(match[1])], guessed=True, rest=rest if rest.count("(") == rest.count(")") else rest.removesuffix(")")
    )


def _alike(folded: str, table: Mapping[str, Step]) -> Understood[Step] | None:
    """The one step whose phrases are nearly the same letters: a spelling slip. A negation is never gained or lost."""
    from rapidfuzz import fuzz

    if len(folded) < 5 or len(folded) > 40:
        return None
    best: dict[Step, float] = {}
    for phrase, step in table.items():
        if (
            len(phrase) >= 5
            and phrase[0] == folded[0]
            and _negations(phrase) == _negations(folded)
            and _prefix(phrase) == _prefix(folded)
        ):
            likeness = fuzz.ratio(folded, phrase)
            best[step] = max(best.get(step, 0), likeness)
    ranked = sorted(best.items(), key=lambda pair: -pair[1])
    if not ranked or ranked[0][1] < _LIKENESS or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < 4):
        return None
    return Understood(ranked[0][0], guessed=True)


def _negations(folded: str) -> int:
    words = re.split(r"[^\w]+", folded)
    return sum(word in wordlists.NEGATIONS or word.startswith(("ej", "inte")) for word in words)


def _prefix(folded: str) -> bool:
    """Whether a word begins as "oklart" does, where the first letter turns the meaning round."""
    return any(word.startswith(("o", "in")) for word in folded.split())


_SURE = frozenset({Sign.CHECK, Sign.UP, Sign.LEVEL, Sign.DOWN})
_GOAL_SIGNS = {
    Sign.HAPPY: GoalStatus.ACHIEVED,
    Sign.PLAIN: GoalStatus.PARTLY,
    Sign.SAD: GoalStatus.NOT_ACHIEVED,
    Sign.GREEN: GoalStatus.ACHIEVED,
    Sign.YELLOW: GoalStatus.PARTLY,
    Sign.RED: GoalStatus.NOT_ACHIEVED,
    Sign.GREY: GoalStatus.NOT_ASSESSED,
    Sign.CHECK: GoalStatus.ACHIEVED,
    Sign.CROSS: GoalStatus.NOT_ACHIEVED,
    Sign.QUESTION: GoalStatus.NOT_ASSESSED,
}
_FORECAST_SIGNS = {
    Sign.HAPPY: Forecast.ACHIEVED,
    Sign.PLAIN: Forecast.PARTLY,
    Sign.SAD: Forecast.NOT_ACHIEVED,
    Sign.GREEN: Forecast.ACHIEVED,
    Sign.YELLOW: Forecast.PARTLY,
    Sign.RED: Forecast.NOT_ACHIEVED,
    Sign.GREY: Forecast.UNCERTAIN,
    Sign.CHECK: Forecast.ACHIEVED,
    Sign.CROSS: Forecast.NOT_ACHIEVED,
    Sign.QUESTION: Forecast.UNCERTAIN,
}
_ACTIVITY_SIGNS = {
    Sign.HAPPY: ActivityStatus.DONE,
    Sign.PLAIN: ActivityStatus.ONGOING,
    Sign.SAD: ActivityStatus.NOT_STARTED,
    Sign.GREEN: ActivityStatus.DONE,
    Sign.YELLOW: ActivityStatus.ONGOING,
    Sign.RED: ActivityStatus.NOT_STARTED,
    Sign.CHECK: ActivityStatus.DONE,
    Sign.CROSS: ActivityStatus.NOT_STARTED,
}
_TREND_SIGNS = {
    Sign.UP: Trend.BETTER,
    Sign.LEVEL: Trend.UNCHANGED,
    Sign.DOWN: Trend.WORSE,
    Sign.HAPPY: Trend.BETTER,
    Sign.PLAIN: Trend.UNCHANGED,
    Sign.SAD: Trend.WORSE,
    Sign.QUESTION: Trend.MISSING,
}


def _turned(lists: Mapping[Step, tuple[str, ...]]) -> dict[str, Step]:
    return {fold(phrase): step for step, phrases in lists.items() for phrase in phrases}


@cache
def _goals() -> dict[str, GoalStatus]:
    return _turned(wordlists.GOAL)


@cache
def _activities() -> dict[str, ActivityStatus]:
    return _turned(wordlists.ACTIVITY)


@cache
def _forecasts() -> dict[str, Forecast]:
    return _turned(wordlists.FORECAST)


@cache
def _trends() -> dict[str, Trend]:
    return _turned(wordlists.TREND)
