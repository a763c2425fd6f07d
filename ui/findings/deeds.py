"""What can be done about a finding beside repairing it: its word learned, put aside with a reason, or told again."""

from dataclasses import replace

from PySide6.QtCore import QObject

from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.ids import MatterId
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import dismissed
from ui.findings import texts
from ui.session import Session


class FindingDeeds(QObject):
    """Each is one change that can be taken back. ``matter`` is the one in whose review a finding is put aside."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.matter = MatterId("")

    def learn(self, finding: Finding) -> None:
        """Put a word into the municipality's own list."""
        self._session.flush()
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
