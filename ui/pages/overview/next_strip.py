"""The next step: what there is to do now, how much is left, and the one primary button of the page."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from malverktyg.domain.overview import NextStep, Step, next_step
from ui import icons, look
from ui.models import words
from ui.pages.overview import texts
from ui.session import Session
from ui.widgets.buttons import primary
from ui.widgets.labels import CutLabel, label
from ui.widgets.symbol import Symbol

WIDE = 760  # pixels at 100 %


class NextStrip(QFrame):
    """The strip at the top."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._session = session
        self._step = NextStep(Step.BRING_IN)
        self.symbol = Symbol()
        self.head, self.what = CutLabel(texts.NEXT_STEP, "head"), CutLabel("", "section")
        self.meta = label("", "help")
        self.do = primary(" ")
        self._lay_out()
        self.do.clicked.connect(self._go)

    def _lay_out(self) -> None:
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        words_column.addWidget(self.head)
        words_column.addWidget(self.what)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        row.setSpacing(look.px(16))
        row.addWidget(self.symbol)
        row.addLayout(words_column, 1)
        row.addWidget(self.meta)
        row.addWidget(self.do)

    def refresh(self) -> None:
        """Find the next step of the period."""
        self._step = found = next_step(self._session.register, self._session.period)
        goal = words.numbered(found.goal) if found.goal else ""
        matter = (found.matter.dnr or found.matter.title) if found.matter else ""
        period = self._session.period.label.lower()
        self.what.setText(texts.STEP[found.step].format(goal=goal, period=period, matter=matter).strip())
        self.meta.setText(self._told(found))
        self._fit(self.width())
        button = texts.STEP_DO[found.step]
        self.do.setText(button)
        self.do.setAccessibleName(button)
        icons.wear(self.symbol, texts.STEP_SYMBOL[found.step], "accent", 24)

    def _told(self, found: NextStep) -> str:
        if found.step is Step.BRING_IN:
            return texts.STEP_META_EMPTY.format(year=self._session.period.year)
        if found.step is not Step.ASSESS:
            return texts.STEP_META_ALL_DONE
        left = texts.ONE_LEFT if found.left == 1 else texts.LEFT.format(count=words.spaced(found.left))
        frame = texts.WAS_DUE if found.due and found.due < self._session.today else texts.DUE
        due = frame.format(day=words.weekday(found.due)) if found.due else ""
        return " · ".join(filter(None, (left, due)))

    def _fit(self, width: int) -> None:
        """In a narrow strip the rest stands on the upper line, so that the step itself has room."""
        wide = width >= look.px(WIDE)
        self.meta.setVisible(wide)
        self.head.setText(texts.NEXT_STEP if wide else f"{texts.NEXT_STEP} · {self.meta.text()}")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _go(self) -> None:
        thing = self._step.goal or self._step.matter
        self._session.show_thing(texts.STEP_SHOWS[self._step.step], (thing.id or "") if thing else "")
