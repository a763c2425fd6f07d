"""The activities of a year as rows, the late ones marked: what, how it stands, who answers for it, and when it ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from malverktyg.domain.goals import Activity
from malverktyg.domain.overview import activities_of_year, due_activities
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from ui.models import texts, words
from ui.models.rows import Cell, Column, Row, RowList, Tone
from ui.models.sought import Haystack

_ORDER = {status: place for place, status in enumerate(ActivityStatus, 1)}


class ActivityChip(StrEnum):
    """The narrowings of the list of activities."""

    ALL = "all"
    LATE = "late"
    SOON = "soon"
    NO_STATUS = "no_status"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityQuestion:
    """What narrows the list of activities."""

    chip: ActivityChip = ActivityChip.ALL
    words: str = ""


COLUMNS = (
    Column(texts.ACTIVITY_HEAD, grows=True),
    Column(texts.STATUS_HEAD),
    Column(texts.RESPONSIBLE_HEAD),
    Column(texts.END_HEAD, right=True),
)


@dataclass(frozen=True)
class ActivityBook:
    """A year's activities as they stand today, ready to be narrowed: what is asked again for each letter is worked out once."""

    register: Register
    year: int
    today: date

    def shown(self, question: ActivityQuestion) -> list[Activity]:
        """The activities asked for under the year's goals, in the goals' order."""
        known = self.register.all(Activity)
        return [known[id] for id in self._keys(question)]

    def rows(self, question: ActivityQuestion) -> RowList:
        """A row an activity asked for."""
        return RowList(self._keys(question), self._row)

    @cached_property
    def counts(self) -> dict[ActivityChip, int]:
        """How many of the year's activities each chip shows."""
        return {chip: len(shown) for chip, shown in self._chips.items()}

    @cached_property
    def longest_responsible(self) -> tuple[str, ...]:
        """The longest lists of roles that stand among those responsible."""
        return words.longest(map(_listed, {one.responsible for one in self.activities}))

    @cached_property
    def longest_title(self) -> tuple[str, ...]:
        """The longest of the activities' own words."""
        return words.longest(one.title for one in self.activities)

    @cached_property
    def longest_end(self) -> tuple[str, ...]:
        """The longest words that say when an activity ends."""
        return words.longest(short_end(one, self.year) for one in self.activities)

    @cached_property
    def usual_title(self) -> str:
        """A title of a usual length."""
        return words.usual(self.activities, lambda one: one.title)

    @cached_property
    def activities(self) -> tuple[Activity, ...]:
        """All of them."""
        return activities_of_year(self.register, self.year)

    def _keys(self, question: ActivityQuestion) -> Sequence[str]:
        found, shown = self._sought.holding(question.words), self._chips[question.chip]
        return found if question.chip is ActivityChip.ALL else [id for id in found if id in shown]

    @cached_property
    def _chips(self) -> dict[ActivityChip, frozenset[str]]:
        due = due_activities(self.activities, self.today)
        shown = {
            ActivityChip.ALL: self.activities,
            ActivityChip.LATE: due.late,
            ActivityChip.SOON: due.soon,
            ActivityChip.NO_STATUS: [one for one in self.activities if one.status is None],
            ActivityChip.DONE: [one for one in self.activities if one.status is ActivityStatus.DONE],
        }
        return {chip: frozenset(one.id or "" for one in some) for chip, some in shown.items()}

    @cached_property
    def _sought(self) -> Haystack[str]:
        return Haystack((one.id or "" for one in self.activities), self._texts)

    def _texts(self) -> Iterator[str]:
        """What an activity is found by: its title, its roles and its goal."""
        goals = {goal.id: words.numbered(goal).casefold() for goal in self.register.goals_of(self.year)}
        for one in self.activities:
            yield " ".join((one.title, *one.responsible)).casefold() + " " + goals.get(one.goal, "")

    @cached_property
    def _rows(self) -> dict[str, Row]:
        return {}

    def _row(self, key: str) -> Row:
        if key not in self._rows:
            self._rows[key] = activity_row(self.register.all(Activity)[key], self.year, self.today)
        return self._rows[key]


def activity_row(activity: Activity, year: int, today: date) -> Row:
    """One activity; its day and its state speak louder when it is late."""
    return Row(
        activity.id or "",
        (
            Cell(activity.title, full=activity.title),
            status_cell(activity, today),
            Cell(_listed(activity.responsible), full=_listed(activity.responsible), tone=Tone.QUIET),
            end_cell(activity, year, today),
        ),
    )


def _listed(roles: Sequence[str]) -> str:
    return ", ".join(roles)


def status_cell(activity: Activity, today: date) -> Cell:
    """The activity's state; one that is past its last day shows as late whatever was said of it."""
    status = ActivityStatus.DELAYED if is_late(activity, today) else activity.status
    if status is None:
        return Cell(order=len(_ORDER) + 1)
    late = status is ActivityStatus.DELAYED
    said = f"{status.label} ({activity.status.label})" if late and activity.status not in (None, status) else status.label
    return Cell(status.label, full=said, scale=status, tone=Tone.NO if late else Tone.TEXT, strong=late, order=_ORDER[status])


def end_cell(activity: Activity, year: int, today: date) -> Cell:
    """The activity's last day, short, with the whole in the tooltip; the text itself where it gives no day."""
    late = activity.is_overdue(today)
    tone, far = (Tone.NO if late else Tone.QUIET), activity.end.toordinal() if activity.end else 10**7
    text = short_end(activity, year)
    whole = words.span(activity.time) or activity.time_text
    days = (today - activity.end).days if activity.end and late else 0
    told = texts.DAY_LATE if days == 1 else texts.DAYS_LATE.format(count=days)
    return Cell(text, full=f"{whole}, {told}" if late else whole, tone=tone, strong=late, order=far)


def short_end(activity: Activity, year: int) -> str:
    """The last day in short, or the text as it was typed."""
    return words.short_day(activity.end, year) or activity.time_text


def is_late(activity: Activity, today: date) -> bool:
    """Past its last day, or said to be delayed."""
    return activity.is_overdue(today) or activity.status is ActivityStatus.DELAYED
