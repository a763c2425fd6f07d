"""Times as officers write them: the first and last day of what a text says, how exactly, and what was guessed."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.periods import Precision
from malverktyg.exchange.phrases.dates import TimeReading, read_start, read_time

SHARED = Path(__file__).parents[2] / "files" / "workbooks"
PRECISIONS = {
    "dag": Precision.DAY,
    "vecka": Precision.WEEK,
    "manad": Precision.MONTH,
    "kvartal": Precision.QUARTER,
    "tertial": Precision.TERTIAL,
    "ar": Precision.YEAR,
    "sasong": Precision.SEASON,
    "ungefar": Precision.ABOUT,
    "lopande": Precision.RUNNING,
}


def days(reading: TimeReading | None) -> tuple[str | None, str | None]:
    assert reading is not None
    span = reading.span
    return span.start and span.start.isoformat(), span.end and span.end.isoformat()


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("VT 2023", "2023-01-01", "2023-06-30", Precision.SEASON),
        ("15 mars", None, "2023-03-15", Precision.DAY),
        ("v. 25-26", "2023-06-19", "2023-07-02", Precision.WEEK),
        ("Hela året", "2023-01-01", "2023-12-31", Precision.YEAR),
        ("T2", "2023-05-01", "2023-08-31", Precision.TERTIAL),
        ("April + oktober", "2023-04-01", "2023-10-31", Precision.MONTH),
        ("31/8 -23", None, "2023-08-31", Precision.DAY),
        ("aug 2023", "2023-08-01", "2023-08-31", Precision.MONTH),
        ("1 sept", None, "2023-09-01", Precision.DAY),
        ("-", None, None, None),
        ("klart juni", None, "2023-06-30", Precision.MONTH),
        ("hösten 2023", "2023-07-01", "2023-12-31", Precision.SEASON),
        ("v. 10 och v. 40", "2023-03-06", "2023-10-08", Precision.WEEK),
        ("2023-T2", "2023-05-01", "2023-08-31", Precision.TERTIAL),
        ("våren 2023", "2023-01-01", "2023-06-30", Precision.SEASON),
        ("HT 23", "2023-07-01", "2023-12-31", Precision.SEASON),
        ("Q3 2023", "2023-07-01", "2023-09-30", Precision.QUARTER),
        ("kvartal 3", "2023-07-01", "2023-09-30", Precision.QUARTER),
        ("3:e kvartalet", "2023-07-01", "2023-09-30", Precision.QUARTER),
        ("v. 35", "2023-08-28", "2023-09-03", Precision.WEEK),
        ("vecka 12", "2023-03-20", "2023-03-26", Precision.WEEK),
        ("v. 35 -23", "2023-08-28", "2023-09-03", Precision.WEEK),
        ("v. 50-2", "2023-12-11", "2024-01-14", Precision.WEEK),
        ("jan–mars", "2023-01-01", "2023-03-31", Precision.MONTH),
        ("nov–feb", "2023-11-01", "2024-02-29", Precision.MONTH),
        ("nov–feb 2024", "2023-11-01", "2024-02-29", Precision.MONTH),
        ("1–15 mars", "2023-03-01", "2023-03-15", Precision.DAY),
        ("1/3–15/6", "2023-03-01", "2023-06-15", Precision.DAY),
        ("2023-03-01 – 2023-06-15", "2023-03-01", "2023-06-15", Precision.DAY),
        ("löpande", None, None, Precision.RUNNING),
        ("löpande under 2024", "2024-01-01", "2024-12-31", Precision.RUNNING),
        ("årsskiftet", None, "2023-12-31", Precision.ABOUT),
        ("2023, v. 14-17", "2023-04-03", "2023-04-30", Precision.WEEK),
        ("vintern 23/24", "2023-12-01", "2024-02-29", Precision.SEASON),
        ("ca 1 maj", None, "2023-05-01", Precision.ABOUT),
        ("–juni", None, "2023-06-30", Precision.MONTH),
        ("skolåret 23-24", "2023-08-01", "2024-06-30", Precision.YEAR),
        ("Startade 1 feb", "2023-02-01", None, Precision.DAY),
        ("tre ggr per termin", None, None, Precision.RUNNING),
        ("pågår till juni", None, "2023-06-30", Precision.MONTH),
        ("pågår, dec 2023", "2023-12-01", "2023-12-31", Precision.MONTH),
        ("Sprint 3 (v. 14–17)", "2023-04-03", "2023-04-30", Precision.WEEK),
        ("delår", None, "2023-08-31", Precision.ABOUT),
        ("till bokslutet 2024", None, "2024-12-31", Precision.ABOUT),
        ("halvårsskiftet", None, "2023-06-30", Precision.ABOUT),
        ("årsskiftet 2023/24", None, "2023-12-31", Precision.ABOUT),
        ("senast maj", None, "2023-05-31", Precision.MONTH),
        ("under 2023", "2023-01-01", "2023-12-31", Precision.YEAR),
        ("mitten av maj", "2023-05-11", "2023-05-20", Precision.ABOUT),
        ("2023", "2023-01-01", "2023-12-31", Precision.YEAR),
        ("2023–2026", "2023-01-01", "2026-12-31", Precision.YEAR),
        ("första halvåret", "2023-01-01", "2023-06-30", Precision.HALF),
        ("från hösten 2023", "2023-07-01", None, Precision.SEASON),
        ("före juni", None, "2023-05-31", Precision.MONTH),
        ("efter sommaren", "2023-09-01", None, Precision.SEASON),
        ("den 15 mars 2023", None, "2023-03-15", Precision.DAY),
        ("31.8.2023", None, "2023-08-31", Precision.DAY),
        ("20230831", None, "2023-08-31", Precision.DAY),
        ("Juni\u00a02023", "2023-06-01", "2023-06-30", Precision.MONTH),
    ],
)
def test_a_time_has_the_days_that_its_text_says(text: str, start: str | None, end: str | None, precision: Precision) -> None:
    reading = read_time(text, 2023)
    assert days(reading) == (start, end)
    assert reading is not None
    assert reading.span.precision is precision


@pytest.mark.parametrize("path", sorted(SHARED.glob("0*.expected.json")), ids=lambda path: path.name)
def test_every_time_of_the_facit_is_read_as_a_person_read_it(path: Path) -> None:
    facit = json.loads(path.read_text("utf-8"))
    told = [a for goal in facit["mal"] for a in goal["aktiviteter"] if a["tid_ra"]]
    for activity in told:
        reading = read_time(activity["tid_ra"], facit["ar"])
        assert days(reading) == (activity["start"], activity["slut"]), activity["tid_ra"]
        assert reading is not None
        assert reading.span.precision is PRECISIONS.get(activity["tid_precision"]), activity["tid_ra"]


@pytest.mark.parametrize(
    "text", ["Skolan", "10-12", "24", "31 feb", "2023-13-45", "v. 54", "3 av 4", "mål 90 %", "x" * 5000, "1-2"]
)
def test_what_is_no_time_is_not_understood(text: str) -> None:
    assert read_time(text, 2023) is None


def test_ten_elevenths_is_a_day_and_no_school_year() -> None:
    assert days(read_time("10/11", 2023)) == (None, "2023-11-10")
    assert days(read_time("läsåret 23/24", 2023)) == ("2023-08-01", "2024-06-30")


@pytest.mark.parametrize("text", ["", "  ", "-", "–", None])
def test_an_empty_cell_or_a_dash_is_no_time_and_no_riddle(text: str | None) -> None:
    reading = read_time(text, 2023)
    assert days(reading) == (None, None)
    assert reading is not None
    assert not reading.guessed


def test_a_date_of_the_sheet_is_certain_and_has_an_end_alone() -> None:
    reading = read_time(date(2023, 12, 1), 2023)
    assert reading == TimeReading(reading.span)  # type: ignore[union-attr]
    assert days(reading) == (None, "2023-12-01")


def test_a_date_that_shows_its_month_alone_is_a_month() -> None:
    assert days(read_time(date(2023, 8, 1), 2023, number_format="mmm yyyy")) == ("2023-08-01", "2023-08-31")
    assert days(read_time(date(2023, 1, 1), 2023, number_format="yyyy")) == ("2023-01-01", "2023-12-31")


def test_a_serial_number_is_a_date_with_a_remark() -> None:
    reading = read_time(45000, 2023)
    assert days(reading) == (None, "2023-03-15")
    assert reading is not None
    assert reading.guessed
    assert "45000" in reading.why


def test_a_date_out_of_all_reason_is_not_understood() -> None:
    assert read_time(date(1900, 2, 4), 2023) is None


def test_under_a_deadline_all_has_an_end_alone() -> None:
    assert days(read_time("Q3 2023", 2023, deadline=True)) == (None, "2023-09-30")
    assert days(read_time("hösten", 2023, deadline=True)) == (None, "2023-12-31")


def test_under_a_start_all_has_a_start_alone() -> None:
    assert days(read_start("Q3 2023", 2023)) == ("2023-07-01", None)
    assert days(read_start(date(2023, 1, 16), 2023)) == ("2023-01-16", None)


def test_a_year_from_the_sheet_is_told() -> None:
    reading = read_time("15 mars", 2023)
    assert reading is not None
    assert reading.guessed
    assert "bladets år 2023" in reading.why


def test_a_truth_is_no_time_and_a_year_as_a_number_is_one() -> None:
    assert read_time(True, 2023) is None
    assert days(read_time(2023, None)) == ("2023-01-01", "2023-12-31")
    assert days(read_time("45000", None)) == (None, "2023-03-15")
    assert read_time(17, 2023) is None


def test_without_any_year_a_day_of_the_year_is_not_understood() -> None:
    assert read_time("15 mars", None) is None
    assert days(read_time("15 mars 2024", None)) == (None, "2024-03-15")


def test_a_year_in_the_text_goes_before_the_sheet_s() -> None:
    assert days(read_time("jan-mars 2024", 2023)) == ("2024-01-01", "2024-03-31")


def test_a_date_written_as_text_is_certain_but_told() -> None:
    reading = read_time("2023-12-31 ", 2023)
    assert reading is not None
    assert not reading.guessed
    assert reading.why
    assert reading.span.text == ""


def test_the_text_is_kept_where_it_says_more_than_the_days() -> None:
    reading = read_time(" VT  2023 ", 2023)
    assert reading is not None
    assert reading.span.text == "VT 2023"


MONTHS = ("januari", "feb", "mars", "apr.", "maj", "juni", "jul", "augusti", "sept", "okt", "november", "dec")


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_reads_back_however_it_is_written(day: date) -> None:
    month = MONTHS[day.month - 1]
    for text in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.day}/{day.month} {day.year}",
        f"{day.day}/{day.month} -{day:%y}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {month} {day.year}",
        f"den {day.day}:e {month} {day.year}",
        f"senast {day.isoformat()}",
    ):
        assert days(read_time(text, day.year - 1)) == (None, day.isoformat()), text


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_week_is_seven_days_from_monday(day: date) -> None:
    year, week, _ = day.isocalendar()
    reading = read_time(f"v. {week} {year}", None)
    assert reading is not None
    assert reading.span.start is not None
    assert reading.span.end is not None
    assert reading.span.start.isoweekday() == 1
    assert reading.span.end - reading.span.start == timedelta(days=6)
    assert reading.span.start <= day <= reading.span.end


@given(st.text(max_size=60), st.none() | st.integers(1995, 2095))
def test_no_text_whatever_is_a_fault(text: str, year: int | None) -> None:
    reading = read_time(text, year)
    if reading is not None and reading.span.start and reading.span.end:
        assert reading.span.start <= reading.span.end


PIECES = [
    "v.",
    "35",
    "-",
    "jan",
    "2023",
    "/",
    "och",
    "klart",
    "senast",
    "15",
    "mars",
    "T2",
    "Q3",
    "löpande",
    "ht",
    "början",
    "av",
]


@given(st.lists(st.sampled_from(PIECES), max_size=6))
def test_no_pile_of_time_words_is_a_fault(words: list[str]) -> None:
    reading = read_time(" ".join(words), 2023)
    if reading is not None and reading.span.start and reading.span.end:
        assert reading.span.start <= reading.span.end


@pytest.mark.parametrize("text", ["2023-06-11 ", "15/1 2023", "31.8.2023", "20230831", "31/8 -23"])
def test_a_date_in_figures_that_stands_as_text_is_told(text: str) -> None:
    reading = read_time(text, 2023)
    assert reading is not None
    assert reading.why == "Datumet står som text i cellen."


@pytest.mark.parametrize("value", ["15 mars 2023", "2023-03-01 – 2023-06-15", "aug 2023", 20230831])
def test_a_date_in_words_a_stretch_and_a_number_are_no_dates_as_text(value: str | int) -> None:
    reading = read_time(value, 2023)
    assert reading is not None
    assert reading.why == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-02-01T00:00:00", date(2025, 2, 1)),
        ("2025-02-01 00:00", date(2025, 2, 1)),
        ("2025-02-01T08:30:00.000+0100", date(2025, 2, 1)),
        ("2025-01-31T23:00:00Z", date(2025, 2, 1)),
        ("2025-06-30T22:00:00.000Z", date(2025, 7, 1)),
        ("2025-06-30T12:00:00Z", date(2025, 6, 30)),
    ],
)
def test_a_time_stamp_is_its_day(text: str, day: date) -> None:
    found = read_time(text, None)
    assert found is not None
    assert (found.span.end, found.span.text, found.why) == (day, "", "Datumet står som text i cellen.")


@pytest.mark.parametrize("text", ["2025-02-31T00:00:00", "2025-99-01T23:00:00Z"])
def test_a_time_stamp_of_no_day_is_no_time(text: str) -> None:
    assert read_time(text, 2025) is None
