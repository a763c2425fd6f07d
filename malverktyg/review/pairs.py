"""Words that come in pairs: "dels … dels", "både … och", "varken … eller": told where the second is not there."""

import re
from collections.abc import Iterator

from malverktyg.progress import unhurried
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Passage, Role, Span

# The first word, and those of which one must follow it in the sentence.
_PAIRS = {"varken": ("eller",), "antingen": ("eller",), "både": ("och", "samt"), "såväl": ("som",)}
_TURNS = re.compile(r"\b(?:men|samt|och)\s+(?:även|också|dessutom)\b|\bmen\b|\bsamt\b", re.IGNORECASE)
_MOST = 8
_THE_MORE = re.compile(r"(Ju) \w+(?:re|er|are)\b")
_SO_MUCH = re.compile(r"\b(?:desto|dess|ju)\b")


def findings(document: Document) -> Iterator[Finding]:
    """Every half pair. A "dels" may have its fellow in the next sentence, or in the next entry of a list."""
    passages = document.passages
    for place, passage in unhurried(enumerate(passages)):
        near = passages[max(0, place - 1) : place + 2]
        listed = [one for one in near if one is not passage and Role.ITEM in (one.role, passage.role)]
        if _count(passage) == 1 and not any(_count(one) for one in listed) and not _opens_list(passage):
            yield from _half(passage)
        for sentence in passage.sentences if not _opens_list(passage) else ():
            yield from _others(passage, sentence)
            yield from _the_more(passage, sentence)


def _opens_list(passage: Passage) -> bool:
    """Whether the second of a pair may stand in the list that follows."""
    return passage.text.endswith((":", ": "))


def _count(passage: Passage) -> int:
    return sum(word.text.casefold() == "dels" for word in passage.words)


def _half(passage: Passage) -> Iterator[Finding]:
    word = next(one for one in passage.words if one.text.casefold() == "dels")
    before = passage.text[: word.start].rstrip().casefold()
    if before.endswith(("till", "för")):
        return
    sentence = next((one for one in passage.sentences if one.start <= word.start < one.end), word)
    turn = _TURNS.search(passage.text, word.end, sentence.end)
    words = [one for one in passage.words_in(sentence) if one.start >= word.start][:_MOST]
    yield found("pair", passage, word.start, turn.end() if turn else words[-1].end, first=word.text, second="dels")


def _the_more(passage: Passage, sentence: Span) -> Iterator[Finding]:
    """ "Ju fler …" wants its "desto": told where the sentence begins so, for inside one "ju" may be another word."""
    match = _THE_MORE.match(sentence.text)
    if match and not _SO_MUCH.search(sentence.text, match.end()):
        end = sentence.start + match.end()
        yield found("pair", passage, sentence.start, end, first=match[1], second="desto")


def _others(passage: Passage, sentence: Span) -> Iterator[Finding]:
    words = passage.words_in(sentence)
    texts = [word.text.casefold() for word in words]
    for place, text in enumerate(texts):
        seconds = _PAIRS.get(text)
        if seconds is None or not place + 2 < len(texts):
            continue
        if not any(second in texts[place + 1 :] for second in seconds):
            end = words[min(place + 3, len(words) - 1)].end
            yield found("pair", passage, words[place].start, end, first=words[place].text, second=seconds[0])
