"""Files of other formats, by way of calamine."""

from pathlib import Path

import pytest

from malverktyg.errors import NotAWorkbook
from malverktyg.exchange.cells.calamine import read_plain
from tests.exchange.packages import package, text_cell


def test_values_and_places_are_those_of_the_file(tmp_path: Path) -> None:
    rows = '<row r="3">' + text_cell("B3", "Mål_x000D_") + '<c r="D3"><v>2</v></c></row>'
    (sheet,) = read_plain(package(tmp_path / "Bok.xlsx", rows)).sheets
    assert {cell.name: cell.value for cell in sheet.cells.values()} == {"B3": "Mål\n", "D3": 2}


def test_it_says_that_styles_are_not_known(tmp_path: Path) -> None:
    path = package(tmp_path / "Bok.xlsx", '<row r="1">' + text_cell("A1", "Mål") + "</row>")
    assert not read_plain(path).styles_known


def test_what_it_cannot_read_is_one_of_our_errors(tmp_path: Path) -> None:
    (tmp_path / "Bok.xls").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    with pytest.raises(NotAWorkbook):
        read_plain(tmp_path / "Bok.xls")
