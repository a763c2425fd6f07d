"""The paper on its desk: white pages under one another, drawn as they come into sight and in place while the text changes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from ui import look
from ui.models.words import spaced
from ui.paper_press import PaperPress, Sheets
from ui.tokens import LIGHT
from ui.widgets import texts
from ui.widgets.page_column import PageColumn, Places
from ui.widgets.paper_marks import PlacedNumber, numbers, placed, tinted
from ui.widgets.roles import spoken_as

if TYPE_CHECKING:
    from malverktyg.domain.parts import Origin
    from ui.paper_words import Found

_EDGE = 12
_GAP = 12
_WIDEST = 1000
PATIENCE = 1000  # milliseconds without a paper before one is told why
LATE = 300  # milliseconds that a page is white before it is said to be on its way
_KEPT = 8  # pictures of pages kept beside those in sight


class PaperView(QAbstractScrollArea):
    """Shows what a press prints. The place where one reads stays when a new print of the same paper comes."""

    page_changed = Signal(int, int)  # the page in sight, from 1, and how many there are
    picked = Signal(object)  # the Origin of the words that were clicked
    number_picked = Signal(int)  # a number in the margin was clicked

    def __init__(self, press: PaperPress, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.press = press
        self.sizes: tuple[QSizeF, ...] = ()
        self._places = Places()
        self._column = PageColumn((), left=0, width=1, top=0, gap=0)
        self._marked: Origin | None = None
        self._pictures: dict[int, QImage] = {}
        self._drawn: dict[int, int] = {}  # the width that a page of this print was asked for in: its picture may be a dot wider
        self.found: tuple[Found, ...] = ()
        self._told = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.viewport().update)
        self._late: frozenset[int] = frozenset()
        """The pages that have been white for so long that they say why."""
        self._lateness = QTimer(self, singleShot=True, interval=LATE)
        self._lateness.timeout.connect(self._tell_late)
        self.setAccessibleName(name)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(look.px(40))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        press.printed.connect(self._take)
        press.drawn.connect(self._take_page)
        press.found.connect(self.show_found)

    def clear(self, told: str = "") -> None:
        """Show no paper; where none comes for a while, what is ``told`` meanwhile."""
        self._told = told
        self._patience.start()
        self.sizes, self._places, self._pictures, self.found = (), Places(), {}, ()
        self._drawn.clear()
        self._measure()

    def mark(self, origin: "Origin | None", *, show: bool = False) -> None:
        """Set a bar in the margin beside a field's words; ``show`` brings them into sight."""
        self._marked = origin
        self.viewport().update()
        rects = self.rects_of(self._marked)
        if show and rects:
            bar, sight = self.verticalScrollBar(), self.viewport().height()
            if rects[0].top() < bar.value() or rects[0].bottom() > bar.value() + sight:
                bar.setValue(round(rects[0].top() - sight / 3))

    def show_found(self, found: "tuple[Found, ...]") -> None:
        """Mark words on the pages, with their numbers in the margin."""
        self.found = found
        self.viewport().update()

    def numbers(self) -> "tuple[PlacedNumber, ...]":
        """The numbers in the margins, measured from the top of the first page."""
        return self._numbers(self.found)

    def _numbers(self, found: "Iterable[Found]") -> "tuple[PlacedNumber, ...]":
        return placed(found, self._column.pages, self._column.scales)

    def _in_sight(self) -> "list[Found]":
        """What was found on the pages that are seen: a large paper has thousands."""
        seen = self._seen()
        return [one for one in self.found if one.page in seen]

    def _seen(self) -> dict[int, QRectF]:
        """The pages that are in sight, and where each lies in the viewport."""
        top = self.verticalScrollBar().value()
        pages = self._column.between(top, top + self.viewport().height())
        return {page: self._column.pages[page].translated(0, -top) for page in pages}

    def _on_desk(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def number_at(self, point: QPointF) -> int | None:
        """The number in the margin at a point of the viewport."""
        inside = self._on_desk(point)
        return next((one.number for one in self._numbers(self._in_sight()) if one.holds(inside)), None)

    def origin_at(self, point: QPointF) -> "Origin | None":
        """The field whose words stand at a point of the viewport."""
        inside = self._on_desk(point)
        here = self._places.on(self._column.at(inside.y()))
        return next((place.origin for place in here if self._column.rect_of(place).contains(inside)), None)

    def rects_of(self, origin: "Origin | None") -> list[QRectF]:
        """Where the words of a field lie, from the top of the desk."""
        return [self._column.rect_of(place) for place in self._places.of(origin)]

    @property
    def page(self) -> int:
        """The page that fills most of the sight, from 1; nought where there is no paper."""
        return self._column.at(self.verticalScrollBar().value() + self.viewport().height() // 2) + 1

    def _take(self, sheets: Sheets) -> None:
        self.sizes, self._places = sheets.sizes, sheets.places
        self._pictures = {page: image for page, image in self._pictures.items() if page < len(self.sizes)}
        self._drawn.clear()
        self._measure()
        for page in self._seen():  # before anything else is asked of the press
            self.press.draw(page, self._dots())
        self.page_changed.emit(self.page, len(self.sizes))

    def _take_page(self, page: int, width: int, image: QImage) -> None:
        if width != self._dots():
            return
        self._pictures[page], self._drawn[page] = image, width
        self._forget_far()
        self.viewport().update()

    def _tell_late(self) -> None:
        self._late = frozenset(self._seen().keys() - self._pictures.keys())
        self.viewport().update()

    def _forget_far(self) -> None:
        near, seen = self.page - 1, self._seen()
        for page in sorted(self._pictures.keys() - seen, key=lambda page: abs(page - near))[_KEPT:]:
            del self._pictures[page]
            self._drawn.pop(page, None)

    def _page_width(self) -> int:
        return max(1, min(self.viewport().width() - 2 * look.px(_EDGE), look.px(_WIDEST)))

    def _dots(self) -> int:
        return round(self._page_width() * self.devicePixelRatioF())

    def _measure(self) -> None:
        """Lay the pages anew, for another paper or another width."""
        width, sight = self._page_width(), self.viewport().height()
        left, edge = (self.viewport().width() - width) / 2, look.px(_EDGE)
        self._column = PageColumn(self.sizes, left=left, width=width, top=edge, gap=look.px(_GAP))
        bar = self.verticalScrollBar()
        bar.setPageStep(sight)
        bar.setRange(0, max(0, round(self._column.bottom) + edge - sight) if self.sizes else 0)
        self.viewport().update()

    def _scrolled(self) -> None:
        self.viewport().update()
        self.page_changed.emit(self.page, len(self.sizes))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._measure()
        bar.setValue(round(share * bar.maximum()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number, origin = self.number_at(event.position()), self.origin_at(event.position())
        if number is not None:
            self.number_picked.emit(number)
        elif origin is not None:
            self.picked.emit(origin)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.number_at(event.position()) is not None or self.origin_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        far = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}.get(Qt.Key(event.key()))
        if far is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(far)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), look.colour("desk"))
        if not self.sizes and not self._patience.isActive():
            self._paint_words(painter, QRectF(self.viewport().rect()), self._told, look.colour("text"))
        offset, found = -self.verticalScrollBar().value(), self._in_sight()
        for page, shown in self._seen().items():
            self._paint_page(painter, page, shown)
            for one in found:
                if one.page == page:
                    tinted(painter, one, shown, self._column.scales[page])
        numbers(painter, self._numbers(found), offset)
        for rect in self.rects_of(self._marked):
            bar = QRectF(rect.left() - look.px(14), rect.top() + offset, look.px(3), rect.height())
            painter.fillRect(bar, QColor(LIGHT.accent))  # the paper is light in any scheme
        painter.end()

    def _paint_words(self, painter: QPainter, ground: QRectF, words: str, ink: QColor) -> None:
        """Write words where the eye falls on what is seen of a ground."""
        seen = ground.intersected(QRectF(self.viewport().rect()))
        room = seen.adjusted(look.px(24), min(look.px(96), seen.height() / 3), -look.px(24), 0)
        painter.setFont(look.font())
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        image = self._pictures.get(page)
        painter.fillRect(rect, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(rect, image)
        elif page in self._late:
            self._paint_words(painter, rect, texts.PAGE_COMES.format(page=spaced(page + 1)), QColor(LIGHT.text2))
        elif not self._lateness.isActive():
            self._lateness.start()
        if look.chosen_by_line():  # the desk may be as white as the paper
            painter.setPen(look.colour("line"))
            painter.drawRect(rect)
        if self._drawn.get(page) != self._dots():
            self.press.draw(page, self._dots())


spoken_as(PaperView, QAccessible.Role.Document)
