"""Verbs in the wrong form or without their particle: "en fungerade styrning", "uppdra kommunchefen", a clause with no link."""

import re
from collections.abc import Iterator
from itertools import pairwise

from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Passage, Span
from malverktyg.review.vocabulary import ADVERBS, ASSIGN, COUNTED, NO_NOUNS, RECIPIENT, WITHOUT_OBJECT

_DEFINITE = re.compile(r"\w{4,}(?:en|et|na|erna|arna|orna)")
# Verbs that govern a whole clause through a preposition: "ansvarar för att …", "ledde till att …".
_GOVERNS = re.compile(
    r"(?:ansvara|svara|arbeta|verka|sörj|bidra|syfta|led|bida|tala|argumentera|sträva|resultera)\w{0,3}|sörjde|ledde|såg|ser|se"
)
_GOVERNED = frozenset(("för", "till", "om", "i"))
_PASSIVE = re.compile(
    r"[a-zåäö]{2,}(?:ades|rdes|ldes|ndes|ttes|ktes|ptes|ddes|gdes|jdes|as)|genomförs|utförs|följs|görs|(?:be)?drivs|styrs"
    r"|ges|tas|hålls|leds|sätts|skrivs"
)
_NOT_PASSIVE = re.compile(r"\w+(?:heternas|arnas|ernas|ornas|enas)|deras|allas|bådas|annas")
_DEFINITE_NOUN = re.compile(r"[a-zåäö]{3,}(?:et|en|na|an)")
_BREAK = re.compile(r"[,;:–()]")


def findings(passage: Passage) -> Iterator[Finding]:
    """All three kinds, sentence by sentence."""
    for sentence in passage.sentences:
        words = passage.words_in(sentence)
        yield from _participles(passage, words)
        yield from _assignments(passage, words)
        yield from _unlinked(passage, words)


def _participles(passage: Passage, words: tuple[Span, ...]) -> Iterator[Finding]:
    """After "en" and "ett" stands -ad, -at or -ande, never -ade; an adverb may come between: "ett väl fungerade"."""
    for place, article in enumerate(words):
        if article.text.casefold() not in ("en", "ett"):
            continue
        at = place + 2 if place + 1 < len(words) and words[place + 1].text.casefold() in ADVERBS else place + 1
        before = words[place - 1].text.casefold() if place else ""
        if at + 1 < len(words) and before not in COUNTED and _is_participle(passage, words[place : at + 2]):
            word, noun = words[at], words[at + 1]
            form = word.text.casefold()
            whole = passage.text[article.start : noun.end]
            repair = whole.replace(word.text, f"{word.text[:-2]}nde", 1) if form[:-2] in WITHOUT_OBJECT else None
            ending = "ad" if article.text.casefold() == "en" else "at"
            yield found(
                "participle", passage, article.start, noun.end, repair, article=article.text, word=word.text, ending=ending
            )


def _is_participle(passage: Passage, phrase: tuple[Span, ...]) -> bool:
    """Whether the last word but one is a form on -ade before a noun, and not a verb with its object."""
    form, after = phrase[-2].text.casefold(), phrase[-1].text.casefold()
    apart = any(passage.between(one, other).strip() for one, other in pairwise(phrase))
    is_form = bool(re.fullmatch(r"[^\W\d]{2,}ade", form)) and not apart
    return is_form and after not in NO_NOUNS and not _DEFINITE.fullmatch(after) and not after[:1].isdigit()


def _assignments(passage: Passage, words: tuple[Span, ...]) -> Iterator[Finding]:
    """Between "uppdra" and what is to be done stands "åt" somebody."""
    texts = [word.text.casefold() for word in words]
    for place, text in enumerate(texts):
        is_phrase = text == "uppdrag" and place > 1 and texts[place - 1] == "i" and texts[place - 2] in ("ge", "ger", "gav")
        if not (text in ASSIGN or is_phrase) or place + 2 >= len(texts) or texts[place + 1] == "att":
            continue
        if passage.between(words[place], words[place + 1]).strip():
            continue
        stop = texts.index("att", place) if "att" in texts[place:] else len(texts)
        if RECIPIENT.isdisjoint(texts[place:stop]):
            first, second = words[place], words[place + 1]
            repair = f"{first.text} åt {second.text}" if text in ("uppdra", "uppdrag") else None
            yield found("assign_to", passage, first.start, second.end, repair)


def _unlinked(passage: Passage, words: tuple[Span, ...]) -> Iterator[Finding]:
    """A preposition that a verb governs, a noun phrase, and at once another verb: what links them is missing."""
    for place in range(2, len(words) - 3):
        preposition, article, noun, verb = words[place : place + 4]
        if preposition.text.casefold() not in _GOVERNED or article.text.casefold() not in ("det", "den", "de"):
            continue
        phrase = _DEFINITE_NOUN.fullmatch(noun.text) and _is_passive(verb.text)
        if not phrase or _BREAK.search(passage.text, preposition.end, verb.start):
            continue
        if _governor(passage, words[max(0, place - 5) : place], preposition):
            yield found("missing_word", passage, preposition.start, verb.end)


def _is_passive(word: str) -> bool:
    return bool(_PASSIVE.fullmatch(word)) and not _NOT_PASSIVE.fullmatch(word)


def _governor(passage: Passage, before: tuple[Span, ...], preposition: Span) -> bool:
    """Whether one of the words before governs the preposition, in the same clause."""
    for word in reversed(before):
        if _BREAK.search(passage.text, word.end, preposition.start):
            return False
        if _GOVERNS.fullmatch(word.text.casefold()):
            return True
        if word.text.casefold() in ("som", "att", "och", "men", "när", "eftersom"):
            return False
    return False
