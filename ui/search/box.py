"""The search field in the header with its list of finds: the focus stays in the field, the arrow keys move in the list."""

from collections.abc import Callable, Iterable
from itertools import accumulate

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.searching import Hit
from ui import look
from ui.models.words import spaced
from ui.search import texts
from ui.search.deeds import Deed, matching
from ui.search.finds import Finds
from ui.search.painting import FoundDelegate, height
from ui.search.rows import FoundModel, FoundRow, rows_of
from ui.widgets.labels import hairline, inset, key_cap, label
from ui.widgets.line import BareLine

_WIDTH, _NARROW, _BRIEF, _LIST = 296, 150, 112, 620
_GAP = 4  # pixels at 100 % between the parts of the list, and around them
_EDGE = 12  # pixels at 100 % beside what is told: it begins in line with the headings
_MOST_HIGH = 0.7  # of the window
_RESTS = 150  # milliseconds after the last letter before a list of fewer rows becomes lower: what it covered is painted then
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchField(BareLine):
    """Where one writes; the symbol in front, the key cap behind while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(texts.PLACEHOLDER, parent)
        self.setAccessibleName(texts.NAME)
        self.put_symbol("search")
        self.cap = key_cap(texts.KEYS)
        self.cap.setParent(self)
        self._is_capped = True
        self.textChanged.connect(self._show_cap)

    def cap_keys(self, *, to: bool) -> None:
        """Show the key cap while the field is empty, or never."""
        self._is_capped = to
        self._show_cap()

    def _show_cap(self) -> None:
        self.cap.setVisible(self._is_capped and not self.text())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            size = self.cap.sizeHint()
            self.cap.setGeometry(
                QRect(QPoint(self.width() - size.width() - look.px(8), (self.height() - size.height()) // 2), size)
            )
        return super().event(event)


class FoundView(QListView):
    """The rows. It covers what lies under it, which is then not painted for each letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(FoundDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(texts.LIST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.colour("surface"))
        painter.end()
        super().paintEvent(event)


class FoundList(QFrame):
    """The list under the field, over the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "float")
        self.model = FoundModel(self)
        self.view = FoundView()
        self.view.setModel(self.model)
        self.told = label("", "quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, look.px(_GAP), 1, look.px(_GAP))
        column.setSpacing(look.px(_GAP))
        column.addWidget(self.view)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._telling = QWidget()  # a layout keeps its margins where all in it is hidden
        self._telling.setLayout(inset(self.told, _EDGE, 8, _EDGE, 8))
        column.addWidget(self._telling, 1)
        self.foot = label("", "caption")
        column.addWidget(hairline())
        column.addLayout(inset(self.foot, _EDGE, 4, _EDGE, 2))
        self.hide()

    @property
    def chosen(self) -> FoundRow | None:
        """The row that Enter would open."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: list[FoundRow], told: str, counted: str = "") -> None:
        """Show what was found and ``counted``, the first of it chosen; or say why there is nothing."""
        self.model.show(rows)
        self.view.setVisible(bool(rows))
        self._telling.setVisible(bool(told))
        self.told.setText(told)
        self.foot.setText(" · ".join(filter(None, (counted, texts.HOW if rows else texts.HOW_OUT))))
        self.move_by(1)

    def move_by(self, step: int) -> None:
        """Choose the next or previous find."""
        place = self.model.next_from(self.view.currentIndex().row() if self.view.currentIndex().isValid() else -1, step)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))
            self.view.scrollTo(self.model.index(0 if place == 1 else place))

    def wanted(self, width: int, most: int) -> QSize:
        """As high as all the rows, or as many whole ones as there is a height for."""
        words = 0 if self._telling.isHidden() else self.told.heightForWidth(width - look.px(2 * _EDGE)) + look.px(16)
        beside = words + self._beside()
        ends = list(accumulate((height(row) for row in self.model.rows), initial=0))
        return QSize(width, beside + max((end for end in ends if end <= most - beside), default=0))

    def _beside(self) -> int:
        """The height of what is always there: the foot, the hairline over it, and what is between and around."""
        foot = self.foot.sizeHint().height() + look.px(4) + look.px(2)
        gaps = (2 if self._telling.isHidden() else 3) * look.px(_GAP)
        edges = self.height() - self.contentsRect().height() + 2 * self.view.frameWidth()
        return foot + 1 + gaps + 2 * look.px(_GAP) + edges


class SearchBox(SearchField):
    """Sök eller gör. ``offer`` gives what can be done; ``show_hit`` takes the user to a find."""

    def __init__(
        self,
        finds: Finds,
        offer: Callable[[], Iterable[Deed]],
        show_hit: Callable[[Hit], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.finds = finds
        self._offer, self._show_hit = offer, show_hit
        self._before: QWidget | None = None
        self._deeds: list[Deed] = []
        self.list = FoundList(self)
        self._lower = QTimer(self, singleShot=True, interval=_RESTS)
        self._lower.timeout.connect(self._fit)
        self.edited.connect(self.seek)
        self.list.view.clicked.connect(self._clicked)
        finds.ready.connect(self._again)
        self.fold(narrow=False)

    def fold(self, *, narrow: bool, brief: bool = False) -> None:
        """Be short in a narrow window, and in the narrowest leave the room of the key cap to the page's title."""
        self.setFixedWidth(look.px(_BRIEF if brief else _NARROW if narrow else _WIDTH))
        self.cap_keys(to=not brief)
        self.setPlaceholderText(texts.PLACEHOLDER_NARROW if narrow else texts.PLACEHOLDER)

    def enter(self) -> None:
        """Ctrl+K: into the field, with all that can be done under it."""
        focus = QApplication.focusWidget()
        self._before = focus if focus is not self else self._before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.finds.begin()
        self.seek()

    def seek(self) -> None:
        """Show what is found of the words as they are."""
        words = self.text()
        if not self.list.isVisible():
            self._deeds = list(self._offer())  # they stay as they are while one types
        found = matching(self._deeds, words) if words.strip() else self._deeds
        hits = self.finds.find(words) if words.strip() else ()
        rows = rows_of(found, hits, words)
        shown = sum(isinstance(row.what, Hit) for row in rows)
        count = counted(len(hits), cut=self.finds.is_cut(hits), shown=shown) if hits else ""
        self.list.show_rows(rows, self._told(rows, words), count)
        self._open()
        self._say()

    def leave(self) -> None:
        """Esc: back to where one was."""
        self.clear()
        self.list.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, rows: list[FoundRow], words: str) -> str:
        if words.strip() and self.finds.is_waiting:
            return texts.READING
        if rows or not words.strip():
            return ""
        return (texts.NOTHING if self.finds.is_ready else texts.NOTHING_WITHOUT_FILE).format(words=words.strip())

    def _again(self) -> None:
        if self.list.isVisible():
            self.seek()

    def _open(self) -> None:
        ground = self._ground()
        if self.list.parent() is not ground:
            self.list.setParent(ground)
        size = self._wanted()
        if self.list.isVisible() and self.list.height() > size.height():
            self._lower.start()
            size.setHeight(min(self.list.height(), self._most()))
        self._place(size)
        self.list.show()
        self.list.raise_()

    def _fit(self) -> None:
        """Be as high as the rows."""
        if self.list.isVisible():
            self._place(self._wanted())

    def _wanted(self) -> QSize:
        width = min(look.px(_LIST), self._ground().width() - look.px(16))
        return self.list.wanted(width, self._most())

    def _most(self) -> int:
        return int(self._ground().height() * _MOST_HIGH)

    def _place(self, size: QSize) -> None:
        corner = self.mapTo(self._ground(), QPoint(self.width() - size.width(), self.height() + look.px(4)))
        corner.setX(max(corner.x(), look.px(8)))
        self.list.setGeometry(QRect(corner, size))

    def _ground(self) -> QWidget:
        """What fills the window: the list lies over all of it."""
        ground: QWidget = self
        while (above := ground.parentWidget()) is not None and above is not self.window():
            ground = above
        return ground

    def _say(self) -> None:
        """Let a screen reader say what is chosen: the focus stays in the field."""
        chosen = self.list.chosen
        if chosen is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, chosen.spoken))

    def _take(self) -> None:
        chosen = self.list.chosen
        if chosen is None or chosen.what is None:
            return
        what = chosen.what
        self.leave()
        if isinstance(what, Deed):
            QTimer.singleShot(0, self, what.do)  # after the key that chose it, so that a menu's deed is not taken for its own
        else:
            self._show_hit(what)

    def _clicked(self, index: QModelIndex) -> None:
        self.list.view.setCurrentIndex(index)
        self._take()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self.list.isVisible():
            self.list.move_by(_STEPS[key])
            self._say()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self.finds.begin()
            self.seek()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.list.hide()


def counted(hits: int, *, cut: bool, shown: int) -> str:
    """How much was found, in words, and how much of it is listed; ``cut`` where there may be more."""
    frame = texts.HITS_AT_LEAST if cut else texts.HITS
    told = texts.HIT if hits == 1 else frame.format(count=spaced(hits))
    return told if shown == hits else texts.FIRST_HITS.format(shown=shown, hits=told)
