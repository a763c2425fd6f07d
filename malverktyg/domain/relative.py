"""Times told from today ("i morgon", "nästa fredag", "om två veckor"): only who is typing knows from which day they count.

What is kept is the day that was meant: the words would mean another day tomorrow.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from malverktyg.domain import texts
from malverktyg.domain.periods import Precision, TimeSpan

_DAYS = {"idag": 0, "i dag": 0, "imorgon": 1, "i morgon": 1, "i morron": 1, "i övermorgon": 2, "igår": -1, "i går": -1}
_LEADS = re.compile(r"^(?:senast|till|på|nu på|den)\s+")
_COUNTS = {"en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "åtta": 8, "tio": 10, "tolv": 12}
_AHEAD = re.compile(
    r"^(?:om|inom) (?P<count>\d{1,3}|[a-zåäö]+) (?P<unit>dag|dagar|dgr|vecka|veckor|månad|månader|mån|halvår|år)\.?$"
)
_MONTHS_IN = {"mån": 1, "halvår": 6, "år": 12}
_WEEK = {"den här veckan": 0, "denna vecka": 0, "nästa vecka": 1}
_MONTH = {"den här månaden": 0, "denna månad": 0, "nästa månad": 1}


def from_today(text: str, today: date) -> TimeSpan | None:
    """What a text means as it is typed today, worded as the day, week or month itself; None where it does not count from it."""
    said = " ".join(text.casefold().split())
    if said in _WEEK:
        return _week(today + timedelta(weeks=_WEEK[said]))
    if said in _MONTH:
        return _month(_months_on(today, _MONTH[said]))
    day = _day(_LEADS.sub("", said), today)
    return None if day is None else TimeSpan(end=day, precision=Precision.DAY, text=_worded(day))


def _day(said: str, today: date) -> date | None:
    if said in _DAYS:
        return today + timedelta(days=_DAYS[said])
    ahead = _AHEAD.match(said)
    if ahead:
        return _ahead(ahead["count"], ahead["unit"], today)
    name = said.removeprefix("nästa ")
    if name not in texts.WEEKDAYS:
        return None
    weekday = texts.WEEKDAYS.index(name)
    that_of_next_week, first_to_come = 7 - today.weekday() + weekday, (weekday - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=first_to_come if name == said else that_of_next_week)


def _ahead(words: str, unit: str, today: date) -> date | None:
    count = int(words) if words.isdecimal() else _COUNTS.get(words, 0)
    if not count:
        return None
    months = next((number for name, number in _MONTHS_IN.items() if unit.startswith(name)), 0)
    if months:
        return _months_on(today, months * count)
    return today + timedelta(days=count * (7 if unit.startswith("veck") else 1))


def _months_on(day: date, count: int) -> date:
    """The same day so many months on, or the last of a shorter month."""
    number = day.month - 1 + count
    year, month = day.year + number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _week(day: date) -> TimeSpan:
    first = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    return TimeSpan(first, first + timedelta(days=6), Precision.WEEK, f"v. {week} {year}")


def _month(day: date) -> TimeSpan:
    last = day.replace(day=monthrange(day.year, day.month)[1])
    return TimeSpan(day.replace(day=1), last, Precision.MONTH, f"{texts.MONTHS_LONG[day.month - 1]} {day.year}")


def _worded(day: date) -> str:
    return f"{day.day} {texts.MONTHS_LONG[day.month - 1]} {day.year}"
