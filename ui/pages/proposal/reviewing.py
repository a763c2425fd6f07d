"""The review of the matter that is shown: asked for as one writes, and told in the form, the strip and the list."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from malverktyg.domain.ids import MatterId
from malverktyg.domain.parts import Origin
from malverktyg.domain.year import Register
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import Review
from ui.findings.numbered import Numbered, numbered
from ui.live_review import LiveReview, review_of
from ui.pages.proposal.form_side import FormSide
from ui.pages.proposal.goals_section import GoalsSection
from ui.pages.proposal.review_side import ReviewSide
from ui.pages.proposal.section import Section
from ui.paper_words import Wanted
from ui.session import Session

_JUDGED = ("not_assessed", "done_but_missed", "achieved_undone")


class Reviewing(QObject):
    """``told`` comes with a new review, ``away`` with the origin of a finding whose words are not written in this form."""

    told = Signal()
    away = Signal(object)
    list_wanted = Signal()

    def __init__(self, session: Session, form: FormSide, side: ReviewSide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._form, self._side = session, form, side
        self.live = LiveReview(self)
        self.review, self.found = Review(), tuple[Numbered, ...]()
        self._matter, self._last = MatterId(""), 0
        self._ordered: Register | None = None
        self._connect()

    def _connect(self) -> None:
        self.live.reviewed.connect(self._take)
        self._form.drafted.connect(self._order)
        self._form.strip.all.clicked.connect(self.list_wanted)
        self._form.made.connect(self._hear)
        self._side.wanted.connect(self.go_to)
        self._side.taken_back.connect(self._form.remarks.deeds.take_back)
        self._session.closed.connect(self.stop)

    def _hear(self, section: Section) -> None:
        if isinstance(section, GoalsSection):
            section.more.clicked.connect(self.list_wanted)
            section.findings_here.repaired.connect(lambda finding: self.away.emit(_target(finding)))
            section.findings_here.put_aside.connect(self._form.remarks.deeds.put_aside)
            section.findings_here.learned.connect(self._form.remarks.deeds.learn)

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """What is to be marked on the paper."""
        held = ((one, one.finding.origin) for one in self.found)
        return tuple(Wanted(one.number, one.kind, origin, one.finding.excerpt) for one, origin in held if origin is not None)

    def show_matter(self, matter: MatterId) -> None:
        """Review a matter as it stands."""
        if matter != self._matter:
            self._last = 0
            self._matter = matter
            self._take(Review())
            self._form.strip.wait()
            self._side.wait()
        self._order()

    def stop(self) -> None:
        """Review no more."""
        self.live.stop()

    def go_to(self, number: int) -> None:
        """Go to a finding's words, in the form or on the page where they are written."""
        self._last = number
        one = next((one for one in self.found if one.number == number), None)
        if one is not None and not self._form.remarks.go_to(number) and one.finding.origin is not None:
            self.away.emit(_target(one.finding))

    def step(self, by: int) -> None:
        """Go to the next finding that is written in the form, or the one before; round again at the end."""
        here = [one.number for one in self.found if self._form.remarks.is_here(one.number)]
        if not here:
            return
        further = [number for number in here if (number > self._last if by > 0 else number < self._last)]
        self.go_to((further or here)[0 if by > 0 else -1])

    def of(self, matter: MatterId) -> Review | None:
        """The review of a matter as it is saved now; nothing where the last one is of something else."""
        is_current = matter == self._matter and self._ordered is self._session.register and not self.live.is_busy
        return self.review if is_current else None

    def _order(self) -> None:
        if self._matter and self._session.desk is not None:
            drafts = self._form.drafts()
            self._ordered = self._session.register.with_(drafts) if drafts else self._session.register
            self.live.order(partial(review_of, self._ordered, self._matter, self._session.today))

    def _take(self, review: Review) -> None:
        self.review, self.found = review, numbered(review.open)
        self._form.strip.show_review(review)
        self._form.remarks.show(self._matter, self.found)
        self._side.show_review(review)
        self.told.emit()


def _target(finding: Finding) -> Origin | None:
    """Where a finding is put right: what is wrong with how a goal stands, where it is judged."""
    origin = finding.origin
    return Origin("Assessment", origin.subject, "status") if origin and finding.rule in _JUDGED else origin
