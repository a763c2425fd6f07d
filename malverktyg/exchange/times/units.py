"""One stretch of time in one expression: a day, a week, a month, a quarter, a tertial, a half, a season or a year."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from malverktyg.domain.periods import Precision, Term
from malverktyg.exchange.times.figures import YEARS, Stretch, day_of, month_in_figures, months_of, whole_date, years

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb febr februari february", "mar mars march", "apr april", "maj may", "jun juni june",
            "jul juli july", "aug augusti august", "sep sept september", "okt oktober oct october", "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?(?: månad)?"
_MONTH_ALONE = re.compile(f"(?:månad |månaderna )?{_MONTH}")
_DAY = re.compile(rf"(?:den )?(?P<day>\d{{1,2}}|först[ae]|sist[ae])(?::?[ea])?\.?[ -]?(?:dagen i )?{_MONTH}")
_DAY_IN_FIGURES = re.compile(r"(?:den )?(\d{1,2}) ?[/.] ?(\d{1,2})")
_WEEK = re.compile(r"(?:vv?|w|vecka|veckan|veckor|veckorna|vecka nr)\.? ?(\d\d)?(\d{1,2})")
_THIS_YEAR = re.compile(
    r"(?:hela )?(?:året|år|kalenderåret|verksamhetsåret)(?: runt)?|helår(?:et)?|årsvis|i år|innevarande år|hela"
)
_SCHOOL_YEAR = re.compile(r"(?:hela )?(?:läs|skol)år(?:et)?")
_SCHOOL_STARTS = re.compile(r"(?:läsårs|skol)starte?n?")
_SCHOOL_ENDS = re.compile(r"(?:läsårs|skol)(?:avslutning(?:en)?|slutet)")
_AUTUMN_BREAK, _SUMMER_BREAK = re.compile(r"höstlov(?:et|en)?"), re.compile(r"sommarlov(?:et|en)?")
_NEXT_YEAR = re.compile(r"(?:nästa|nästkommande|kommande) år")
_TERM = re.compile(r"(?:hela )?mandatperioden")
_ORDINALS = {
    "första": 1,
    "andra": 2,
    "tredje": 3,
    "fjärde": 4,
    "ett": 1,
    "två": 2,
    "tre": 3,
    "fyra": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
}
_WEEKDAY = re.compile(r"^(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?|må|ti|on|to|lö|sö)\.? (?:den )?(?=\d)")
_SEASONS = {
    "vt": ((1, 1), (6, 30)), "vår": ((1, 1), (6, 30)), "sommar": ((6, 1), (8, 31)),
    "ht": ((7, 1), (12, 31)), "höst": ((7, 1), (12, 31)),
}  # fmt: skip
_SEASON = re.compile(r"(?P<s>vt|ht|vår|höst|sommar)(?:en|ens|termin|terminen|terminens|s)?\.?")
_WINTER = re.compile(r"vinter(?:n|ns)?(?: ?(?:20)?(\d\d) ?[-/] ?(?:20)?(\d\d))?")

_YEAR_PLACES = (
    (re.compile(r"(.*?\D)[ ,]*[-/'’`(]? ?((?:19|20)\d\d)\)?"), True),
    (re.compile(r"((?:19|20)\d\d)[ ,:]*[-/]? ?(\D.*)"), False),
    (re.compile(r"(.*[a-zåäö.]) ?[-/]? ?['’`]?(\d\d)"), True),
    (re.compile(r"(.*[a-zåäö.] ?\d{1,2})(?: [-/]? ?|['’`])['’`]?(\d\d)"), True),
    (re.compile(r"([a-uw-zåäö][^-]*\d)[-/](\d\d)"), True),
    (re.compile(r"(v(?:ecka)?\.? ?(?:[3-5]\d))-(2\d)"), True),
    (re.compile(r"(\d{1,2}/\d{1,2}) ?[-/ '’`] ?['’`]?(\d\d)"), True),
)

_FAR = 5

Core = Callable[[str, int], Stretch | None]


def unit(text: str, year: int | None) -> Stretch | None:
    """The stretch that a folded text tells; ``year`` stands in where the text gives none. Nothing where it is not understood."""
    text = _WEEKDAY.sub("", text.strip(" .,"))
    whole = whole_date(text) or month_in_figures(text) or years(text)
    if whole is not None:
        return whole
    for rest, told in _without_year(text, year):
        at = told or year
        found = next((f for core in _CORES if (f := core(rest, at)) and _sensible(f)), None) if at else None
        if found is not None:
            return Stretch(found.start, found.end, found.precision, told is not None or found.year_told, found.guessed)
    return None


def _sensible(found: Stretch) -> bool:
    return found.start.year in YEARS and found.end.year in YEARS


def _without_year(text: str, year: int | None) -> Iterator[tuple[str, int | None]]:
    """The text as it is, then without a year at its end or beginning; two figures only where they can be nothing else."""
    yield text, None
    for pattern, first in _YEAR_PLACES:
        if match := pattern.fullmatch(text):
            rest, figures = (match[1], match[2]) if first else (match[2], match[1])
            told = int(figures) if len(figures) == 4 else 2000 + int(figures)
            if len(figures) == 4 or year is None or abs(told - year) <= _FAR:
                yield rest.rstrip(" ,-/.(" if len(figures) == 4 else " -,"), told


def _whole_year(text: str, year: int) -> Stretch | None:
    if _THIS_YEAR.fullmatch(text):
        return Stretch(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    if _NEXT_YEAR.fullmatch(text):
        return Stretch(date(year + 1, 1, 1), date(year + 1, 12, 31), Precision.YEAR, guessed=True)
    if _TERM.fullmatch(text):
        term = Term.of(year)
        return Stretch(date(term.first_year, 1, 1), date(term.last_year, 12, 31), Precision.YEAR, guessed=True)
    return None


def _week(text: str, year: int) -> Stretch | None:
    match = _WEEK.fullmatch(text)
    if match is None or (match[1] and len(match[2]) < 2):
        return None
    if match[1]:
        year = 2000 + int(match[1])
    try:
        monday = date.fromisocalendar(year, int(match[2]), 1)
    except ValueError:
        return None
    return Stretch(monday, monday + timedelta(days=6), Precision.WEEK, year_told=bool(match[1]), guessed=bool(match[1]))


def _school_break(text: str, year: int) -> Stretch | None:
    """The autumn break is week 44 in nearly every municipality; when the winter break is, each decides for itself."""
    if _AUTUMN_BREAK.fullmatch(text):
        return _week("v.44", year)
    return months_of(year, 6, 8, Precision.ABOUT) if _SUMMER_BREAK.fullmatch(text) else None


def _counted(pattern: str, months: int, precision: Precision) -> Core:
    """A core for quarters, tertials and halves: a numbered part of so many months."""
    compiled = re.compile(pattern)

    def core(text: str, year: int) -> Stretch | None:
        match = compiled.fullmatch(text)
        number = next(part for part in match.groups() if part) if match else "0"
        place = 12 // months if number == "sista" else _ORDINALS.get(number) or int(number)
        return months_of(year, months * (place - 1) + 1, months * place, precision) if 1 <= place <= 12 // months else None

    return core


def _month(text: str, year: int) -> Stretch | None:
    match = _MONTH_ALONE.fullmatch(text)
    return months_of(year, _MONTHS[match["month"]], _MONTHS[match["month"]], Precision.MONTH) if match else None


def _day_of_month(text: str, year: int) -> Stretch | None:
    if match := _DAY.fullmatch(text):
        day = _named_day(year, _MONTHS[match["month"]], match["day"])
    elif match := _DAY_IN_FIGURES.fullmatch(text):
        day = day_of(year, int(match[2]), int(match[1]))
    else:
        return None
    return Stretch(day, day, Precision.DAY) if day else None


def _named_day(year: int, month: int, words: str) -> date | None:
    """A day of a month by its number, or as the first or last of it: "sista maj"."""
    if words.isdecimal():
        return day_of(year, month, int(words))
    return date(year, month, 1 if words.startswith("först") else monthrange(year, month)[1])


def _season(text: str, year: int) -> Stretch | None:
    if match := _SEASON.fullmatch(text):
        first, last = _SEASONS[match["s"]]
        return Stretch(date(year, *first), date(year, *last), Precision.SEASON, guessed=True)
    if match := _WINTER.fullmatch(text):
        year = 2000 + int(match[1]) if match[1] else year
        return Stretch(date(year, 12, 1), date(year + 1, 2, monthrange(year + 1, 2)[1]), Precision.SEASON, guessed=True)
    return None


def _school(text: str, year: int) -> Stretch | None:
    """A school year that begins in the year, from August to June, or the month that one begins or ends with."""
    if _SCHOOL_YEAR.fullmatch(text):
        return Stretch(date(year, 8, 1), date(year + 1, 6, 30), Precision.YEAR, guessed=True)
    if _SCHOOL_STARTS.fullmatch(text):
        return Stretch(date(year, 8, 1), date(year, 8, 31), Precision.ABOUT, guessed=True)
    if _SCHOOL_ENDS.fullmatch(text):
        return Stretch(date(year, 6, 1), date(year, 6, 30), Precision.ABOUT, guessed=True)
    return None


def _numbered(short: str, long: str) -> str:
    """A pattern for "q3", "kvartal iii" and "3:e kvartalet"."""
    return rf"(?:{short})\.? ?(\d|i{{1,3}}|iv|ett|två|tre|fyra)|(\d|första|andra|tredje|fjärde|sista)(?::?[ae])? (?:{long})"


_CORES: tuple[Core, ...] = (
    _day_of_month,
    _month,
    _week,
    _counted(_numbered("q|kv|k|kvartal", r"kvartalet|kvartal|kv\.?"), 3, Precision.QUARTER),
    _counted(_numbered(r"t|tert|tertial", "tertialet|tertial"), 4, Precision.TERTIAL),
    _counted(_numbered("h|halvår|halvåret", "halvåret|halvår|halvan(?: av)?(?: året)?"), 6, Precision.HALF),
    _season,
    _school,
    _school_break,
    _whole_year,
)
