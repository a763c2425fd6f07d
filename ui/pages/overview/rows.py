"""The overview's lists as rows: how far each body's assessments are, and the activities that are late or soon to end."""

from collections.abc import Iterator, Sequence

from malverktyg.domain.goals import Activity
from malverktyg.domain.overview import Due, Progress
from malverktyg.domain.scales import ActivityStatus
from ui.models import words
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


def due_rows(due: Sequence[Due], year: int) -> Iterator[Row]:
    """A row an activity, the late ones louder."""
    for one in due:
        activity = one.activity
        people = ", ".join(activity.responsible)
        yield Row(
            activity.id or "",
            (
                Cell(activity.title, full=activity.title, scale=_mark(one)),
                Cell(people, full=people, tone=Tone.QUIET),
                Cell(_end(activity, year), full=words.long_day(activity.end), tone=Tone.QUIET),
                Cell(_time(one), full=_far(one), tone=Tone.NO if one.is_late else Tone.QUIET, strong=one.is_late),
            ),
        )


def _mark(one: Due) -> ActivityStatus:
    return ActivityStatus.DELAYED if one.is_late else one.activity.status or ActivityStatus.NOT_STARTED


def _end(activity: Activity, year: int) -> str:
    return words.short_day(activity.end, year) or activity.time_text


def _time(one: Due) -> str:
    """How far off the last day is, and of what is said to be late before its day, that it is."""
    return ActivityStatus.DELAYED.label if one.is_late and (one.days or 0) >= 0 else _far(one)


def _far(one: Due) -> str:
    """How far off the last day is: "om 12 dagar", "18 dagar sen"."""
    if one.days is None:
        return ActivityStatus.DELAYED.label
    if one.days >= 0:
        return {0: texts.TODAY, 1: texts.TOMORROW}.get(one.days, texts.IN_DAYS.format(count=words.spaced(one.days)))
    late = -one.days
    return texts.DAY_LATE if late == 1 else texts.DAYS_LATE.format(count=words.spaced(late))
