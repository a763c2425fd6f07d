"""The row above an assessment: how far the round has come, a symbol for each goal, and the way on and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from malverktyg.domain.goals import Assessment, Goal
from malverktyg.domain.ids import GoalId
from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from ui import look
from ui.models import words
from ui.models.assessing import Round
from ui.pages.assessments import texts
from ui.widgets.buttons import Button, icon_button
from ui.widgets.labels import label
from ui.widgets.round_dots import Dot, RoundDots


class RoundHead(QFrame):
    """``wanted`` tells the goal that was clicked, ``step_wanted`` 1 or -1."""

    wanted = Signal(str)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.done, self.dots = label("", "label"), RoundDots()
        self.only_missing = Button("", role="chip")
        self.only_missing.setCheckable(True)
        self.back, self.on = icon_button("chevron-left", texts.PREVIOUS), icon_button("chevron-right", texts.NEXT)
        self.dots.setAccessibleName(texts.ROUND)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(7), look.px(16), look.px(8))
        row.setSpacing(look.px(8))
        row.addWidget(self.done)
        row.addWidget(label(texts.JUDGED, "help"))
        row.addSpacing(look.px(8))
        row.addWidget(self.dots, 1)
        for part in (self.only_missing, self.back, self.on):
            row.addWidget(part)
        self.dots.chosen.connect(self.wanted)
        self.back.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.on.clicked.connect(lambda: self.step_wanted.emit(1))

    def show_round(self, register: Register, found: Round, current: str, period: Period) -> None:
        """Show how far the round has come and where one is."""
        self.done.setText(texts.DONE_OF.format(done=words.spaced(found.done), total=words.spaced(len(found.goals))))
        missing = texts.ONLY_MISSING.format(count=words.spaced(found.left))
        self.only_missing.setText(missing)
        self.only_missing.setAccessibleName(missing)
        goals, judged = register.all(Goal), register.assessed_in(period)

        def dot_of(key: str) -> Dot:
            goal, one = goals[GoalId(key)], judged.get(GoalId(key))
            return Dot(key, _told(goal, one), one.status if one else None)

        self.dots.show_dots([goal.id or "" for goal in found.goals], dot_of, current)


def _told(goal: Goal, one: Assessment | None) -> str:
    """What a symbol in the row stands for: the goal, and how it is judged."""
    status = one.status.label.lower() if one is not None and one.status is not None else texts.MISSING
    return texts.DOT.format(goal=words.numbered(goal), status=status)
