"""Several goals at once: their owner, focus area and status for the period."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

from PySide6.QtGui import QIcon
from typing_extensions import override

from malverktyg.domain.bodies import Body
from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import BodyId, FocusAreaId
from malverktyg.domain.ordering import under_area
from malverktyg.domain.periods import Period
from malverktyg.domain.scales import GoalStatus
from malverktyg.domain.year import Entity, Register
from ui.listform.many import ManyField, ManySide
from ui.pages.goals import texts
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.marks import mark_icon


class ManyGoals(ManySide[Goal]):
    """The fields that make sense for several goals."""

    def __init__(self, session: Session) -> None:
        self._here = session
        self.owner, self.area, self.status = Choice(), Choice(), Choice()
        fields: tuple[ManyField[Goal], ...] = (
            ManyField(
                name="body",
                label=texts.OWNER,
                editor=self.owner,
                take=lambda _, goal: goal.body,
                put=_owned,
                why=texts.WHY_MANY_OWNER,
            ),
            ManyField(
                name="focus_areas",
                label=texts.FIRST_AREA,
                help=texts.FIRST_AREA_HELP,
                editor=self.area,
                take=lambda _, goal: _first_area(goal),
                put=_under,
                why=texts.WHY_MANY_AREA,
            ),
            ManyField(
                name="status",
                label=texts.MANY_STATUS,
                help=texts.MANY_STATUS_HELP,
                editor=self.status,
                take=self._status_of,
                put=self._judged,
                why=texts.WHY_MANY_STATUS,
            ),
        )
        super().__init__(session, texts.MANY, texts.REMOVE_MANY, fields)
        steps: list[tuple[object, str]] = [(None, texts.NO_STATUS), *((step, step.label) for step in GoalStatus)]
        self.status.set_choices(steps, [QIcon(), *(mark_icon(step) for step in GoalStatus)])

    @override
    def offer(self, register: Register, period: Period) -> None:
        self.owner.set_choices([(None, texts.NONE), *((body.id, body.name) for body in register.bodies)])
        self.area.set_choices([(None, texts.NONE), *((area.id, area.name) for area in register.focus_areas)])

    def _status_of(self, register: Register, goal: Goal) -> GoalStatus | None:
        found = register.assessment_of(goal.id, self._here.period)
        return found.status if found else None

    def _judged(self, register: Register, goal: Goal, status: Any) -> Iterator[Entity]:
        if goal.id is None:
            return
        found = register.assessment_of(goal.id, self._here.period) or Assessment(goal=goal.id, period=self._here.period)
        yield replace(found, status=cast("GoalStatus | None", status))


def _owned(register: Register, goal: Goal, body: Any) -> Iterator[Entity]:
    known = register.find(Body, body)
    yield replace(goal, body=BodyId(known.id) if known and known.id else None)


def _first_area(goal: Goal) -> FocusAreaId | None:
    return goal.focus_areas[0] if goal.focus_areas else None


def _under(_: Register, goal: Goal, area: Any) -> Iterator[Entity]:
    yield under_area(goal, _first_area(goal), area)
