"""The left side of the page: the sections of the form under one another, in the paper's order."""

from typing import Any
from weakref import WeakSet

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from malverktyg.domain.parts import Origin
from malverktyg.domain.year import Entity
from ui import look
from ui.forms.form import Form
from ui.keeping import Kept
from ui.pages.proposal.appendices_section import AppendicesSection
from ui.pages.proposal.bearing_section import BearingSection
from ui.pages.proposal.case import Case
from ui.pages.proposal.decision_section import DecisionSection
from ui.pages.proposal.goals_section import GoalsSection
from ui.pages.proposal.matter_section import MatterSection
from ui.pages.proposal.remarks import Remarks
from ui.pages.proposal.review_strip import ReviewStrip
from ui.pages.proposal.section import Section
from ui.pages.proposal.written_section import entry_sections, text_sections
from ui.session import Session
from ui.widgets.panels import scrolled
from ui.widgets.remark import Kind
from ui.widgets.splitters import reveal


class FormSide(QWidget):
    """``focused`` tells the origin of what is being written, ``drafted`` that something else is written than what is saved."""

    focused = Signal(object)
    drafted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matter, self.decision = MatterSection(session), DecisionSection(session)
        summary, considerations, economy, children = text_sections(session)
        self.goals, self.bearings = GoalsSection(session), BearingSection(session)
        self.appendices = AppendicesSection(session)
        documents, recipients, signatures = entry_sections(session)
        self.sections: tuple[Section, ...] = (
            self.matter,
            self.decision,
            summary,
            considerations,
            self.goals,
            self.bearings,
            economy,
            children,
            documents,
            self.appendices,
            recipients,
            signatures,
        )
        self.strip = ReviewStrip()
        self.remarks = Remarks(session, self.sections, self)
        self.remarks.reached.connect(self._reach)
        self._heard: WeakSet[Form[Any]] = WeakSet()
        self._shown = ""
        self._case: Case | None = None
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(look.px(24), look.px(4), look.px(16), look.px(24))
        self._column.setSpacing(0)
        for section in self.sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.middle = scrolled(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(self.middle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def show_case(self, case: Case) -> None:
        """Show a matter; of another than before the sections that want something are unfolded."""
        if self._case is not None and case.register is self._case.register and case == self._case:
            return  # filled before anybody came here
        self._case = case
        for section in self.sections:
            section.show_case(case)
        self._hear()
        self.tell(case)
        if case.matter.id != self._shown:
            self._shown = case.matter.id or ""
            for section in self.sections:
                wants = section.head.state[0] in (Kind.ERROR, Kind.WARNING)
                section.unfold(to=section is self.decision or (section is self.matter and wants))

    def keep(self) -> Kept:
        """The matter that is shown, and which sections are unfolded."""
        return {"matter": self._shown, "open": [section.is_open for section in self.sections]}

    def take_back(self, kept: Kept) -> None:
        """The same sections, for the same matter."""
        self._shown = kept["matter"]
        for section, is_open in zip(self.sections, kept["open"], strict=True):
            section.unfold(to=is_open)

    def _hear(self) -> None:
        """Listen to the forms that have come, each once."""
        for section in self.sections:
            for form in section.forms:
                if form not in self._heard:
                    self._heard.add(form)
                    form.drafted.connect(self.drafted)

    def drafts(self) -> list[Entity]:
        """What is written and not saved yet, of things that are in the file."""
        written = [form.draft() for section in self.sections for form in section.forms if form.is_dirty]
        return [draft for draft in written if draft is not None and draft.id is not None]

    def tell(self, case: Case) -> None:
        """Say in each section's head how it stands."""
        for section in self.sections:
            section.head.tell(*section.standing(case))

    def go_to(self, origin: Origin) -> bool:
        """Unfold the section where words are written and go there; says whether that is here."""
        for section in self.sections:
            editor = section.editor_of(origin)
            if editor is not None:
                reveal(section)
                section.unfold()
                self._column.activate()  # so that the part has its place before one scrolls to it
                self.middle.ensureWidgetVisible(editor, 0, look.px(60))
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _reach(self, editor: QWidget) -> None:
        """Bring the words that are selected in an editor into sight; a long text is higher than the window."""
        self._column.activate()
        inside = self.middle.widget()
        if isinstance(editor, QPlainTextEdit) and inside is not None:
            place = editor.viewport().mapTo(inside, editor.cursorRect().center())
            self.middle.ensureVisible(place.x(), place.y(), 0, look.px(120))

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        found = (section.origin_of(now) for section in self.sections)
        origin = next((one for one in found if one is not None), None)
        self.focused.emit(origin)
        self.middle.ensureWidgetVisible(now, 0, look.px(24))
