"""Signs: code left in the text, spaces, quotation marks, dashes and abbreviations."""

import re
from collections.abc import Iterator, Sequence

from malverktyg.progress import unhurried
from malverktyg.review.finding import Finding
from malverktyg.review.rules import RULES, Where, found
from malverktyg.review.signs import ABBREVIATION, CUT, MARKS, SHORT, Mark
from malverktyg.review.text import Document, Passage, Role

# These are told with the words around them.
_LONE = frozenset(
    ("paragraph_space", "unit_space", "minus", "double_space", "dash", "stray_space", "missing_space", "doubled_sign")
)


def findings(document: Document) -> Iterator[Finding]:
    """Every slip of signs in the text. What the printer sets right is not told of a file's paper."""
    marks = [mark for mark in MARKS if not (document.printed and RULES[mark.rule].where is Where.BARE)]
    for passage in unhurried(document.passages):
        yield from _in_passage(passage, marks)
    if not document.printed:
        yield from _mixed_quotes(document.passages)


def _in_passage(passage: Passage, marks: Sequence[Mark]) -> Iterator[Finding]:
    taken: list[tuple[int, int]] = []
    for mark in marks:
        for match in mark.pattern.finditer(passage.text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            if mark.rule == "markup":
                taken.append(match.span())
            yield _told(passage, mark, match)
            if mark.once:
                break
    if passage.role is not Role.TITLE:
        for match in ABBREVIATION.finditer(passage.text):
            yield found("abbreviation", passage, match.start(), match.end(), SHORT[match[0]])
        for match in CUT.finditer(passage.text):
            yield found("abbreviation", passage, match.start(), match.end(), f"{match[0]}.")


def _told(passage: Passage, mark: Mark, match: re.Match[str]) -> Finding:
    """The finding with enough of the words around a lone sign that it can be seen and found again."""
    text, rule = passage.text, mark.rule
    start, end = match.start(), match.end()
    if rule in _LONE:
        start, end = _word_start(text, start), max(end, _word_end(text, end))
    repair = None
    if mark.repair is not None:
        repair = text[start : match.start()] + mark.repair.format(*match.groups(), sign=match[0][:1]) + text[match.end() : end]
    return found(rule, passage, start, end, repair or None, sign=f"”{match[0].strip()}”")


def _word_start(text: str, at: int) -> int:
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    while at > 0 and text[at - 1] in ".,;:)" and at > 1:
        at -= 1
    return at


def _mixed_quotes(passages: Sequence[Passage]) -> Iterator[Finding]:
    """Two sorts of quotation marks in one text: the first of the rarer sort is told."""
    straight = [(one, at.start()) for one in passages for at in re.finditer('"', one.text)]
    curly = [(one, at.start()) for one in passages for at in re.finditer("”", one.text)]
    if straight and curly:
        passage, at = straight[0] if len(straight) <= len(curly) else curly[0]
        yield found("quotes", passage, _word_start(passage.text, at), max(at + 1, _word_end(passage.text, at)))
