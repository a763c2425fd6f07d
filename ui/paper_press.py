"""The press behind the paper on the screen: it prints the PDF and draws its pages off the window's thread, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from malverktyg.document.raster import POINTS_PER_INCH, opened
from malverktyg.errors import MalverktygError
from malverktyg.progress import UNWATCHED, Progress
from ui.errand import Errands
from ui.widgets.page_column import Places

if TYPE_CHECKING:
    from malverktyg.domain.frozen import FrozenPaper
    from malverktyg.domain.parts import Origin
    from malverktyg.domain.year import Register
    from malverktyg.jobs.freezing import Seals
    from ui.paper_words import Wanted


@dataclass(frozen=True)
class Sheets:
    """A paper as PDF: the size of each page in points, where each field's words stand, and the fields that have none yet."""

    pdf: bytes
    sizes: tuple[QSizeF, ...]
    places: Places = field(default_factory=Places)
    missing: frozenset["Origin"] = frozenset()
    frozen: "FrozenPaper | None" = None


def print_sheets(
    register: "Register", matter: str, today: date, seals: "Seals | None" = None, progress: Progress = UNWATCHED
) -> Sheets:
    """Print a matter's paper for the screen: as it was frozen where it says the same still, else as a draft."""
    from malverktyg.jobs.freezing import paper_of  # noqa: PLC0415  loaded with the first paper
    from malverktyg.jobs.printing import composed, print_composed  # noqa: PLC0415

    paper, frozen = paper_of(register, matter, today, seals) if seals else (composed(register, matter, today), None)
    done = print_composed(paper, progress)
    return Sheets(done.pdf, sizes(done.pdf), Places(done.places), frozenset(text.origin for text in paper.missing), frozen)


def sizes(pdf: bytes) -> tuple[QSizeF, ...]:
    """The size of each page of a PDF, in points."""
    with opened(pdf) as document:
        return tuple(QSizeF(*document.get_page_size(place)) for place in range(len(document)))


def draw(pdf: bytes, page: int, dots_per_inch: float) -> QImage:
    """One page of a PDF as a picture on white."""
    with opened(pdf) as document:
        bitmap = document[page].render(scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True)
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
    return image


def _drawn(pdf: bytes, page: int, dots_per_inch: float, _: Progress) -> QImage:
    return draw(pdf, page, dots_per_inch)


_PRINT_FIRST, _THEN_DRAW = 2, 1  # then words are looked for, at nought


class PaperPress(QObject):
    """``printed`` comes with the sheets of the newest order, ``drawn`` with a page's picture and the width it was asked in.

    ``found`` comes with where the words that were last asked for stand on the sheets.
    """

    printed = Signal(object)
    drawn = Signal(int, int, QImage)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = Errands(self)
        self._order = 0
        self._sheets: Sheets | None = None
        self._printed = 0  # the order that the sheets came of
        self._asked: set[tuple[int, int]] = set()
        self._search = 0

    @property
    def is_busy(self) -> bool:
        """Whether something is on the press."""
        return self._errands.is_busy

    def order(self, register: "Register", matter: str, today: date, seals: "Seals | None" = None) -> None:
        """Make the paper of a matter anew, before any page that waits to be drawn; older orders are dropped."""
        self._order += 1
        self._errands.drop()
        self._asked.clear()
        self._errands.start(partial(print_sheets, register, matter, today, seals), partial(self._take, self._order), _PRINT_FIRST)

    def draw(self, page: int, width: int) -> None:
        """Draw a page, ``width`` dots wide, unless that is already under way."""
        if self._sheets is None or (page, width) in self._asked:
            return
        self._asked.add((page, width))
        pdf, number = self._sheets.pdf, self._printed
        density = width / self._sheets.sizes[page].width() * POINTS_PER_INCH
        self._errands.start(partial(_drawn, pdf, page, density), partial(self._take_page, number, page, width), _THEN_DRAW)

    def find(self, wanted: Sequence["Wanted"]) -> None:
        """Look for words on the sheets that lie there."""
        self._search += 1
        if self._sheets is None:
            return
        from ui.paper_words import find_words  # noqa: PLC0415  not in the errand's thread: no other may make Qt's types

        sheets, words = self._sheets, tuple(wanted)
        found = partial(self._take_words, self._search)
        self._errands.start(lambda _: find_words(sheets.pdf, sheets.places, words), found)

    def stop(self) -> None:
        """Print and draw no more: nothing of what is on its way is told."""
        self._sheets, self._printed = None, 0
        self._errands.stop()

    def _take(self, number: int, answer: object) -> None:
        if number != self._order:
            return
        if isinstance(answer, Sheets):
            self._sheets, self._printed = answer, number
            self._asked.clear()
            self.printed.emit(answer)
        else:
            self._fail(answer)

    def _take_words(self, number: int, answer: object) -> None:
        if number == self._search and isinstance(answer, tuple):
            self.found.emit(answer)
        elif number == self._search:
            self._fail(answer)

    def _take_page(self, number: int, page: int, width: int, answer: object) -> None:
        if number != self._printed:
            return
        self._asked.discard((page, width))
        if isinstance(answer, QImage):
            self.drawn.emit(page, width, answer)
        else:
            self._fail(answer)

    def _fail(self, answer: object) -> None:
        if isinstance(answer, MalverktygError):
            self.failed.emit(answer)
        elif isinstance(answer, BaseException):
            raise answer
