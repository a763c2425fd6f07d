"""Where some words of a field stand on the printed pages, word for word: a PDF's own text says so."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF

from malverktyg.document.raster import opened
from ui.widgets.remark import Kind

if TYPE_CHECKING:
    from malverktyg.document.pdf.pen import Place
    from malverktyg.domain.parts import Origin

_SLACK = 2.0  # points that a line may reach outside its field's place


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words to look for: the field they come from, and the number and kind that they are to be marked with."""

    number: int
    kind: Kind
    origin: "Origin"
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """Words on a page, from 0: a rectangle a line in points from its upper left corner; without words the place of the field."""

    number: int
    kind: Kind
    page: int
    lines: tuple[QRectF, ...]
    is_exact: bool = True


def find_words(pdf: bytes, places: Iterable["Place"], wanted: Sequence[Wanted]) -> tuple[Found, ...]:
    """Where each of some words stands. Words that the printer has set otherwise are found by their field alone."""
    with opened(pdf) as document:
        pages: dict[int, _Page] = {}
        try:
            return tuple(_all(document, pages, places, wanted))
        finally:
            for page in pages.values():
                page.close()


def _all(document: Any, pages: dict[int, "_Page"], places: Iterable["Place"], wanted: Sequence[Wanted]) -> Iterator[Found]:
    taken: set[tuple[int, int]] = set()
    of: defaultdict[Origin, list[Place]] = defaultdict(list)  # a large paper has thousands of both
    for place in places:
        of[place.origin].append(place)
    for one in wanted:
        mine = of.get(one.origin, [])
        for number in dict.fromkeys(place.page for place in mine):
            if number not in pages:
                pages[number] = _Page(document[number])
        exact = next(_exact(pages, mine, one, taken), None) if one.words else None
        if exact is not None:
            yield exact
        elif mine:
            yield Found(one.number, one.kind, mine[0].page, (_rect(mine[0]),), is_exact=False)


def _exact(pages: dict[int, "_Page"], mine: Sequence["Place"], one: Wanted, taken: set[tuple[int, int]]) -> Iterator[Found]:
    for number in dict.fromkeys(place.page for place in mine):
        rects = [_rect(place).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK) for place in mine if place.page == number]
        for start, lines in pages[number].each(one.words):
            if (number, start) not in taken and any(rect.contains(lines[0].center()) for rect in rects):
                taken.add((number, start))
                yield Found(one.number, one.kind, number, lines)


def _rect(place: "Place") -> QRectF:
    return QRectF(place.left, place.top, place.right - place.left, place.bottom - place.top)


class _Page:
    """The text of one page."""

    def __init__(self, page: Any) -> None:
        self._page, self._text = page, page.get_textpage()
        self._height = page.get_height()

    def each(self, words: str) -> Iterator[tuple[int, tuple[QRectF, ...]]]:
        """Every place of some words on the page, where it begins and its lines."""
        searcher = self._text.search(" ".join(words.split()), match_case=True)
        while (found := searcher.get_next()) is not None:
            lines = tuple(self._lines(*found))
            if lines:
                yield found[0], lines

    def _lines(self, start: int, count: int) -> Iterator[QRectF]:
        for place in range(self._text.count_rects(start, count)):
            left, bottom, right, top = self._text.get_rect(place)
            yield QRectF(left, self._height - top, right - left, top - bottom)

    def close(self) -> None:
        self._text.close()
        self._page.close()
