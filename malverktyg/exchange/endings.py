"""What an item of a list says after its title: "(klart)", "– pågår", ": 50 %", ", klart juni", "(Rektor, hösten 2023)"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.dates import TimeReading, read_time
from malverktyg.exchange.people import split_people
from malverktyg.exchange.words import percent, read_activity_status

_BRACKET = re.compile(r"^(?P<title>.*\S)\s*[(\[](?P<said>[^()\[\]]+)[)\]][.,;]?$", re.DOTALL)
_CUT = re.compile(r"\s+[-–—]\s*|\s*[:;→]\s+|\s*,\s+|[:;]\s*$|\.\s+")
_FIRST = re.compile(r"^(?P<said>[^:–—-]{2,20}?)\s*(?::|\s[–—-])\s+(?P<title>.+)$", re.DOTALL)
_INSIDE = re.compile(
    r"(?:^|\s)(?P<said>v(?:ecka|eckorna)?\.? ?\d{1,2}(?:(?: ?[-–] ?| och |, )(?:v\.? ?)?\d{1,2})*(?: \d{4})?|[QqTt][1-4](?: ?[-–] ?[QqTt]?[1-4])?(?: \d{4})?"
    r"|(?:VT|HT|vt|ht)[ -]?\d{2,4}|(?:våren|hösten|sommaren) \d{4}|\d{4}-\d\d-\d\d)[.]?$"
)
_DONE_BY = re.compile(r"^(?P<word>\S+)\s+(?:i\s+|sedan\s+|den\s+|under\s+)?(?P<time>.+)$", re.DOTALL)
_ROLE = re.compile(
    r"(?:chef|chefen|chefer|ledare|ledaren|samordnare|samordnaren|rektor|rektorn|rektorer|ekonom|ekonomen|strateg|strategen|utvecklare|handläggare|"
    r"sekreterare|ansvarig|pedagog|pedagoger|lärare|kurator|direktör|controller|jurist|ingenjör|arkitekt|planerare|inspektör|inspektörer|tekniker|"
    r"konsulent|sköterska|assistent|coach|bibliotekarie|kommunikatör|kontoret|förvaltningen|nämnden|enheten|avdelningen|teamet|skolan|specialist|vd)$",
    re.IGNORECASE,
)
_NOT_YET = frozenset({"klart", "klar", "klara", "färdigt", "färdig"})


@dataclass(frozen=True, slots=True)
class Ending:
    """An item's title, and what was said after it."""

    title: str
    status: ActivityStatus | None = None
    status_text: str = ""
    guessed: bool = False
    percent: int | None = None
    time: TimeReading | None = None
    responsible: tuple[str, ...] = ()
    comment: str = ""

    @property
    def says_nothing(self) -> bool:
        """Whether neither a status nor a time was found."""
        return self.status is None and self.time is None and not self.responsible


def ending(text: str, year: int | None, people: Sequence[str] = ()) -> Ending:
    """The title of an item and what stands after it (or, with a colon, before it)."""
    found = _bracketed(text, year, people) or _cut_off(text, year, people) or _before(text, year) or _inside(text, year)
    return found or Ending(text.strip())


def _bracketed(text: str, year: int | None, people: Sequence[str]) -> Ending | None:
    match = _BRACKET.match(text)
    said = _said(match["said"], year, people) if match else None
    if match is None or said is None:
        return None
    return _with_more(replace(said, title=_trimmed(match["title"])), year, people)


def _cut_off(text: str, year: int | None, people: Sequence[str]) -> Ending | None:
    """What stands after the first dash, colon or comma behind which all is understood."""
    for match in _CUT.finditer(text):
        title, rest = text[: match.start()], text[match.end() :]
        said = _said(rest, year, people) if title.strip() and rest.strip() else None
        if said is not None and not said.comment and (said.status is not None or said.time is not None):
            return replace(said, title=_trimmed(title))
    return None


def _with_more(found: Ending, year: int | None, people: Sequence[str]) -> Ending:
    """A title before a bracket may say more: "Rutin – pågår (HT 2023)"."""
    more = _cut_off(found.title, year, people)
    if more is None or (more.status and found.status) or (more.time and found.time):
        return found
    return replace(
        found,
        title=more.title,
        status=found.status or more.status,
        status_text=found.status_text or more.status_text,
        percent=more.percent if found.percent is None else found.percent,
        time=found.time or more.time,
    )


def _before(text: str, year: int | None) -> Ending | None:
    match = _FIRST.match(text)
    said = _status(match["said"], year) if match else None
    return replace(said, title=_trimmed(match["title"])) if match and said and said.status is not None else None


def _inside(text: str, year: int | None) -> Ending | None:
    """A time that ends the title without being apart from it: read, and left in the title."""
    match = _INSIDE.search(text)
    time = read_time(match["said"], year) if match and match.start() else None
    return Ending(text.strip(), time=replace(time, guessed=True), guessed=False) if time and time.span.precision else None


def _said(text: str, year: int | None, people: Sequence[str]) -> Ending | None:
    """All of a text understood as status, share, time and people, or nothing. What is left over in brackets is a comment."""
    whole = _status(text, year)
    if whole is not None:
        return whole
    found, rest = Ending(""), []
    for part in (part.strip() for part in re.split(r"[,;]|\s[-–—]\s", text) if part.strip()):
        said = _status(part, year)
        if said is not None and not (said.status and found.status) and not (said.time and found.time):
            found = replace(
                found,
                status=said.status or found.status,
                status_text=said.status_text or found.status_text,
                guessed=said.guessed or found.guessed,
                percent=said.percent if said.percent is not None else found.percent,
                time=said.time or found.time,
            )
        elif _is_person(part, people):
            found = replace(found, responsible=(*found.responsible, *split_people(part)))
        else:
            rest.append(part)
    if rest and found.status is None and found.time is None:
        return None
    return None if found.says_nothing else replace(found, comment=", ".join(rest))


def _status(text: str, year: int | None) -> Ending | None:
    """A status, a share, a time, or a status with its time: "klart juni"."""
    share = percent(text)
    step = read_activity_status(text, binary=False)
    if step is not None and not step.guessed:
        return Ending("", step.step, text.strip(), percent=share)
    time = read_time(text, year)
    time = time if time and time.span.precision else None
    match = _DONE_BY.match(text.strip())
    word = read_activity_status(match["word"], binary=False) if match else None
    if match and word and not word.guessed:
        when = time or read_time(match["time"], year)
        if when and when.span.precision:
            return Ending("", word.step, text.strip(), guessed=True, time=when)
    return Ending("", time=time) if time else None


def _is_person(text: str, people: Sequence[str]) -> bool:
    folded = text.casefold()
    return folded in {name.casefold() for name in people} or (
        all(_ROLE.search(name) for name in split_people(text)) and bool(split_people(text))
    )


def _trimmed(title: str) -> str:
    return title.strip().rstrip(",;:–—").strip()
