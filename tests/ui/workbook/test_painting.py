"""What is drawn of one cell."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.grid import Cell
from ui import look
from ui.tokens import LIGHT
from ui.workbook.painting import paint_cell
from ui.workbook.seen import Told

GREEN = "00B050"


def drawn(remarks: tuple[int, ...], *, high: int) -> QImage:
    """A narrow green cell that was read as a status."""
    image = QImage(look.px(54), high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    cell = Cell(row=1, column=1, fill=GREEN)
    paint_cell(painter, QRectF(image.rect()), cell, Told(step=GoalStatus.ACHIEVED, remarks=remarks), veiled=False)
    painter.end()
    return image


def columns(image: QImage, colour: str) -> tuple[int, int]:
    """The first and last column of pixels where a colour is seen."""
    wanted = QColor(colour)
    seen = [x for x in range(image.width()) if any(image.pixelColor(x, y) == wanted for y in range(image.height()))]
    return min(seen), max(seen)


@pytest.mark.parametrize("remarks", [(3,), (3, 4)])
def test_a_status_in_a_low_cell_steps_aside_for_the_number_of_a_remark(qapp: QApplication, remarks: tuple[int, ...]) -> None:
    image = drawn(remarks, high=look.px(38))
    assert columns(image, LIGHT.ok_f)[1] + look.px(3) < columns(image, LIGHT.part)[0]
    assert columns(image, LIGHT.ok_f)[0] > look.px(3)


def test_a_status_that_has_room_stands_in_the_middle(qapp: QApplication) -> None:
    for image in (drawn((), high=look.px(38)), drawn((3,), high=look.px(80))):
        first, last = columns(image, LIGHT.ok_f)
        assert abs((first + last) / 2 - image.width() / 2) <= 1
