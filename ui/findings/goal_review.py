"""The review of the goal that a page shows: asked for as one writes, and told under the fields that it is about."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from malverktyg.domain.ids import GoalId, MatterId
from malverktyg.domain.periods import Period
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import Review
from ui.findings.deeds import FindingDeeds
from ui.findings.in_field import FieldFindings
from ui.findings.list import FindingList
from ui.findings.numbered import unnumbered
from ui.forms.form import Form
from ui.live_review import LiveReview, review_of_goal
from ui.session import Session

Wants = Callable[[Finding], bool]
# What is wrong with how a goal stands, told where it is judged.
OF_STATUS = ("done_but_missed", "achieved_undone")


class GoalReview(QObject):
    """Only what is shown is reviewed, with what is written and not saved yet. ``told`` comes with what was found.

    Places that show some of it are named once: a field by what it wants, a list by what it wants.
    """

    told = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goal: GoalId | None = None
        self._period: Period | None = None
        self._fields: list[tuple[Wants, FieldFindings]] = []
        self._lists: list[tuple[Wants, FindingList]] = []
        self.deeds, self.live = FindingDeeds(session, self), LiveReview(self)
        self.found: tuple[Finding, ...] = ()
        self.live.reviewed.connect(self._take)
        session.closed.connect(self.stop)

    def watch(self, form: Form[Any], wants: Callable[[str, Finding], bool]) -> None:
        """Tell what a form's fields want, each by its name, and review anew as one writes in them."""
        for name, cell in form.cells.items():
            self._fields.append((partial(wants, name), FieldFindings(self._session, cell, self.deeds)))
        form.drafted.connect(self._order)

    def fill(self, shown: FindingList, wants: Wants) -> None:
        """Tell some of it in a list of its own."""
        shown.put_aside.connect(self.deeds.put_aside)
        shown.learned.connect(self.deeds.learn)
        self._lists.append((wants, shown))

    def show_goal(self, goal: GoalId | None, period: Period) -> None:
        """Review a goal as it stands for a period."""
        if (goal, period) != (self._goal, self._period):
            self._goal, self._period = goal, period
            self._take(Review())
        else:
            self._tell()  # the same goal's fields may be another thing's by now
        self._order()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) words that something is said about."""
        any(field.step(by) for _, field in self._fields)

    def stop(self) -> None:
        """Review no more."""
        self.live.stop()

    def _order(self) -> None:
        session = self._session
        if self._goal is None or self._period is None or session.desk is None or session.frozen is not None:
            self.live.stop()
            return
        self.live.order(partial(review_of_goal, session.drafted_register(), self._goal, self._period, session.today))

    def _take(self, review: Review) -> None:
        here = self._session.register.matter_in(self._period) if self._period else None
        self.deeds.matter = (here.id if here else None) or MatterId("")
        self.found = review.open
        self._tell()
        self.told.emit(self.found)

    def _tell(self) -> None:
        for wants, field in self._fields:
            field.show_findings(unnumbered(filter(wants, self.found)))
        for wants, shown in self._lists:
            shown.let_put_aside(to=bool(self.deeds.matter))
            shown.show_findings(unnumbered(filter(wants, self.found)))
