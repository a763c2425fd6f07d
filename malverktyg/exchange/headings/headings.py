"""What a heading or a label means: by synonyms, by its words one for one, and by likeness where it is misspelt."""

import re
import unicodedata
from dataclasses import replace
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from malverktyg.exchange.cells.strings import name_words
from malverktyg.exchange.headings.english import english, swedish
from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.heading_stems import FILLING, GROUPS, MONTH_INITIALS, MONTHS, STEMS
from malverktyg.exchange.headings.heading_words import PHRASES
from malverktyg.exchange.headings.questions import asked
from malverktyg.exchange.headings.roles import Heading, Kind, Subject

LONGEST = 70
_SHORTEST_TO_GUESS, _SHORTEST_STEM = 5, 4
_LONG = 10
_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+(?=[^\W\d])")
_DASHES = re.compile(r"[\u2010-\u2014\u2212]")
_QUARTER = re.compile(r"\b(?:q|kv\.? ?|kvartal )[1-4]\b(?: 20\d\d)?|\b(?:[1-4]:?a|första|andra|tredje|fjärde) kvartalet\b")
_BRACKETS = re.compile(r"\s*[(\[].*?[)\]]")
_GROUPS = (Kind.TITLE, Kind.FOCUS_AREA, Kind.GOAL_AREA)
_GROUPED = re.compile(r"[^\W\d_]+ ?[(\[][^\W\d_]{3,}[)\]]")
_IN_BRACKETS = re.compile(r"^[^(\[]*[(\[]\s*(.*?)\s*[)\]]$")
_INDEX = re.compile(r"(.*?[^\W\d].*?)\s*(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})*)[.):]?")
_CUT_WITHIN = re.compile(r"[^\W\d_]{3,}\. ?[^\W\d_]{3,}")
# Whose a thing is says nothing of what it is: "Kommunstyrelsens mål", "Enhetens aktiviteter".
_OWNER = re.compile(
    r"(?:nämnd|styrelse|utskott|förvaltning|kontor|bolag|enhet|avdelning|verksamhet|sektor|förbund|beredning|skol|stab|bibliotek)"
    r"(?:en|n|et|a|an|arna|ernas|ernes)?s$"
)
_BETWEEN_WORDS = re.compile(r"[\s/,&+:.()-]+")
_BOTH = re.compile(r"\boch\b|[/+&]")
_ENDINGS = re.compile(r"(et|en|ets|ens|s|n|t|ar|er|na|arna|erna|eterna|ens|or)?$")
# Which kind a heading of several words is of, the most telling first.
_ORDER = (
    *(Kind.COMMENT, Kind.FORECAST, Kind.TREND, Kind.PERCENT, Kind.TARGET, Kind.VALUE, Kind.GROUP, Kind.NUMBER, Kind.STATUS),
    *(Kind.RESPONSIBLE, Kind.DUE, Kind.DNR, Kind.DECISION, Kind.ANSWER, Kind.END, Kind.START, Kind.TIME, Kind.OUTCOME),
    *(Kind.FOCUS_AREA, Kind.GOAL_AREA, Kind.BODY, Kind.OTHER),
)
_EXPLAINING = frozenset(["som", "för", "enligt", "att", "av", "under", "till", "vid", "eller", "och", "i", "på", "från", "per"])
_MONEY = {"tkr", "mkr", "kkr", "kr", "kronor", "mnkr"}
_OF_ASSESSMENT = (Kind.STATUS, Kind.FORECAST, Kind.TREND, Kind.COMMENT, Kind.STATUS_AND_COMMENT, Kind.OUTCOME)
_GUESSABLE = tuple(phrase for phrase in PHRASES if len(phrase) >= _SHORTEST_TO_GUESS)
_SOLID = {phrase.replace(" ", "").replace("-", ""): phrase for phrase in PHRASES if len(phrase) > _SHORTEST_TO_GUESS}


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """A text in lower case with plain spaces and dashes, so that typography alone is no difference."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "")
    return " ".join(_DASHES.sub("-", text).split()).lower()


@lru_cache(maxsize=20_000)
def read_heading(text: str) -> Heading | None:
    """What a heading means, or nothing where it is none that is known. The text is the cell's own."""
    name = name_words(text)
    words = swedish(name) if name else fold(text)
    if not words or len(words) > LONGEST or (not any(sign.isalpha() or sign in "#%§" for sign in words) and not words.isdigit()):
        return None
    words = _NUMBERED.sub("", words)
    bare = _BRACKETS.sub("", words).strip(" :*.-") or words.strip(" :*.-()[]")
    for candidate in dict.fromkeys((words.strip(" :*"), words.strip(" :*?"), bare)):
        found = _exact(text, candidate)
        if found:
            return _with_bracket(text, words, found) if candidate is bare else found
    return _with_bracket(text, words, _with_period(text, bare))


def _with_bracket(text: str, words: str, found: Heading | None) -> Heading | None:
    """A heading with what its brackets add: "Helår (prognos)" is a forecast, "Status (T2)" is of a period, and what nobody knows
    or only groups the rows is what they say: "Bucket (mål)"."""
    if not any(sign in words for sign in "(["):
        return found
    within = PHRASES.get(_IN_BRACKETS.sub(r"\1", words))
    if found is None or found.kind is Kind.ABOVE:
        named = within is not None and within[1] in _GROUPS and (found is not None or _GROUPED.fullmatch(words))
        return _heading(text, *within) if within is not None and named else found
    side = within if found.kind is Kind.TIME else None
    if side is not None and side[1] in (Kind.START, Kind.END):
        return replace(found, kind=side[1])
    more = _with_period(text, re.sub(r"[()\[\]]", " ", words).strip(" :*.-"))
    if more is None or not more.sure:
        return found
    same = (more.kind, more.subject) == (found.kind, found.subject)
    return more if (found.kind is None and more.part is found.part) or (same and found.part is None) else found


def _exact(text: str, words: str) -> Heading | None:
    if words in PHRASES:
        subject, kind = PHRASES[words]
        return _heading(text, subject, kind)
    if words in GROUPS:
        return Heading(text, Subject.INDICATOR, Kind.GROUP, choice=GROUPS[words])
    return None


def _with_period(text: str, words: str) -> Heading | None:
    named = named_period(_QUARTER.sub(" ", words) if len(words.split()) > 1 else words)
    rest, index = _index(named.rest.strip(" :*.-?"))
    if not rest:
        alone = Heading(text, part=named.part, year=named.year, index=index, meant=named.meant)
        return alone if named.part or named.year else None
    found = _phrase(text, rest)
    if found is None:
        return Heading(text, part=named.part, year=named.year, meant=named.meant, sure=False) if named.part else None
    return replace(found, part=named.part, year=named.year, index=index or found.index, meant=named.meant or found.meant)


def _index(words: str) -> tuple[str, str]:
    match = _INDEX.fullmatch(words)
    return (match[1].strip(), match[2]) if match else (words, "")


def _phrase(text: str, words: str) -> Heading | None:
    return (
        _exact(text, words)
        or _in_english(text, words)
        or _solid(text, words)
        or _by_words(text, words)
        or _cut_short(text, words)
        or _by_likeness(text, words)
        or _question(text, words)
        or _beginning(text, words)
        or _partly(text, words)
    )


def _cut_short(text: str, words: str) -> Heading | None:
    """A heading whose full stop tells that its end was left out: "Bedömn.", "Genomf.grad"."""
    if _CUT_WITHIN.fullmatch(words):
        like = re.compile(re.sub(r"\. ?", r"\\w* ?", words))
        full = [phrase for phrase in PHRASES if like.fullmatch(phrase)]
        return _exact(text, min(full, key=len)) if full else None
    if len(words) < _SHORTEST_STEM or f"{words}." not in fold(text):
        return None
    full = [phrase for phrase in PHRASES if phrase.startswith(words) and " " not in phrase]
    return _exact(text, min(full, key=len)) if full else None


def _in_english(text: str, words: str) -> Heading | None:
    meaning = english(words)
    return _heading(text, *meaning) if meaning else None


def _question(text: str, words: str) -> Heading | None:
    meaning = asked(text, words)
    return _heading(text, *meaning) if meaning else None


def _solid(text: str, words: str) -> Heading | None:
    phrase = _SOLID.get(words.replace(" ", "").replace("-", ""))
    return _exact(text, phrase) if phrase else None


def _by_likeness(text: str, words: str) -> Heading | None:
    if len(words) < _SHORTEST_TO_GUESS:
        return None
    slips = 2 if len(words) >= _LONG else 1
    found = process.extractOne(words, _as_long_as(len(words), slips), scorer=OSA.distance, score_cutoff=slips)
    if found is None or found[0][0] != words[0]:
        return None
    subject, kind = PHRASES[found[0]]
    return _heading(text, subject, kind, meant=found[0])


@cache
def _as_long_as(length: int, slips: int) -> tuple[str, ...]:
    """The phrases that so many slips can make as long as a text."""
    return tuple(phrase for phrase in _GUESSABLE if abs(len(phrase) - length) <= slips)


def _by_words(text: str, words: str) -> Heading | None:
    meanings, index = [], ""
    if _MONEY & set(words.split()):
        return _heading(text, None, Kind.OTHER)
    for word in _BETWEEN_WORDS.split(words):
        if word.isdigit():
            index = word
        elif word and word not in FILLING and not _OWNER.search(word):
            meaning = _stem(word)
            if meaning is None:
                return None
            meanings.append(meaning)
    return _joined(text, words, meanings, index) if meanings else None


def _partly(text: str, words: str) -> Heading | None:
    """A heading of which only some words are known: told as unsure, and believed only inside a row of sure ones."""
    all_words = [word for word in _BETWEEN_WORDS.split(words) if word and word not in FILLING]
    meanings = [meaning for word in all_words if (meaning := _stem(word))]
    if not meanings or len(all_words) > 6 or 2 * len(meanings) < len(all_words):
        return None
    found = _joined(text, words, meanings, "")
    return found and Heading(text, found.subject, found.kind, index=found.index, sure=False)


def _beginning(text: str, words: str) -> Heading | None:
    """A long heading that begins with a known one and goes on to explain it, told as unsure: "Aktiviteter som ska …"."""
    all_words = words.split()
    for count in range(min(3, len(all_words) - 2), 0, -1):
        known = PHRASES.get(" ".join(all_words[:count]))
        if known is not None and all_words[count] in _EXPLAINING:
            found = _heading(text, *known)
            return Heading(text, found.subject, found.kind, sure=False)
    return None


def _stem(word: str) -> tuple[Subject | None, Kind | None] | None:
    for length in range(len(word), 1, -1):
        stem = word[:length]
        if stem in STEMS and (length >= 6 or _ENDINGS.fullmatch(word[length:])):
            return STEMS[stem]
    return None


def _joined(text: str, words: str, meanings: list[tuple[Subject | None, Kind | None]], index: str) -> Heading | None:
    subjects = [subject for subject, _ in meanings if subject]
    kinds = {kind for _, kind in meanings if kind}
    if {Kind.STATUS, Kind.COMMENT} <= kinds and _BOTH.search(words):
        return _heading(text, _subject(subjects), Kind.STATUS_AND_COMMENT, index=index)
    kind = next((kind for kind in _ORDER if kind in kinds), None)
    if kind is None:
        things = {subject for subject in subjects if subject in (Subject.GOAL, Subject.ACTIVITY)}
        kind = Kind.TEXT if len(things) > 1 else Kind.TITLE
        if kind is Kind.TEXT:
            return _heading(text, None, kind, index=index)
    return _heading(text, _subject(subjects), kind, index=index)


def _subject(subjects: list[Subject]) -> Subject | None:
    explicit = [subject for subject in subjects if subject is not Subject.ASSESSMENT]
    return (explicit or subjects or [None])[0]


def _heading(text: str, subject: Subject | None, kind: Kind | None, *, meant: str = "", index: str = "") -> Heading:
    if subject is Subject.GOAL and kind in _OF_ASSESSMENT:
        subject = Subject.ASSESSMENT
    return Heading(text, subject, kind, meant=meant, index=index)


def month_of(text: str) -> int | None:
    """The month that a heading is alone the name of ("jan", "Februari")."""
    return MONTHS.get(fold(text).strip(" ."))


def is_year(initials: str) -> bool:
    """Whether twelve headings run together are a year's months: "JFMAMJJASOND" or 1 to 12."""
    return initials in (MONTH_INITIALS, "123456789101112")


def is_phrase(text: str) -> bool:
    """Whether a text is to the letter a heading: cheap enough to ask of every row of a large sheet. None begins with a figure."""
    return not text[:1].isdigit() and fold(text).strip(" :*") in PHRASES
