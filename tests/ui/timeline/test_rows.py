"""The rows of a time line."""

from datetime import date

from malverktyg.domain.goals import Activity
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline import Line, timeline
from ui.timeline.rows import columns, timeline_rows

TODAY = date(2023, 9, 21)
ACTIVITIES = (
    Activity(id="u", title="Utan tid"),
    Activity(id="s", title="Sen", status=ActivityStatus.ONGOING, start=date(2023, 1, 9), end=date(2023, 6, 30)),
    Activity(id="k", title="Klar", status=ActivityStatus.DONE, end=date(2023, 3, 31)),
)


def test_dated_activities_come_in_the_order_they_end_and_then_those_without_a_time() -> None:
    rows = timeline_rows(timeline(ACTIVITIES, Line.of_year(2023), TODAY), TODAY)
    assert [row.key for row in rows] == ["k", "s", "u"]
    assert rows[2].cells[1].text == "utan tid"


def test_the_span_is_said_in_words_for_those_who_do_not_see_it() -> None:
    rows = timeline_rows(timeline(ACTIVITIES, Line.of_year(2023), TODAY), TODAY)
    assert rows[1].cells[1].whole == "9\u00a0januari\u00a02023 – 30\u00a0juni\u00a02023"
    assert rows[1].cells[0].whole == "Sen, Försenad (Pågår)"


def test_the_second_column_is_the_year() -> None:
    assert [column.head for column in columns(2023)] == ["Aktivitet", "2023"]
