"""Copied sections: a focus area's section that names another area, and the same text under several headings."""

import re
from collections import defaultdict
from collections.abc import Iterator

from malverktyg.domain.bodies import decapitalised
from malverktyg.review import texts
from malverktyg.review.finding import Finding
from malverktyg.review.rules import found
from malverktyg.review.text import Document, Passage, Role, Section, Span

# What says that a sentence tells of the section's own area.
_ABOUT = re.compile(r"\b(?:bärighet|påverkan|påverkar|betydelse|koppling|fokusområde\w*)\b", re.IGNORECASE)
_FEWEST_WORDS = 5
# A row of a table may well come again.
_CELLS = re.compile(r"[|\t]|   ")


def wrong_names(document: Document) -> Iterator[Finding]:
    """Another area's name where the section's own should stand. A sentence that names both compares them, and is right."""
    for section in document.sections:
        if section.area is None:
            continue
        others = [name for name in document.areas if name.strip() and name.casefold() != section.area.casefold()]
        names_own = any(_named(section.area, one.text) for one in section.passages if one.role is not Role.TITLE)
        for passage in section.passages:
            if passage.role is not Role.TITLE:
                yield from _wrong_in(passage, section.area, others, names_own)


def _wrong_in(passage: Passage, area: str, others: list[str], names_own: bool) -> Iterator[Finding]:
    for sentence in passage.sentences:
        if _named(area, sentence.text) or (names_own and not _ABOUT.search(sentence.text)):
            continue
        for name in others:
            match = _named(name, sentence.text)
            if match:
                start, end = sentence.start + match.start(), sentence.start + match.end()
                right = area if match[0][:1].isupper() else decapitalised(area)
                yield found("focus_area_name", passage, start, end, right, area=f"”{area}”", named=f"”{match[0]}”")


def _named(name: str, text: str) -> re.Match[str] | None:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE)


def same_texts(document: Document) -> Iterator[Finding]:
    """A sentence that stands under several headings, told once where it first stands; a run of them is told as one."""
    places: defaultdict[str, list[tuple[Section, Passage, Span]]] = defaultdict(list)
    for section in document.sections:
        if section.decides or section.goals:
            continue
        for passage in section.passages:
            if passage.role is not Role.TITLE:
                for sentence in passage.sentences:
                    if len(passage.words_in(sentence)) >= _FEWEST_WORDS and not _CELLS.search(sentence.text):
                        places[_folded(sentence.text)].append((section, passage, sentence))
    run: tuple[int, tuple[str, ...]] | None = None
    for held in places.values():
        headings = tuple(dict.fromkeys(section.heading for section, _, _ in held))
        _, passage, sentence = held[0]
        if len({id(section) for section, _, _ in held}) > 1 and run != (passage.order, headings):
            run = passage.order, headings
            yield found("same_text", passage, sentence.start, sentence.end, places=_listed(headings))


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _listed(headings: tuple[str, ...]) -> str:
    return texts.AND.join(part for part in (", ".join(headings[:-1]), headings[-1]) if part)
