"""A guide beside a section's text: its questions, the draft that the answers make, and the way to take it over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.guides import Answer, Guide, Question, draft
from ui import look
from ui.pages.proposal import texts
from ui.widgets.buttons import Button, link
from ui.widgets.labels import hairline, label
from ui.widgets.long_text import LongText
from ui.widgets.panels import framed
from ui.widgets.segments import Segments


class QuestionPart(QWidget):
    """One question: answers to choose from, and words of one's own."""

    edited = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.choices = Segments([(one.label, one.label) for one in question.choices], optional=True) if question.choices else None
        self.more, self.words = label(question.more, "help", wraps=True), LongText(1, 6)
        self.words.setAccessibleName(f"{question.text} {question.more}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(label(question.text, "label", wraps=True))
        if self.choices is not None:
            self.choices.setAccessibleName(question.text)
            column.addWidget(self.choices)
            self.choices.edited.connect(self.edited)
        column.addWidget(self.more)
        column.addWidget(self.words)
        self.words.edited.connect(self.edited)

    def answer(self) -> Answer:
        """What is answered."""
        return Answer(str(self.choices.value() or "") if self.choices is not None else "", self.words.value())

    def ask_more(self, *, at_end: bool) -> None:
        """Word what is asked for besides the choice."""
        self.more.setText(self.question.more_at_end if at_end and self.question.more_at_end else self.question.more)

    def clear(self) -> None:
        """Nothing is answered."""
        if self.choices is not None:
            self.choices.set_value(None)
        self.words.set_value("")


class GuidePanel(QWidget):
    """``taken`` comes with the draft, ``left`` when nothing is to be taken over."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self.parts = {question.key: QuestionPart(question) for question in guide}
        self.draft, self.take, self.leave = label("", "body", wraps=True), Button(texts.GUIDE_TAKE), link(texts.GUIDE_LEAVE)
        inside = QVBoxLayout()
        inside.setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12))
        inside.setSpacing(look.px(12))
        for part in self.parts.values():
            inside.addWidget(part)
            part.edited.connect(self._word)
        inside.addWidget(hairline())
        inside.addWidget(label(texts.GUIDE_DRAFT, "help"))
        inside.addWidget(self.draft)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch(1)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(framed("panel", inside))
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.left)
        self._word()

    def begin(self) -> None:
        """Ask from the beginning."""
        for part in self.parts.values():
            part.clear()
        self._word()
        first = next(iter(self.parts.values()))
        if first.choices is not None:
            first.choices.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        """Show the questions that are left, and the text that the answers make."""
        made = draft(self._guide, {key: part.answer() for key, part in self.parts.items()})
        asked = {question.key for question in made.asked}
        for key, part in self.parts.items():
            part.setVisible(key in asked)
            part.ask_more(at_end=made.is_ended)
        self.draft.setText(made.text or texts.GUIDE_NOTHING)
        self.take.setEnabled(bool(made.text))

    def _take(self) -> None:
        self.taken.emit(self.draft.text())
