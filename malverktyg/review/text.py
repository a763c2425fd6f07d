"""A text as the rules see it: sections with headings, passages in them, and in a passage its sentences and words."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from malverktyg.domain.parts import Origin
from malverktyg.domain.templates import MOST_LIX, MOST_WORDS
from malverktyg.review.vocabulary import ABBREVIATIONS

_WORD = re.compile(r"[^\W_]+(?:[-–/:.,’'][^\W_]+)*")
_END = re.compile(r"[.!?…][\"”’»)\]]*(?=\s+[\"”’»(\[]*[A-ZÅÄÖÉ0-9§])|(?<=\w{4})\.(?=\s+[a-zåäö])")


class Role(Enum):
    """What a passage is: running prose, an entry of a list, or a title that is no sentence."""

    PROSE = auto()
    ITEM = auto()
    TITLE = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """Some of a passage's words: their text and where they stand in it."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Passage:
    """A paragraph, a list entry or a title. ``place`` is the heading it stands under, ``order`` its place in the whole text."""

    text: str
    place: str
    order: int
    role: Role = Role.PROSE
    origin: Origin | None = None

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """The words, numbers among them, in order."""
        return tuple(Span(match[0], match.start(), match.end()) for match in _WORD.finditer(self.text))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences; an abbreviation, an ordinal or a paragraph number ends none."""
        return tuple(self._sentences())

    def sentence_at(self, place: int) -> Span:
        """The sentence that a sign stands in; between two of them the one before."""
        found = [one for one in self.sentences if one.start <= place]
        return found[-1] if found else Span(self.text.strip(), 0, len(self.text))

    def _sentences(self) -> Iterator[Span]:
        start = 0
        for match in _END.finditer(self.text):
            if match[0].startswith(".") and self._is_short(match.start(), start):
                continue
            yield self._span(start, match.end())
            start = match.end()
        if self.text[start:].strip():
            yield self._span(start, len(self.text))

    def _is_short(self, dot: int, start: int) -> bool:
        before = re.search(r"[\w.]+$", self.text[max(start, dot - 20) : dot])
        last = before[0].lower() if before else ""
        return last in ABBREVIATIONS or (len(last) == 1 and not last.isdigit())

    def _span(self, start: int, end: int) -> Span:
        inner = self.text[start:end]
        first = start + len(inner) - len(inner.lstrip())
        return Span(inner.strip(), first, first + len(inner.strip()))

    def words_in(self, span: Span) -> tuple[Span, ...]:
        """The words of a part of the passage."""
        return self.words[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(word.start for word in self.words)

    def between(self, one: Span, other: Span) -> str:
        """What stands between two words."""
        return self.text[one.end : other.start]


@dataclass(frozen=True)
class Section:
    """A heading and the passages under it. ``area`` is the focus area that the section is about."""

    heading: str
    passages: tuple[Passage, ...]
    area: str | None = None
    decides: bool = False
    goals: bool = False


@dataclass(frozen=True)
class Document:
    """A whole text in order. ``printed`` where it is a file's paper: its spaces are set when it is printed.

    ``most_words`` in a sentence and ``most_lix`` of a section are the ceilings of the paper's template; 0 is none.
    """

    sections: tuple[Section, ...]
    areas: tuple[str, ...] = ()
    printed: bool = False
    most_words: int = MOST_WORDS
    most_lix: int = MOST_LIX

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage, in order."""
        return tuple(passage for section in self.sections for passage in section.passages)
