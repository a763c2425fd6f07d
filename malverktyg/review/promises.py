"""Promises in the text: it says that assessments or activities are told, and then they must be in the paper."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from malverktyg.review import texts
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Passage, Role, Span

_TELLS = re.compile(r"\b(?:redovisa|presentera|innehålle|omfatta|beskrive|visa|lämna|ge)(?:r|s|de|des|t|ts)?\b", re.IGNORECASE)
_HERE = re.compile(
    r"\b(?:redovisning(?:en)?|skrivelse(?:n)?|tjänsteskrivelse(?:n)?|rapport(?:en)?|underlag(?:et)?|uppföljning(?:en)?|nedan|här|den|det)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:bilag\w+|bifoga\w*|separat|återkommer|kommer att|tidigare skrivelse)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Promise:
    """What is promised, the words that promise it, and those that show it kept."""

    what: str
    made: re.Pattern[str]
    kept: re.Pattern[str]


_PROMISES = (
    _Promise(
        texts.ASSESSMENTS,
        re.compile(
            r"\bbedömning(?:en|ar|arna)?\b[^.]{0,40}\b(?:respektive|varje|samtliga|alla|vart och ett)\b[^.]{0,30}\bmål",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:uppnå(?:s|tt|dd|dda)|uppfyll(?:s|t|da)|ej bedömt|bedöms? (?:som|vara|att|nå))\b",
            re.IGNORECASE,
        ),
    ),
    _Promise(
        texts.ACTIVITIES,
        re.compile(r"\b(?:genomförda|planerade|pågående)\b[^.]{0,30}\baktivitet(?:er|erna)\b", re.IGNORECASE),
        re.compile(
            r"^\s*(?:genomförda|planerade|pågående)?[^.\n]{0,20}aktiviteter\b|^\s*aktivitet", re.IGNORECASE | re.MULTILINE
        ),
    ),
)


def findings(document: Document) -> Iterator[Finding]:
    """The sentences that promise what the rest of a bare text does not hold. A list of attachments may hold what is promised."""
    if any(re.match(r"\s*bilag", section.heading, re.IGNORECASE) for section in document.sections):
        return
    for passage in document.passages:
        if passage.role is Role.PROSE:
            for sentence in passage.sentences:
                yield from _unkept(document, passage, sentence)


def _unkept(document: Document, passage: Passage, sentence: Span) -> Iterator[Finding]:
    if not (_TELLS.search(sentence.text) and _HERE.search(sentence.text)) or _ELSEWHERE.search(sentence.text):
        return
    made = [(promise, match) for promise in _PROMISES if (match := promise.made.search(sentence.text))]
    unkept = [(promise.what, match) for promise, match in made if not _kept(document, promise, passage, sentence)]
    if unkept:
        match, tells = unkept[0][1], _TELLS.search(sentence.text)
        first = min(match.start(), tells.start()) if tells else match.start()
        what = texts.AND.join(what for what, _ in unkept)
        yield found("promise", passage, sentence.start + first, sentence.start + match.end(), what=what)


def _kept(document: Document, promise: _Promise, passage: Passage, sentence: Span) -> bool:
    """Whether anything but the promising sentence holds what it promises."""
    rest = passage.text[: sentence.start] + passage.text[sentence.end :]
    others = [one.text for one in document.passages if one is not passage]
    return any(promise.kept.search(text) for text in (rest, *others))
