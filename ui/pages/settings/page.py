"""The page Inställningar: one part at a time, chosen at the top; together they hold all that the other pages choose from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import look
from ui.listform.page import ListFormPage
from ui.pages.settings import texts
from ui.pages.settings.areas import FocusAreasPart, GoalAreasPart
from ui.pages.settings.assignments import AssignmentsPart
from ui.pages.settings.bodies import BodiesPart
from ui.pages.settings.deadlines import DeadlinesPart
from ui.pages.settings.decisions import DecisionsPart
from ui.pages.settings.municipality import MunicipalityPart
from ui.pages.settings.templates import TemplatesPart
from ui.session import Session
from ui.widgets.panels import scrolled
from ui.widgets.segments import Segments


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
        self.choice = Segments(list(zip(self.parts, words, strict=True)))
        self._lay_out()
        self.choice.edited.connect(lambda: self.show_thing(str(self.choice.value())))
        for signal in (session.changed, session.period_changed, session.opened):
            signal.connect(self.municipality.refresh)
            signal.connect(self.deadlines.refresh)
        self.show_thing("municipality")

    def _lay_out(self) -> None:
        for part in self.parts.values():
            self.stack.addWidget(part)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(24), look.px(12), look.px(16), look.px(4))
        head.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
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
