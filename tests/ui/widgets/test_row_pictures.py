"""Rows that have been painted, as pictures."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from ui import look
from ui.models.rows import Cell, Row
from ui.widgets.row_pictures import Pictures, rows

RECT = QRect(0, 0, 40, 10)
ROW = Row("a", (Cell("Mål"),))


class Painter:
    """Paints in a colour, and counts how often."""

    def __init__(self, colour: str) -> None:
        self.colour, self.times = QColor(colour), 0

    def __call__(self, painter: QPainter) -> None:
        self.times += 1
        painter.fillRect(RECT, self.colour)


def laid(pictures: Pictures, row: Row, paint: Painter, state: str = "", ratio: float = 1) -> QImage:
    ground = QPixmap(round(40 * ratio), round(10 * ratio))
    ground.setDevicePixelRatio(ratio)
    painter = QPainter(ground)
    pictures.lay(painter, RECT, row, state, paint)
    painter.end()
    return ground.toImage()


def test_a_row_is_painted_once_and_then_laid(qtbot: QtBot) -> None:
    pictures, paint = Pictures(), Painter("red")
    first = laid(pictures, ROW, paint)
    assert laid(pictures, ROW, paint) == first
    assert first.pixelColor(39, 9) == QColor("red")
    assert paint.times == 1


def test_what_comes_seldom_again_is_painted_where_it_stands_before_a_picture_is_kept(qtbot: QtBot) -> None:
    pictures, paint = Pictures(tried=True), Painter("red")
    shown = [laid(pictures, ROW, paint) for _ in range(4)]
    assert paint.times == 2
    assert shown[1:] == shown[:-1]


def test_a_row_in_another_state_is_another_picture(qtbot: QtBot) -> None:
    pictures = Pictures()
    laid(pictures, ROW, Painter("red"))
    assert laid(pictures, ROW, Painter("blue"), "chosen").pixelColor(0, 0) == QColor("blue")


def test_a_row_made_anew_is_painted_anew(qtbot: QtBot) -> None:
    pictures = Pictures()
    laid(pictures, ROW, Painter("red"))
    assert laid(pictures, Row("a", (Cell("Mål"),)), Painter("blue")).pixelColor(0, 0) == QColor("blue")


def test_what_was_painted_longest_ago_is_forgotten(qtbot: QtBot) -> None:
    pictures, paint = Pictures(most=2 * 40 * 10 * 4), Painter("red")
    others = [Row(key, ()) for key in "bc"]
    for row in (ROW, *others, ROW):
        laid(pictures, row, paint)
    assert paint.times == 4
    laid(pictures, others[-1], paint)
    assert paint.times == 4


@pytest.mark.parametrize(("ratio", "times"), [(2, 1), (1.25, 2)])
def test_a_picture_is_only_used_where_it_would_be_sharp(qtbot: QtBot, ratio: float, times: int) -> None:
    pictures, paint = Pictures(), Painter("red")
    for _ in range(2):
        laid(pictures, ROW, paint, ratio=ratio)
    assert paint.times == times


def test_other_colours_make_other_pictures(qtbot: QtBot) -> None:
    paint = Painter("red")
    for times in (2, 4):
        for _ in range(3):
            laid(rows, ROW, paint)
        assert paint.times == times
        look.dress()
