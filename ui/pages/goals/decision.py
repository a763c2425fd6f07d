"""The decision that gave a goal its wording: chosen among those that are known, or written anew where it is not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.goals import Decision, Goal
from malverktyg.domain.ids import BodyId
from malverktyg.domain.year import Register
from ui import look
from ui.forms.editors import DayEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.models import words
from ui.pages.goals import texts
from ui.session import Session
from ui.widgets.buttons import icon_button
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.line import Line
from ui.widgets.long_text import LongText
from ui.widgets.panels import framed


class DecisionForm(Form[Decision]):
    """Body, day, § and wording of a decision."""

    def __init__(self, session: Session) -> None:
        self.bodies = Choice()
        rows = (
            Field(name="body", label=texts.DECISION_BODY, editor=self.bodies, at_once=True),
            (
                Field(
                    name="day",
                    label=texts.DECISION_DAY,
                    editor=DayEdit(lambda: session.period.year, texts.DECISION_DAY_EXAMPLE),
                ),
                Field(name="paragraph", label=texts.DECISION_PARAGRAPH, editor=Line("112"), put=_paragraph),
            ),
            Field(name="wording", label=texts.DECISION_WORDING, editor=LongText(1, 4)),
        )
        super().__init__(session, rows, why=texts.WHY_DECISION, new=texts.WHY_NEW_DECISION)

    def show_decision(self, decision: Decision) -> None:
        """Show a decision, or a new one that is saved when something of it is written."""
        self.offer()
        self.load(decision)

    def offer(self) -> None:
        """Offer the bodies of the register."""
        self.bodies.set_choices([(None, texts.NONE), *((body.id, body.name) for body in self._session.register.bodies)])


class DecisionPick(QWidget):
    """An editor whose value is a decision's id. ``+`` and the pen unfold the decision itself."""

    edited = Signal()  # by the user

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choice = Choice([(None, texts.NO_DECISION)])
        self.add = icon_button("plus", texts.NEW_DECISION)
        self.change = icon_button("pencil", texts.EDIT_DECISION)
        self.close_ = icon_button("x", texts.CLOSE_DECISION, bare=True)
        self.about = label("", "help", wraps=True)
        self.form = DecisionForm(session)
        self._lay_out()
        self.fold()
        self.choice.setAccessibleName(texts.DECISION)
        self.setFocusProxy(self.choice)
        self.choice.edited.connect(self._chosen)
        self.add.clicked.connect(lambda: self._unfold(Decision(body=self._usual_body())))
        self.change.clicked.connect(self._unfold_chosen)
        self.close_.clicked.connect(self.fold)
        self.form.stored.connect(self._stored)

    def offer(self, register: Register) -> None:
        """The decisions that are known, the latest first."""
        decisions = sorted(register.all(Decision).values(), key=lambda one: (one.day is None, one.day), reverse=True)
        named = [(one.id, words.citation(register, one) or texts.NAMELESS_DECISION) for one in decisions]
        choices: list[tuple[object, str]] = [(None, texts.NO_DECISION), *named]
        self.choice.offer(choices)
        self.change.setEnabled(self.value() is not None)

    def value(self) -> object:
        """The id of the decision, or None."""
        return self.choice.value()

    def set_value(self, value: object) -> None:
        """Choose without telling; what was unfolded for another goal folds."""
        self.choice.set_value(value)
        self.change.setEnabled(value is not None)
        if not self.folded and (self.form.loaded is None or self.form.loaded.id != value):
            self.fold()

    @property
    def folded(self) -> bool:
        """Whether only the choice shows."""
        return self.panel.isHidden()

    def fold(self) -> None:
        """Show the choice alone; what is written is saved."""
        self.form.flush()
        self.panel.hide()

    def _unfold(self, decision: Decision) -> None:
        count = sum(goal.decision == decision.id for goal in self._session.register.all(Goal).values())
        self.about.setText(texts.DECISION_OF.format(count=count) if decision.id else texts.DECISION_NEW)
        self.form.show_decision(decision)
        self.panel.show()
        self.form.focus("day")

    def _unfold_chosen(self) -> None:
        found = self._session.register.find(Decision, str(self.value()))
        if found is not None:
            self._unfold(found)

    def _usual_body(self) -> BodyId | None:
        """Most goals are decided by the body that decided the latest one."""
        latest = max(
            self._session.register.all(Decision).values(), key=lambda one: one.day.toordinal() if one.day else 0, default=None
        )
        return latest.body if latest else None

    def _chosen(self) -> None:
        self.change.setEnabled(self.value() is not None)
        self.fold()
        self.edited.emit()

    def _stored(self, decision: Decision) -> None:
        self.offer(self._session.register)
        if self.value() != decision.id:
            self.choice.set_value(decision.id)
            self.change.setEnabled(True)
            self.edited.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        for part in (self.choice, self.change, self.add):
            row.addWidget(part)
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(self.close_)
        inner = QVBoxLayout()
        inner.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12))
        inner.setSpacing(look.px(8))
        inner.addLayout(head)
        inner.addWidget(self.form)
        self.panel = framed("panel", inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(row)
        column.addWidget(self.panel)


def _paragraph(text: str) -> dict[str, str]:
    """The number alone: the sign is written where the decision is cited."""
    return {"paragraph": text.replace("§", "").strip(" \u00a0")}
