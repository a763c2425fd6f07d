"""A reminder to a unit: what it owes for a period, item by item, by when, and how to answer."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from malverktyg.domain import reminder_texts as texts
from malverktyg.domain.bodies import Body
from malverktyg.domain.days import long_day, weekday
from malverktyg.domain.goals import Activity, Goal, Indicator
from malverktyg.domain.owed import Owed, Owes
from malverktyg.domain.periods import Period


def subject(unit: Body | None, period: Period) -> str:
    """The line over the letter."""
    frame = texts.SUBJECT if unit else texts.SUBJECT_NOBODY
    return frame.format(period=period.label.lower(), unit=unit.in_text if unit else "")


def reminder(items: Sequence[Owed], unit: Body | None, period: Period, *, due: date, today: date, officer: str = "") -> str:
    """A letter that names all that a unit owes, by kind. ``officer`` signs it, where somebody is known."""
    parts = [texts.GREETING, _opening(unit, period, due, today), texts.LISTED, *_lists(items), texts.HOW]
    if officer:
        parts.append(texts.OFFICER.format(officer=officer))
    return "\n\n".join(parts) + "\n"


_LATENESS = ((-1, texts.EARLY), (0, texts.TODAY), (1, texts.LATE_ONE), (90, texts.LATE))  # days, and how that is told


def _opening(unit: Body | None, period: Period, due: date, today: date) -> str:
    days = (today - due).days
    frame = next((frame for most, frame in _LATENESS if days <= most), texts.LONG_AGO)
    name = unit.in_text if unit else texts.UNIT_NOBODY
    return frame.format(period=period.label.lower(), unit=name, day=weekday(due), days=days)


def _lists(items: Iterable[Owed]) -> Iterator[str]:
    by_kind: dict[Owes, list[Owed]] = {kind: [] for kind in Owes}
    for item in items:
        by_kind[item.kind].append(item)
    for kind, some in by_kind.items():
        if some:
            head = texts.HEAD.format(head=texts.HEADS[kind], count=len(some))
            yield "\n".join([head, *(texts.LINE.format(what=_line(one)) for one in some)])


def _line(item: Owed) -> str:
    told = _named(item)
    if item.kind is Owes.PAST_DAY:
        told = texts.ENDED.format(what=told, day=long_day(item.since))
    return texts.ASKED_OF.format(what=told, who=", ".join(item.responsible)) if item.responsible else told


def _named(item: Owed) -> str:
    thing = item.thing
    if isinstance(thing, Goal):
        return f"{thing.number} {thing.title}".strip()
    title = thing.name if isinstance(thing, Indicator) else thing.title
    if isinstance(thing, Activity | Indicator) and item.goal is not None:
        return texts.OF_GOAL.format(what=title, goal=item.goal.number or f"”{item.goal.title}”")
    return title
