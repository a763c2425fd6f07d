"""Places in a workbook: "Blad!C2" taken apart, and put together as a person reads them."""

import re

_NAME = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")


def row_and_column(name: str) -> tuple[int, int] | None:
    """A cell's row and column, from 1: "C2" gives (2, 3); nothing for what is no cell."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


def apart(place: str) -> tuple[str, tuple[int, int] | None]:
    """A place's sheet and cell; a note stands at its cell, and a sheet's name alone has none."""
    sheet, mark, name = place.rpartition("!")
    cell = row_and_column(name.removesuffix("#note")) if mark else None
    return (sheet, cell) if cell else (place, None)
