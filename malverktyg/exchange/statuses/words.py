"""Words and signs for the steps of the four scales: what a text in a status cell means, and how sure that is."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.exchange.statuses import wordlists
from malverktyg.exchange.statuses.sentences import activity_in_sentence, forecast_in_sentence, goal_in_sentence, trend_in_sentence
from malverktyg.exchange.statuses.signs import Sign, sign_of
from malverktyg.exchange.statuses.word_reader import Step, Understood, WordReader, fold

__all__ = [
    "Understood", "activity_status", "fold", "forecast", "goal_status", "is_mark", "percent", "read_activity_status",
    "read_forecast", "read_goal_status", "read_trend", "trend",
]  # fmt: skip

_PERCENT = re.compile(
    r"(?:(?:klart?|klara|färdigt?|genomför[dt]) (?:till )?)?(?:ca |cirka |c:a |~ ?)?(\d{1,3}(?:[.,]\d+)?) ?(?:%|procent)"
    r"(?: (?:klart?|klara|genomför[dt]|färdigt?))?"
)


@lru_cache(maxsize=20_000)
def read_goal_status(
    text: str, *, font: str = "", colour: str | None = None, binary: bool = False
) -> Understood[GoalStatus] | None:
    """A goal's status.

    ``font`` tells what the letter J means, ``colour`` (``RRGGBB``, the letters') what a dot means; ``binary`` that the column
    holds only ones and noughts.
    """
    return _goals().read(text, font=font, colour=colour, binary=binary)


@lru_cache(maxsize=20_000)
def read_activity_status(
    text: str, *, font: str = "", colour: str | None = None, binary: bool = True
) -> Understood[ActivityStatus] | None:
    """An activity's status. A per cent counts: 0 not begun, 100 done, between them under way."""
    share = percent(text)
    if share is not None:
        step = ActivityStatus.DONE if share == 100 else ActivityStatus.ONGOING if share else ActivityStatus.NOT_STARTED
        return Understood(step)
    return _activities().read(text, font=font, colour=colour, binary=binary)


def read_forecast(text: str, *, font: str = "", colour: str | None = None, binary: bool = False) -> Understood[Forecast] | None:
    """A goal's forecast."""
    return _forecasts().read(text, font=font, colour=colour, binary=binary)


def read_trend(text: str, *, font: str = "", colour: str | None = None) -> Understood[Trend] | None:
    """A judged trend: a word or an arrow, never a number's direction. A dash may mean worse as well as none: a guess."""
    found = _trends().read(text, font=font, colour=colour)
    if found is not None and fold(text).startswith("-"):
        return Understood(found.step, guessed=True)
    return found


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


@lru_cache(maxsize=20_000)
def percent(text: str) -> int | None:
    """A share between 0 and 100 that is all that the text says: "50 %", "ca 75 procent". 99,6 % is not rounded to 100."""
    match = _PERCENT.fullmatch(fold(text))
    if match is None:
        return None
    share = float(match[1].replace(",", "."))
    whole = min(max(round(share), 1), 99) if 0 < share < 100 else round(share)
    return whole if share <= 100 else None


def is_mark(text: str, *, font: str = "") -> bool:
    """Whether a cell is ticked: x, a check mark, a dot, TRUE."""
    return fold(text) in ("x", "xx", "sant", "true", "1") or sign_of(text, font) in (Sign.CHECK, Sign.DOT, Sign.CROSS)


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
_OVERRULED = {
    ActivityStatus.DELAYED: (ActivityStatus.NOT_STARTED, ActivityStatus.ONGOING),
    ActivityStatus.CANCELLED: (ActivityStatus.NOT_STARTED, ActivityStatus.ONGOING, ActivityStatus.DELAYED),
}
_ACTIVITY_SIGNS = {
    Sign.RUNNING: ActivityStatus.ONGOING,
    Sign.PAUSED: ActivityStatus.DELAYED,
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
def _goals() -> WordReader[GoalStatus]:
    return WordReader(
        _turned(wordlists.GOAL),
        _GOAL_SIGNS,
        goal_in_sentence,
        {GoalStatus.PARTLY: (GoalStatus.ACHIEVED, GoalStatus.NOT_ACHIEVED)},
        explaining=(GoalStatus.NOT_ASSESSED,),
    )


@cache
def _activities() -> WordReader[ActivityStatus]:
    phrases = _turned(wordlists.ACTIVITY)
    return WordReader(phrases, _ACTIVITY_SIGNS, lambda folded: activity_in_sentence(folded, phrases), _OVERRULED)


@cache
def _forecasts() -> WordReader[Forecast]:
    return WordReader(
        _turned(wordlists.FORECAST),
        _FORECAST_SIGNS,
        forecast_in_sentence,
        {Forecast.PARTLY: (Forecast.ACHIEVED, Forecast.NOT_ACHIEVED)},
    )


@cache
def _trends() -> WordReader[Trend]:
    return WordReader(_turned(wordlists.TREND), _TREND_SIGNS, trend_in_sentence)
