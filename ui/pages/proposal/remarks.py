"""The review in the form: each finding under its field and marked in its text, repaired, learned or put aside from there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.ids import MatterId
from malverktyg.domain.parts import Origin
from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import dismissed
from ui.findings.list import FindingList
from ui.findings.numbered import Numbered, Spot, located
from ui.forms.field import FieldCell
from ui.pages.proposal import texts
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.long_text import BareLongText, TextMark
from ui.widgets.remark import Kind

_INKS = {Kind.ERROR: ("no", "no_s"), Kind.WARNING: ("part", "part_s"), Kind.HINT: ("accent", "")}
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


class Remarks(QObject):
    """Knows which field each finding belongs to.

    ``told`` comes when the sections have other findings than before, ``reached`` with the editor whose words were gone to.
    """

    told = Signal()
    reached = Signal(object)

    def __init__(self, session: Session, sections: Sequence[Section], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sections = session, tuple(sections)
        self._lists: dict[FieldCell, FindingList] = {}
        self._held: dict[FieldCell, tuple[Section, list[Numbered]]] = {}
        self.matter = MatterId("")
        self.shown: tuple[Numbered, ...] = ()

    def show(self, matter: MatterId, some: Sequence[Numbered]) -> None:
        """Show a matter's findings where they belong."""
        self.matter, self.shown = matter, tuple(some)
        by_origin: defaultdict[Origin | None, list[Numbered]] = defaultdict(list)
        for one in some:
            by_origin[one.finding.origin].append(one)
        self._held = {}
        for section in self._sections:
            held = [*self._in_forms(section, by_origin), *section.other_findings(some)]
            section.findings = tuple(one.finding for one in held)
        self._lists = {cell: made for cell, made in self._lists.items() if cell in self._held}
        self.told.emit()

    def _in_forms(self, section: Section, by_origin: Mapping[Origin | None, list[Numbered]]) -> Iterable[Numbered]:
        for form in section.forms:
            for name, cell in form.cells.items():
                origin = section.origin(form, name)
                mine = by_origin.get(origin, []) if origin is not None else []
                self._held[cell] = section, mine
                self._show_in(cell, mine)
                yield from mine

    def _show_in(self, cell: FieldCell, mine: Sequence[Numbered]) -> None:
        if mine and cell not in self._lists:
            self._lists[cell] = self._list(cell)
        if cell not in self._lists:
            return
        self._lists[cell].show_findings(mine)
        worst = min((one.finding.severity for one in mine), key=_WEIGHT.__getitem__, default=None)
        cell.mark(None if worst is None else Kind.of(worst))
        editor = cell.field.editor
        if isinstance(editor, BareLongText):
            editor.show_marks([_mark(spot) for spot in self._spots(cell)])

    def _list(self, cell: FieldCell) -> FindingList:
        made = FindingList()
        cell.below.addWidget(made)
        made.repaired.connect(partial(self.repair, cell))
        made.learned.connect(self.learn)
        made.put_aside.connect(self.put_aside)
        return made

    def is_here(self, number: int) -> bool:
        """Whether a finding's words are written in the form."""
        return any(one.number == number for _, mine in self._held.values() for one in mine)

    def go_to(self, number: int) -> bool:
        """Go to a finding's words in the form and select them; says whether they stand here."""
        cell = next((cell for cell, (_, mine) in self._held.items() if any(one.number == number for one in mine)), None)
        if cell is None:
            return False
        self._held[cell][0].unfold()
        editor = cell.field.editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        spot = next((spot for spot in self._spots(cell) if spot.of.number == number), None)
        if spot is not None and isinstance(editor, BareLongText):
            editor.select(spot.start, spot.end)
        self.reached.emit(editor)
        return True

    def _spots(self, cell: FieldCell) -> tuple[Spot, ...]:
        editor = cell.field.editor
        return located(editor.written(), self._held[cell][1]) if isinstance(editor, BareLongText) else ()

    def repair(self, cell: FieldCell, finding: Finding) -> None:
        """Write a finding's repair into its field, as one change that Ctrl+Z takes back."""
        editor = cell.field.editor
        spot = next((spot for spot in self._spots(cell) if spot.of.finding is finding), None)
        if spot is None or finding.suggestion is None or not isinstance(editor, BareLongText):
            return
        self._session.flush()
        editor.replace(spot.start, spot.end, finding.suggestion)
        self._session.flush()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def learn(self, finding: Finding) -> None:
        """Put a word into the municipality's own list."""
        municipality = self._session.register.municipality
        words = tuple(sorted({*municipality.words, finding.excerpt.lower()}))
        if self._session.save(replace(municipality, words=words), why=texts.WHY_LEARNED):
            self._session.tell(texts.LEARNED.format(word=finding.excerpt), undoable=True)

    def put_aside(self, finding: Finding, reason: str) -> None:
        """Put a finding aside with a reason."""
        day, who = self._session.today, self._session.who
        self._session.flush()
        if self._session.save(dismissed(finding, self.matter, reason, who=who, day=day), why=texts.WHY_PUT_ASIDE):
            self._session.tell(texts.IS_PUT_ASIDE, undoable=True)

    def take_back(self, dismissal: Dismissal) -> None:
        """Tell a finding that was put aside again."""
        if self._session.remove(dismissal, why=texts.WHY_TAKEN_BACK):
            self._session.tell(texts.IS_TAKEN_BACK, undoable=True)


def _mark(spot: Spot) -> TextMark:
    ink, tint = _INKS[spot.of.kind]
    spelled = spot.of.finding.rule == "spelling"
    return TextMark(spot.start, spot.end, ink, "" if spelled else tint, wave=spelled)
