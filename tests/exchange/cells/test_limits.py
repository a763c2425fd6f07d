"""How much a workbook may hold."""

import pytest

from malverktyg.exchange.cells.limits import TooMuch, check_letters, longer, merged
from malverktyg.exchange.grid import Area, Cell, Sheet


def test_a_text_beyond_all_bounds_is_refused() -> None:
    assert len(longer("a" * 199_000, "a")) == 199_001
    with pytest.raises(TooMuch, match="mer text"):
        longer("a" * 200_001, "a")


def test_merged_areas_are_kept_as_they_are() -> None:
    areas = (Area(1, 1, 1, 4), Area(2, 1, 90_000, 16_000))
    assert merged(iter(areas)) == areas


@pytest.mark.parametrize("area", [Area(1, 1, 100, 100), Area(1, 1, 10_000, 10_000)])
def test_areas_over_one_another_are_refused(area: Area) -> None:
    with pytest.raises(TooMuch, match="sammanslagna"):
        merged([area] * 201)


def test_all_texts_together_have_a_limit() -> None:
    cell = Cell(row=1, column=1, text="a" * 20_001)
    few, many = Sheet("A", {(1, 1): cell}), Sheet("B", {(row, 1): cell for row in range(1000)})
    check_letters([few])
    with pytest.raises(TooMuch, match="tecken"):
        check_letters([few, many])
