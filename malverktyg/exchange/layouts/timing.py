"""The time of an activity from its cells: a start, an end, a free text, or crosses under months."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from operator import itemgetter

from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.exchange.grid import Cell, CellValue
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.phrases.dates import TimeReading, read_start, read_time
from malverktyg.exchange.times import texts as time_texts
from malverktyg.exchange.times.figures import months_of

# The sheet's year, and the year that its school year begins in.
_Years = tuple[int | None, int | None]
# What a cross stands under, months ("1-3"), weeks ("v1-4") or a year ("2024"), and the year that the heading names beside them.
Marked = tuple[str, int | None]
_COARSE = tuple(Precision)
_UNITS = (("vecka", "v. "), ("v.", "v. "), ("kvartal", "Q"), ("tertial", "T"), ("halvår", "H"))
_SUMMER = 7
WEEK = "v"  # before the numbers of the weeks that a column is for
MONTHS_SHORT = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def cell_time(pen: Pen, cell: Cell, *, heading: str = "", deadline: bool = False, start: bool = False) -> TimeSpan:
    """What a cell under a time heading says; a text that is not understood is kept as text, with a remark."""
    years = pen.setting.year, pen.setting.school_year
    reading, outside = _read(cell.value, cell.number_format, heading, years, deadline=deadline, start=start)
    if reading is None:
        pen.remark("time_unknown", cell, text=cell.text.strip())
        return TimeSpan(text=" ".join(cell.text.split()))
    if outside or reading.why:
        _tell(pen, cell, reading, outside=outside)
    return reading.span


@lru_cache(maxsize=20_000, typed=True)
def _read(
    value: CellValue, number_format: str, heading: str, years: _Years, *, deadline: bool, start: bool
) -> tuple[TimeReading | None, bool]:
    """What a value under a heading says, and whether that lies outside the sheet's year."""
    value = _with_unit(value, heading)

    def read(year: int | None) -> TimeReading | None:
        if start:
            return read_start(value, year, number_format=number_format)
        return read_time(value, year, deadline=deadline, number_format=number_format)

    year, begins = years
    reading = read(year) if begins is None else _in_school_year(read, begins)
    return reading, reading is not None and _is_outside(reading.span, years)


def _in_school_year(read: Callable[[int | None], TimeReading | None], begins: int) -> TimeReading | None:
    """A time of a school year: what lies in the spring, and names no year itself, is of the second of its two years."""
    first, second = read(begins), read(begins + 1)
    last = first and (first.span.end or first.span.start)
    return second if last and second != first and last < date(begins, _SUMMER, 1) else first


def tell_time(pen: Pen, cell: Cell, reading: TimeReading) -> None:
    """Tell what a time was read as, where there is something to tell."""
    _tell(pen, cell, reading, outside=_is_outside(reading.span, (pen.setting.year, pen.setting.school_year)))


def _tell(pen: Pen, cell: Cell, reading: TimeReading, *, outside: bool) -> None:
    span = reading.span
    if reading.why == time_texts.AS_TEXT:
        pen.remark("date_as_text", cell, text=cell.text.strip(), days=_days(span))
    elif reading.why:
        pen.remark("time_interpreted", cell, why=reading.why)
    if outside:
        pen.remark("time_outside_year", cell, days=_days(span), year=pen.setting.year)


def _is_outside(span: TimeSpan, years: _Years) -> bool:
    """Whether a time ends before the sheet's year, or begins after it."""
    year, begins = years
    last, first = span.end or span.start, span.start or span.end
    latest = max(year or 0, (begins or 0) + 1)
    return bool(year and last and first and (last.year < year or first.year > latest))


def _days(span: TimeSpan) -> str:
    return "–".join(day.isoformat() for day in dict.fromkeys((span.start, span.end)) if day)


def _with_unit(value: CellValue, heading: str) -> CellValue:
    """A bare number under "Vecka" or "Kvartal" with the unit that its heading gives it."""
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 53:
        words = fold(heading)
        unit = next((sign for word, sign in _UNITS if word in words), None)
        if unit:
            return f"{unit}{value}"
        if "månad" in words and value <= 12:
            return MONTHS_SHORT[value - 1]
    return value


@lru_cache(maxsize=20_000)
def spanned(start: TimeSpan | None, end: TimeSpan | None, time: TimeSpan | None) -> TimeSpan:
    """One time of a start, an end and a free text, as far as each is there."""
    parts = [part for part in (start, end, time) if part is not None]
    if len(parts) < 2:
        return parts[0] if parts else TimeSpan()
    texts = [part.text for part in parts if part.text]
    first = next((part.start for part in parts if part.start), None)
    last = end.end if end and end.end else next((part.end for part in parts if part.end), None)
    precisions = [part.precision for part in parts if part.precision]
    precision = max(precisions, key=_COARSE.index) if precisions else None
    return TimeSpan(first, last, precision, " – ".join(dict.fromkeys(_told(part, texts) for part in parts)) if texts else "")


def _told(part: TimeSpan, texts: Sequence[str]) -> str:
    """A part's own words, or its day where the other part has words."""
    if part.text or not texts:
        return part.text
    day: date | None = part.start or part.end
    return day.isoformat() if day else ""


def months_span(marked: Sequence[Marked], year: int | None) -> TimeSpan:
    """The time that crosses under months, weeks or years say: from the first one's first day to the last one's last. ``year``
    counts where the headings name none."""
    if marked[0][0].startswith(WEEK):
        return _weeks_span([(one.removeprefix(WEEK), own) for one, own in marked if one.startswith(WEEK)], year)
    told = [int(one) for one, _ in marked if "-" not in one]
    if told:
        return TimeSpan(date(min(told), 1, 1), date(max(told), 12, 31), Precision.YEAR, ", ".join(one for one, _ in marked))
    ranges = [(*_ends(one), own) for one, own in marked]
    text = ", ".join(
        (MONTHS_SHORT[first - 1] if first == last else f"{MONTHS_SHORT[first - 1]}–{MONTHS_SHORT[last - 1]}") + _of_year(own)
        for first, last, own in ranges
    )
    stretches = [months_of(at, first, last, Precision.MONTH) for first, last, own in ranges if (at := own or year)]
    if not stretches:
        return TimeSpan(text=text)
    return TimeSpan(min(one.start for one in stretches), max(one.end for one in stretches), Precision.MONTH, text)


def _ends(written: str) -> tuple[int, int]:
    """The first and the last of "1-3"."""
    first, last = written.split("-")
    return int(first), int(last)


def _of_year(year: int | None) -> str:
    return f" {year}" if year else ""


def _weeks_span(marked: Sequence[Marked], year: int | None) -> TimeSpan:
    ranges = [(*_ends(one), own) for one, own in marked]
    told = ((str(first) if first == last else f"{first}–{last}") + _of_year(own) for first, last, own in ranges)
    text = "v. " + ", ".join(told)
    if not all(own or year for *_, own in ranges):
        return TimeSpan(text=text)
    first, begins = min(((first, own or year) for first, _, own in ranges), key=itemgetter(1, 0))
    last, ends = max(((last, own or year) for _, last, own in ranges), key=itemgetter(1, 0))
    begin, end = read_time(f"v. {first}", begins), read_time(f"v. {last}", ends)
    return TimeSpan(begin.span.start if begin else None, end.span.end if end else None, Precision.WEEK, text)
