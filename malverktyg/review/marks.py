"""Signs: code left in the text, spaces, quotation marks, dashes and abbreviations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from malverktyg.review.finding import Finding
from malverktyg.review.rules import RULES, Where, found
from malverktyg.review.text import Document, Passage, Role

_NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class _Mark:
    """A pattern of a slip and how it is put right; nothing where that is not certain. ``{0}`` is the first group."""

    rule: str
    pattern: re.Pattern[str]
    repair: str | None = None


def _mark(rule: str, pattern: str, repair: str | None = None) -> _Mark:
    return _Mark(rule, re.compile(pattern), repair)


_MARKS = (
    _mark("markup", r"(?<![\w*])\*{1,3}(?=[^\s*])([^*]{1,200}?)(?<=[^\s*])\*{1,3}(?![\w*])", "{0}"),
    _mark("markup", r"(?<!\w)_{1,2}(?=[^\s_])([^_]{1,200}?)(?<=[^\s_])_{1,2}(?!\w)", "{0}"),
    _mark("markup", r"~~([^~]{1,200})~~", "{0}"),
    _mark("markup", r"\[([^\[\]]{1,200})\]\((?:https?:|mailto:|/|#)[^()\s]{0,500}\)", "{0}"),
    _mark("markup", r"^#{1,6}\s+(?=\S)", ""),
    _mark("markup", r"</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>]{0,200})?/?>"),
    _mark("markup", r"&(?:nbsp|amp|quot|lt|gt|#\d{2,5});"),
    _mark("markup", r"\{\{?\s*[\w .]{1,40}\s*\}?\}"),
    _mark("markup", r"(?<!\w)\[(?:[Dd]atum|[Nn]amn|[Ff]yll i[^\]]{0,60}|[Tt]ext|xx+|XX+|\.\.\.|…)\]"),
    _mark("markup", r"`([^`]{1,200})`", "{0}"),
    _mark("markup", r"\b(?:TODO|FIXME|XXX+|Lorem ipsum)\b"),
    _mark("paragraph_space", r"(?<=§)(?: +)(?=\d)", _NBSP),
    _mark("unit_space", r"§(?=\d)", f"§{_NBSP}"),
    _mark("unit_space", r"(?<![\w.,-])(\d+(?:,\d+)?)%(?!\w)", f"{{0}}{_NBSP}%"),
    _mark("unit_space", r"(?<![\w.,-])(\d+(?:,\d+)?)(?=(?:tkr|mnkr|kr)\b)", f"{{0}}{_NBSP}"),
    _mark("quotes", r"[“„]([^“”„\"]{1,300})[“”]", "”{0}”"),
    _mark("dash", r"(?<=[a-zåäö,”)]) - (?=[a-zåäö”(])", " – "),
    _mark("dash", r"(?<![\w:/.-])((?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\w-]))", "{0}–"),
    _mark("dash", r"(?<=§§)([ \u00a0]?\d+)-(?=\d)", "{0}–"),
    _mark("stray_space", r"(?<=[^\W\d_]) +([,;])(?=\s|$)", "{0}"),
    _mark("stray_space", r"(?<=[^\W\d_]) +([.?])(?=\s+[A-ZÅÄÖ]|$)", "{0}"),
)
_SHORT = {
    "t ex": "t.ex.", "bl a": "bl.a.", "m m": "m.m.", "o s v": "o.s.v.", "fr o m": "fr.o.m.", "t o m": "t.o.m.", "p g a": "p.g.a.",
    "s k": "s.k.", "m fl": "m.fl.", "d v s": "d.v.s.",
}  # fmt: skip
_ABBREVIATION = re.compile(rf"(?<![\w.])(?:{'|'.join(_SHORT)})(?![\w.])")
# These are told with the words around them.
_LONE = frozenset(("paragraph_space", "unit_space", "dash", "stray_space"))


def findings(document: Document) -> Iterator[Finding]:
    """Every slip of signs in the text. What the printer sets right is not told of a file's paper."""
    marks = [mark for mark in _MARKS if not (document.printed and RULES[mark.rule].where is Where.BARE)]
    for passage in document.passages:
        yield from _in_passage(passage, marks)
    if not document.printed:
        yield from _mixed_quotes(document.passages)


def _in_passage(passage: Passage, marks: Sequence[_Mark]) -> Iterator[Finding]:
    taken: list[tuple[int, int]] = []
    for mark in marks:
        for match in mark.pattern.finditer(passage.text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            if mark.rule == "markup":
                taken.append(match.span())
            yield _told(passage, mark, match)
    if passage.role is not Role.TITLE:
        for match in _ABBREVIATION.finditer(passage.text):
            yield found("abbreviation", passage, match.start(), match.end(), _SHORT[match[0]])


def _told(passage: Passage, mark: _Mark, match: re.Match[str]) -> Finding:
    """The finding with enough of the words around a lone sign that it can be seen and found again."""
    text, rule = passage.text, mark.rule
    start, end = match.start(), match.end()
    if rule in _LONE:
        start, end = _word_start(text, start), max(end, _word_end(text, end))
    repair = None
    if mark.repair is not None:
        repair = text[start : match.start()] + mark.repair.format(*match.groups()) + text[match.end() : end]
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
