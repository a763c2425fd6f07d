"""What is drawn of one cell: its own fill and text, and our reading over it. Always in the light colours."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from malverktyg.exchange.grid import Cell
from malverktyg.exchange.planning.items import Kind
from ui import icons, look
from ui.widgets.marks import paint_mark
from ui.workbook import roles
from ui.workbook.seen import Told

TEXT = 13
EDGE = 3
INKS = {Kind.ADDED: "accent", Kind.CHANGED: "part", Kind.UNCHANGED: "text2", Kind.CONFLICT: "no"}
SIGNS = {Kind.CHANGED: "pencil", Kind.CONFLICT: "circle-alert"}
_VEIL, _HATCH = 0.3, 0.2


def paint_cell(painter: QPainter, room: QRectF, cell: Cell | None, told: Told, *, veiled: bool) -> None:
    """Draw a cell into its room; ``veiled`` where its whole row is left out."""
    fill = QColor(f"#{cell.fill}") if cell and cell.fill else look.colour("surface")
    painter.fillRect(room, fill)
    painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), look.colour("line"))
    painter.fillRect(QRectF(room.right() - 1, room.top(), 1, room.height()), look.colour("line"))
    if cell is not None and cell.text.strip() and told.step is None:
        _paint_text(painter, room, cell, beside=told.kind in SIGNS or bool(told.remarks))
    if veiled or told.why_left_out:
        _paint_veil(painter, room)
    if told.step is not None:
        _paint_step(painter, room, cell, told)
    if told.kind is not None and not roles.is_frame(told.role):
        _paint_kind(painter, room, told.kind, aside=bool(told.remarks))
    if told.remarks:
        _paint_number(painter, room, told.remarks)


def _paint_text(painter: QPainter, room: QRectF, cell: Cell, *, beside: bool) -> None:
    inside = room.adjusted(look.px(8) + cell.indent * look.px(8), look.px(2), -look.px(4), -look.px(3))
    painter.save()
    painter.setClipRect(room)
    painter.setFont(look.font(TEXT, 600 if cell.bold else 400))
    aside = look.px(18) if beside else 0
    if " " in cell.text or painter.fontMetrics().horizontalAdvance(cell.text) <= inside.width() - aside:
        inside.adjust(0, 0, -aside, 0)  # a word alone that has no room beside the symbol goes behind it rather than being cut
    painter.setPen(_ink(cell))
    if cell.struck:
        _paint_struck(painter, inside, cell)
    else:
        number = isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool)
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        tall = painter.boundingRect(inside, int(Qt.TextFlag.TextWordWrap | side), cell.text.strip()).height() > inside.height()
        middle = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, int(Qt.TextFlag.TextWordWrap | side | middle), cell.text.strip())
    painter.restore()


def _ink(cell: Cell) -> QColor:
    """The letters' own colour where it can be read on the cell's fill."""
    ground = QColor(f"#{cell.fill}") if cell.fill else look.colour("surface")
    own = QColor(f"#{cell.colour}") if cell.colour else look.colour("text")
    if abs(own.lightnessF() - ground.lightnessF()) > 0.3:
        return own
    return look.colour("text") if ground.lightnessF() > 0.45 else look.colour("surface")


def _paint_struck(painter: QPainter, inside: QRectF, cell: Cell) -> None:
    """A text of which some parts are struck through."""
    layout = QTextLayout(cell.text.replace("\n", "\u2028"), painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.setFormats([_struck(begin, end) for begin, end in cell.struck])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(inside.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, inside.topLeft() + QPointF(0, max(0.0, (inside.height() - height) / 2)))


def _struck(begin: int, end: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = begin, end - begin
    style = QTextCharFormat()
    style.setFontStrikeOut(True)
    made.format = style
    return made


def _paint_veil(painter: QPainter, room: QRectF) -> None:
    """Hatching over what was left out; the text can still be read."""
    veil, line = look.colour("surface"), look.colour("text2")
    veil.setAlphaF(_VEIL)
    line.setAlphaF(_HATCH)
    painter.fillRect(room, veil)
    painter.fillRect(room, QBrush(line, Qt.BrushStyle.BDiagPattern))


def _paint_step(painter: QPainter, room: QRectF, cell: Cell | None, told: Told) -> None:
    """Our mark on a white disc, and beside it the sign that stood there."""
    side = look.px(16)
    disc = QRectF(0, 0, side + look.px(6), side + look.px(6))
    disc.moveCenter(room.center())
    if told.remarks and (number := _number_room(room, told.remarks)).adjusted(-1, -1, 1, 1).intersects(disc):
        disc.moveRight(number.left() - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(disc)
    if told.step is not None:
        paint_mark(painter, disc.adjusted(look.px(3), look.px(3), -look.px(3), -look.px(3)), told.step)
    if cell is not None and cell.text.strip():
        painter.setFont(look.font(TEXT))
        painter.setPen(_ink(cell))
        low = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room.adjusted(0, 0, -look.px(4), -look.px(2)), int(low), cell.text.strip())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_kind(painter: QPainter, room: QRectF, kind: Kind, *, aside: bool) -> None:
    """The left edge by what becomes of the cell, and a symbol where something of the file's is touched."""
    wide = look.px(EDGE)
    edge = QRectF(room.left(), room.top(), wide, room.height() - 1)
    ground = QRectF(edge).adjusted(0, 0, 1, 0)
    painter.fillRect(ground, look.colour("surface"))
    if kind is Kind.UNCHANGED:
        step = wide * 2
        for place in range(int(edge.top()) + 1, int(edge.bottom()), step):
            painter.fillRect(QRectF(edge.left(), place, wide, min(wide, edge.bottom() - place)), look.colour(INKS[kind]))
    else:
        painter.fillRect(edge, look.colour(INKS[kind]))
    if kind in SIGNS:
        side = look.px(14)
        right = room.right() - side - look.px(6)
        top = room.bottom() - side - look.px(4) if aside else room.center().y() - side / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, SIGNS[kind], QRectF(right, top, side, side), look.colour(INKS[kind]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_round_number(painter: QPainter, place: QPointF, words: str, *, height: float) -> None:
    """A remark's number in a ring, its right upper corner at ``place``."""
    painter.setFont(QFont(look.font(12, 600)))
    ring = _ring(place, words, height=height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("part"), 1))
    painter.setBrush(look.colour("part_s"))
    painter.drawRoundedRect(ring.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    painter.setPen(look.colour("part"))
    painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _ring(place: QPointF, words: str, *, height: float) -> QRectF:
    wide = max(height, look.metrics(12, 600).horizontalAdvance(words) + look.px(8))
    return QRectF(place.x() - wide, place.y(), wide, height)


def _paint_number(painter: QPainter, room: QRectF, numbers: tuple[int, ...]) -> None:
    ring = _number_room(room, numbers)
    paint_round_number(painter, ring.topRight(), _counted(numbers), height=ring.height())


def _number_room(room: QRectF, numbers: tuple[int, ...]) -> QRectF:
    """Where the number of a cell's remarks stands."""
    return _ring(room.topRight() + QPointF(-look.px(3), look.px(2)), _counted(numbers), height=look.px(17))


def _counted(numbers: tuple[int, ...]) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}+"
