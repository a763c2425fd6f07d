"""Beslut: which body, when, which § and what it said; goals and assignments cite them."""

from typing_extensions import override

from malverktyg.domain.goals import Assignment, Decision
from malverktyg.domain.year import Register
from ui.forms.editors import DayEdit
from ui.forms.field import Field
from ui.listform.removal import Removal
from ui.models import words
from ui.pages.settings import texts
from ui.pages.settings.listed import ListedPart, Sort, goals_with
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.line import Line
from ui.widgets.long_text import LongText


def _cited(register: Register, decision: Decision) -> int:
    assignments = sum(one.decision == decision.id for one in register.all(Assignment).values())
    return assignments + goals_with(register, lambda goal: goal.decision == decision.id)


def decision_name(register: Register, decision: Decision) -> str:
    """A decision as lists name it."""
    return words.citation(register, decision) or texts.NAMELESS_DECISION


def decisions_of(register: Register) -> list[Decision]:
    """The decisions, the latest first, those without a day last."""
    return sorted(register.all(Decision).values(), key=lambda one: (one.day is not None, one.day or 0), reverse=True)


def _removal(register: Register, decision: Decision) -> Removal:
    count = _cited(register, decision)
    return Removal(
        why=texts.WHY_DECISION_REMOVED,
        receipt=texts.DECISION_REMOVED,
        question=texts.ASK_DECISION.format(name=decision_name(register, decision)) if count else "",
        along=texts.DECISION_ALONG.format(count=words.spaced(count)),
        safe=texts.KEEP_DECISION,
        act=texts.REMOVE_DECISION,
    )


SORT = Sort[Decision](
    kind=Decision,
    icon="gavel",
    head=texts.DECISION_HEAD,
    counted=texts.DECISION_COUNT,
    second_head=texts.GOALS_HEAD,
    right=True,
    new=texts.NEW_DECISION,
    empty=(texts.NO_DECISIONS, texts.NO_DECISIONS_HOW),
    nothing=(texts.NO_DECISION, texts.NO_DECISION_HOW),
    why=texts.WHY_DECISION,
    things=decisions_of,
    name=decision_name,
    fresh=lambda _: Decision(),
    second=lambda register, one: words.spaced(goals_with(register, lambda goal: goal.decision == one.id)),
    removal=_removal,
    first="day",
)


class DecisionsPart(ListedPart[Decision]):
    """Beslut."""

    def __init__(self, session: Session) -> None:
        self.bodies = Choice()
        day = DayEdit(lambda: session.period.year, texts.DECISION_DAY_EXAMPLE)
        paragraph = Line(texts.DECISION_PARAGRAPH_EXAMPLE)
        fields = (
            Field(name="body", label=texts.DECISION_BODY, editor=self.bodies, at_once=True),
            (
                Field(name="day", label=texts.DECISION_DAY, editor=day),
                Field(name="paragraph", label=texts.DECISION_PARAGRAPH, editor=paragraph, put=_number),
            ),
            Field(name="wording", label=texts.DECISION_WORDING, editor=LongText(3, 14), help=texts.DECISION_WORDING_HELP),
        )
        super().__init__(session, SORT, fields)

    @override
    def prepare(self) -> None:
        self.bodies.set_choices([(None, texts.NONE), *((body.id, body.name) for body in self.session.register.bodies)])


def _number(text: str) -> dict[str, str]:
    """The number alone: the sign is written where the decision is cited."""
    return {"paragraph": text.replace("§", "").strip(" \u00a0")}
