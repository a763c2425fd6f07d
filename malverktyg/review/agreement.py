"""Number and gender: a determiner against the form of its noun, told only where the endings leave no doubt."""

import re
from collections.abc import Iterator

from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Passage, Span
from malverktyg.review.vocabulary import COMMON_NOUNS, NEUTER_NOUNS

_STEMS = "|".join(sorted((re.escape(noun) for noun in NEUTER_NOUNS), key=len, reverse=True))
_DEFINITE_NEUTER = re.compile(rf"\w*(?:{'|'.join(sorted({f'{n}t' if n.endswith('e') else f'{n}et' for n in NEUTER_NOUNS}))})")
_BARE_NEUTER = re.compile(rf"\w*(?:{_STEMS})")
# Endings that only nouns of common gender have, in their definite and bare singular.
_DEFINITE_COMMON = re.compile(r"\w{2,}(?:ningen|heten|tionen|elsen|eringen|ismen|ämnden|yrelsen)")
_BARE_COMMON = re.compile(r"\w{2,}(?:ning|het|tion|else|ering)|\w*(?:" + "|".join(sorted(COMMON_NOUNS)) + ")|del")
_NOT_COMMON = re.compile(r"\w*(?:fängelse|spökelse|bakelse)")
# What may stand between a determiner and its noun and can be nothing but an adjective.
_BETWEEN = re.compile(
    r"nya|olika|första|andra|tredje|senaste|tidigare|kommande|nuvarande|fortsatta|planerade|genomförda|gemensamma|stora|viktiga|"
    r"övriga|samlade|\w{3,}iska|\w{3,}aste|\w{3,}ande|föregående|ordinarie|årliga|interna|externa"
)
_ADJECTIVE = re.compile(r"(?:ny|stor|viktig|god|egen|fortsatt|gemensam|\w{3,}isk|\w{2,}lig)t?|nytt|gott|eget|\w{3,}ande")
# The form of the other gender, where it can be no adverb and no noun.
_CLASHING = {
    "ett": re.compile(r"ny|stor|god|egen|viktig|gemensam|\w{2,}(?:lig|isk)"),
    "en": re.compile(r"nytt|eget"),
}


# "det är viktig att": what a whole clause is said of has the neuter form.
_OF_A_CLAUSE = re.compile(r"\bdet (?:är|blir|var|vore) (\w+lig|viktig|nödvändig)(?= att\b)", re.IGNORECASE)


def findings(passage: Passage) -> Iterator[Finding]:
    """Slips such as "de mötet", "den beslutet", "ett redovisning", "flera verksamhet", "ett tydlig mål"."""
    words = passage.words
    for place, word in enumerate(words):
        first, at = _determiner(words, place)
        noun = _noun_after(passage, at) if first in _TESTS else None
        if noun is not None and (_clashes(first, words[at + 1]) or _TESTS[first](words[noun].text.casefold())):
            start, last, repair = words[at].end, words[noun], _repaired(passage, place, noun)
            rest = passage.text[start : last.end].strip()
            yield found("agreement", passage, word.start, last.end, repair, first=passage.text[word.start : start], last=rest)
    for match in _OF_A_CLAUSE.finditer(passage.text):
        yield found("agreement", passage, *match.span(), f"{match[0]}t", first=match[0][:3], last=match[1])


def _determiner(words: tuple[Span, ...], place: int) -> tuple[str, int]:
    """The determiner that begins at a word, "den här" as one, and the place of its last word."""
    word = words[place].text.casefold()
    if word in ("den", "det") and place + 1 < len(words) and words[place + 1].text.casefold() in ("här", "där"):
        return f"{word} här", place + 1
    return word, place


def _clashes(article: str, adjective: Span) -> bool:
    """Whether an adjective has another gender than the article right before it."""
    return article in _CLASHING and bool(_CLASHING[article].fullmatch(adjective.text.casefold()))


def _noun_after(passage: Passage, place: int) -> int | None:
    """The place of the noun that a determiner stands before, with at most two adjectives between and no comma."""
    words = passage.words
    for at in range(place + 1, min(place + 4, len(words))):
        if passage.between(words[at - 1], words[at]).strip() or passage.text.startswith("-", words[at].end):
            return None
        text = words[at].text.casefold()
        if not (_BETWEEN.fullmatch(text) or _ADJECTIVE.fullmatch(text)) or _DEFINITE_NEUTER.fullmatch(text):
            return at
    return None


def _definite_neuter(noun: str) -> bool:
    return bool(_DEFINITE_NEUTER.fullmatch(noun))


def _singular(noun: str) -> bool:
    return _definite_neuter(noun) or bool(_DEFINITE_COMMON.fullmatch(noun))


def _bare_common(noun: str) -> bool:
    return bool(_BARE_COMMON.fullmatch(noun)) and not _NOT_COMMON.fullmatch(noun) and not noun.endswith("universitet")


def _bare_neuter(noun: str) -> bool:
    return bool(_BARE_NEUTER.fullmatch(noun)) and not noun.endswith(("år", "stöd", "alternativ", "värde"))


def _definite_common(noun: str) -> bool:
    return bool(_DEFINITE_COMMON.fullmatch(noun))


_TESTS = {
    "de": _singular,
    "dessa": _singular,
    "den": _definite_neuter,
    "denna": lambda noun: _definite_neuter(noun) or _bare_neuter(noun),
    "detta": lambda noun: _definite_common(noun) or _bare_common(noun),
    "den här": _definite_neuter,
    "det här": _definite_common,
    "ett": _bare_common,
    "en": _bare_neuter,
    "flera": _bare_common,
    "många": _bare_common,
}


def _repaired(passage: Passage, place: int, noun: int) -> str | None:
    """The repair, where the article alone is wrong; a wrong number can be put right in two ways."""
    words = passage.words
    swap = {"den": "det"}.get(words[place].text) if noun == place + 1 else None
    return swap + passage.text[words[place].end : words[noun].end] if swap else None
