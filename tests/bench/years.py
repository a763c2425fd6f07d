"""Files for measuring: a municipality's goals, as many as somebody would ever have, over as many years."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from malverktyg.domain.goals import Activity, Assessment, Goal
from malverktyg.domain.ids import ActivityId, AssessmentId, GoalId
from malverktyg.domain.periods import Period, periods_of
from malverktyg.domain.year import KINDS, Entity
from malverktyg.jobs.register import Desk
from tests.registers import a_year

LAST, TODAY = 2023, date(2023, 9, 21)


def make(path: Path, *, years: int, goals: int, activities: int, edits: int = 0) -> None:
    """A file with so many goals a year, each with so many activities, judged every period that is over; then edited so many times."""
    with Desk.create(path, "Åsa") as desk:
        desk.change("Tömde", removed=[*desk.register.focus_areas, desk.register.municipality])
        year = a_year()
        values: list[Entity] = [value for kind in KINDS for value in year.all(kind).values()]
        desk.change("Fyllde", [*values, *_more(years, goals, activities)])
        doings = desk.register.activities_of(desk.register.goals_of(LAST)[-1].id)
        for number in range(edits):
            one = doings[number % len(doings)]
            desk.change(f"Ändrade aktiviteten {one.title}", [replace(one, comment=f"Avstämd {number} gånger")])


def _more(years: int, goals: int, activities: int) -> Iterator[Entity]:
    base = a_year()
    like, doing, judged = base.goals_of(LAST), list(base.all(Activity).values()), list(base.all(Assessment).values())
    for turn in range(years):
        year = LAST - turn
        for number in range(goals):
            goal = GoalId(f"g{year}-{number}")
            one = like[number % len(like)]
            yield replace(
                one, id=goal, year=year, number=f"9.{number}", title=f"{one.title} {number}", parent=None, position=100 + number
            )
            for place in range(activities):
                yield _activity(doing[(number * activities + place) % len(doing)], goal, year, place)
            for place, period in enumerate(periods_of(year)):  # the next step each period, so that there is something that moved
                if period.last < TODAY:
                    yield _assessment(judged[(number + place) % len(judged)], goal, period)


def _activity(like: Activity, goal: GoalId, year: int, place: int) -> Activity:
    def moved(day: date | None) -> date | None:
        return day.replace(year=year) if day else None

    id, title = ActivityId(f"a{goal}-{place}"), f"{like.title} {goal}.{place}"
    return replace(like, id=id, goal=goal, title=title, position=place, start=moved(like.start), end=moved(like.end))


def _assessment(like: Assessment, goal: GoalId, period: Period) -> Assessment:
    return replace(like, id=AssessmentId(f"b{goal}-{period}"), goal=goal, period=period)


def goals_of(desk: Desk) -> int:
    """How many goals a file holds."""
    return len(desk.register.all(Goal))
