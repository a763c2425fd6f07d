"""The form of a goal: wording and number as decided, the decision, its place among other goals, its owner and focus areas."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from malverktyg.domain.bodies import Body, GoalArea
from malverktyg.domain.goals import Goal, GoalLevel
from malverktyg.domain.year import Register
from ui.forms import texts as form_texts
from ui.forms.field import Field
from ui.forms.form import Form
from ui.models import words
from ui.pages.goals import texts
from ui.pages.goals.decision import DecisionPick
from ui.session import Session
from ui.widgets.buttons import link
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.widgets.picked import Picked

NONE: tuple[None, str] = (None, texts.NONE)


class GoalForm(Form[Goal]):
    """Fields of one goal. What may be chosen follows the register and the goal's year."""

    def __init__(self, session: Session) -> None:
        self.decision = DecisionPick(session)
        self.parents, self.owners, self.areas = Choice(), Choice(), Choice()
        self.focus_areas = Picked()
        levels = Choice([(level, level.label) for level in GoalLevel])
        rows = (
            Field(
                name="title",
                label=texts.WORDING,
                editor=LongText(2, 8),
                need=form_texts.REQUIRED,
                help=texts.WORDING_HELP,
                beside=True,
            ),
            (
                Field(name="number", label=texts.NUMBER, editor=Line(), width=96, tight=True),
                Field(name="level", label=texts.LEVEL, editor=levels, width=132, tight=True, at_once=True),
                Field(name="body", label=texts.OWNER, editor=self.owners, at_once=True),
            ),
            Field(name="parent", label=texts.PARENT, editor=self.parents, at_once=True),
            Field(name="decision", label=texts.DECISION, editor=self.decision, at_once=True),
            Field(name="goal_area", label=texts.GOAL_AREA, editor=self.areas, at_once=True),
            Field(name="focus_areas", label=texts.FOCUS_AREAS, editor=self.focus_areas, at_once=True),
        )
        super().__init__(session, rows, why=texts.WHY, new=texts.WHY_NEW)
        self.to_bodies = link(texts.TO_BODIES)
        self.cells["body"].below.addWidget(self.to_bodies, 0, Qt.AlignmentFlag.AlignLeft)
        self.to_bodies.clicked.connect(lambda: session.show_thing("body"))

    def show_goal(self, goal: Goal) -> None:
        """Show a goal, what was written about the one before saved first."""
        self._offer(goal)
        self.load(goal)

    def _offer(self, goal: Goal) -> None:
        register = self._session.register
        offered = (
            (self.parents, [NONE, *parent_choices(register, goal)]),
            (self.owners, [NONE, *body_choices(register, goal)]),
            (self.areas, [NONE, *((one.id, one.name) for one in register.all(GoalArea).values())]),
        )
        for choice, choices in offered:
            choice.offer(choices)
        self.to_bodies.setVisible(not register.bodies)
        self.cells["goal_area"].setVisible(bool(register.all(GoalArea)))
        self.decision.offer(register)
        self.focus_areas.offer([(area.id, area.name) for area in register.focus_areas])


def parent_choices(register: Register, goal: Goal) -> Iterator[tuple[object, str]]:
    """The goals that may stand over this one: those of its year that do not stand under it."""
    below = _below(register, goal)
    for one in register.goals_of(goal.year):
        if one.id not in below:
            yield one.id, words.numbered(one)


def body_choices(register: Register, goal: Goal) -> Iterator[tuple[object, str]]:
    """The bodies that were there in the goal's year, and the one it has."""
    for body in register.bodies:
        lived = (body.valid_from is None or body.valid_from.year <= goal.year) and (
            body.valid_to is None or body.valid_to.year >= goal.year
        )
        if lived or body.id == goal.body:
            yield body.id, body.name


def _below(register: Register, goal: Goal) -> set[str | None]:
    """The goal itself and all that stands under it."""
    found: set[str | None] = {goal.id}
    goals = register.goals_of(goal.year)
    while more := {one.id for one in goals if one.parent in found and one.parent is not None} - found:
        found |= more
    return found


def owner_name(register: Register, goal: Goal) -> str:
    """The body that owns the goal, in full."""
    body = register.find(Body, goal.body)
    return body.name if body else ""
