"""What an item of a list says after its title: "(klart)", "– pågår", ": 50 %", ", klart juni", "(Rektor, hösten 2023)"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from malverktyg.domain.persons import is_role
from malverktyg.domain.scales import ActivityStatus
from malverktyg.exchange.phrases.dates import TimeReading, read_time
from malverktyg.exchange.phrases.people import split_people
from malverktyg.exchange.statuses.signs import Sign, sign_of
from malverktyg.exchange.statuses.words import fold, percent, read_activity_status

_BRACKET = re.compile(r"^(?P<title>.*\S)\s*[(\[](?P<said>[^()\[\]]+)[)\]][.,;]?$", re.DOTALL)
# A run of blanks is looked at once, from its beginning: a cell may be full of them.
_BLANKS = r"(?:(?<!\s)\s*|(?<=\s))"
_CUT = re.compile(rf"{_BLANKS}(?:->|=>|→|=)\s*|(?<!\s)\s+[-–—]\s*|{_BLANKS}[:;]\s*|{_BLANKS},\s+|\.\s+")
# Without one of these nothing can be told apart from a title, and most titles have none.
_PLAIN = re.compile(r"[A-Za-zÅÄÖåäö]{2}[A-Za-zÅÄÖåäö0-9 ]*")
_MAY_PART = re.compile(r"[)\]:;,.=→–—-]")
_BEFORE = re.compile(r"^[(\[](?P<said>[^()\[\]]{2,40})[)\]]\s*(?P<title>\S.*)$", re.DOTALL)
_LAST = re.compile(
    r"^(?P<title>.*?\S)\s+(?P<said>(?:(?:ännu )?(?:ej|inte)\s+|delvis\s+)?(?:klart?|klara|genomför[dt]|påbörja[dt]|pågår"
    r"|försena[dt]|avslutad|avslutat|startad|startat|avbruten|inställd))[.]?$",
    re.IGNORECASE | re.DOTALL,
)
_NO_TITLE = re.compile(
    r"(?:^|\s)(?:är|blir|bli|vara|var|blivit|att|som|och|helt|nästan|ha|hålla|göra|få|har|ej|inte|icke|ännu|aldrig|knappast|ingen|inget)$",
    re.IGNORECASE,
)
_FIRST = re.compile(r"^(?P<said>[^:–—-]{2,20}?)\s*(?::|\s[–—-])\s+(?P<title>.+)$", re.DOTALL)
_WEEKS = r"v(?:ecka|eckorna)?\.? ?\d{1,2}(?:(?: ?[-–] ?| och |, )(?:v\.? ?)?\d{1,2})*(?: \d{4})?"
_PARTS = (
    r"[QqTt][1-4](?: ?[-–] ?[QqTt]?[1-4])?(?: \d{4})?|(?:VT|HT|vt|ht)[ -]?\d{2,4}|(?:våren|hösten|sommaren) \d{4}|\d{4}-\d\d-\d\d"
)
_INSIDE = re.compile(rf"\s(?P<said>{_WEEKS}|{_PARTS})[.]?$")
_WORD_AND_TIME = re.compile(r"^(?P<word>\S+(?: \S+)?)[ ,]+(?P<when>.+)$", re.DOTALL)
_PLANNED = re.compile(r"^(?:senast|till|före|innan|under|om|när)\b")
_MARKS = frozenset(
    {Sign.CHECK, Sign.CROSS, Sign.GREEN, Sign.YELLOW, Sign.RED, Sign.HAPPY, Sign.PLAIN, Sign.SAD, Sign.RUNNING, Sign.PAUSED}
)
_LONGEST_SAID, _LONGEST_TIME = 300, 101
_VAGUE = frozenset(
    {"ny", "nytt", "open", "new", "sen", "sent", "late", "ok", "ja", "nej", "yes", "no", "up", "aktiv", "active", "delvis"}
)


class Ending(NamedTuple):
    """An item's title, and what was said after it."""

    title: str
    status: ActivityStatus | None = None
    status_text: str = ""
    guessed: bool = False
    percent: int | None = None
    time: TimeReading | None = None
    responsible: tuple[str, ...] = ()
    comment: str = ""

    def joined(self, more: "Ending") -> "Ending | None":
        """Both together, or nothing where they tell two statuses or two times."""
        if (self.status and more.status and self.status is not more.status) or (self.time and more.time):
            return None
        return self._replace(
            status=self.status or more.status,
            status_text=self.status_text or more.status_text,
            guessed=self.guessed or more.guessed,
            percent=more.percent if self.percent is None else self.percent,
            time=self.time or more.time,
            responsible=(*self.responsible, *more.responsible),
        )


def ending(text: str, year: int | None, people: Sequence[str] = (), *, listed: bool = False) -> Ending:
    """The title of an item and what stands after it (or, in a bracket or with a colon, before it).

    In a list of several items (``listed``) a status that is the last word counts too: "Kartläggning klar".
    """
    found = _apart(text, year, people) if _MAY_PART.search(text) else None
    return found or _marked(text) or (_last(text, year) if listed else None) or _inside(text, year) or Ending(text.strip())


def is_plain(text: str) -> bool:
    """Whether a text is letters and figures alone, in which nothing can be told apart from the title."""
    return _PLAIN.fullmatch(text) is not None and _time_inside(text) is None


def tells(text: str, year: int | None, people: Sequence[str] = ()) -> bool:
    """Whether a text by itself says how something stands, when it is done or, in a word or a known name, who does it."""
    return _told(text, year) is not None or (_is_person(text, people) and (len(text.split()) == 1 or not is_role(text)))


def _apart(text: str, year: int | None, people: Sequence[str]) -> Ending | None:
    return _bracketed(text, year, people) or _cut_off(text, year, people) or _before(text, year)


def _bracketed(text: str, year: int | None, people: Sequence[str]) -> Ending | None:
    match = _BRACKET.match(text)
    said = _said(match["said"], year, people) if match else None
    if match is None or said is None:
        return None
    found = said._replace(title=_trimmed(match["title"]))
    marked = _marked(found.title)
    if marked is not None:
        return found._replace(title=marked.title) if found.status else found._replace(title=marked.title, status=marked.status)
    more = _cut_off(found.title, year, people)
    both = found.joined(more) if more else None
    return both._replace(title=more.title) if both and more else found


def _marked(text: str) -> Ending | None:
    """A sign that ends a title or begins it: "Ny bro ✔"."""
    words_ = text.split()
    if len(words_) < 2:
        return None
    for place, others in ((-1, slice(None, -1)), (0, slice(1, None))):
        sign = words_[place]
        found = read_activity_status(sign) if not sign.isascii() and sign_of(sign) in _MARKS else None
        if found is not None:
            return Ending(_trimmed(" ".join(words_[others])), found.step, sign, guessed=found.guessed)
    return None


def _cut_off(text: str, year: int | None, people: Sequence[str]) -> Ending | None:
    """What stands after the first dash, colon or comma behind which all is understood."""
    for match in _CUT.finditer(text):
        title, rest = text[: match.start()], text[match.end() :]
        if len(rest) > _LONGEST_SAID or not title.strip() or not rest.strip():
            continue
        said = _said(rest, year, people, whole=True)
        if said is not None and (said.status is not None or said.time is not None):
            who = _bracketed(title, year, people)
            both = who.joined(said) if who and who.responsible and not who.comment else None
            return both._replace(title=who.title) if who and both else said._replace(title=_trimmed(title))
        inner = _bracketed(title, year, people) if said is not None and not said.comment else None
        both = inner.joined(said) if inner and said else None
        if inner and both:
            return both._replace(title=inner.title)
    return None


def _before(text: str, year: int | None) -> Ending | None:
    match = _BEFORE.match(text) or _FIRST.match(text)
    said = _told(match["said"], year) if match else None
    return said._replace(title=_trimmed(match["title"])) if match and said and said.status is not None else None


def _last(text: str, year: int | None) -> Ending | None:
    match = _LAST.match(text)
    said = _told(match["said"], year) if match and not _NO_TITLE.search(match["title"]) else None
    return said._replace(title=_trimmed(match["title"]), guessed=True) if match and said else None


def _inside(text: str, year: int | None) -> Ending | None:
    """A time that ends the title without being apart from it: read, and left in the title."""
    match = _time_inside(text)
    time = read_time(match["said"], year) if match else None
    return Ending(text.strip(), time=replace(time, guessed=True)) if time and time.span.precision else None


def _time_inside(text: str) -> re.Match[str] | None:
    ends = text.removesuffix(".")[-1:].isdigit()  # as all such times do
    return _INSIDE.search(text, max(0, len(text) - _LONGEST_TIME)) if ends else None


def _said(text: str, year: int | None, people: Sequence[str], *, whole: bool = False) -> Ending | None:
    """A text understood as status, share, time and people, or nothing. What else stands beside them is a comment, or, where
    the ``whole`` must be understood, a reason to understand nothing."""
    at_once = _told(text, year)
    if at_once is not None:
        return at_once
    found, rest = Ending(""), []
    for part in (part.strip() for part in re.split(r"[,;]|\s[-–—]\s", text) if part.strip()):
        told = _told(part, year) or (Ending("", responsible=split_people(part)) if _is_person(part, people) else None)
        both = found.joined(told) if told else None
        if both is None and whole:
            return None
        if both is None:
            rest.append(part)
        else:
            found = both
    if found.status is None and found.time is None and (rest or not found.responsible):
        return None
    return found._replace(comment=", ".join(rest))


@lru_cache(maxsize=4096)
def status_and_time(text: str, year: int | None) -> Ending | None:
    """A text that says how something stands and when, and nothing more: "Pågår, klart okt"."""
    said = _said(text, year, (), whole=True)
    return said if said is not None and said.status is not None and said.time is not None else None


def _told(text: str, year: int | None) -> Ending | None:
    """A status, a share, a time, or a status with its time: "klart juni"."""
    share = percent(text)
    step = _plain_status(text)
    if step is not None:
        return Ending("", step, text.strip(), percent=share)
    time = read_time(text, year)
    time = time if time and time.span.precision else None
    match = _WORD_AND_TIME.match(text.strip())
    word = _plain_status(match["word"]) or _plain_status(match["word"].split()[0].strip(",;")) if match else None
    after = text.strip()[len(match["word"].split()[0]) :] if match else ""
    if match is None or word is None or _PLANNED.match(fold(after)):
        return Ending("", time=time) if time else None
    when = time or read_time(after.strip(" ,;"), year) or read_time(match["when"], year)
    return Ending("", word, text.strip(), guessed=True, time=when) if when and when.span.precision else None


def _plain_status(text: str) -> ActivityStatus | None:
    """A status beyond doubt: a phrase of the table, no likeness, no sign and none of the small words that may mean anything."""
    found = read_activity_status(text, binary=False)
    return found.step if found and not found.guessed and fold(text) not in _VAGUE else None


def _is_person(text: str, people: Sequence[str]) -> bool:
    names = split_people(text)
    return text.casefold() in {name.casefold() for name in people} or (bool(names) and all(is_role(name) for name in names))


def _trimmed(title: str) -> str:
    return title.strip().rstrip(",;:–—").strip()
