"""One cell's judgement: words, signs, colours, legends, and what is told of each."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill

from malverktyg.domain.scales import GoalStatus
from malverktyg.exchange.grid_reader import read_book
from malverktyg.exchange.reading import read
from tests.exchange.layouts.books import GREEN, GREY, RED, YELLOW, Rows, lines, reading_of, remarks, write


def _rows(*statuses: object) -> Rows:
    names = ["Rent vatten", "Hela vägar", "Fina parker", "Säkra broar"]
    return [["Mål", "Bedömning T2"], *([name, status] for name, status in zip(names, statuses, strict=False))]


def _steps(reading: object) -> list[str]:
    return [line.split(" | ", 1)[1] for line in lines(reading) if " | " in line]  # type: ignore[arg-type]


def test_colours_are_read_and_told_once(tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path, {"2023": _rows(None, None, None, None)}, fills={"B2": GREEN, "B3": YELLOW, "B4": RED, "B5": GREY}
    )
    assert _steps(reading) == ["Uppnått", "Delvis uppnått", "Ej uppnått", "Ej bedömt"]
    assert remarks(reading, "status_from_fill") == ["2023!B2", "2023!B3", "2023!B4", "2023!B5"]


def test_colours_that_formats_give_are_told_once_for_each_sort_of_value(tmp_path: Path) -> None:
    path = write(tmp_path, {"2023": _rows(1, 3, "64 %", "93 %")})
    book = openpyxl.load_workbook(path)
    for area, least in (("B2:B3", "3"), ("B4:B5", '"90 %"')):
        for operator, colour in (("lessThan", RED), ("greaterThanOrEqual", GREEN)):
            fill = PatternFill("solid", bgColor=colour)
            book["2023"].conditional_formatting.add(area, CellIsRule(operator=operator, formula=[least], fill=fill))
    book.save(path)
    reading = read(read_book(path))
    assert _steps(reading) == ["Ej uppnått", "Uppnått", "Ej uppnått | 64 %", "Uppnått | 93 %"]
    assert remarks(reading, "status_from_conditional") == ["2023!B2", "2023!B4"]


def test_a_legend_in_the_sheet_overrules_the_programs_table(tmp_path: Path) -> None:
    rows = [*_rows("Gul", "Grön"), [], ["Gul = målet uppnås inte"], ["Grön = målet uppnås delvis"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert _steps(reading) == ["Ej uppnått", "Delvis uppnått"]
    assert remarks(reading, "status_by_legend") == ["2023!B2", "2023!B3"]
    assert remarks(reading, "legend") != []


def test_a_colour_that_the_legend_leaves_out_is_told(tmp_path: Path) -> None:
    rows = [*_rows(None, None), [], [None, "Målet uppnås"], [None, "Målet uppnås inte"]]
    reading = reading_of(tmp_path, {"2023": rows}, fills={"B2": GREEN, "B3": "ED7D31", "A5": GREEN, "A6": RED})
    assert _steps(reading) == ["Uppnått", "Delvis uppnått"]
    assert remarks(reading, "colour_not_in_legend") == ["2023!B3"]


def test_a_key_with_two_meanings_asks_at_every_cell(tmp_path: Path) -> None:
    rows = [*_rows("😐", "😀", "😐"), [], ["😀", "Uppnås"], ["😐", "Delvis eller kan inte mätas"], ["☹", "Uppnås inte"]]
    reading = reading_of(tmp_path, {"2023": rows})
    assert [one.assessments[0].status for one in reading.goals] == [None, GoalStatus.ACHIEVED, None]
    assert [len(one.assessments) for one in reading.goals] == [1, 1, 1]
    assert remarks(reading, "status_unclear") == ["2023!B2", "2023!B4"]


def test_a_colour_with_two_meanings_asks_too(tmp_path: Path) -> None:
    rows = [*_rows(None, None), [], [None, "Målet uppnås"], [None, "Delvis uppnått eller går inte att mäta"]]
    reading = reading_of(tmp_path, {"2023": rows}, fills={"B2": GREEN, "B3": YELLOW, "A5": GREEN, "A6": YELLOW})
    assert [one.assessments[0].status for one in reading.goals] == [GoalStatus.ACHIEVED, None]
    assert remarks(reading, "status_unclear") == ["2023!B3"]


def test_wingdings_letters_are_faces(tmp_path: Path) -> None:
    fonts = {"B2": "Wingdings", "B3": "Wingdings", "B4": "Wingdings"}
    assert _steps(reading_of(tmp_path, {"2023": _rows("J", "K", "L")}, fonts=fonts)) == [
        "Uppnått",
        "Delvis uppnått",
        "Ej uppnått",
    ]


def test_an_arrow_is_a_trend_and_a_guess_at_the_status(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"2023": _rows("↑", "→", "↓")})
    assert _steps(reading) == ["Uppnått | trend Bättre", "Delvis uppnått | trend Oförändrad", "Ej uppnått | trend Sämre"]
    assert remarks(reading, "status_guessed") == ["2023!B2", "2023!B3", "2023!B4"]


def test_words_after_a_status_are_its_comment(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"2023": _rows("Gul – sen leverans", "Uppnått. Tre avbrott")})
    assert _steps(reading) == ["Delvis uppnått | sen leverans", "Uppnått | Tre avbrott"]


def test_a_text_that_is_no_status_is_kept_and_told(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"2023": _rows("Uppnått", "Se bilaga 4", "Delvis")})
    assert _steps(reading) == ["Uppnått", "Se bilaga 4", "Delvis uppnått"]
    assert remarks(reading, "status_unknown") == ["2023!B3"]


def test_a_striped_table_judges_nothing(tmp_path: Path) -> None:
    rows = _rows("Uppnått", None, "Delvis", None)
    stripes = {f"{column}{row}": GREY for column in "AB" for row in (3, 5)}
    assert _steps(reading_of(tmp_path, {"2023": rows}, fills=stripes)) == ["Uppnått", "Delvis uppnått"]


def test_a_word_and_a_colour_that_disagree_are_told(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, {"2023": _rows("Uppnått", "Delvis")}, fills={"B2": RED})
    assert _steps(reading) == ["Uppnått", "Delvis uppnått"]
    assert remarks(reading, "status_conflict") == ["2023!B2"]


@pytest.mark.parametrize(
    ("text", "step"), [("☐ Uppnått ☒ Delvis ☐ Ej", "Delvis uppnått"), ("[x] Uppnått [ ] Delvis [ ] Ej", "Uppnått")]
)
def test_of_boxes_in_a_cell_the_ticked_one_counts(tmp_path: Path, text: str, step: str) -> None:
    assert _steps(reading_of(tmp_path, {"2023": _rows(text)})) == [step]


def test_words_on_a_colour_under_each_period_leave_the_colours_their_meaning(tmp_path: Path) -> None:
    rows: Rows = [["Mål", "T1 2023", "T2 2023"], ["Rent vatten", None, "Provet godkändes i augusti"], ["Hela vägar", None, None]]
    fills = {"B2": GREEN, "C2": GREEN, "B3": YELLOW, "C3": RED}
    assert lines(reading_of(tmp_path, {"Färg": rows}, fills=fills)) == [
        "Rent vatten", "  2023-T1 | Uppnått", "  2023-T2 | Uppnått | Provet godkändes i augusti",
        "Hela vägar", "  2023-T1 | Delvis uppnått", "  2023-T2 | Ej uppnått",
    ]  # fmt: skip


def test_a_shade_that_the_key_does_not_draw_and_words_that_a_colour_overrules_are_each_told(tmp_path: Path) -> None:
    key = [[], ["Färgerna betyder:"], [None, "Målet nås"], [None, "Målet nås inte"]]
    fills = {"B2": GREEN, "B3": "92D050", "B4": GREEN, "B5": GREEN, "A8": GREEN, "A9": RED}
    reading = reading_of(tmp_path, {"2023": [*_rows(None, None, None, "ca 70"), *key]}, fills=fills)
    assert remarks(reading, "status_from_fill") == ["2023!B2", "2023!B3", "2023!B5"]
