"""When something is done, as officers write it: dates, numbers of Excel, "VT 2023", "v. 25-26", "31/8 -23", "klart juni"."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.exchange.cells.strings import even
from malverktyg.exchange.grid import CellValue
from malverktyg.exchange.times import texts
from malverktyg.exchange.times.figures import YEARS, Stretch
from malverktyg.exchange.times.intervals import stretch
from malverktyg.exchange.times.phrases import Phrase, Side, phrase

_NOTHING = frozenset(
    {
        "",
        "-",
        "--",
        "---",
        "?",
        "n/a",
        "tbd",
        "x",
        "ej aktuellt",
        "ej aktuell",
        "saknas",
        "ej bestämt",
        "inte bestämt",
        "ej beslutat",
    }
    | {"ej fastställt", "ej satt", "okänt", "vet ej"}
)
_LONGEST = 100
_FIGURES = re.compile(r"\d[\d ./-]*\d")
_STAMP = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<clock>\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)? ?(?P<zone>Z|[+-]\d\d:?\d\d)?")
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_SERIALS = range(33000, 73500)


@dataclass(frozen=True, slots=True)
class TimeReading:
    """A time as understood. ``why`` is a Swedish sentence where there is something to tell; ``guessed`` where it may be wrong."""

    span: TimeSpan
    guessed: bool = False
    why: str = ""


@lru_cache(maxsize=20_000, typed=True)
def read_time(
    value: CellValue, year: int | None, *, deadline: bool = False, number_format: str = "General"
) -> TimeReading | None:
    """The time of a cell; ``year`` is the sheet's. One day alone, and everything under a ``deadline`` heading, has an end alone.

    An empty cell or a dash gives a reading without days; nothing is given for what is not understood.
    """
    found = _understood(value, year, number_format)
    return _placed(found, Side.END if deadline else None) if isinstance(found, _Found) else found


@lru_cache(maxsize=20_000, typed=True)
def read_start(value: CellValue, year: int | None, *, number_format: str = "General") -> TimeReading | None:
    """The time of a cell under a heading such as "Startdatum": a start alone, the first day of what it says."""
    found = _understood(value, year, number_format)
    return _placed(found, Side.START) if isinstance(found, _Found) else found


@dataclass(frozen=True, slots=True)
class _Found:
    """A stretch with the side that its own words ask for, and what to tell about it."""

    stretch: Stretch
    text: str
    guessed: bool
    why: str
    side: Side | None = None


def _understood(value: CellValue, year: int | None, number_format: str) -> _Found | TimeReading | None:
    if value is None:
        return TimeReading(TimeSpan())
    if isinstance(value, (datetime, date)):
        return _of_date(value.date() if isinstance(value, datetime) else value, number_format)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _of_number(value, year)
    return _of_text(_without_clock(value), year) if isinstance(value, str) else None


def _without_clock(text: str) -> str:
    """The day of a time stamp: "2025-02-01T00:00:00". The last hours of a day in universal time are the next day's first here."""
    stamp = _STAMP.fullmatch(text.strip())
    if stamp is None:
        return text
    late = stamp["zone"] in ("Z", "+00:00", "+0000") and stamp["clock"] in ("22:00", "23:00")
    day = _day_of(stamp["day"])
    return (day + timedelta(days=1)).isoformat() if late and day else stamp["day"]


def _day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _of_date(day: date, number_format: str) -> _Found | None:
    if day.year not in YEARS:
        return None
    shown = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", number_format).lower()
    if "d" in shown or not re.search(r"[my]", shown) or "h" in shown:
        return _Found(Stretch(day, day, Precision.DAY, year_told=True), "", guessed=False, why="")
    found = stretch(f"{day:%Y-%m}" if "m" in shown else str(day.year), None)
    if found is None:
        return None
    why = texts.FORMAT.format(shown=texts.MONTH if "m" in shown else texts.YEAR, days=_days(found))
    return _Found(found, f"{day:%Y-%m}" if "m" in shown else str(day.year), guessed=True, why=why)


def _of_number(value: float, year: int | None) -> _Found | TimeReading | None:
    if int(value) in _SERIALS:
        day = _EXCEL_DAY_ZERO + timedelta(days=int(value))
        found = Stretch(day, day, Precision.DAY, year_told=True)
        return _Found(found, str(value), guessed=True, why=texts.SERIAL.format(raw=f"{value:g}", days=day.isoformat()))
    read = _of_text(str(int(value)), year) if value == int(value) and value > 999 else None
    return replace(read, why="") if isinstance(read, _Found) else read


def _of_text(raw: str, year: int | None) -> _Found | TimeReading | None:
    folded, raw = even(raw).strip(" .,;:"), " ".join(raw.split())
    if len(folded) > _LONGEST:
        return None
    if folded in _NOTHING:
        return TimeReading(TimeSpan(text=raw))
    if folded.isdigit() and len(folded) == 5:
        return _of_number(int(folded), year)
    read = phrase(folded, year)
    if read is None:
        return None
    if read.stretch is None:
        return TimeReading(TimeSpan(precision=read.precision, text=raw), guessed=True, why=texts.RUNNING.format(raw=raw))
    found = replace(read.stretch, precision=read.precision or read.stretch.precision)
    guessed, iso = _is_guess(read), re.fullmatch(r"\d{4}-\d\d-\d\d", folded) is not None
    exact = found.precision is Precision.DAY and found.start == found.end and not guessed and _FIGURES.fullmatch(folded)
    return _Found(found, "" if iso else raw, guessed=guessed, why=texts.AS_TEXT if exact else "", side=read.side)


def _is_guess(read: Phrase) -> bool:
    return read.stretch is not None and (read.stretch.guessed or not read.stretch.year_told or read.precision is not None)


def _days(found: Stretch) -> str:
    return found.end.isoformat() if found.start == found.end else f"{found.start.isoformat()}–{found.end.isoformat()}"


def _placed(found: _Found, asked: Side | None) -> TimeReading:
    """The days on the side that the heading asks for, or else the text, or else its form."""
    side = asked or found.side or (Side.END if found.stretch.start == found.stretch.end else None)
    start = found.stretch.start if side is not Side.END else None
    end = found.stretch.end if side is not Side.START else None
    why = found.why or (_why(found, start, end) if found.guessed else "")
    return TimeReading(TimeSpan(start, end, found.stretch.precision, found.text), found.guessed, why)


def _why(found: _Found, start: date | None, end: date | None) -> str:
    days = (
        texts.BOTH.format(start=start, end=end)
        if start and end
        else texts.UNTIL.format(end=end)
        if end
        else texts.FROM.format(start=start)
    )
    if start == end or found.stretch.start == found.stretch.end:
        days = str(end or start)
    told = texts.READ_AS.format(raw=found.text, days=days)
    return told if found.stretch.year_told else f"{told} {texts.YEAR_FROM_SHEET.format(year=found.stretch.start.year)}"
