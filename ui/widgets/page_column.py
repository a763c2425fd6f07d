"""A paper's pages under one another: where each lies, found at once however many there are."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

if TYPE_CHECKING:
    from malverktyg.document.pdf.pen import Place
    from malverktyg.domain.parts import Origin


class PageColumn:
    """Pages of one width between ``left`` and ``left + width``, ``gap`` apart; all in dots from the top of the desk."""

    def __init__(self, sizes: Sequence[QSizeF], *, left: float, width: float, top: float, gap: float) -> None:
        self.pages: list[QRectF] = []
        self.scales: list[float] = []
        for size in sizes:
            height = width * size.height() / size.width()
            self.pages.append(QRectF(left, top, width, height))
            self.scales.append(width / size.width())
            top += height + gap
        self.bottom = self.pages[-1].bottom() if self.pages else 0.0
        self._tops = [page.top() for page in self.pages]
        self._bottoms = [page.bottom() for page in self.pages]

    def between(self, top: float, bottom: float) -> range:
        """The pages that can be seen between two heights, from 0."""
        return range(bisect_left(self._bottoms, top), bisect_right(self._tops, bottom))

    def at(self, height: float) -> int:
        """The page that begins last above a height, from 0; -1 where there is none."""
        return max(bisect_right(self._tops, height) - 1, min(0, len(self.pages) - 1))

    def rect_of(self, place: "Place") -> QRectF:
        """Where a field's words lie."""
        page, scale = self.pages[place.page], self.scales[place.page]
        corner = page.topLeft() + QPointF(place.left, place.top) * scale
        return QRectF(corner, QSizeF(place.right - place.left, place.bottom - place.top) * scale)


class Places:
    """Where the words of each field stand on a paper, by page and by field: a large one has tens of thousands."""

    def __init__(self, places: Sequence["Place"] = ()) -> None:
        self._all = places
        self._on: defaultdict[int, list[Place]] = defaultdict(list)
        self._of: defaultdict[Origin, list[Place]] = defaultdict(list)
        for place in places:
            self._on[place.page].append(place)
            self._of[place.origin].append(place)

    def __iter__(self) -> Iterator["Place"]:
        """All, in order."""
        return iter(self._all)

    def on(self, page: int) -> Iterator["Place"]:
        """Those of a page."""
        yield from self._on.get(page, ())

    def of(self, origin: "Origin | None") -> Iterator["Place"]:
        """Those of a field."""
        if origin is not None:
            yield from self._of.get(origin, ())
