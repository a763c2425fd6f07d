"""What a sheet is about: year, period and body, and where that was learned."""

from pathlib import Path

import pytest

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.grid import Book, Cell, Sheet
from malverktyg.exchange.setting import Asked, Setting, setting_of, titles
from malverktyg.exchange.statuses.legend import NO_LEGEND
from tests.exchange.layouts.books import lines, reading_of, remarks


def _sheet(title: str, *rows: tuple[str, ...]) -> Sheet:
    cells = {
        (row, column): Cell(row=row, column=column, value=text, text=text)
        for row, texts in enumerate(rows, 1)
        for column, text in enumerate(texts, 1)
        if text
    }
    return Sheet(title, cells)


def _setting(*sheets: Sheet, file: str = "bok.xlsx", asked: Asked | None = None) -> Setting:
    return setting_of(Book(file, sheets), sheets[0], asked or Asked(), NO_LEGEND)


HEAD = ("Fokusområde", "Mål", "Aktivitet", "Ansvarig", "Status")


def test_the_title_goes_before_the_sheets_name_and_the_file() -> None:
    found = _setting(_sheet("KS T1", ("Socialnämnden tertial 2 2023",), HEAD), file="ks_2022.xlsx")
    assert (found.year, found.part, found.body) == (2023, PeriodPart.T2, "Socialnämnden")
    assert (found.year_where, found.part_where, found.body_where) == ("title", "title", "title")


def test_the_sheets_name_goes_before_the_file() -> None:
    found = _setting(_sheet("KS T1 2023", HEAD), file="social_T2_2022.xlsx")
    assert (found.year, found.part, found.body) == (2023, PeriodPart.T1, "Kommunstyrelsen")


def test_another_sheet_may_tell_the_period() -> None:
    found = _setting(_sheet("KS", HEAD), _sheet("Läs mig", ("Underlag till årsredovisningen 2022",)))
    assert (found.year, found.part, found.part_where) == (2022, PeriodPart.H, "other")


def test_a_year_in_a_comment_is_not_the_sheets() -> None:
    found = _setting(_sheet("Mål", HEAD, ("Natur", "Bredband", "Möten", "Chef", "Flyttas till 2025")), file="ks_2023.xlsx")
    assert found.year == 2023


def test_the_years_of_a_term_are_no_year() -> None:
    assert _setting(_sheet("Mål", ("Mål för mandatperioden 2023–2026",), HEAD), file="plan_2024.xlsx").year == 2024


def test_what_is_asked_counts_last_for_the_year_and_early_for_the_period() -> None:
    asked = Asked(Period(2025, PeriodPart.T1))
    found = _setting(_sheet("Mål", HEAD), file="mål_T2_2023.xlsx", asked=asked)
    assert (found.year, found.part) == (2023, PeriodPart.T1)


def test_a_file_of_many_bodies_is_not_named_by_one() -> None:
    found = _setting(_sheet("Mål", HEAD), _sheet("KS", HEAD), _sheet("Social", HEAD), file="ks_alla.xlsx")
    assert found.body is None


def test_the_whole_year_is_the_period_where_nothing_tells() -> None:
    assert Setting(year=2023).period() == Period(2023, PeriodPart.H)
    assert Setting(year=2023, part=PeriodPart.T1).period() == Period(2023, PeriodPart.T1)
    assert Setting().period() is None


def test_titles_end_where_a_row_is_full() -> None:
    assert list(titles(_sheet("Mål", ("Kansliet",), ("Mål 2023",), HEAD, ("Hållbar natur",)))) == ["Kansliet", "Mål 2023"]


@pytest.mark.parametrize("title", ["Skolnämnden läsåret 23/24", "Skolnämnden läsåret 2023/2024", "Skolplan 2023/24"])
def test_a_school_year_tells_the_year_that_it_begins_in(tmp_path: Path, title: str) -> None:
    reading = reading_of(tmp_path, {"Plan": [[title], [], ["Mål", "Bedömning T1"], ["Läsa mer", "Uppnått"]]}, name="Bok.xlsx")
    assert lines(reading) == ["Läsa mer", "  2023-T1 | Uppnått"]
    assert remarks(reading, "year_guessed") == (["Plan"] if "2023" not in title else [])
