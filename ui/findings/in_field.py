"""A field's findings: each on a line beneath it and marked in its text, repaired and gone to from there."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from malverktyg.domain.problem import Severity
from malverktyg.jobs.respelling import meant
from malverktyg.review.finding import Finding
from ui.findings import texts
from ui.findings.deeds import FindingDeeds
from ui.findings.line import repair_words
from ui.findings.list import FindingList
from ui.findings.numbered import Numbered, Spot, located
from ui.forms.field import FieldCell
from ui.session import Session
from ui.widgets.long_text import BareLongText, TextMark
from ui.widgets.remark import Kind

_INKS = {Kind.ERROR: ("no", "no_s"), Kind.WARNING: ("part", "part_s"), Kind.HINT: ("accent", "")}
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


class FieldFindings(QObject):
    """The list is made when there is first something to say."""

    def __init__(self, session: Session, cell: FieldCell, deeds: FindingDeeds, parent: QObject | None = None) -> None:
        super().__init__(parent or cell)
        self._session, self._cell, self._deeds = session, cell, deeds
        self.shown: tuple[Numbered, ...] = ()
        self.list: FindingList | None = None

    def show_findings(self, some: Sequence[Numbered]) -> None:
        """Show other findings."""
        self.shown = tuple(some)
        if not some and self.list is None:
            return
        self.list = self.list or self._make_list()
        self.list.let_put_aside(to=bool(self._deeds.matter))
        self.list.show_findings(some)
        worst = min((one.finding.severity for one in some), key=_WEIGHT.__getitem__, default=None)
        self._cell.mark(None if worst is None else Kind.of(worst))
        editor = self._cell.field.editor
        if isinstance(editor, BareLongText):
            editor.show_marks([_mark(spot) for spot in self._spots()])

    def select(self, number: int) -> None:
        """Go to a finding's words in the field and select them."""
        editor = self._cell.field.editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        spot = next((spot for spot in self._spots() if spot.of.number == number), None)
        if spot is not None and isinstance(editor, BareLongText):
            editor.select(spot.start, spot.end)

    def step(self, by: int) -> bool:
        """Go to the words after the cursor (1) or before it (-1) that something is said about, round again at the end."""
        editor, spots = self._cell.field.editor, sorted(self._spots(), key=lambda spot: spot.start)
        if not spots or not isinstance(editor, BareLongText):
            return False
        here = editor.textCursor().selectionStart() if editor.hasFocus() else -1
        further = [spot for spot in spots if (spot.start > here if by > 0 else spot.start < here)]
        spot = (further or spots)[0 if by > 0 else -1]
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.select(spot.start, spot.end)
        return True

    def repair(self, finding: Finding, words: str | None = None) -> None:
        """Write a finding's repair, or other ``words``, into the field, as one change that Ctrl+Z takes back."""
        editor = self._cell.field.editor
        instead = finding.suggestion if words is None else words
        spot = next((spot for spot in self._spots() if spot.of.finding is finding), None)
        if spot is None or instead is None or not isinstance(editor, BareLongText):
            return
        self._session.flush()
        editor.replace(spot.start, spot.end, instead)
        self._session.flush()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, menu: QMenu, place: int) -> None:
        """Put what can be done about the words at a place of the text first in the menu that opens there."""
        spot = next((spot for spot in self._spots() if spot.start <= place <= spot.end), None)
        if spot is None:
            return
        finding, usual = spot.of.finding, menu.actions()
        deeds: list[QAction] = []
        if finding.rule == "spelling":
            deeds = [_deed(menu, words, partial(self.repair, finding, words)) for words in meant(finding.excerpt)]
            deeds.append(_deed(menu, texts.LEARN, partial(self._deeds.learn, finding)))
        elif finding.suggestion is not None:
            deeds = [_deed(menu, repair_words(finding), partial(self.repair, finding))]
        if deeds:
            menu.insertActions(usual[0], deeds)
            menu.insertSeparator(usual[0])

    def _spots(self) -> tuple[Spot, ...]:
        editor = self._cell.field.editor
        return located(editor.written(), self.shown) if isinstance(editor, BareLongText) else ()

    def _make_list(self) -> FindingList:
        made = FindingList()
        self._cell.below.addWidget(made)
        made.repaired.connect(self.repair)
        made.learned.connect(self._deeds.learn)
        made.put_aside.connect(self._deeds.put_aside)
        editor = self._cell.field.editor
        if isinstance(editor, BareLongText):
            editor.menu_wanted.connect(self.offer)
        return made


def _deed(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
    made = QAction(words.replace("&", "&&"), menu)
    made.triggered.connect(lambda _: do())
    return made


def _mark(spot: Spot) -> TextMark:
    ink, tint = _INKS[spot.of.kind]
    spelled = spot.of.finding.rule == "spelling"
    return TextMark(spot.start, spot.end, ink, "" if spelled else tint, wave=spelled)
