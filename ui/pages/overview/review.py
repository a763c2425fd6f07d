"""What the review found in the period's tjänsteskrivelse: a row a kind with the first of them, and the way to the list."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import Review
from malverktyg.review.rules import RULES
from ui import look
from ui.findings.texts import counted
from ui.live_review import LiveReview, review_of
from ui.pages.overview import texts
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.labels import hairline, inset, label
from ui.widgets.panels import Panel
from ui.widgets.remark import INKS, SYMBOLS, WORD_INKS, Kind
from ui.widgets.row_button import PAD, RowButton
from ui.widgets.symbol import Symbol


class KindRow(RowButton):
    """How many findings of a kind there are, and the first of them whole: pressed for the list of them."""

    def __init__(self, severity: Severity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.severity = severity
        kind = Kind.of(severity)
        self.count, self.first = label("", "label", tone=WORD_INKS[kind]), label("", "help", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.part(self.count))
        words.addWidget(self.part(self.first))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(PAD), look.px(4), look.px(PAD), look.px(4))
        row.setSpacing(look.px(8))
        row.addWidget(self.part(Symbol(SYMBOLS[kind], INKS[kind])), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_review(self, review: Review) -> None:
        """Count what was found; a kind of which there is nothing is hidden."""
        found = [one for one in review.open if one.severity is self.severity]
        self.setVisible(bool(found))
        count, first = counted(self.severity, len(found)), _told(found[0]) if found else ""
        self.count.setText(count)
        self.first.setText(first)
        self.setAccessibleName(texts.COUNTED.format(count=count, first=first))


class ReviewPanel(Panel):
    """Granskning av tjänsteskrivelsen."""

    told = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(texts.REVIEW, parent, rowed=True)
        self._session, self._matter = session, ""
        self.live = LiveReview(self)
        self.rows = {severity: KindRow(severity) for severity in Severity}
        self.nothing, self.open = label("", "help", wraps=True), Button(texts.OPEN_REVIEW)
        self._lines = {severity: hairline() for severity in Severity}
        for severity, row in self.rows.items():
            self.body.addWidget(row)
            self.body.addWidget(self._lines[severity])
            row.clicked.connect(lambda _=False, only=severity: self._go(f"{only}:{self._matter}"))
        self.body.addLayout(inset(self.nothing, PAD, 0, PAD, 0))
        self.body.addStretch(1)
        foot = inset(self.open, PAD, 0, PAD, 0)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.open.clicked.connect(lambda: self._go(self._matter))
        self.live.reviewed.connect(self._take)
        session.closed.connect(self.live.stop)
        self._take(Review(), texts.REVIEWING)

    def refresh(self) -> None:
        """Review the period's latest matter anew."""
        here = self._session.register.matter_in(self._session.period)
        self._matter = (here.id if here else None) or ""
        if self._matter:
            self.live.order(partial(review_of, self._session.register, self._matter, self._session.today))
        else:
            self.live.stop()
            self._take(Review(), texts.NO_MATTER)

    def _take(self, review: Review, nothing: str = texts.NOTHING_FOUND) -> None:
        last = next((severity for severity in reversed(Severity) if review.count(severity)), None)
        for severity, row in self.rows.items():
            row.show_review(review)
            self._lines[severity].setVisible(bool(review.count(severity)) and severity is not last)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not review.open)
        self.open.setVisible(bool(self._matter))
        self.told.emit()

    def _go(self, what: str) -> None:
        self._session.show_thing("review", what)


def _told(finding: Finding) -> str:
    name = RULES[finding.rule].name
    return texts.FOUND.format(what=name, place=finding.place) if finding.place else name
