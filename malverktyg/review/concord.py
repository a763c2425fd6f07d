"""Concord, word for word by the dictionary: an article and its noun ("ett stort insats"), a subject and what is said of it."""

import re
from collections.abc import Callable, Iterator

from malverktyg.review.finding import Finding
from malverktyg.review.numbers import NUMBER
from malverktyg.review.rules import found
from malverktyg.review.spelling.nouns import Form, Gender, Grammar
from malverktyg.review.text import Document, Passage, Role, Span
from malverktyg.review.vocabulary import ADVERBS, FUNCTION_WORDS, LINKS, NO_NOUNS, VERBS

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
# Words whose form says little here: measures, and what is most often an adjective or a verb.
_UNSURE = re.compile(
    r"\w*(?:del|procent|gång|man|antal|par|halv|stycken|talet|värde|stöd|tusen|fall|vis|slags|sorts|gott|allt|ande|ende|ska|skulle|ett)"
)
_SHORTEST = 4
_MORE_NO_NOUNS = frozenset(("sedan", "måste", "borde", "kunde", "ville", "skulle", "emot", "redan", "här", "där"))
_NO_NOUN = FUNCTION_WORDS | LINKS | NO_NOUNS | VERBS | _MORE_NO_NOUNS
_NUMBER = re.compile(NUMBER)
_LINKING = ("är", "var", "blir", "blev", "förblir")
_BETWEEN = ADVERBS | {"nu", "redan", "fortfarande", "också", "delvis", "dock", "därmed", "alltid", "ofta"}
_LEADS = ("alla", "samtliga", "de", "den", "det", "dessa", "båda")
# After these what is said is complete: "Målen är uppnådda av …", not "Målet är god ekonomi".
_ENDS = frozenset(
    """och av för i på till med än under inom enligt att men samt om från när eftersom utan vid genom""".split()  # noqa: SIM905
)
_MOST_ADJECTIVES = 2


def findings(document: Document, grammar: Grammar) -> Iterator[Finding]:
    """Every clash that the dictionary leaves no doubt about."""
    for passage in document.passages:
        if passage.role is not Role.TITLE:
            for sentence in passage.sentences:
                words = passage.words_in(sentence)
                yield from _phrases(passage, words, grammar)
                yield from _predicates(passage, words, grammar)


def _phrases(passage: Passage, words: tuple[Span, ...], grammar: Grammar) -> Iterator[Finding]:
    for place, word in enumerate(words):
        first, at = _leader(words, place)
        noun, has_adjective = _noun(passage, words, at, grammar)
        if noun is None:
            continue
        fits = _AFTER.get(first) or (_BEFORE_ADJECTIVE.get(first) if has_adjective or " " in first else None)
        forms = grammar.nouns(noun.text)
        if fits is not None and forms and not any(fits(form) for form in forms):
            said = passage.text[word.start : words[at].end], passage.text[words[at].end : noun.end].strip()
            yield found("agreement", passage, word.start, noun.end, first=said[0], last=said[1])


def _leader(words: tuple[Span, ...], place: int) -> tuple[str, int]:
    """The word that a phrase begins with, "den här" as one, and the place of its last word."""
    first = words[place].text.casefold()
    if first in ("den", "det") and place + 1 < len(words) and words[place + 1].text.casefold() in ("här", "där"):
        return f"{first} här", place + 1
    return first, place


def _noun(passage: Passage, words: tuple[Span, ...], at: int, grammar: Grammar) -> tuple[Span | None, bool]:
    """The noun of a phrase, with at most two adjectives before it; and whether there was any.

    After "den", "det" and "de" an adjective has the form of the plural: "de hanterat" is no phrase.
    """
    is_definite = words[at].text.casefold() in _BEFORE_ADJECTIVE
    for place in range(at + 1, min(at + 2 + _MOST_ADJECTIVES, len(words))):
        word = words[place]
        if passage.between(words[place - 1], word).strip() or passage.text.startswith("-", word.end) or not word.text.islower():
            return None, False
        if not _is_unsure(word.text) and grammar.nouns(word.text) and not grammar.said_of(word.text):
            return word, place > at + 1
        if word.text == "olika" or not any(form.plural or not is_definite for form in grammar.said_of(word.text)):
            return None, False
    return None, False


def _is_unsure(word: str) -> bool:
    return len(word) < _SHORTEST or word in _NO_NOUN or bool(_UNSURE.fullmatch(word)) or bool(_NUMBER.fullmatch(word))


def _predicates(passage: Passage, words: tuple[Span, ...], grammar: Grammar) -> Iterator[Finding]:
    """A subject that opens the sentence, and what is said of it: "Målen är tydlig", "Arbetet är avslutad"."""
    subject = _subject(passage, words, grammar)
    if subject is None:
        return
    at, forms = subject
    place = at + 1
    if place >= len(words) or words[place].text not in _LINKING:
        return
    while place + 1 < len(words) and words[place + 1].text in _BETWEEN:
        place += 1
    if place + 1 >= len(words) or any(passage.between(words[one], words[one + 1]).strip() for one in range(at, place + 1)):
        return
    said = words[place + 1]
    fitting = grammar.said_of(said.text)
    if fitting and _is_whole(passage, words, place + 1) and not any(_goes(form, one) for form in forms for one in fitting):
        yield found("agreement", passage, words[0].start, said.end, first=words[at].text, last=said.text)


def _subject(passage: Passage, words: tuple[Span, ...], grammar: Grammar) -> tuple[int, frozenset[Form]] | None:
    """The place of the noun that the sentence begins with, and its readings."""
    lead = words[0].text.casefold() if words else ""
    at = 1 if lead in _LEADS or (lead.endswith("s") and not grammar.nouns(lead)) else 0
    if at >= len(words) or words[at].text.casefold() in _NO_NOUN or (at and passage.between(words[0], words[1]).strip()):
        return None
    forms = grammar.nouns(words[at].text.casefold())
    if lead in ("alla", "samtliga", "de", "dessa", "båda"):
        forms = frozenset(form for form in forms if form.plural)
    elif at == 0:
        forms = frozenset(form for form in forms if form.definite)
    return (at, forms) if forms else None


def _is_whole(passage: Passage, words: tuple[Span, ...], place: int) -> bool:
    """Whether nothing follows that the word could belong to."""
    if place + 1 == len(words) or passage.between(words[place], words[place + 1]).strip():
        return True
    return words[place + 1].text in _ENDS


def _goes(subject: Form, said: Form) -> bool:
    """Whether something may be said of a subject; of one thing that stands for many ("personalen") a plural may."""
    if subject.plural or said.plural:
        return said.plural
    return subject.gender in (said.gender, None)
