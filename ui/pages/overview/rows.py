"""The overview's lists as rows: how far each body's assessments are, and the activities that are late or soon to end."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from malverktyg.domain.goals import Activity
from malverktyg.domain.overview import Progress
from malverktyg.domain.scales import ActivityStatus
from ui.models import words
from ui.models.activity_rows import is_late, short_end
from ui.models.rows import Cell, Column, Row, Tone
from ui.pages.overview import texts

ALL = "all"  # the key of the row that sums up
NOBODY = "none"  # the key of the row of goals without a body

PROGRESS_COLUMNS = (
    Column(texts.BODY, grows=True),
    Column(texts.ASSESSED),
    Column(texts.MISSING, right=True),
    Column(texts.STALE, right=True, hint=texts.STALE_TOLD),
    Column(texts.LATEST, right=True),
)
DUE_COLUMNS = (
    Column(texts.ACTIVITY, grows=True),
    Column(texts.RESPONSIBLE),
    Column(texts.END, right=True),
    Column(texts.TIME, right=True),
)


def progress_rows(bodies: Sequence[Progress], total: Progress, year: int) -> Iterator[Row]:
    """A row a body, and one for all of them where there are several."""
    for one in bodies:
        name = (one.body.short or one.body.name) if one.body else texts.NO_BODY
        yield _progress(one.body.id or "" if one.body else NOBODY, name, one, year)
    if len(bodies) > 1:
        yield _progress(ALL, texts.ALL_BODIES, total, year, strong=True)


def _progress(key: str, name: str, one: Progress, year: int, *, strong: bool = False) -> Row:
    done = texts.DONE_OF.format(done=words.spaced(one.assessed), total=words.spaced(one.total))
    share = one.assessed / one.total if one.total else 0.0
    return Row(
        key,
        (
            Cell(name, strong=strong),
            Cell(done, share=share, tone=Tone.TEXT if strong else Tone.QUIET, strong=strong),
            _owed(one.missing),
            _owed(one.stale),
            Cell(words.short_day(one.latest, year), full=words.long_day(one.latest), tone=Tone.QUIET),
        ),
    )


def _owed(count: int) -> Cell:
    return Cell(words.spaced(count), tone=Tone.TEXT if count else Tone.QUIET, strong=bool(count))


def due_rows(activities: Iterable[Activity], year: int, today: date) -> Iterator[Row]:
    """A row an activity, the late ones louder."""
    for activity in activities:
        people, late, far = ", ".join(activity.responsible), is_late(activity, today), _far(activity, today)
        mark = ActivityStatus.DELAYED if late else activity.status or ActivityStatus.NOT_STARTED
        ahead = late and activity.end is not None and activity.end >= today  # said to be late before its day
        yield Row(
            activity.id or "",
            (
                Cell(activity.title, full=activity.title, scale=mark),
                Cell(people, full=people, tone=Tone.QUIET),
                Cell(short_end(activity, year), full=words.long_day(activity.end), tone=Tone.QUIET),
                Cell(
                    ActivityStatus.DELAYED.label if ahead else far,
                    full=far,
                    tone=Tone.NO if late else Tone.QUIET,
                    strong=late,
                ),
            ),
        )


def _far(activity: Activity, today: date) -> str:
    """How far off the last day is: "om 12 dagar", "18 dagar sen"."""
    if activity.end is None:
        return ActivityStatus.DELAYED.label
    days = (activity.end - today).days
    if days >= 0:
        return {0: texts.TODAY, 1: texts.TOMORROW}.get(days, texts.IN_DAYS.format(count=words.spaced(days)))
    return texts.DAY_LATE if days == -1 else texts.DAYS_LATE.format(count=words.spaced(-days))
