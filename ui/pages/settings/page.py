"""The page Inställningar: one part at a time, chosen from their list; together they hold all that the other pages choose from."""

from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from ui import look
from ui.keeping import Keeper, Kept
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

P = TypeVar("P", bound=QWidget)
R = TypeVar("R", MunicipalityPart, DeadlinesPart)

_PARTS = {  # the kind of thing that a part holds, the part, and what it is called
    "municipality": ("municipality", texts.MUNICIPALITY),
    "body": ("bodies", texts.BODIES),
    "focus_area": ("focus_areas", texts.FOCUS_AREAS),
    "goal_area": ("goal_areas", texts.GOAL_AREAS),
    "deadline": ("deadlines", texts.DEADLINES),
    "decision": ("decisions", texts.DECISIONS),
    "assignment": ("assignments", texts.ASSIGNMENTS),
    "template": ("templates", texts.TEMPLATES),
}


class SettingsPage(QWidget):
    """Inställningar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.stack = QStackedWidget()
        self.parts: dict[str, QWidget] = {}
        """Those that are made."""
        self._kept: Mapping[str, Kept] = {}
        self.choice = PartList([(kind, words) for kind, (_, words) in _PARTS.items()])
        self._lay_out()
        self.choice.edited.connect(lambda: self.show_thing(self.choice.value()))
        self.show_thing("municipality")

    # the parts, each made when it is first gone to

    @cached_property
    def municipality(self) -> MunicipalityPart:
        """The municipality's own settings."""
        return self._put_scrolled("municipality", MunicipalityPart(self.session))

    @cached_property
    def bodies(self) -> BodiesPart:
        """The bodies."""
        return self._put("body", BodiesPart(self.session))

    @cached_property
    def focus_areas(self) -> FocusAreasPart:
        """The vision's areas."""
        return self._put("focus_area", FocusAreasPart(self.session))

    @cached_property
    def goal_areas(self) -> GoalAreasPart:
        """The council's areas."""
        return self._put("goal_area", GoalAreasPart(self.session))

    @cached_property
    def deadlines(self) -> DeadlinesPart:
        """The days by which answers are asked for."""
        return self._put_scrolled("deadline", DeadlinesPart(self.session))

    @cached_property
    def decisions(self) -> DecisionsPart:
        """The decisions."""
        return self._put("decision", DecisionsPart(self.session))

    @cached_property
    def assignments(self) -> AssignmentsPart:
        """The assignments."""
        return self._put("assignment", AssignmentsPart(self.session))

    @cached_property
    def templates(self) -> TemplatesPart:
        """The templates."""
        return self._put("template", TemplatesPart(self.session))

    def _put(self, kind: str, part: P) -> P:
        self.parts[kind] = part
        self.stack.addWidget(part)
        if kind in self._kept and isinstance(part, Keeper):
            part.take_back(self._kept[kind])
        return part

    def _put_scrolled(self, kind: str, part: R) -> R:
        self._put(kind, scrolled(part))
        for signal in (self.session.changed, self.session.period_changed, self.session.opened):
            signal.connect(part.refresh)
        return part

    def _lay_out(self) -> None:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self.choice)
        self._sides.addWidget(self.stack, 1)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_thing(self, kind: str, id: str = "") -> None:
        """Go to a part, and to a thing in it."""
        if kind not in _PARTS:
            return
        self.session.flush()
        self.choice.set_value(kind)
        part: QWidget = getattr(self, _PARTS[kind][0])
        self.stack.setCurrentWidget(self.parts[kind])
        if id and isinstance(part, ListFormPage):
            part.show_thing(kind, id)

    def keep(self) -> Kept:
        """The part that is shown, and what each part holds."""
        parts = {kind: part.keep() for kind, part in self.parts.items() if isinstance(part, Keeper)}
        return {"part": self.choice.value(), "parts": {**self._kept, **parts}}

    def take_back(self, kept: Kept) -> None:
        """The same part, and each as it was when it is gone to."""
        self._kept = kept["parts"]
        self.show_thing(kept["part"])

    def new_here(self) -> None:
        """A new thing in the part that is shown."""
        part = self.stack.currentWidget()
        if isinstance(part, ListFormPage):
            part.new_here()

    def stop(self) -> None:
        """Print no more: the page is about to go."""
        if "template" in self.parts:
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
