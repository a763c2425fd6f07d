"""Where pages lie under one another."""

import pytest
from PySide6.QtCore import QRectF, QSizeF

from malverktyg.document.pdf.pen import Place
from malverktyg.domain.parts import Origin
from ui.widgets.page_column import PageColumn, Places

TITLE, TEXT = Origin("Matter", "m", "title"), Origin("Matter", "m", "text")


@pytest.fixture
def column() -> PageColumn:
    """Three pages 200 wide, the second lying down: 10–410, 420–520 and 530–930."""
    return PageColumn([QSizeF(100, 200), QSizeF(200, 100), QSizeF(100, 200)], left=30, width=200, top=10, gap=10)


def test_each_page_is_as_wide_as_the_column_and_below_the_one_before(column: PageColumn) -> None:
    assert column.pages == [QRectF(30, 10, 200, 400), QRectF(30, 420, 200, 100), QRectF(30, 530, 200, 400)]
    assert column.scales == [2, 1, 2]
    assert column.bottom == 930


@pytest.mark.parametrize(
    ("top", "bottom", "seen"),
    [
        (0, 100, [0]), (0, 419, [0]), (0, 420, [0, 1]), (410, 530, [0, 1, 2]), (411, 419, []), (521, 2000, [2]), (931, 999, []),
        (0, 5, []),
    ],
)  # fmt: skip
def test_the_pages_between_two_heights(column: PageColumn, top: int, bottom: int, seen: list[int]) -> None:
    assert list(column.between(top, bottom)) == seen


@pytest.mark.parametrize(("height", "page"), [(0, 0), (10, 0), (415, 0), (420, 1), (529, 1), (530, 2), (5000, 2)])
def test_the_page_at_a_height_is_the_one_that_began_last(column: PageColumn, height: int, page: int) -> None:
    assert column.at(height) == page


def test_without_pages_there_is_none_at_any_height() -> None:
    column = PageColumn((), left=0, width=1, top=10, gap=10)
    assert (column.at(0), list(column.between(0, 1000)), column.bottom) == (-1, [], 0)


def test_a_place_lies_on_its_page_at_the_pages_scale(column: PageColumn) -> None:
    assert column.rect_of(Place(2, 10, 20, 60, 30, TITLE)) == QRectF(50, 570, 100, 20)


def test_places_are_found_by_page_and_by_field() -> None:
    title, first, second = Place(0, 0, 0, 1, 1, TITLE), Place(0, 0, 2, 1, 3, TEXT), Place(1, 0, 0, 1, 1, TEXT)
    places = Places((title, first, second))
    assert list(places.on(0)) == [title, first]
    assert list(places.of(TEXT)) == [first, second]
    assert list(places.of(None)) == list(places.on(7)) == []
