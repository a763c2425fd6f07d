"""The page Översikt: panels over the period, each refreshed from the register when the page is seen."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.keeping import Kept
from ui.pages.overview import texts
from ui.pages.overview.activities import ActivitiesPanel
from ui.pages.overview.assessments import AssessmentsPanel
from ui.pages.overview.next_strip import NextStrip
from ui.pages.overview.review import ReviewPanel
from ui.pages.overview.standing import StandingPanel
from ui.session import Session
from ui.widgets.buttons import Button, primary
from ui.widgets.panels import EmptyState, scrolled

SIDE_BY_SIDE = 900  # pixels at 100 %: in a narrower page the panels stand one under another


class OverviewPage(QWidget):
    """Översikt."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._stale = session, True
        self.next = NextStrip(session)
        self.assessments, self.standing = AssessmentsPanel(session), StandingPanel(session)
        self.activities, self.review = ActivitiesPanel(session), ReviewPanel(session)
        self.bring_in, self.first = primary(texts.BRING_IN, icon="table-2"), Button(texts.FIRST_GOAL, icon="plus")
        self.empty = EmptyState("target", "", texts.NO_GOALS_HOW, self.bring_in, self.first)
        self._lay_out()
        for signal in (session.changed, session.period_changed, session.opened):
            signal.connect(self.refresh)
        self.bring_in.clicked.connect(lambda: session.show_thing("import"))
        self.first.clicked.connect(lambda: session.show_thing("goal", "new"))

    def _lay_out(self) -> None:
        self.pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.pair.setSpacing(look.px(12))
        self.pair.addWidget(self.assessments, 1)
        self.pair.addWidget(self.standing, 1)
        self.low = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.low.setSpacing(look.px(12))
        self.low.addWidget(self.activities, 2)
        self.low.addWidget(self.review, 1)
        content = QWidget()
        self.column = column = QVBoxLayout(content)
        column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(12))
        column.setSpacing(look.px(12))
        column.addWidget(self.next)
        column.addLayout(self.pair)
        column.addLayout(self.low)
        column.addStretch(1)
        content.installEventFilter(self)
        self.middle = scrolled(content, role="ground")
        self.views = QStackedLayout(self)
        self.views.addWidget(self.middle)
        self.views.addWidget(self.empty)

    def keep(self) -> Kept:
        """By what the goals' standing is counted."""
        return {"way": self.standing.way.value()}

    def take_back(self, kept: Kept) -> None:
        """The same."""
        self.standing.way.set_value(kept["way"])

    @Slot()
    def refresh(self) -> None:
        """Show the register as it stands; waits until the page is seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        year = self.session.period.year
        if not self.session.register.goals_of(year):
            self.empty.what.setText(texts.NO_GOALS.format(year=year))
            self.views.setCurrentWidget(self.empty)
            return
        self.views.setCurrentWidget(self.middle)
        for panel in (self.next, self.assessments, self.standing, self.activities, self.review):
            panel.refresh()
        self._fill()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.next, self.assessments, self.standing, self.activities, self.review]

    def stop(self) -> None:
        """Review no more: the page is about to go."""
        self.review.live.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= look.px(SIDE_BY_SIDE)
        for row in (self.pair, self.low):
            row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._fill()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fill()  # a panel has come to need more or less than when the activities took their share
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """Let the activities take what height the other panels leave."""
        if self.pair.direction() is QBoxLayout.Direction.LeftToRight:
            margins, gaps = self.column.contentsMargins(), 2 * self.column.spacing()
            taken = self.next.sizeHint().height() + self.pair.sizeHint().height() + gaps + margins.top() + margins.bottom()
            self.activities.fill(self.height() - taken)
