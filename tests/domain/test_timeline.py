"""Activities along a line of time: where each begins and ends, what is late, and what has no time."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malverktyg.domain.goals import Activity
from malverktyg.domain.ids import ActivityId
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline import Line, Span, lanes, timeline

YEAR = Line.of_year(2023)
TODAY = date(2023, 9, 21)


def _activity(
    start: date | None, end: date | None, status: ActivityStatus | None = ActivityStatus.ONGOING, **more: object
) -> Activity:
    return Activity(id=ActivityId("a"), title="A", start=start, end=end, status=status, **more)  # type: ignore[arg-type]


def _span(start: date | None, end: date | None, status: ActivityStatus | None = ActivityStatus.ONGOING) -> Span:
    (span,) = timeline([_activity(start, end, status)], YEAR, TODAY).spans
    return span


def test_the_line_is_the_whole_year_in_months() -> None:
    months = timeline([], YEAR, TODAY).months
    assert [month.name for month in months] == [
        "jan",
        "feb",
        "mar",
        "apr",
        "maj",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ]
    assert (months[0].left, months[-1].right) == (0.0, 1.0)
    assert months[1].left == pytest.approx(31 / 365)
    assert all(one.right == other.left for one, other in pairwise(months))


def test_a_line_over_the_turn_of_the_year_has_its_months_in_order() -> None:
    line = Line(date(2022, 12, 1), date(2023, 2, 28))
    assert [month.name for month in timeline([], line, TODAY).months] == ["dec", "jan", "feb"]


def test_a_span_goes_from_its_first_day_to_the_end_of_its_last() -> None:
    span = _span(date(2023, 1, 1), date(2023, 12, 31))
    assert (span.left, span.right) == (0.0, 1.0)
    assert [span.is_point, span.from_before, span.goes_on, span.late_to] == [False, False, False, None]
    tertial = _span(date(2023, 5, 1), date(2023, 8, 31), ActivityStatus.DONE)
    assert (tertial.left, tertial.right) == (pytest.approx(120 / 365), pytest.approx(243 / 365))


def test_what_is_known_by_its_last_day_alone_is_a_point() -> None:
    assert _span(None, date(2023, 5, 10), ActivityStatus.DONE).is_point
    assert _span(date(2023, 5, 10), date(2023, 5, 10), ActivityStatus.DONE).is_point
    assert not _span(date(2023, 5, 9), date(2023, 5, 10)).is_point


def test_what_reaches_past_the_line_is_held_within_it_and_says_so() -> None:
    long = _span(date(2022, 6, 1), date(2024, 6, 1))
    assert (long.left, long.right, long.from_before, long.goes_on) == (0.0, 1.0, True, True)
    endless = _span(date(2023, 10, 1), None)
    assert (endless.right, endless.goes_on, endless.from_before) == (1.0, True, False)


def test_one_past_its_last_day_is_drawn_out_to_today_unless_it_is_over() -> None:
    assert _span(None, date(2023, 9, 1)).late_to == YEAR.place_after(TODAY)
    assert _span(None, date(2023, 9, 21)).late_to is None
    assert _span(None, date(2023, 9, 1), ActivityStatus.DONE).late_to is None
    assert _span(None, date(2023, 9, 1), ActivityStatus.CANCELLED).late_to is None


def test_the_spans_stand_in_the_order_they_end_and_those_without_a_time_are_named_beside() -> None:
    spring, autumn, endless = (
        _activity(date(2023, 1, 1), date(2023, 6, 30)),
        _activity(date(2023, 1, 1), date(2023, 12, 31)),
        _activity(date(2023, 1, 1), None),
    )
    undated = _activity(None, None, time_text="vid behov")
    laid = timeline([undated, endless, autumn, spring], YEAR, TODAY)
    assert [span.activity for span in laid.spans] == [spring, autumn, endless]
    assert laid.undated == (undated,)


def test_today_is_told_only_where_it_is_on_the_line() -> None:
    assert timeline([], YEAR, TODAY).today == pytest.approx(263 / 365)
    assert timeline([], YEAR, date(2024, 1, 1)).today is None


DAYS = st.dates(date(2021, 1, 1), date(2025, 12, 31)) | st.none()


@given(
    st.lists(st.tuples(DAYS, DAYS, st.sampled_from([*ActivityStatus, None])), max_size=20),
    st.dates(date(2022, 1, 1), date(2024, 12, 31)),
)
def test_every_activity_is_on_the_line_or_named_beside_and_no_span_is_turned_round(
    given_: list[tuple[date | None, date | None, ActivityStatus | None]], today: date
) -> None:
    activities = [_activity(start, max(start, end) if start and end else end, status) for start, end, status in given_]
    laid = timeline(activities, YEAR, today)
    assert len(laid.spans) + len(laid.undated) == len(activities)
    for span in laid.spans:
        assert 0 <= span.left <= 1
        assert 0 <= span.right <= 1
        assert span.left <= span.right
        assert span.late_to is None or span.late_to >= span.right


@given(st.lists(st.tuples(st.integers(0, 364), st.integers(0, 200)), max_size=25))
def test_lanes_hold_every_span_once_and_none_over_another(given_: list[tuple[int, int]]) -> None:
    first = date(2023, 1, 1)
    made = [_activity(first + timedelta(begin), first + timedelta(begin + long), ActivityStatus.DONE) for begin, long in given_]
    spans = timeline(made, YEAR, TODAY).spans
    rows = lanes(spans, gap=0.001)
    assert sorted(map(id, spans)) == sorted(id(span) for row in rows for span in row)
    for row in rows:
        assert all(one.right + 0.001 <= other.left for one, other in pairwise(row))
