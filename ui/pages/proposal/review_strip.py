"""The strip above the form: how many findings of each kind the review has, and the way to all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from malverktyg.domain.problem import Severity
from malverktyg.review.putting_aside import Review
from ui import look
from ui.findings.texts import counted
from ui.pages.proposal import texts
from ui.widgets.buttons import Button
from ui.widgets.labels import CutLabel, label
from ui.widgets.remark import Kind, RemarkLine


class ReviewStrip(QFrame):
    """``all`` opens the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.title, self.waiting = CutLabel(texts.REVIEW, "label"), label(texts.WAITING, "help")
        self.counts = {severity: RemarkLine() for severity in Severity}
        self.right, self.all = RemarkLine(), Button(texts.SHOW_ALL, role="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(7), look.px(16), look.px(8))
        row.setSpacing(look.px(12))
        row.addWidget(self.title)
        row.addWidget(self.waiting)
        for line in (*self.counts.values(), self.right):
            line.words.setWordWrap(False)
            row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.all, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumHeight(look.px(48))  # as high as the head of the paper beside it
        self.all.hide()

    def wait(self) -> None:
        """Say that a review is on its way."""
        self.waiting.show()
        for line in (*self.counts.values(), self.right):
            line.clear()
        self.all.hide()

    def show_review(self, review: Review) -> None:
        """Count what was found."""
        self.waiting.hide()
        for severity, line in self.counts.items():
            count = review.count(severity)
            if count:
                line.tell(Kind.of(severity), counted(severity, count))
            else:
                line.clear()
        if review.open:
            self.right.clear()
        else:
            self.right.tell(Kind.RIGHT, texts.NOTHING_FOUND)
        self.all.setVisible(bool(review.open or review.aside))
