"""Activities along a line of time, as a value: the months, a span for each activity, and today. The paper and the screen draw it.

Places along the line are parts of its length, from 0 at its first day to 1 after its last.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from malverktyg.domain import texts
from malverktyg.domain.goals import Activity
from malverktyg.domain.scales import ActivityStatus


@dataclass(frozen=True, slots=True)
class Line:
    """A line of time over whole months: its first and last day."""

    first: date
    last: date

    @classmethod
    def of_year(cls, year: int) -> "Line":
        """A calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    def place(self, day: date) -> float:
        """Where a day begins, held within the line."""
        days = (self.last - self.first).days + 1
        return min(max((day - self.first).days / days, 0.0), 1.0)

    def place_after(self, day: date) -> float:
        """Where a day ends."""
        days = (self.last - self.first).days + 1
        return min(max(((day - self.first).days + 1) / days, 0.0), 1.0)

    def holds(self, day: date) -> bool:
        """Whether a day is on the line."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Month:
    """A month's short name and where it begins and ends."""

    name: str
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One activity on the line.

    ``is_point`` where only its last day is known. ``from_before`` and ``goes_on`` where it reaches past the line's ends or has
    none. ``late_to`` is how far it is drawn out because its last day has passed without its being done.
    """

    activity: Activity
    left: float
    right: float
    is_point: bool = False
    from_before: bool = False
    goes_on: bool = False
    late_to: float | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The line with its months, the spans in the order they end, today where it is on the line, and those without a time."""

    line: Line
    months: tuple[Month, ...]
    spans: tuple[Span, ...]
    today: float | None
    undated: tuple[Activity, ...] = ()


def timeline(activities: Iterable[Activity], line: Line, today: date) -> Timeline:
    """Lay activities along a line; those without any day are named beside, and none is left out."""
    activities = tuple(activities)
    dated = [one for one in activities if one.start or one.end]
    dated.sort(key=lambda one: (one.end or date.max, one.start or one.end or date.max, one.position))
    return Timeline(
        line=line,
        months=tuple(_months(line)),
        spans=tuple(_span(one, line, today) for one in dated),
        today=line.place(today) if line.holds(today) else None,
        undated=tuple(one for one in activities if not (one.start or one.end)),
    )


def _months(line: Line) -> Iterator[Month]:
    first = line.first.replace(day=1)
    while first <= line.last:
        last = first.replace(day=monthrange(first.year, first.month)[1])
        yield Month(texts.MONTHS_SHORT[first.month - 1], line.place(first), line.place_after(last))
        first = date(first.year + first.month // 12, first.month % 12 + 1, 1)


def _span(activity: Activity, line: Line, today: date) -> Span:
    start, end = activity.start, activity.end
    return Span(
        activity=activity,
        left=line.place(start or end or line.first),
        right=line.place_after(end) if end else 1.0,
        is_point=start is None or start == end,
        from_before=(start or end or line.first) < line.first,
        goes_on=end is None or end > line.last,
        late_to=line.place_after(today) if activity.is_overdue(today) else None,
    )


def lanes(spans: Sequence[Span], gap: float = 0.0) -> tuple[tuple[Span, ...], ...]:
    """The same spans in as few rows as they need for none to lie over another, ``gap`` apart at least."""
    rows: list[list[Span]] = []
    for span in sorted(spans, key=lambda one: (one.left, one.right)):
        row = next((row for row in rows if _reach(row[-1]) + gap <= span.left), None)
        if row is None:
            rows.append([span])
        else:
            row.append(span)
    return tuple(map(tuple, rows))


def _reach(span: Span) -> float:
    return max(span.right, span.late_to or 0.0)


STEPS: tuple[ActivityStatus | None, ...] = (*ActivityStatus, None)
"""The steps that a legend names, in its order; nothing where nobody has said how the activity stands."""
