"""The time of an activity out of its cells."""

from datetime import date
from pathlib import Path

import pytest

from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.exchange.layouts.timing import months_span, spanned
from tests.exchange.layouts.books import Rows, reading_of, remarks


def test_start_and_end_are_joined_with_the_coarser_precision() -> None:
    start = TimeSpan(date(2023, 1, 1), None, Precision.QUARTER, "Q1")
    end = TimeSpan(None, date(2023, 9, 30), Precision.DAY, "")
    assert spanned(start, end, None) == TimeSpan(date(2023, 1, 1), date(2023, 9, 30), Precision.QUARTER, "Q1 – 2023-09-30")
    assert spanned(None, end, None) == end
    assert spanned(None, None, None) == TimeSpan()


def test_months_are_from_the_first_to_the_last() -> None:
    found = months_span([("3-3", None), ("10-10", None)], 2023)
    assert (found.start, found.end, found.text) == (date(2023, 3, 1), date(2023, 10, 31), "mar, okt")
    assert months_span([("1-3", None)], None).text == "jan–mar"


def test_what_a_time_was_read_as_is_told(tmp_path: Path) -> None:
    rows: Rows = [
        ["Mål", "Aktivitet", "När"],
        ["Rent vatten", "Ny brunn", "15 mars"],
        [None, "Spolplan", "2023-06-01"],
        [None, "Karta", "när det passar"],
        [None, "Skyltar", "31/12 2021"],
        [None, "Dialog", date(2023, 5, 1)],
    ]
    reading = reading_of(tmp_path, {"2023": rows})
    assert remarks(reading, "time_interpreted") == ["2023!C2"]
    assert remarks(reading, "date_as_text") == ["2023!C3", "2023!C5"]
    assert remarks(reading, "time_unknown") == ["2023!C4"]
    assert remarks(reading, "time_outside_year") == ["2023!C5"]
    assert reading.goals[0].activities[2].time.text == "när det passar"


@pytest.mark.parametrize("title", ["Skolplan läsåret 2023/24", "Skolplan läsåret 23/24"])
def test_spring_in_a_school_year_is_of_its_second_year(tmp_path: Path, title: str) -> None:
    times = ["mars", "VT", "HT", "15/9", "läsåret", "oktober–mars", "maj 2023"]
    rows: Rows = [[title], [], ["Mål", "Aktivitet", "När"], *([None, f"Kurs {one}", time] for one, time in enumerate(times))]
    rows[3][0] = "Fler ska lyckas i skolan"  # type: ignore[index]
    reading = reading_of(tmp_path, {"Plan": rows}, name="Bok.xlsx")
    spans = [(one.time.start, one.time.end) for one in reading.goals[0].activities]
    assert [tuple(day and day.isoformat() for day in span) for span in spans] == [
        ("2024-03-01", "2024-03-31"), ("2024-01-01", "2024-06-30"), ("2023-07-01", "2023-12-31"), (None, "2023-09-15"),
        ("2023-08-01", "2024-06-30"), ("2023-10-01", "2024-03-31"), ("2023-05-01", "2023-05-31"),
    ]  # fmt: skip
    assert remarks(reading, "time_outside_year") == []
