"""The review in the form: each finding under its field and marked in its text, repaired, learned or put aside from there."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from malverktyg.domain.ids import MatterId
from malverktyg.domain.parts import Origin
from ui.findings.deeds import FindingDeeds
from ui.findings.in_field import FieldFindings
from ui.findings.numbered import Numbered
from ui.forms.field import FieldCell
from ui.pages.proposal.section import Section
from ui.session import Session
from ui.widgets.splitters import reveal


class Remarks(QObject):
    """Knows which field each finding belongs to.

    ``told`` comes when the sections have other findings than before, ``reached`` with the editor whose words were gone to.
    """

    told = Signal()
    reached = Signal(object)

    def __init__(self, session: Session, sections: Callable[[], Sequence[Section]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sections = session, sections
        self._fields: dict[FieldCell, tuple[Section, FieldFindings]] = {}
        self.deeds = FindingDeeds(session, self)
        self.shown: tuple[Numbered, ...] = ()

    def show(self, matter: MatterId, some: Sequence[Numbered]) -> None:
        """Show a matter's findings where they belong."""
        told_something, self.deeds.matter, self.shown = bool(self.shown), matter, tuple(some)
        if not some and not told_something:
            return
        by_origin: defaultdict[Origin | None, list[Numbered]] = defaultdict(list)
        for one in some:
            by_origin[one.finding.origin].append(one)
        before, self._fields = self._fields, {}
        for section in self._sections():
            held = [*self._in_forms(section, by_origin, before), *section.other_findings(some)]
            section.findings = tuple(one.finding for one in held)
        self.told.emit()

    def _in_forms(
        self,
        section: Section,
        by_origin: Mapping[Origin | None, list[Numbered]],
        before: Mapping[FieldCell, tuple[Section, FieldFindings]],
    ) -> Iterable[Numbered]:
        for form in section.forms:
            for name, cell in form.cells.items():
                origin = section.origin(form, name)
                mine = by_origin.get(origin, []) if origin is not None else []
                field = before[cell][1] if cell in before else FieldFindings(self._session, cell, self.deeds)
                self._fields[cell] = section, field
                field.show_findings(mine)
                yield from mine

    def is_here(self, number: int) -> bool:
        """Whether a finding's words are written in the form."""
        return any(one.number == number for _, field in self._fields.values() for one in field.shown)

    def go_to(self, number: int) -> bool:
        """Go to a finding's words in the form and select them; says whether they stand here."""
        for cell, (section, field) in self._fields.items():
            if any(one.number == number for one in field.shown):
                reveal(section)
                section.unfold()
                field.select(number)
                self.reached.emit(cell.field.editor)
                return True
        return False
