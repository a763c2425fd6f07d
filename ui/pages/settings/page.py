"""The page Inställningar: one part at a time, chosen from their list; together they hold all that the other pages choose from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from ui import look
from ui.listform.page import ListFormPage
from ui.pages.settings import texts
from ui.pages.settings.areas import FocusAreasPart, GoalAreasPart
from ui.pages.settings.assignments import AssignmentsPart
from ui.pages.settings.bodies import BodiesPart
from ui.pages.settings.deadlines import DeadlinesPart
from ui.pages.settings.decisions import DecisionsPart
from ui.pages.settings.municipality import MunicipalityPart
from ui.pages.settings.parts import PartList
from ui.pages.settings.templates import TemplatesPart
from ui.session import Session
from ui.widgets.panels import scrolled

FOLDS_BELOW = 760  # pixels at 100 %


class SettingsPage(QWidget):
    """Inställningar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.municipality, self.deadlines = MunicipalityPart(session), DeadlinesPart(session)
        self.bodies, self.focus_areas, self.goal_areas = BodiesPart(session), FocusAreasPart(session), GoalAreasPart(session)
        self.decisions, self.assignments = DecisionsPart(session), AssignmentsPart(session)
        self.templates = TemplatesPart(session)
        self.stack = QStackedWidget()
        self.parts: dict[str, QWidget] = {
            "municipality": scrolled(self.municipality),
            "body": self.bodies,
            "focus_area": self.focus_areas,
            "goal_area": self.goal_areas,
            "deadline": scrolled(self.deadlines),
            "decision": self.decisions,
            "assignment": self.assignments,
            "template": self.templates,
        }
        words = (
            texts.MUNICIPALITY,
            texts.BODIES,
            texts.FOCUS_AREAS,
            texts.GOAL_AREAS,
            texts.DEADLINES,
            texts.DECISIONS,
            texts.ASSIGNMENTS,
            texts.TEMPLATES,
        )
        self.choice = PartList([*zip(self.parts, words, strict=True)])
        self._lay_out()
        self.choice.edited.connect(lambda: self.show_thing(self.choice.value()))
        for signal in (session.changed, session.period_changed, session.opened):
            signal.connect(self.municipality.refresh)
            signal.connect(self.deadlines.refresh)
        self.show_thing("municipality")

    def _lay_out(self) -> None:
        for part in self.parts.values():
            self.stack.addWidget(part)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self.choice)
        self._sides.addWidget(self.stack, 1)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_thing(self, kind: str, id: str = "") -> None:
        """Go to a part, and to a thing in it."""
        if kind not in self.parts:
            return
        self.session.flush()
        self.choice.set_value(kind)
        part = self.parts[kind]
        self.stack.setCurrentWidget(part)
        if id and isinstance(part, ListFormPage):
            part.show_thing(kind, id)

    def new_here(self) -> None:
        """A new thing in the part that is shown."""
        part = self.stack.currentWidget()
        if isinstance(part, ListFormPage):
            part.new_here()

    def stop(self) -> None:
        """Print no more: the page is about to go."""
        self.templates.stop()

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        part = self.stack.currentWidget()
        return [self.choice, *(part.panes() if isinstance(part, ListFormPage) else [part])]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < look.px(FOLDS_BELOW)
        if narrow != self.choice.is_folded:
            self.choice.fold(narrow=narrow)
            way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            self._sides.setDirection(way)
