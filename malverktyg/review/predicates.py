"""Predicates, word for word by the dictionary: a subject and what is said of it ("Målen är tydlig", "men målet är uppnådd")."""

import re
from collections.abc import Iterator

from malverktyg.review.finding import Finding
from malverktyg.review.phrases import NO_NOUN
from malverktyg.review.rules import found
from malverktyg.review.spelling.nouns import Form, Grammar
from malverktyg.review.text import Passage, Span
from malverktyg.review.vocabulary import ADVERBS

Subject = tuple[int, frozenset[Form]]
"""The place of a clause's subject, and the ways to read it."""

# What has a step of a scale for its value: "Läget är klar."
_GIVEN = frozenset(("läget", "statusen", "bedömningen", "prognosen", "svaret"))
_LINKING = ("är", "var", "blir", "blev", "förblir")
_AUXILIARIES = ("har", "hade", "kan", "ska", "bör", "måste", "skulle", "kunde")
_BEING = ("vara", "varit", "bli", "blivit")
_JUDGED = ("bedöms", "bedömdes", "anses", "ansågs")
_OPENS = ("att", "men", "medan", "eftersom", "när", "då")
_AND_ALSO = ("och", "men", "eller", "samt")
# What follows "och" may be an adverb.
_ADVERB = re.compile(r"\w*(?:igt|iskt|samt|bart|särskilt|nabbt|kelt|änt)")
# Of one thing that stands for many a plural may be said ("personalen är nöjda"), but of none of these.
_ONE_THING = re.compile(
    r"\w*(?:målet|arbetet|projektet|beslutet|uppdraget|förslaget|ärendet|insatsen|åtgärden|planen|aktiviteten|rapporten|ningen)"
)
_BETWEEN = ADVERBS | {"nu", "redan", "fortfarande", "också", "delvis", "dock", "därmed", "alltid", "ofta"}
_LEADS = ("alla", "samtliga", "de", "den", "det", "dessa", "båda")
# After these what is said is complete: "Målen är uppnådda av …", not "Målet är god ekonomi".
_ENDS = frozenset(
    """och av för i på till med än under inom enligt att men samt om från när eftersom utan vid genom""".split()  # noqa: SIM905
)


def findings(passage: Passage, words: tuple[Span, ...], grammar: Grammar) -> Iterator[Finding]:
    """The subjects in a sentence's words that something is said of in the wrong form: "Målen är tydlig"."""
    for start in _clauses(words, grammar):
        subject = _subject(passage, words, start, grammar)
        link = _link(words, subject[0] + 1) if subject else None
        if subject is not None and link is not None:
            yield from _said(passage, words, (start, link), subject, grammar)
    for place, word in enumerate(words):
        inverted = _subject(passage, words, place + 1, grammar) if word.text.casefold() in _LINKING else None
        if inverted is not None:
            yield from _said(passage, words, (place + 1, inverted[0]), inverted, grammar)


def _clauses(words: tuple[Span, ...], grammar: Grammar) -> Iterator[int]:
    """Where a clause begins with its subject: the sentence itself, and after what opens one.

    "och" opens one only after something said: "Målen är tydliga och arbetet är …", not "målen och arbetet är …".
    """
    yield 0
    for place, word in enumerate(words[:-1]):
        follows = place > 0 and bool(grammar.said_of(words[place - 1].text)) and not grammar.nouns(words[place - 1].text)
        if word.text in _OPENS or (word.text == "och" and follows):
            yield place + 1


def _link(words: tuple[Span, ...], at: int) -> int | None:
    """The last word of what links a subject to what is said of it: "är", "har varit", "bedöms som"."""
    first, second, third = (words[place].text if place < len(words) else "" for place in (at, at + 1, at + 2))
    if first in _LINKING:
        return at
    if first in _AUXILIARIES and second in _BEING:
        return at + 1
    if first == "kommer" and second == "att" and third in _BEING:
        return at + 2
    if first in _JUDGED:
        return at + 1 if second in ("som", *_BEING) else at
    return None


def _said(
    passage: Passage, words: tuple[Span, ...], bounds: tuple[int, int], subject: Subject, grammar: Grammar
) -> Iterator[Finding]:
    """What is said of a subject and does not go with it; ``bounds`` are where the clause begins and the link ends.

    A second thing may be said of it: "Arbetet är påbörjat men inte avslutad".
    """
    start, link = bounds
    at, forms = subject
    is_one = bool(_ONE_THING.fullmatch(words[at].text.casefold()))
    place = _past_adverbs(words, link)
    while place is not None and _joined(passage, words, max(at, link), place):
        fitting = grammar.said_of(words[place].text)
        if not fitting or grammar.nouns(words[place].text):
            return
        if not any(_goes(form, one, is_one=is_one) for form in forms for one in fitting):
            if _is_whole(passage, words, place):
                span = words[start].start, words[place].end
                yield found("agreement", passage, *span, first=words[at].text, last=words[place].text)
            return
        link = place + 1
        if link >= len(words) or words[link].text not in _AND_ALSO:
            return
        place = _past_adverbs(words, link)
        if place is not None and _ADVERB.fullmatch(words[place].text):
            return


def _past_adverbs(words: tuple[Span, ...], place: int) -> int | None:
    """The first place after a word that no adverb takes."""
    place += 1
    while place < len(words) and words[place].text in _BETWEEN:
        place += 1
    return place if place < len(words) else None


def _joined(passage: Passage, words: tuple[Span, ...], first: int, last: int) -> bool:
    """Whether nothing parts the words but a comma before "men"."""
    return not any(
        passage.between(words[one], words[one + 1]).strip() and words[one + 1].text != "men" for one in range(first, last)
    )


def _subject(passage: Passage, words: tuple[Span, ...], start: int, grammar: Grammar) -> Subject | None:
    """The noun that a clause begins with."""
    lead = words[start].text.casefold() if start < len(words) else ""
    at = start + 1 if lead in _LEADS or (lead.endswith("s") and not grammar.nouns(lead)) else start
    if at >= len(words) or words[at].text.casefold() in NO_NOUN | _GIVEN:
        return None
    if at > start and passage.between(words[start], words[at]).strip():
        return None
    forms = grammar.nouns(words[at].text.casefold())
    if lead in ("alla", "samtliga", "de", "dessa", "båda"):
        forms = frozenset(form for form in forms if form.plural)
    elif at == start:
        forms = frozenset(form for form in forms if form.definite)
    return (at, forms) if forms else None


def _is_whole(passage: Passage, words: tuple[Span, ...], place: int) -> bool:
    """Whether nothing follows that the word could belong to."""
    if place + 1 == len(words) or passage.between(words[place], words[place + 1]).strip():
        return True
    return words[place + 1].text in _ENDS


def _goes(subject: Form, said: Form, *, is_one: bool) -> bool:
    """Whether something may be said of a subject; of what stands for many ("personalen") a plural may."""
    if subject.plural or said.plural:
        return said.plural and not (is_one and not subject.plural)
    return subject.gender in (said.gender, None)
