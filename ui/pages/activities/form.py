"""The form of an activity: what, toward which goal, how it stands, who answers for it, and when, as people write it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QIcon

from malverktyg.domain.goals import Activity, Goal
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from ui.forms import texts as form_texts
from ui.forms.editors import NumberEdit, PeopleEdit, TimeEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.models import words
from ui.pages.activities import texts
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.long_text import LongText
from ui.widgets.marks import mark_icon


class ActivityForm(Form[Activity]):
    """Fields of one activity. The goals to choose from are those of its year."""

    def __init__(self, session: Session) -> None:
        self._year = session.period.year
        self._offered: tuple[Register, int] | None = None
        self.goals, self.status, self.responsible = Choice(), Choice(), PeopleEdit()
        rows = (
            Field(name="title", label=texts.WHAT, editor=LongText(1, 6), need=form_texts.REQUIRED),
            Field(name="goal", label=texts.GOAL, editor=self.goals, need=form_texts.REQUIRED, at_once=True),
            (
                Field(name="status", label=texts.STATUS, editor=self.status, at_once=True),
                Field(name="percent", label=texts.PERCENT, editor=NumberEdit(), width=120),
            ),
            Field(name="responsible", label=texts.RESPONSIBLE, editor=self.responsible, help=texts.RESPONSIBLE_HELP),
            Field(
                name="time_text",
                label=texts.TIME,
                editor=TimeEdit(lambda: self._year),
                help=texts.TIME_HELP,
                also=("start", "end", "precision"),
                take=lambda activity: activity.time,
                put=times,
            ),
            Field(name="comment", label=texts.COMMENT, editor=LongText(3, 12)),
        )
        super().__init__(session, rows, why=texts.WHY, new=texts.WHY_NEW)
        self._offer_steps()

    def show_activity(self, activity: Activity) -> None:
        """Show an activity, what was written about the one before saved first."""
        if self._loaded is not None and activity.id != self._loaded.id:
            self.go_on()  # while a time is still read in the year of its own goal
        self._offer(activity)
        self.load(activity)

    def _offer(self, activity: Activity) -> None:
        register = self._session.register
        goal = register.find(Goal, activity.goal)
        self._year = goal.year if goal else self._session.period.year
        if self._offered is None or self._offered[0] is not register or self._offered[1] != self._year:
            self._offered = register, self._year
            self.goals.offer(goal_choices(register, self._year))
            self.responsible.suggest(known_roles(register))

    def _offer_steps(self) -> None:
        steps: list[tuple[object, str]] = [(None, texts.NO_STATUS), *((step, step.label) for step in ActivityStatus)]
        self.status.set_choices(steps, [QIcon(), *(mark_icon(step) for step in ActivityStatus)])


def goal_choices(register: Register, year: int) -> list[tuple[object, str]]:
    """The goals of a year, by number and wording."""
    return [(goal.id, words.numbered(goal)) for goal in register.goals_of(year)]


def known_roles(register: Register) -> set[str]:
    """Every role that answers for something already."""
    return {role for activity in register.all(Activity).values() for role in activity.responsible}


def times(span: TimeSpan) -> Mapping[str, Any]:
    """A span as an activity's own fields."""
    return {"start": span.start, "end": span.end, "precision": span.precision, "time_text": span.text}
