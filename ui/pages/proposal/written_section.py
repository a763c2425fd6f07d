"""The sections that are text alone: summary, considerations, economy, children, and the lists of entries."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from malverktyg.domain.guides import CHILDREN, ECONOMY, Guide
from malverktyg.domain.matters import Proposal
from ui.forms.editors import LinesEdit
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.proposal import texts
from ui.pages.proposal.case import Case, State, counted, state_of
from ui.pages.proposal.guide import GuidePanel
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.buttons import link
from ui.widgets.choice import Tick
from ui.widgets.long_text import LongText
from ui.widgets.remark import Kind


class TextSection(Section):
    """A text of the proposal; ``switch`` names the field that turns the section off, ``guide`` helps to write it."""

    def __init__(
        self,
        session: Session,
        name: str,
        heading: str,
        *,
        help: str = "",
        switch: tuple[str, str] | None = None,
        guide: Guide = (),
    ) -> None:
        self.heading = heading
        super().__init__(session)
        self._name, self._switch = name, switch[0] if switch else ""
        self.text = LongText(4, 18)
        rows: list[Field | Sequence[Field]] = [Field(name=name, label=heading, editor=self.text, help=help)]
        if switch:
            rows.insert(0, Field(name=switch[0], label=switch[1], editor=Tick(switch[1]), at_once=True))
            why = Field(name=_reason(name), label=texts.OFF_REASON, editor=LongText(1, 6), help=texts.OFF_REASON_HELP)
            rows.append(why)
        self.form: Form[Proposal] = Form(session, rows, why=texts.WHY_PAPER)
        for cell in (self.form.cells[one] for one in (name, self._switch) if one):
            cell.label.hide()  # the fold's head or the tick's own words say it already
        self.take(self.form)
        self.help = link(texts.GUIDE, "circle-question-mark", self.inside)
        self.guide = GuidePanel(guide) if guide else None
        self._lay_out_guide()

    def _lay_out_guide(self) -> None:
        self.help.hide()
        if self.guide is None:
            return
        self.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.guide)
        self.guide.hide()
        self.help.clicked.connect(lambda: self._ask(to=True))
        self.guide.left.connect(lambda: self._ask(to=False))
        self.guide.taken.connect(self._take_over)

    @override
    def show_case(self, case: Case) -> None:
        self.form.load(case.proposal)
        if self._switch:
            on = getattr(case.proposal, self._switch)
            self.form.cells[self._name].setVisible(on)
            self.form.cells[_reason(self._name)].setVisible(not on)
            if self.guide is not None:
                self.help.setVisible(on and self.guide.isHidden())
                self.guide.setVisible(on and not self.guide.isHidden())

    def _ask(self, *, to: bool) -> None:
        """Open the guide, or leave it."""
        if self.guide is not None:
            self.guide.setVisible(to)
            self.help.setVisible(not to)
            if to:
                self.guide.begin()

    def _take_over(self, draft: str) -> None:
        """Write a draft after what is written already, as one change."""
        self.session.flush()
        written = self.text.value()
        self.text.replace(len(written), len(written), f"\n\n{draft}" if written.strip() else draft)
        self.session.flush()
        self._ask(to=False)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def state(self, case: Case) -> State:
        if self._switch and not getattr(case.proposal, self._switch):
            return Kind.HINT, texts.OFF
        words = getattr(case.proposal, self._name).split()
        return state_of((), lacks=not words, told=counted(len(words), texts.WORD_ONE, texts.WORDS))


class EntriesSection(Section):
    """A list of the proposal, an entry a line."""

    def __init__(self, session: Session, name: str, heading: str) -> None:
        self.heading = heading
        super().__init__(session)
        self._name = name
        self.entries = LinesEdit(2, 10)
        rows = [Field(name=name, label=heading, editor=self.entries, help=texts.ONE_A_LINE)]
        self.form: Form[Proposal] = Form(session, rows, why=texts.WHY_PAPER)
        self.form.cells[name].label.hide()
        self.take(self.form)

    @override
    def show_case(self, case: Case) -> None:
        self.form.load(case.proposal)

    @override
    def state(self, case: Case) -> State:
        count = len(getattr(case.proposal, self._name))
        return state_of((), lacks=not count, told=counted(count, texts.ENTRY_ONE, texts.ENTRIES))


def _reason(name: str) -> str:
    """The field that says why a section is off."""
    return f"{name}_reason"


def text_sections(session: Session) -> tuple[Callable[[], TextSection], ...]:
    """What makes summary, considerations, economy and children."""
    made = partial(TextSection, session)
    return (
        partial(made, "summary", texts.SUMMARY, help=texts.SUMMARY_HELP),
        partial(made, "considerations", texts.CONSIDERATIONS, help=texts.CONSIDERATIONS_HELP),
        partial(made, "economy", texts.ECONOMY, switch=("with_economy", texts.WITH_ECONOMY), guide=ECONOMY),
        partial(made, "children", texts.CHILDREN, switch=("with_children", texts.WITH_CHILDREN), guide=CHILDREN),
    )


def entry_sections(session: Session) -> tuple[Callable[[], EntriesSection], ...]:
    """What makes documents, recipients and signatures."""
    made = partial(EntriesSection, session)
    return (
        partial(made, "documents", texts.DOCUMENTS),
        partial(made, "recipients", texts.RECIPIENTS),
        partial(made, "signatures", texts.SIGNATURES),
    )
