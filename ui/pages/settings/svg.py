"""An SVG drawn as a picture with so many dots that it is sharp in print; one that fetches anything from elsewhere is refused."""

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from malverktyg.errors import NotAPicture
from ui.pages.settings import texts

_WIDE = 1600
_MOST_BYTES = 4_000_000
_ELSEWHERE = re.compile(rb"""(?:href\s*=\s*["']\s*|url\(\s*["']?\s*)(?![#"'\s]|data:)|<!ENTITY|@import""", re.IGNORECASE)


def is_svg(data: bytes) -> bool:
    """Whether a file begins as an SVG does."""
    return b"<svg" in data[:4000].lower()


def png_of(data: bytes, name: str) -> bytes:
    """The drawing as PNG, what is not drawn left transparent. Raises NotAPicture."""
    if len(data) > _MOST_BYTES:
        raise NotAPicture(texts.SVG_LARGE, name=name)
    if _ELSEWHERE.search(data):
        raise NotAPicture(texts.SVG_ELSEWHERE, name=name)
    drawing = QSvgRenderer(QByteArray(data))
    size = drawing.viewBoxF().size() if not drawing.viewBoxF().isEmpty() else drawing.defaultSize().toSizeF()
    if not drawing.isValid() or size.isEmpty():
        raise NotAPicture(texts.SVG_BROKEN, name=name)
    image = QImage(_WIDE, min(max(round(_WIDE * size.height() / size.width()), 1), 2 * _WIDE), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"PNG")).write(image)
    return bytes(held.data().data())
