"""How far the parts of a page are scrolled, kept while the page is made anew in another size of text."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollArea, QWidget

from ui.widgets.row_tree import RowTree

SETTLES = 1000  # milliseconds from when something to scroll is seen: a page is laid out in several turns

_Told = tuple[type[QWidget], type[QWidget | None], str]


@dataclass(frozen=True, slots=True)
class ScrollPlace:
    """One part: its kind and name, which one of those alike, and how far down it stands, 0 to 1."""

    told: _Told
    number: int
    share: float

    def give_back(self, page: QWidget) -> None:
        """Scroll the same part of a page as far, as soon as it is laid out and until somebody scrolls it elsewhere."""
        alike = [area for area in _areas(page) if _told(area) == self.told]
        if self.number < len(alike):
            _Return(alike[self.number], self.share)


def scroll_places(page: QWidget) -> tuple[ScrollPlace, ...]:
    """The parts of a page that are scrolled; lists know by their rows where they are, and texts by the cursor."""
    seen: dict[_Told, int] = {}
    found = []
    for area in _areas(page):
        bar, told = area.verticalScrollBar(), _told(area)
        number = seen[told] = seen.get(told, -1) + 1
        if bar.value():
            found.append(ScrollPlace(told, number, bar.value() / bar.maximum()))
    return tuple(found)


def _areas(page: QWidget) -> Iterator[QAbstractScrollArea]:
    return (area for area in page.findChildren(QAbstractScrollArea) if not isinstance(area, RowTree | QPlainTextEdit))


def _told(area: QAbstractScrollArea) -> _Told:
    return type(area), type(area.widget() if isinstance(area, QScrollArea) else None), area.accessibleName()


class _Return(QObject):
    """Follows a part's scroll bar until it is laid out and seen."""

    def __init__(self, area: QAbstractScrollArea, share: float) -> None:
        super().__init__(area)
        bar = area.verticalScrollBar()
        self._area, self._bar, self._share, self._put = area, bar, share, bar.value()
        self._end = QTimer(self, singleShot=True, interval=SETTLES)
        self._end.timeout.connect(self.deleteLater)
        bar.rangeChanged.connect(self._go)
        self._go()

    def _go(self) -> None:
        bar = self._bar
        if bar.value() != self._put:  # somebody has scrolled
            bar.rangeChanged.disconnect(self._go)
            self.deleteLater()
        elif bar.maximum():
            bar.setValue(round(self._share * bar.maximum()))
            self._put = bar.value()
            if self._area.isVisible() and not self._end.isActive():
                self._end.start()
