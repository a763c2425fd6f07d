"""Numbers in the margin: at the height of their words, and aside where they would overlap."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.paper_words import Found
from ui.widgets.number_disc import number_width
from ui.widgets.paper_marks import numbers, placed, tinted
from ui.widgets.remark import Kind

PAGE = QRectF(10, 20, 400, 600)


def found(number: int, top: float, page: int = 0) -> Found:
    return Found(number, Kind.ERROR, page, (QRectF(50, top, 80, 10),))


def test_a_number_stands_at_the_height_of_its_words() -> None:
    (one,) = placed([found(1, 100)], [PAGE], [2.0])
    assert one.middle.y() == 20 + 105 * 2
    assert PAGE.right() - 40 < one.middle.x() < PAGE.right()
    assert one.holds(one.middle)
    assert not one.holds(one.middle + QPointF(40, 0))


def test_numbers_that_would_overlap_step_aside() -> None:
    some = placed([found(1, 100), found(2, 103), found(3, 101)], [PAGE], [1.0])
    assert [one.number for one in sorted(some, key=lambda one: one.middle.x())] == [1, 2, 3]
    assert len({one.middle.x() for one in some}) == 3
    apart = placed([found(1, 100), found(2, 160)], [PAGE], [1.0])
    assert len({one.middle.x() for one in apart}) == 1


def test_long_numbers_end_where_short_ones_do_and_step_aside_by_their_length() -> None:
    short, long = (placed([found(number, 100)], [PAGE], [1.0])[0] for number in (7, 2944))
    assert short.middle.x() + number_width(7) / 2 == long.middle.x() + number_width(2944) / 2 < PAGE.right()
    some = placed([found(number, 100 + number % 3) for number in range(1500, 1504)], [PAGE], [1.0])
    ends = sorted((one.middle.x() - number_width(one.number) / 2, one.middle.x() + number_width(one.number) / 2) for one in some)
    assert all(before[1] < after[0] for before, after in pairwise(ends))
    assert all(one.holds(one.middle + QPointF(number_width(one.number) / 2, 0)) for one in some)


def test_a_page_that_is_not_there_has_no_numbers() -> None:
    assert placed([found(1, 100, page=3)], [PAGE], [1.0]) == ()


def test_words_are_tinted_where_they_stand_and_left_alone_where_nobody_knows() -> None:
    def drawn(one: Found) -> QImage:
        image = QImage(420, 640, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        tinted(painter, one, PAGE, 1.0)
        numbers(painter, placed([one], [PAGE], [1.0]), 0)
        painter.end()
        return image

    exact, vague = found(1, 100), Found(1, Kind.ERROR, 0, (QRectF(50, 100, 80, 10),), is_exact=False)
    assert drawn(exact).pixelColor(70, 124) != QColor("white")
    assert drawn(vague).pixelColor(70, 124) == QColor("white")
