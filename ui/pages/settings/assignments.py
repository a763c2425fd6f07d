"""Uppdrag: tasks that decisions gave, and what is answered to them period by period."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.goals import Answer, Assignment
from malverktyg.domain.periods import TimeSpan
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.year import Register
from ui import look
from ui.forms import texts as form_texts
from ui.forms.editors import TimeEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.listform.removal import Removal
from ui.models import words
from ui.pages.settings import texts
from ui.pages.settings.decisions import decision_name, decisions_of
from ui.pages.settings.listed import ListedPart, Sort
from ui.session import Session
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.widgets.marks import mark_icon


def _answers(register: Register, assignment: Assignment) -> list[Answer]:
    found = (one for one in register.all(Answer).values() if one.assignment == assignment.id)
    return sorted(found, key=lambda one: one.period)


def _removal(register: Register, assignment: Assignment) -> Removal:
    count = len(_answers(register, assignment))
    return Removal(
        why=texts.WHY_ASSIGNMENT_REMOVED,
        receipt=texts.ASSIGNMENT_REMOVED,
        question=texts.ASK_ASSIGNMENT if count else "",
        along=texts.ASSIGNMENT_ALONG.format(count=count),
        safe=texts.KEEP_ASSIGNMENT,
        act=texts.REMOVE_ASSIGNMENT,
    )


SORT = Sort[Assignment](
    kind=Assignment,
    icon="clipboard-check",
    head=texts.ASSIGNMENT_HEAD,
    counted=texts.ASSIGNMENT_COUNT,
    second_head=texts.DUE_HEAD,
    right=True,
    new=texts.NEW_ASSIGNMENT,
    empty=(texts.NO_ASSIGNMENTS, texts.NO_ASSIGNMENTS_HOW),
    nothing=(texts.NO_ASSIGNMENT, texts.NO_ASSIGNMENT_HOW),
    why=texts.WHY_ASSIGNMENT,
    things=lambda register: sorted(register.all(Assignment).values(), key=lambda one: one.position),
    name=lambda _, one: one.title,
    fresh=lambda place: Assignment(title="", position=place),
    second=lambda _, one: one.due_text or words.short_day(one.due, 0),
    removal=_removal,
    first="title",
)


class Answers(QWidget):
    """The answer for the window's period, and those of other periods beneath."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form: Form[Answer] = Form(session, (Field(name="text", label=" ", editor=LongText(4, 14)),), why=texts.WHY_ANSWER)
        self.heading, self.earlier = label(texts.EARLIER_ANSWERS, "section"), label("", "body", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.form)
        column.addSpacing(look.px(16))  # another group begins
        column.addWidget(self.heading)
        column.addWidget(self.earlier)

    def show_assignment(self, assignment: Assignment) -> None:
        """Show the answers to an assignment; one that is not saved takes none."""
        self.setVisible(assignment.id is not None)
        if assignment.id is None:
            self.form.load(None)
            return
        period, register = self._session.period, self._session.register
        known = {one.period: one for one in _answers(register, assignment)}
        answer = known.get(period) or Answer(assignment=assignment.id, period=period)
        self.form.cells["text"].rename(texts.ANSWER.format(period=period.label.lower()))
        if self.form.loaded != answer:
            self.form.load(answer)
        told = [f"{one.period.label}\n{one.text}" for one in known.values() if one.period != period]
        self.earlier.setText("\n\n".join(told))
        self.heading.setVisible(bool(told))


class AssignmentsPart(ListedPart[Assignment]):
    """Uppdrag."""

    def __init__(self, session: Session) -> None:
        self.decisions, self.bodies, self.status = Choice(), Choice(), Choice()
        self.answers = Answers(session)
        steps: list[tuple[object, str]] = [(None, texts.NO_STATUS), *((step, step.label) for step in ActivityStatus)]
        self.status.set_choices(steps, [QIcon(), *(mark_icon(step) for step in ActivityStatus)])
        super().__init__(session, SORT, self._fields(session))

    def _fields(self, session: Session) -> tuple[Field | tuple[Field, ...], ...]:
        told = Line()
        return (
            Field(name="title", label=texts.ASSIGNMENT_TITLE, editor=LongText(2, 8), need=form_texts.REQUIRED),
            Field(name="decision", label=texts.ASSIGNMENT_DECISION, editor=self.decisions, at_once=True),
            Field(
                name="decision_text",
                label=texts.ASSIGNMENT_DECISION_TEXT,
                editor=told,
                help=texts.ASSIGNMENT_DECISION_TEXT_HELP,
            ),
            (
                Field(name="body", label=texts.ASSIGNMENT_BODY, editor=self.bodies, at_once=True),
                Field(name="dnr", label=texts.ASSIGNMENT_DNR, editor=Line()),
            ),
            (
                Field(
                    name="due_text",
                    label=texts.ASSIGNMENT_DUE,
                    editor=TimeEdit(lambda: session.period.year),
                    help=texts.ASSIGNMENT_DUE_HELP,
                    also=("due",),
                    take=lambda one: TimeSpan(end=one.due, text=one.due_text),
                    put=_due,
                ),
                Field(name="status", label=texts.ASSIGNMENT_STATUS, editor=self.status, help=" ", at_once=True),
            ),
        )

    @override
    def more(self) -> Sequence[QWidget]:
        return (self.answers,)

    @override
    def prepare(self) -> None:
        register = self.session.register
        named = [(one.id, decision_name(register, one)) for one in decisions_of(register)]
        self.decisions.set_choices([(None, texts.NONE), *named])
        self.bodies.set_choices([(None, texts.NONE), *((body.id, body.name) for body in register.bodies)])

    @override
    def load(self, key: str) -> None:
        super().load(key)
        found = self.thing(key)
        if found is not None:
            self.answers.show_assignment(found)

    @override
    def begin(self) -> bool:
        self.answers.show_assignment(Assignment(title=""))
        return super().begin()


def _due(span: TimeSpan) -> Mapping[str, Any]:
    return {"due": span.end, "due_text": span.text}
