"""How a card is painted: what is to be done in two or three lines, then who answers for it and its last day."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui import icons, look
from ui.board.cards import CARD_ROLE
from ui.models.board import Card

_PAD, _GAP = 10, 8
LINES, MOST = 2, 3


class CardDelegate(QStyledItemDelegate):
    """Paints one card. All cards are equally high, so that a column of thousands scrolls at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LINES

    def fit(self, title: str, width: int) -> bool:
        """Have as many lines as a usual title needs in a card of a width; says whether there were others before."""
        room, before = width - look.px(2 * _PAD) - 2, self.lines
        self.lines = max(LINES, len(look.lines(title, 15, 400, room, MOST)))
        return self.lines != before

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = self.lines * look.metrics().height() + look.metrics(13).height() + look.px(2 * _PAD + 4 + _GAP)
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
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), 2 if focused else 1))
        painter.drawRoundedRect(box, 6, 6)
        pad = look.px(_PAD)
        inner = box.toRect().adjusted(pad, pad, -pad, -pad)
        _paint_title(painter, inner, card.title, self.lines)
        _paint_foot(painter, inner, card)
        painter.restore()


def _paint_title(painter: QPainter, area: QRect, text: str, lines: int) -> None:
    painter.setPen(look.colour("text"))
    painter.setFont(look.font())
    high = look.metrics().height()
    for number, line in enumerate(look.lines(text, 15, 400, area.width(), lines)):
        painter.drawText(QRect(area.left(), area.top() + number * high, area.width(), high), 0, line)


def _paint_foot(painter: QPainter, area: QRect, card: Card) -> None:
    """Who, and to the right the last day, marked where it has passed."""
    metrics = look.metrics(13, 600 if card.late else 400)
    foot = QRect(area.left(), area.bottom() - metrics.height() + 1, area.width(), metrics.height())
    width = metrics.horizontalAdvance(card.end)
    painter.setFont(look.font(13, 600 if card.late else 400))
    painter.setPen(look.colour("no" if card.late else "text2"))
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, card.end)
    taken = width + look.px(8)
    if card.late:
        side = look.px(14)
        place = QRectF(foot.right() - width - side - look.px(4), foot.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, "clock-alert", place, look.colour("no"))
        taken += side + look.px(6)
    painter.setFont(look.font(13))
    painter.setPen(look.colour("text2"))
    who = look.metrics(13).elidedText(card.responsible, Qt.TextElideMode.ElideRight, max(foot.width() - taken, 0))
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, who)
