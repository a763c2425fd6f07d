"""Boxes to tick in cells beside one another."""

from pathlib import Path

import pytest

from tests.exchange.layouts.books import Rows, lines, reading_of, role

TOP: Rows = [["KS T2 2023"], ["Mål 1:", "Bra arbetsgivare"], ["Fokusområde:", "Kompetens"], ["Nämnd:", "KS"]]


@pytest.mark.parametrize(
    "boxes",
    [
        ["☐ Uppnått", "☒ Delvis", "☐ Ej uppnått"],
        ["Uppnått", "☐", "Delvis", "☒", "Ej uppnått", "☐"],
        ["☐", "Uppnått", "☒", "Delvis", "☐", "Ej uppnått"],
        [None, "Uppnått", "x", "Delvis", None, "Ej uppnått"],
        ["Uppnått", None, "Delvis", "x", "Ej uppnått", None],
    ],
)
def test_the_ticked_box_speaks_on_whichever_side_of_its_words_it_stands(tmp_path: Path, boxes: list[str | None]) -> None:
    reading = reading_of(tmp_path, {"Blankett": [*TOP, ["Måluppfyllelse:", *boxes]]})
    assert lines(reading)[1:] == ["  2023-T2 | Delvis uppnått"]


def test_boxes_that_nobody_ticked_judge_nothing(tmp_path: Path) -> None:
    boxes = ["☐", "Uppnått", "☐", "Delvis", "☐", "Ej uppnått"]
    reading = reading_of(tmp_path, {"Blankett": [*TOP, ["Måluppfyllelse:", *boxes]]})
    assert lines(reading) == ["1 Bra arbetsgivare | Hållbar kompetens"]
    assert role(reading, "C5") == "ignored: ej markerad"


def test_words_after_the_ticked_box_are_its_comment(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"Blankett": [*TOP, ["Måluppfyllelse:", "☐ Uppnått", "☒ Delvis", "Två av tre klara"]]})
    assert lines(reading)[1:] == ["  2023-T2 | Delvis uppnått | Två av tre klara"]
