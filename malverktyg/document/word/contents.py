"""The list of appendices in Word: a line each, with the page on which it begins counted by Word."""

from collections.abc import Iterator

from malverktyg.document.pdf.style import BODY, WIDTH
from malverktyg.document.typography import typeset
from malverktyg.document.word import runs
from malverktyg.document.word.elements import Node, field, paragraph, twips, w
from malverktyg.domain import paper_texts
from malverktyg.domain.parts import Contents, ContentsEntry
from malverktyg.domain.whole import Attached

_NAME = 62.0


def contents(found: Contents) -> Iterator[Node]:
    """The list."""
    for place, entry in enumerate(found.entries, 1):
        after = BODY.after if place == len(found.entries) else 3.0
        ends = w("tabs", w("tab", val="left", pos=twips(_NAME)), w("tab", val="right", pos=twips(WIDTH)))
        indent = w("ind", left=twips(_NAME), hanging=twips(_NAME), right=0)
        yield paragraph("Normal", *_entry(entry), tabs=ends, spacing=w("spacing", after=twips(after)), indent=indent)


def _entry(entry: ContentsEntry) -> Iterator[Node]:
    yield from runs.text(paper_texts.APPENDIX.format(number=entry.number))
    yield w("r", w("tab"))
    yield from runs.text(entry.text.text)
    if entry.appended:
        yield w("r", w("tab"))
        before, after = typeset(paper_texts.PAGE_AT).split("{page}")
        yield runs.plain(before)
        yield field(f"PAGEREF {_mark(entry.number)} \\h", runs.plain("1"))
        yield from [runs.plain(after)] if after else []
    elif entry.note:
        yield w("r", w("tab"))
        yield from runs.text(entry.note)


def bookmarked(attached: Attached, *inside: Node) -> Iterator[Node]:
    """A heading's runs between the ends of a bookmark that the list refers to."""
    yield w("bookmarkStart", id=attached.number, name=_mark(attached.number))
    yield from inside
    yield w("bookmarkEnd", id=attached.number)


def _mark(number: int) -> str:
    return f"bilaga{number}"
