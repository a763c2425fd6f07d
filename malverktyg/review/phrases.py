"""Phrases, word for word by the dictionary: an article, its adjectives and its noun ("ett stort insats", "en tydligt plan")."""

import re
from collections.abc import Callable, Iterator

from malverktyg.review.finding import Finding
from malverktyg.review.numbers import NUMBER
from malverktyg.review.rules import found
from malverktyg.review.spelling.nouns import Form, Gender, Grammar
from malverktyg.review.text import Passage, Span
from malverktyg.review.vocabulary import FUNCTION_WORDS, LINKS, NO_NOUNS, VERBS

Test = Callable[[Form], bool]


def _one(gender: Gender, *, definite: bool) -> Test:
    """Fits a singular of a gender: after "ett" a neuter. What shows no gender may be of any."""
    return lambda form: not form.plural and form.gender in (gender, None) and form.definite is definite


def _some(gender: Gender) -> Test:
    return lambda form: not form.plural and form.gender in (gender, None)


_BARE_COMMON, _BARE_NEUTER = _one(Gender.COMMON, definite=False), _one(Gender.NEUTER, definite=False)
# What may follow a word that shows gender or number; a pronoun, as "det" may be, says too little without an adjective.
_AFTER: dict[str, Test] = {
    **dict.fromkeys(("en", "någon", "ingen", "vår", "sin"), lambda form: _BARE_COMMON(form) or form.definite),
    **dict.fromkeys(("ett", "något", "inget", "vårt", "sitt"), lambda form: _BARE_NEUTER(form) or form.definite),
    **dict.fromkeys(("flera", "många", "samtliga", "våra", "sina", "båda", "två", "tre", "fyra"), lambda form: form.plural),
    "varje": lambda form: not form.plural,
    "dessa": lambda form: form.plural,
}
_BEFORE_ADJECTIVE: dict[str, Test] = {
    "den": lambda form: not form.definite or _some(Gender.COMMON)(form),
    "det": lambda form: not form.definite or _some(Gender.NEUTER)(form),
    "de": lambda form: not form.definite or form.plural,
    "den här": _some(Gender.COMMON),
    "det här": _some(Gender.NEUTER),
    "denna": _some(Gender.COMMON),
    "detta": _some(Gender.NEUTER),
}
_POSSESSIVE = ("vår", "sin", "vårt", "sitt", "våra", "sina")
# What the adjective right before the noun must be said of; a form on -t before another adjective is an adverb.
_OF_ADJECTIVE: dict[str, Test] = {
    **dict.fromkeys(("en", "någon", "ingen"), lambda form: form.gender is Gender.COMMON),
    **dict.fromkeys(("ett", "något", "inget"), lambda form: form.gender is Gender.NEUTER),
    **dict.fromkeys(("flera", "många", "samtliga", "båda", "två", "tre", "fyra", *_POSSESSIVE), lambda form: form.plural),
}
# Words whose form says little here: measures, and what is most often an adjective or a verb.
_UNSURE = re.compile(
    r"\w*(?:del|procent|gång|man|antal|par|halv|stycken|talet|värde|stöd|tusen|fall|vis|slags|sorts|gott|allt|ande|ende|ska|skulle|ett)"
)
SHORTEST, _SHORTEST_DESCRIBED = 4, 3
_MORE_NO_NOUNS = frozenset(("nästan", "sedan", "måste", "borde", "kunde", "ville", "skulle", "emot", "redan", "här", "där"))
NO_NOUN = FUNCTION_WORDS | LINKS | NO_NOUNS | VERBS | _MORE_NO_NOUNS
_NUMBER = re.compile(NUMBER)
_MOST_ADJECTIVES = 2


def findings(passage: Passage, words: tuple[Span, ...], grammar: Grammar) -> Iterator[Finding]:
    """The phrases in a sentence's words whose parts do not go together."""
    for place, word in enumerate(words):
        first, at = _leader(words, place)
        if first not in _AFTER and first not in _BEFORE_ADJECTIVE:
            continue
        noun = _noun(passage, words, at, grammar)
        if noun is not None and not _agrees(first, words[at + 1 : noun + 1], grammar):
            start, end = words[at].end, words[noun].end
            said = passage.text[word.start : start], passage.text[start:end].strip()
            yield found("agreement", passage, word.start, end, first=said[0], last=said[1])


def leads(word: str) -> bool:
    """Whether a word shows the gender or number of the noun that it stands before, so that it is judged with it."""
    return word in _AFTER or word in _BEFORE_ADJECTIVE


def is_unsure(word: str, shortest: int = SHORTEST) -> bool:
    """Whether a word's form says too little to judge by."""
    return len(word) < shortest or word in NO_NOUN or bool(_UNSURE.fullmatch(word)) or bool(_NUMBER.fullmatch(word))


def _agrees(first: str, rest: tuple[Span, ...], grammar: Grammar) -> bool:
    """Whether a leading word goes with the noun that its phrase ends in, and with the adjective right before that."""
    adjective, noun = rest[-2].text if len(rest) > 1 else "", grammar.nouns(rest[-1].text)
    fits = _AFTER.get(first) or (_BEFORE_ADJECTIVE.get(first) if adjective or " " in first else None)
    if fits is not None and not any(fits(form) for form in noun):
        return False
    wanted, said = _OF_ADJECTIVE.get(first), grammar.said_of(adjective) if adjective else frozenset[Form]()
    return not said or wanted is None or any(wanted(form) for form in said)


def _leader(words: tuple[Span, ...], place: int) -> tuple[str, int]:
    """The word that a phrase begins with, "den här" as one, and the place of its last word."""
    first = words[place].text.casefold()
    if first in ("den", "det") and place + 1 < len(words) and words[place + 1].text.casefold() in ("här", "där"):
        return f"{first} här", place + 1
    return first, place


def _noun(passage: Passage, words: tuple[Span, ...], at: int, grammar: Grammar) -> int | None:
    """The place of a phrase's noun, with at most two adjectives before it.

    After "den", "det" and "de" an adjective has the form of the plural: "de hanterat" is no phrase. Of two nouns in a row the
    first may be an adjective: "en gift kvinna".
    """
    is_definite = words[at].text.casefold() in _BEFORE_ADJECTIVE
    for place in range(at + 1, min(at + 2 + _MOST_ADJECTIVES, len(words))):
        word = words[place]
        if passage.between(words[place - 1], word).strip() or passage.text.startswith("-", word.end) or not word.text.islower():
            return None
        shortest = SHORTEST if place == at + 1 else _SHORTEST_DESCRIBED
        if not is_unsure(word.text, shortest) and grammar.nouns(word.text) and not grammar.said_of(word.text):
            return None if _goes_on(passage, words, place, grammar) else place
        if word.text == "olika" or not any(form.plural or not is_definite for form in grammar.said_of(word.text)):
            return None
    return None


def _goes_on(passage: Passage, words: tuple[Span, ...], place: int, grammar: Grammar) -> bool:
    """Whether another bare noun, or an adjective of its own, follows at once."""
    if place + 1 >= len(words) or passage.between(words[place], words[place + 1]).strip():
        return False
    following = words[place + 1].text
    is_noun = any(not form.definite for form in grammar.nouns(following)) and not is_unsure(following)
    return is_noun or (place + 2 < len(words) and bool(grammar.said_of(following)) and bool(grammar.nouns(words[place + 2].text)))
