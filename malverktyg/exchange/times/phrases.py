"""The small words around a time: "klart", "senast", "från", "löpande", "mitten av", "ca"."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto

from malverktyg.domain.periods import Precision
from malverktyg.exchange.times.figures import Stretch, months_of
from malverktyg.exchange.times.intervals import stretch


class Side(Enum):
    """Which end of a stretch is meant where only one is."""

    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A time with the words around it: its stretch (none for "löpande"), a precision of its own, the side that is meant."""

    stretch: Stretch | None
    precision: Precision | None = None
    side: Side | None = None


_EACH = r"(?:året|år|månaden|månad|terminen|termin|veckan|vecka|kvartalet|kvartal|tertialet|tertial|dag)"
_RUNNING = (
    r"(?:löpande|fortlöpande|kontinuerligt?|tills ?vidare|pågående|pågår(?: löpande)?|årligen|årlig|månadsvis|månatligen|veckovis"
    r"|terminsvis|kvartalsvis|tertialvis|dagligen|vid behov|återkommande|hela tiden|permanent"
    rf"|varje {_EACH}|var(?:je|t|annan|tredje|fjärde|sjätte)? ?(?:{_EACH}|vår|höst|sommar|vinter)|(?:en|ett|två|tre|fyra|\d+)"
    rf" (?:ggr|gånger|gång)(?: per |/| i | om | under ){_EACH})"
)
_UNDER_WAY = re.compile(r"pågår|pågående")
_RUNS = re.compile(rf"{_RUNNING}(?:[ ,:]+(.+))?|(.+?)[ ,]+\(?{_RUNNING}\)?")
_TOWARDS = re.compile(r"^(?:vid|till|kring|runt|inför) ")
_HOURS = re.compile(r"(.+?),? kl\.? ?\d.*")
_UNTIL, _UNTIL_SOME, _SINCE = re.compile(r"-(.+)"), re.compile(r"-(?:20\d\d|[a-zåäö].*)"), re.compile(r"(.+?) ?-")
_DONE = (
    r"(?:klart?|klara|färdigt?|färdigställ[dt]|slutförs|slutför[dt]|avslutas|avslutat|genomför[dt]|genomförs|deadline|slutdatum|slut"
    r"|redovisas|levereras)"
)
_BEFORE = re.compile(r"(?:före|innan) (?:den |utgången av |slutet (?:av|på) )?(.+)")
_AFTER = re.compile(r"efter (.+)")
_DEADLINE = re.compile(
    r"(?:(?:ska|skall|bör) (?:vara )?)?(?:beräknas? |planeras? |planerat |prel\.? )?(?:vara )?"
    rf"(?:{_DONE}[ :,]*(?:senast |till |i |under |vid |den )*|senast (?:den |i |under |vid )*"
    r"|(?:till och med|t\.? ?o\.? ?m\.?|fram till|till) (?:den )?)(.+)"
)
_START = re.compile(
    r"(?:från och med|från|fr\.? ?o\.? ?m\.?|(?:(?:i ?gång|pågått|i drift|ända) )?(?:allt)?sedan"
    r"|med (?:start|början)|start(?:ar|as|ade|at)?"
    r"|påbörja(?:s|d|t|des)|inled(?:s|des)|börjar)[ :,]*"
    r"(?:i |under |den |från |vid |till )*(.+)"
)
_ONWARDS = re.compile(
    r"(.+?)(?: och|,)? (?:framåt|framöver|vidare|tills ?vidare|(?:löper|rullar|fortsätter|pågår) (?:på|vidare|tills ?vidare))"
)
_FILLER = re.compile(
    r"(?:(?:sport|påsk|sommar|höst|jul)?lov(?:et)?|under|i|vid|på|inför|planerat|planeras|planerad|beräknas|prel\.|preliminärt|hela|tid|period|perioden"
    r"|till (?=vår|höst|somm|vint))[ :,]*\b(.+)"
)
_ABOUT = re.compile(
    r"(?:ca\.?|cirka|c:a|ungefär|omkring|runt|kring|circa|~|preliminärt|prel\.?) ?(.+)"
    r"|(.+?) ?(?:\?|\(?prel(?:\.|iminärt)?\)?|\(?ca\)?)"
)
_PART = re.compile(
    r"(?:i |vid )?(början|inledningen|mitten|slutet|senare delen|tidigt?|sent?|primo|medio|ultimo) ?(?:av|på|i|under)? (.+)"
)
_YULE = re.compile(r"(?:före|innan|till|senast|klart? till|lagom till) jul(?:en)?")
_TURN = re.compile(r"(?:(?:ny)?års|år)(?:skiftet?|slutet)(?: ?(?:20)?(\d\d)(?: ?[-/] ?(?:20)?\d\d)?)?")
_MONTH_TURN = re.compile(r"månadsskiftet ([a-zåäö]+) ?[-/] ?[a-zåäö]+")
_HALF_TURN = re.compile(r"halvårsskiftet(?: ?(?:20)?(\d\d))?")
_REPORTED = re.compile(
    r"(?:(?P<half>delår\w*)|(?:års)?bokslut(?:et)?|årsredovisning(?:en)?|verksamhetsberättelse(?:n)?)(?: (?P<year>20\d\d))?"
)
_BRACKET = re.compile(r"(.+?) ?\(([^()]*)\)|\((.+)\)")


def phrase(text: str, year: int | None, depth: int = 0) -> Phrase | None:
    """What a folded text says, words around it and all; nothing where it is not understood."""
    plain = stretch(text, year)
    if plain is not None:
        return Phrase(plain)
    if depth > 3 or not text:
        return None
    for rule in (_running, _turn, _open, _before_or_after, _part, _filler, _deadline, _start, _about, _bracket):
        found = rule(text, year, depth + 1)
        if found is not None:
            return found
    return None


def _running(text: str, year: int | None, depth: int) -> Phrase | None:
    match = _RUNS.fullmatch(text)
    if match is None:
        return None
    rest = match[1] or match[2]
    within = phrase(rest, year, depth) if rest else None
    if rest and within is None:
        return None
    if within and _UNDER_WAY.match(text):
        return within
    return Phrase(within.stretch, Precision.RUNNING, within.side) if within else Phrase(None, Precision.RUNNING)


def _turn(text: str, year: int | None, depth: int) -> Phrase | None:  # noqa: ARG001 (a rule like the others)
    if _YULE.fullmatch(text) and year is not None:
        return Phrase(Stretch(date(year, 12, 24), date(year, 12, 24), Precision.ABOUT, guessed=True), Precision.ABOUT, Side.END)
    bare = _TOWARDS.sub("", text)
    if match := _REPORTED.fullmatch(bare):
        return _reported(match, year)
    if match := _MONTH_TURN.fullmatch(bare):
        month = stretch(match[1], year)
        end = replace(month, start=month.end, guessed=True) if month else None
        return Phrase(end, Precision.ABOUT, Side.END) if end else None
    half = _HALF_TURN.fullmatch(bare)
    match = half or _TURN.fullmatch(bare)
    told = 2000 + int(match[1]) if match and match[1] else None
    if match is None or (told or year) is None:
        return None
    day = date(told or year or 0, 6, 30) if half else date(told or year or 0, 12, 31)
    return Phrase(Stretch(day, day, Precision.ABOUT, told is not None, guessed=True), Precision.ABOUT, Side.END)


def _reported(match: re.Match[str], year: int | None) -> Phrase | None:
    """A report of the year as a time: what it tells of ends with August or with the year."""
    told = int(match["year"]) if match["year"] else None
    if (told or year) is None:
        return None
    day = date(told or year or 0, 8, 31) if match["half"] else date(told or year or 0, 12, 31)
    return Phrase(Stretch(day, day, Precision.ABOUT, told is not None, guessed=True), Precision.ABOUT, Side.END)


def _open(text: str, year: int | None, depth: int) -> Phrase | None:
    """ "-2024" has an end alone, "2023-" a start; hours of a day are left out."""
    if match := _HOURS.fullmatch(text):
        return phrase(match[1], year, depth)
    if text.startswith("- ") or _UNTIL_SOME.fullmatch(text):
        return _guessed(_sided(_UNTIL.fullmatch(text), Side.END, year, depth))
    return _guessed(_sided(_SINCE.fullmatch(text), Side.START, year, depth))


def _guessed(found: Phrase | None) -> Phrase | None:
    return replace(found, stretch=replace(found.stretch, guessed=True)) if found and found.stretch else None


def _before_or_after(text: str, year: int | None, depth: int) -> Phrase | None:
    """ "före juni" ends with May; "efter sommaren" begins with September."""
    before, after = _BEFORE.fullmatch(text), _AFTER.fullmatch(text)
    match = before or after
    inner = phrase(match[1], year, depth) if match else None
    if inner is None or inner.stretch is None:
        return None
    if inner.side is Side.END and inner.precision is Precision.ABOUT:
        day = inner.stretch.end if before else inner.stretch.end + timedelta(days=1)
    else:
        day = inner.stretch.start - timedelta(days=1) if before else inner.stretch.end + timedelta(days=1)
    return Phrase(replace(inner.stretch, start=day, end=day, guessed=True), inner.precision, Side.END if before else Side.START)


def _part(text: str, year: int | None, depth: int) -> Phrase | None:
    """A third of a stretch: the beginning, the middle or the end."""
    match = _PART.fullmatch(text.replace("årets slut", "slutet av året"))
    inner = phrase(match[2], year, depth) if match else None
    if match is None or inner is None or inner.stretch is None or inner.stretch.start == inner.stretch.end:
        return None
    place = (
        1 if match[1] in ("mitten", "medio") else 0 if match[1] in ("början", "inledningen", "tidig", "tidigt", "primo") else 2
    )
    first, last = _third(inner.stretch, place)
    return Phrase(replace(inner.stretch, start=first, end=last, guessed=True), Precision.ABOUT, inner.side)


def _third(whole: Stretch, place: int) -> tuple[date, date]:
    """First and last day of one third: of whole months where they divide by three, or else of the days."""
    months = (whole.end.year - whole.start.year) * 12 + whole.end.month - whole.start.month + 1
    if whole.start.day == 1 and whole.end.year == whole.start.year and months % 3 == 0:
        first = whole.start.month + months // 3 * place
        found = months_of(whole.start.year, first, first + months // 3 - 1, Precision.ABOUT)
        return found.start, found.end
    days = (whole.end - whole.start).days + 1
    begin, end = (whole.start + timedelta(days=days * part // 3) for part in (place, place + 1))
    return begin, end - timedelta(days=1)


def _deadline(text: str, year: int | None, depth: int) -> Phrase | None:
    return _sided(_DEADLINE.fullmatch(text), Side.END, year, depth)


def _start(text: str, year: int | None, depth: int) -> Phrase | None:
    """From a time on, by the words before it or behind it: "sedan mars", "mars och framåt"."""
    return _sided(_START.fullmatch(text) or _ONWARDS.fullmatch(text), Side.START, year, depth)


def _sided(match: re.Match[str] | None, side: Side, year: int | None, depth: int) -> Phrase | None:
    inner = phrase(match[1], year, depth) if match else None
    return replace(inner, side=side) if inner and inner.stretch else None


def _about(text: str, year: int | None, depth: int) -> Phrase | None:
    match = _ABOUT.fullmatch(text)
    inner = phrase(match[1] or match[2], year, depth) if match else None
    return replace(inner, precision=inner.precision or Precision.ABOUT) if inner and inner.stretch else None


def _filler(text: str, year: int | None, depth: int) -> Phrase | None:
    match = _FILLER.fullmatch(text)
    return phrase(match[1], year, depth) if match else None


def _bracket(text: str, year: int | None, depth: int) -> Phrase | None:
    match = _BRACKET.fullmatch(text)
    inner = _first_understood((match[1], match[2], match[3]), year, depth) if match else None
    if inner is None or inner.stretch is None:
        return None
    return replace(inner, stretch=replace(inner.stretch, guessed=True))


def _first_understood(texts: tuple[str | None, ...], year: int | None, depth: int) -> Phrase | None:
    """The first of some texts that is a time: what stands before a bracket, and else what stands in it."""
    return next((found for text in texts if text and (found := phrase(text, year, depth)) and found.stretch), None)
