"""The findings of one field, a line each beneath it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malverktyg.review.finding import Finding
from ui import look
from ui.findings.line import FindingLine
from ui.findings.numbered import Numbered


class FindingList(QWidget):
    """Hidden while there is nothing to say. Each signal comes with the Finding that it is about."""

    repaired = Signal(object)
    learned = Signal(object)
    put_aside = Signal(object, str)

    def __init__(self, *, away: bool = False, placed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._away, self._placed = away, placed  # the words are written on another page; their place is told
        self._can_put_aside = True
        self.lines: list[FindingLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.px(3), 0, 0)
        self._column.setSpacing(look.px(2))
        self.hide()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown."""
        return tuple(line.shown.finding for line in self.lines if line.shown is not None and not line.isHidden())

    def show_findings(self, some: Sequence[Numbered]) -> None:
        """Show other findings; lines are used again, so that the focus stays where it is."""
        while len(self.lines) < len(some):
            self._add()
        for line, one in zip(self.lines, some, strict=False):
            line.show_finding(one, away=self._away, placed=self._placed)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(some))
        self.setVisible(bool(some))

    def let_put_aside(self, *, to: bool) -> None:
        """Offer to put findings aside, or do not, where there is no review to do so in."""
        self._can_put_aside = to
        for line in self.lines:
            line.dismiss.setVisible(to)

    def _add(self) -> None:
        line = FindingLine()
        line.dismiss.setVisible(self._can_put_aside)
        self.lines.append(line)
        self._column.addWidget(line)
        line.repaired.connect(partial(self._repair, line))
        line.learned.connect(partial(self._learn, line))
        line.put_aside.connect(partial(self._put_aside, line))

    def _repair(self, line: FindingLine) -> None:
        if line.shown is not None:
            self.repaired.emit(line.shown.finding)

    def _learn(self, line: FindingLine) -> None:
        if line.shown is not None:
            self.learned.emit(line.shown.finding)

    def _put_aside(self, line: FindingLine, reason: str) -> None:
        if line.shown is not None:
            self.put_aside.emit(line.shown.finding, reason)
