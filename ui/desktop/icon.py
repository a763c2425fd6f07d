"""The program's own icon, as sharp as the screen asks for."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)


def svg() -> bytes:
    """The drawing."""
    return (files("resources") / "app" / "malverktyg.svg").read_bytes()


def program_icon() -> QIcon:
    """The drawing in the sizes that title bars, task bars and file managers use."""
    renderer, made = QSvgRenderer(QByteArray(svg())), QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(picture)
    return made
