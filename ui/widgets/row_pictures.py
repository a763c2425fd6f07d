"""Rows and cells that have been painted, as pictures: what comes again, scrolled or narrowed to, is laid and not painted."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

from ui import look

_MOST, _MOST_OF_CELLS = 16 << 20, 4 << 20  # bytes: some screenfuls
_MOST_TRIED = 500  # rows that have been painted once
_DEPTH = 4  # bytes a pixel


class Pictures:
    """The pictures painted last, the oldest forgotten first.

    What comes seldom again is ``tried`` first: painted where it stands the first time, for a picture costs as much as the words.
    """

    def __init__(self, most: int = _MOST, *, tried: bool = False) -> None:
        self._most, self._held, self._tries = most, 0, tried
        self._kept: OrderedDict[Hashable, tuple[object, QPixmap]] = OrderedDict()
        self._tried: OrderedDict[Hashable, object] = OrderedDict()

    def lay(self, painter: QPainter, rect: QRect, shown: object, state: Hashable, paint: Callable[[QPainter], None]) -> None:
        """Lay the picture of a row or cell into a rectangle; ``paint`` makes it, and ``state`` is all that it shows beside that.

        Where a pixel of the screen is not a whole part of one of ours it is painted each time: a picture would be blurred.
        """
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        if not ratio.is_integer() or rect.isEmpty():
            paint(painter)
            return
        key = (id(shown), state, rect.width(), rect.height(), ratio)  # what is kept keeps its id
        kept = self._kept.get(key)
        if kept is None and self._tries and key not in self._tried:
            self._try(key, shown)
            paint(painter)
            return
        if kept is None:
            kept = self._kept[key] = shown, _painted(rect, int(ratio), paint)
            self._held += _weight(kept[1])
            self._let_go()
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), kept[1])

    def clear(self) -> None:
        """Forget all: the colours are others."""
        self._kept.clear()
        self._tried.clear()
        self._held = 0

    def _try(self, key: Hashable, shown: object) -> None:
        self._tried[key] = shown
        if len(self._tried) > _MOST_TRIED:
            self._tried.popitem(last=False)

    def _let_go(self) -> None:
        while self._held > self._most and len(self._kept) > 1:
            self._held -= _weight(self._kept.popitem(last=False)[1][1])


def _painted(rect: QRect, ratio: int, paint: Callable[[QPainter], None]) -> QPixmap:
    made = QPixmap(rect.size() * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(look.colour("surface"))
    painter = QPainter(made)
    painter.translate(QPoint() - rect.topLeft())
    paint(painter)
    painter.end()
    return made


def _weight(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _DEPTH


rows, cells = Pictures(tried=True), Pictures(_MOST_OF_CELLS)
look.on_change(rows.clear)
look.on_change(cells.clear)
