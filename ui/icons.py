"""The symbols: lucide's drawings coloured from the tokens, drawn once for each size, colour and screen."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from ui import look

_STROKE = 1.75


@lru_cache(maxsize=512)
def _drawn(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    svg = (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, ink: str = "text2", size: int = 18, ratio: float = 0) -> QPixmap:
    """A symbol in a token's colour, ``size`` pixels at 100 %; ``ratio`` is the screen's, the main one's when 0."""
    return _drawn(name, look.px(size), look.colour(ink).name(), ratio or QGuiApplication.primaryScreen().devicePixelRatio())


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw a symbol into a rectangle, at the painter's own resolution."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    drawn = _drawn(name, round(rect.width()), colour.name(), ratio)
    painter.drawPixmap(rect.topLeft(), drawn)


def icon(name: str, ink: str = "text2", size: int = 18) -> QIcon:
    """A symbol for a button or a menu; the same when selected (Fusion would tint it), greyed when disabled."""
    made = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0}:
        plain = pixmap(name, ink, size, ratio)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            made.addPixmap(plain, mode)
        made.addPixmap(pixmap(name, "disabled_text", size, ratio), QIcon.Mode.Disabled)
    return made


def wear(target: QAbstractButton | QLabel | QAction, name: str, ink: str = "text2", size: int = 18) -> None:
    """Give a button, a menu's action or a label a symbol that follows a change of colours."""
    target.setProperty("symbol", [name, ink, size])
    _put(target, name, ink, size)


def _put(target: QAbstractButton | QLabel | QAction, name: str, ink: str, size: int) -> None:
    if isinstance(target, QLabel):
        target.setPixmap(pixmap(name, ink, size))
        return
    target.setIcon(icon(name, ink, size))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(look.px(size), look.px(size)))


def _redress() -> None:
    _drawn.cache_clear()
    for widget in QApplication.allWidgets():
        for target in (widget, *widget.actions()):
            worn = target.property("symbol")
            if worn and isinstance(target, (QAbstractButton, QLabel, QAction)):
                name, ink, size = worn
                _put(target, name, ink, int(size))


look.on_change(_redress)
