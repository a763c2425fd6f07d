"""A workbook read with what is remembered: the layout it is in, what was said of the last one, and what has changed since."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.exchange.correcting.corrections import Corrections
from malverktyg.exchange.correcting.recalled import LayoutChange, Recalled
from malverktyg.exchange.facts import Reading, Remark
from malverktyg.exchange.grid import Book
from malverktyg.exchange.reading import read
from malverktyg.exchange.remembering import texts
from malverktyg.exchange.remembering.anchoring import anchored
from malverktyg.exchange.remembering.differing import differences
from malverktyg.exchange.remembering.finding import Found, Views, find
from malverktyg.exchange.remembering.layout import Layout
from malverktyg.exchange.remembering.words import is_same_name

# How well a layout must fit to be known again: in a workbook of any name, for what was said of it, or of the same name but for
# its year, for what has changed too.
_NEAR, _NEAR_OF_NAME = 0.8, 0.5
_LEAST_SIZE = 3


def read_remembering(book: Book, memories: Sequence[LayoutMemory], **how: Any) -> Reading:
    """Read a book as ``read`` does, with the corrections of the last one in the same layout, where there was one."""
    plain = read(book, **how)
    recalled = recall(book, plain, memories)
    if recalled is None:
        return plain
    if not recalled.corrections:
        return _told(plain, recalled, book)
    return read_recalled(book, recalled, **{**how, "corrections": recalled.corrections})


def read_recalled(book: Book, recalled: Recalled | None, **how: Any) -> Reading:
    """Read a book of which something was recalled before, and tell it again: the user may have said more since, or taken back."""
    made = read(book, **how)
    return made if recalled is None else _told(made, recalled, book)


def _told(made: Reading, recalled: Recalled, book: Book) -> Reading:
    return replace(made, recalled=recalled, remarks=(*remarks_of(recalled, book), *made.remarks))


def recall(book: Book, plain: Reading, memories: Sequence[LayoutMemory]) -> Recalled | None:
    """The layout that a workbook is in, if it was met before. ``plain`` is the book as it is read by itself.

    Of several the one that fits best is taken, of equals that of the workbook's own name, and then the one met last.
    """
    views = Views()
    fits = [(memory, found) for memory in memories if (found := _fit(memory, book, plain, views)) is not None]
    if not fits:
        return None
    memory, found = max(
        fits, key=lambda fit: (round(fit[1].score, 2), is_same_name(fit[0].workbook, book.name), fit[0].seen or date.min)
    )
    held = anchored(corrections_of(memory), found, book, plain.year)
    changes = differences(found, plain)
    return Recalled(memory.id, memory.workbook, held.corrections, changes, tuple(held.lost), held.of_cells, found.score)


def corrections_of(memory: LayoutMemory) -> Corrections:
    """What the user said of the last workbook in a layout; nothing where it cannot be understood."""
    try:
        return Corrections.from_json(json.loads(memory.corrections or "{}"))
    except ValueError:
        return Corrections()


def _fit(memory: LayoutMemory, book: Book, plain: Reading, views: Views) -> Found | None:
    """The layout in the workbook, where it fits well enough to be worth anything."""
    same_name = is_same_name(memory.workbook, book.name)
    if not (same_name or memory.corrections):
        return None
    try:
        layout = Layout.from_json(memory.layout)
    except ValueError:
        return None
    if layout.size < _LEAST_SIZE:
        return None
    found = find(layout, book, plain, views)
    return found if found.score >= (_NEAR_OF_NAME if same_name else _NEAR) else None


def remarks_of(recalled: Recalled, book: Book) -> Iterator[Remark]:
    """What is told of a layout that is known again: what of the last workbook holds, what does not, and what has changed."""
    first = book.sheets[0].title
    if recalled.corrections or recalled.of_cells:
        yield Remark("layout_known", first, _known(recalled, book.name))
    for what in recalled.lost:
        yield Remark("correction_lost", first, texts.LOST.format(what=what))
    for change in recalled.changes:
        yield Remark("layout_changed", change.place, told(change, recalled.workbook))


def told(change: LayoutChange, workbook: str) -> str:
    """A change in words. ``workbook`` is the one that the layout was met in."""
    return texts.CHANGES[change.kind].format(old=change.old, new=change.new, workbook=workbook)


def _known(recalled: Recalled, name: str) -> str:
    count = recalled.corrections.count
    said = texts.KNOWN_SAID[min(count, 2)].format(count=count)
    frame = texts.KNOWN_SELF if recalled.workbook == name else texts.KNOWN
    known = frame.format(workbook=recalled.workbook, said=said)
    left = recalled.of_cells
    if not left:
        return known
    return f"{known} {texts.KNOWN_LEFT_ONE if left == 1 else texts.KNOWN_LEFT.format(count=left)}"
