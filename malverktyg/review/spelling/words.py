"""Which words of a sentence are spelled: not names, numbers, acronyms, addresses, abbreviations or another language."""

import re
from collections.abc import Iterator

from malverktyg.review.text import Passage, Span
from malverktyg.review.vocabulary import ABBREVIATIONS

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+\.(?:se|com|org|net|nu|eu|gov|io)\b\S*|\S*[\\_]\S*", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_SHORTEST = 3


def words(passage: Passage, sentence: Span) -> Iterator[Span]:
    """The words to spell, of a compound with hyphens the last. A capital is taken for a name, but where a sentence begins."""
    addresses = [match.span() for match in _ADDRESS.finditer(passage.text, sentence.start, sentence.end)]
    first = True
    for match in _WORD.finditer(passage.text, sentence.start, sentence.end):
        span, begins, first = Span(match[0], match.start(), match.end()), first, False
        if any(start <= span.start < end for start, end in addresses) or _is_part(passage.text, span):
            continue
        if _is_plain(span.text, begins=begins):
            yield span


def _is_part(text: str, span: Span) -> bool:
    """Whether a word is part of a number, a code or an abbreviation, or what stands before a hyphen."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    further, following = text[max(0, span.start - 2) : span.start - 1], text[span.end + 1 : span.end + 2]
    in_code = before.isdigit() or after.isdigit() or before in tuple("#&@") or (before in tuple("-–:/") and further.isdigit())
    in_short = (after == "." and following.isalpha()) or (before == "." and further.isalpha())
    # "hälso- och sjukvård", "tech-bolag": the first part is often the stem of a name; "-chef" is no whole word
    return in_code or in_short or after == "-" or (before == "-" and not further.isalnum())


def _is_plain(word: str, *, begins: bool) -> bool:
    small = word if word.islower() or not begins else word[:1].lower() + word[1:]
    return len(word) >= _SHORTEST and small.islower() and small not in ABBREVIATIONS
