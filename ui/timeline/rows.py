"""The rows of a time line: an activity with its mark, and its days in words for those who do not see the span."""

from datetime import date

from malverktyg.domain.goals import Activity
from malverktyg.domain.timeline import Timeline
from ui.models.activity_rows import is_late, status_cell
from ui.models.rows import Cell, Column, Row, Tone
from ui.models.words import span
from ui.timeline import texts


def columns(year: int) -> tuple[Column, ...]:
    """The activity, and the year beside it."""
    return (Column(texts.ACTIVITY), Column(texts.YEAR.format(year=year), grows=True))


def timeline_rows(line: Timeline, today: date) -> tuple[Row, ...]:
    """A row a span in the order of the line, then those without a time."""
    activities = (*(one.activity for one in line.spans), *line.undated)
    return tuple(_row(one, today) for one in activities)


def _row(activity: Activity, today: date) -> Row:
    stands = status_cell(activity, today)
    late = is_late(activity, today)
    days = span(activity.time) or activity.time_text or texts.UNDATED
    title = Cell(
        activity.title, full=f"{activity.title}, {stands.whole}", scale=stands.scale, tone=Tone.NO if late else Tone.TEXT
    )
    return Row(activity.id or "", (title, Cell("" if activity.start or activity.end else days, full=days, tone=Tone.QUIET)))
