"""The left side of the page: the sections of the form under one another, in the paper's order."""

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar
from weakref import WeakSet

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from malverktyg.domain.parts import Origin
from malverktyg.domain.year import Entity
from ui import look
from ui.forms.form import Form
from ui.keeping import Kept
from ui.later import Later
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

S = TypeVar("S", bound=Section)


class FormSide(QWidget):
    """Makes its sections one after another once the page is seen; whoever asks for one has it with the matter in it.

    ``focused`` tells the origin of what is being written, ``drafted`` that something else is written than what is saved,
    ``made`` that a section has come, ``unwanted`` that the matter is to go.
    """

    focused = Signal(object)
    drafted = Signal()
    made = Signal(object)
    unwanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to_make = deque(_makers(session))
        self._made: list[Section] = []
        self._later = Later(self._go_on, self)
        self.strip = ReviewStrip()
        self.remarks = Remarks(session, lambda: self.sections, self)
        self.remarks.reached.connect(self._reach)
        self._heard: WeakSet[Form[Any]] = WeakSet()
        self._shown, self._is_another = "", False
        self._case: Case | None = None
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(look.px(24), look.px(4), look.px(16), look.px(24))
        self._column.setSpacing(0)
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

    @property
    def sections(self) -> tuple[Section, ...]:
        """All of them, in the paper's order."""
        self._later.cancel()  # first: it would look at each event of what is made
        while self._to_make:
            self._make()
        return tuple(self._made)

    @property
    def matter(self) -> MatterSection:
        """The first section."""
        return self._of(MatterSection)

    @property
    def decision(self) -> DecisionSection:
        """The section of the decision."""
        return self._of(DecisionSection)

    @property
    def goals(self) -> GoalsSection:
        """The section of the goals."""
        return self._of(GoalsSection)

    @property
    def bearings(self) -> BearingSection:
        """The section of the focus areas."""
        return self._of(BearingSection)

    @property
    def appendices(self) -> AppendicesSection:
        """The section of the appendices."""
        return self._of(AppendicesSection)

    def begin(self) -> None:
        """Have a first section, so that somebody can go into the form."""
        if not self._made:
            self._make()

    def make_next(self) -> bool:
        """Make one section more; says whether there are others to make."""
        self._later.cancel()
        if self._to_make:
            self._make()
        return bool(self._to_make)

    def show_case(self, case: Case) -> None:
        """Show a matter; of another than before the sections that want something are unfolded."""
        is_known = self._case is not None and case.register is self._case.register and case == self._case
        if not is_known:  # else it was filled before anybody came here
            self._case = case
            self._is_another = case.matter.id != self._shown
            self._shown = case.matter.id or ""
            for section in self._made:
                self._show(section, case)
        if self._to_make:
            self._later.begin_soon()

    def _go_on(self) -> None:
        self._make()
        if self._to_make:
            self._later.again()

    def _make(self) -> None:
        section = self._to_make.popleft()()
        self._made.append(section)
        self._column.insertWidget(self._column.count() - 1, section)
        section.show()  # at once, and not in the turn after: whoever asked for it may go into it
        if isinstance(section, MatterSection):
            section.remove.clicked.connect(self.unwanted)
        self.made.emit(section)
        if self._case is not None:
            self._show(section, self._case)

    def _show(self, section: Section, case: Case) -> None:
        section.show_case(case)
        self._hear(section)
        section.head.tell(*section.standing(case))
        if self._is_another:
            wants = section.head.state[0] in (Kind.ERROR, Kind.WARNING)
            section.unfold(to=isinstance(section, DecisionSection) or (isinstance(section, MatterSection) and wants))

    def _of(self, kind: type[S]) -> S:
        return next(section for section in self.sections if isinstance(section, kind))

    def keep(self) -> Kept:
        """The matter that is shown, and which sections are unfolded."""
        return {"matter": self._shown, "open": [section.is_open for section in self.sections]}

    def take_back(self, kept: Kept) -> None:
        """The same sections, for the same matter."""
        self._shown = kept["matter"]
        for section, is_open in zip(self.sections, kept["open"], strict=True):
            section.unfold(to=is_open)

    def _hear(self, section: Section) -> None:
        """Listen to the forms that have come, each once."""
        for form in section.forms:
            if form not in self._heard:
                self._heard.add(form)
                form.drafted.connect(self.drafted)

    def drafts(self) -> list[Entity]:
        """What is written and not saved yet, of things that are in the file."""
        written = [form.draft() for section in self._made for form in section.forms if form.is_dirty]
        return [draft for draft in written if draft is not None and draft.id is not None]

    def tell(self, case: Case) -> None:
        """Say in each section's head how it stands."""
        for section in self._made:
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
        found = (section.origin_of(now) for section in self._made)
        origin = next((one for one in found if one is not None), None)
        self.focused.emit(origin)
        self.middle.ensureWidgetVisible(now, 0, look.px(24))


def _makers(session: Session) -> Iterator[Callable[[], Section]]:
    """What makes each section, in the paper's order."""
    summary, considerations, economy, children = text_sections(session)
    documents, recipients, signatures = entry_sections(session)
    yield from (partial(MatterSection, session), partial(DecisionSection, session), summary, considerations)
    yield from (partial(GoalsSection, session), partial(BearingSection, session), economy, children)
    yield from (documents, partial(AppendicesSection, session), recipients, signatures)
