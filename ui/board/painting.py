"""How a card is painted: what is to be done, then who answers for it and its last day."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui import icons, look
from ui.board.cards import CARD_ROLE
from ui.models.board import Card
from ui.widgets.name_lines import name_lines

_PAD, _GAP, _APART, _SIGN = 10, 8, 8, 14
_LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
)
LINES, MOST = 2, 3  # of a title, where all cards are equally high
WHOLE, WHO = 6, 2  # lines of a title and of those responsible, where each card is as high as it needs


class CardDelegate(QStyledItemDelegate):
    """Paints one card: ``each`` as high as its words need, else all alike, so that a column of thousands scrolls at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines, self.each = LINES, True
        self._room = 0

    def fit(self, title: str, width: int) -> bool:
        """Write in cards of a width, with a title of a usual length; says whether that makes them as high as they were not."""
        before = self.lines, self._room if self.each else 0
        self._room = width - look.px(2 * _PAD) - 2
        self.lines = max(LINES, len(look.lines(title, 15, 400, self._room, MOST)))
        return before != (self.lines, self._room if self.each else 0)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        card, title, foot = index.data(CARD_ROLE), self.lines, 1
        if self.each and isinstance(card, Card):
            title, foot = len(_title(card, self._room, WHOLE)), _foot_height(card, self._room)
        high = title * look.metrics().height() + foot * look.metrics(13).height() + look.px(2 * _PAD + 4 + _GAP)
        return QSize(look.px(140), high)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = look.px(_GAP)
        box = QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -gap - 0.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and isinstance(option.widget, QListView) and option.widget.hasFocus()
        painter.setBrush(look.colour("sel" if chosen else "surface"))
        edge = 1 + focused + (chosen and look.chosen_by_line())  # where the ground tells nothing the line has to
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), edge))
        painter.drawRoundedRect(box, 6, 6)
        pad = look.px(_PAD)
        inner = box.toRect().adjusted(pad, pad, -pad, -pad)
        room = self._room if self.each else inner.width()
        _paint_title(painter, inner, _title(card, room, WHOLE if self.each else self.lines))
        _paint_foot(painter, inner, card, _who(card, room) if self.each else ())
        painter.restore()


def _title(card: Card, room: int, most: int) -> tuple[str, ...]:
    return look.lines(card.title, 15, 400, room, most)


def _taken(card: Card) -> int:
    """What the last day takes of the foot, with the sign that it has passed."""
    width = look.metrics(13, 600 if card.late else 400).horizontalAdvance(card.end)
    return width + look.px(_APART) + (look.px(_SIGN + 6) if card.late else 0)


def _who(card: Card, room: int) -> tuple[str, ...]:
    """Those responsible on lines of their own, where they have no room beside the last day."""
    beside = look.metrics(13).horizontalAdvance(card.responsible) <= room - _taken(card)
    return () if beside else name_lines(card.responsible, 13, 400, room, WHO)


def _foot_height(card: Card, room: int) -> int:
    """How many lines the foot has."""
    above = len(_who(card, room))
    return above + (1 if card.end or not above else 0)


def _paint_title(painter: QPainter, area: QRect, lines: tuple[str, ...]) -> None:
    painter.setPen(look.colour("text"))
    painter.setFont(look.font())
    high = look.metrics().height()
    for number, line in enumerate(lines):
        painter.drawText(QRect(area.left(), area.top() + number * high, area.width(), high), 0, line)


def _paint_foot(painter: QPainter, area: QRect, card: Card, above: tuple[str, ...]) -> None:
    """Who, and to the right the last day, marked where it has passed."""
    metrics = look.metrics(13, 600 if card.late else 400)
    foot = QRect(area.left(), area.bottom() - metrics.height() + 1, area.width(), metrics.height())
    painter.setFont(look.font(13, 600 if card.late else 400))
    painter.setPen(look.colour("no" if card.late else "text2"))
    painter.drawText(foot, _RIGHT, card.end)
    if card.late:
        side = look.px(_SIGN)
        left = foot.right() - metrics.horizontalAdvance(card.end) - side - look.px(4)
        icons.paint(painter, "clock-alert", QRectF(left, foot.center().y() - side / 2 + 1, side, side), look.colour("no"))
    painter.setFont(look.font(13))
    painter.setPen(look.colour("text2"))
    who = above or (look.cut(card.responsible, 13, 400, max(foot.width() - _taken(card), 0)),)
    first = foot.translated(0, -(len(above) - (0 if card.end else 1)) * foot.height() if above else 0)
    for number, line in enumerate(who):
        painter.drawText(first.translated(0, number * foot.height()), _LEFT, line)
