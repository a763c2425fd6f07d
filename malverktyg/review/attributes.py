"""An adjective alone before its noun: "positiv resultat", "stort effekt", "ger goda förutsättning"."""

import re
from collections.abc import Iterator

from malverktyg.review.finding import Finding
from malverktyg.review.phrases import is_unsure, leads
from malverktyg.review.rules import found
from malverktyg.review.spelling.nouns import Form, Gender, Grammar
from malverktyg.review.text import Passage, Span

# Words that can be nothing but adjectives; the dictionary says whether such a form is one.
_STEMS = (
    r"(?:ny|stor|god|trygg|hög|låg|lång|bred|stark|svag|svår|klar|tät|gammal"
    r"|\w{2,}(?:ig|isk|sam|samm|bar|[st]iv|[nr]ell|nal|ial))"
)
_COMMON, _SEVERAL = re.compile(_STEMS), re.compile(rf"{_STEMS}a")
_NEUTER = frozenset(("stort", "nytt", "gott"))  # other forms on -t may be adverbs: "särskilt insatser"
# After these a form on -a before a bare singular can be no definite one, as it may be in "kommunens nya plan".
_BEFORE_SEVERAL = frozenset(
    """med för av till på vid under genom mot utan har hade ger gav får fick finns krävs behövs kräver behöver skapar skapa
    erbjuda erbjuder ge ha få""".split()  # noqa: SIM905
)


def findings(passage: Passage, words: tuple[Span, ...], grammar: Grammar) -> Iterator[Finding]:
    """The adjectives in a sentence's words that do not go with the noun right after them."""
    for place in range(len(words) - 1):
        adjective, noun = words[place], words[place + 1]
        before = words[place - 1].text.casefold() if place else ""
        if leads(before) or passage.between(adjective, noun) not in (" ", "\n") or not _is_plain(passage, noun):
            continue
        forms = grammar.nouns(noun.text) if not grammar.said_of(noun.text) else frozenset[Form]()
        if forms and _clashes(adjective.text if place else adjective.text.casefold(), before, forms, grammar):
            yield found("agreement", passage, adjective.start, noun.end, first=adjective.text, last=noun.text)


def _is_plain(passage: Passage, noun: Span) -> bool:
    return noun.text.islower() and not is_unsure(noun.text, shortest=3) and not passage.text.startswith("-", noun.end)


def _clashes(adjective: str, before: str, noun: frozenset[Form], grammar: Grammar) -> bool:
    if grammar.nouns(adjective):
        return False
    if adjective in _NEUTER:
        return not any(form.gender is not Gender.COMMON and not form.plural for form in noun)
    said = grammar.said_of(adjective)
    if _COMMON.fullmatch(adjective) and all(form.gender is Gender.COMMON for form in said):
        return bool(said) and all(form.plural or form.gender is Gender.NEUTER for form in noun)
    if _SEVERAL.fullmatch(adjective) and before in _BEFORE_SEVERAL:
        return any(form.plural for form in said) and not any(form.plural or form.definite for form in noun)
    return False
