"""Several activities at once: how they stand, who answers for them, when they are done, and which goal they serve."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QIcon
from typing_extensions import override

from malverktyg.domain.goals import Activity
from malverktyg.domain.periods import Period, TimeSpan
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Entity, Register
from ui.forms.editors import PeopleEdit, TimeEdit
from ui.listform.many import ManyField, ManySide
from ui.pages.activities import texts
from ui.pages.activities.form import goal_choices, known_roles, times
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.marks import mark_icon


class ManyActivities(ManySide[Activity]):
    """The fields that make sense for several activities."""

    def __init__(self, session: Session) -> None:
        self.status, self.responsible, self.goals = Choice(), PeopleEdit(), Choice()
        self.time = TimeEdit(lambda: session.period.year)
        fields: tuple[ManyField[Activity], ...] = (
            _field("status", texts.STATUS, self.status, texts.WHY_MANY_STATUS),
            _field(
                "responsible",
                texts.RESPONSIBLE,
                self.responsible,
                texts.WHY_MANY_RESPONSIBLE,
                help=texts.RESPONSIBLE_HELP,
                empty=(),
            ),
            ManyField(
                name="time_text",
                label=texts.TIME,
                help=texts.TIME_HELP,
                editor=self.time,
                take=lambda _, one: one.time,
                put=_timed,
                why=texts.WHY_MANY_TIME,
                empty=TimeSpan(),
            ),
            _field("goal", texts.GOAL, self.goals, texts.WHY_MANY_GOAL),
        )
        super().__init__(session, texts.MANY, texts.REMOVE_MANY, fields)
        steps: list[tuple[object, str]] = [(None, texts.NO_STATUS), *((step, step.label) for step in ActivityStatus)]
        self.status.set_choices(steps, [QIcon(), *(mark_icon(step) for step in ActivityStatus)])

    @override
    def offer(self, register: Register, period: Period) -> None:
        self.goals.set_choices(goal_choices(register, period.year))
        self.responsible.suggest(known_roles(register))


def _field(name: str, label: str, editor: Any, why: str, *, help: str = "", empty: Any = None) -> ManyField[Activity]:
    """A field that is one of the activity's own."""

    def put(_: Register, one: Activity, value: Any) -> Iterator[Entity]:
        changed: dict[str, Any] = {name: value}
        yield replace(one, **changed)

    return ManyField(
        name=name, label=label, help=help, editor=editor, take=lambda _, one: getattr(one, name), put=put, why=why, empty=empty
    )


def _timed(_: Register, one: Activity, span: Any) -> Iterator[Entity]:
    changed: dict[str, Any] = dict(times(span))
    yield replace(one, **changed)
