"""The review as a list in the paper's place: every finding in order, narrowed by kind, each one Enter away from its field."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.dismissals import Dismissal
from malverktyg.domain.problem import Severity
from malverktyg.review.finding import Finding
from malverktyg.review.putting_aside import Aside, Review
from malverktyg.review.rules import RULES
from ui import look
from ui.findings import texts as finding_texts
from ui.findings.numbered import Numbered, numbered
from ui.models.rows import Cell, Column, Row, RowList, Tone
from ui.models.tree import TreeModel
from ui.models.words import long_day
from ui.models.words import longest as longest_of
from ui.pages.proposal import texts
from ui.widgets.buttons import Button
from ui.widgets.keys import on_keys
from ui.widgets.labels import label
from ui.widgets.panels import EmptyState, PageStack
from ui.widgets.roomy import Roomy
from ui.widgets.row_tree import RowTree
from ui.widgets.two_lines import TwoLines

_SYMBOLS = {
    Severity.ERROR: ("circle-x", Tone.NO),
    Severity.WARNING: ("triangle-alert", Tone.PART),
    Severity.HINT: ("info", Tone.ACCENT),
}
_ASIDE = "aside"
_PLACE, _WORDS = 200, 340  # pixels at 100 %: room for a section, and what findings keep before a goal is read whole
_COLUMNS = (Column(texts.FINDING, grows=True), Column(texts.SECTION))


class ReviewSide(QWidget):
    """``wanted`` asks for a finding's field by its number, ``taken_back`` for one put aside; ``left`` for the paper."""

    wanted = Signal(int)
    taken_back = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Numbered, ...] = ()
        self._review = Review()
        self.chips: Mapping[Severity | str, Button] = {kind: self._chip() for kind in (*Severity, _ASIDE)}
        self.chips[_ASIDE].setChecked(False)
        self.leave = Button(texts.TO_PAPER, role="link", icon="file-text")
        self.rows = RowTree(TreeModel(_COLUMNS), texts.REVIEW, lined=True)
        self._places, self._lines = Roomy(self.rows, least=_PLACE, rest=_WORDS), TwoLines(self.rows, marked=True)
        self.nothing, self.stack = EmptyState("search", texts.WAITING, texts.WAITING_HOW), PageStack()
        self._is_waiting, self._is_entering = True, False
        self.words, self.reason = label("", "body", wraps=True), label("", "help", wraps=True)
        self.go, self.back = Button(texts.GO_THERE), Button(texts.TAKE_BACK)
        self._lay_out()
        self._connect()
        self.wait()

    @property
    def dismissals(self) -> dict[str, Dismissal]:
        """Those of what is put aside, by their rows' keys."""
        return {f"{_ASIDE}:{one.dismissal.id}": one.dismissal for one in self._review.aside}

    def wait(self) -> None:
        """Say that a review is on its way; what there was to choose from is no more."""
        self._review, self._found, self._is_waiting = Review(), (), True
        for chip in self.chips.values():
            chip.hide()
        self._narrow()

    def enter(self) -> None:
        """Take the keyboard: the list, once there is one, or the way back while there is none."""
        is_empty = self.stack.currentWidget() is self.nothing
        self._is_entering = is_empty and self._is_waiting
        (self.leave if is_empty else self.rows).setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow_to(self, *kinds: Severity) -> None:
        """Show what was found of some kinds alone."""
        for kind, chip in self.chips.items():
            chip.setChecked(kind in kinds)
        self._narrow()

    def show_review(self, review: Review) -> None:
        """Show another review."""
        self._review, self._found, self._is_waiting = review, numbered(review.open), False
        for chip in self.chips.values():
            chip.show()
        for severity in Severity:
            self._name(
                self.chips[severity], finding_texts.counted(severity, review.count(severity)), count=review.count(severity)
            )
        aside = len(review.aside)
        self._name(self.chips[_ASIDE], texts.ASIDE_COUNT.format(count=aside), count=aside)
        self._narrow()
        if self._is_entering and self.leave.hasFocus():
            self.enter()
        self._is_entering = False

    def _name(self, chip: Button, words: str, *, count: int) -> None:
        chip.setText(words)
        chip.setAccessibleName(words)
        chip.setEnabled(count > 0)

    def _narrow(self) -> None:
        found = [one for one in self._found if self.chips[one.finding.severity].isChecked()]
        aside = self._review.aside if self.chips[_ASIDE].isChecked() else ()
        by_key: dict[str, Numbered | Aside] = {str(one.number): one for one in found}
        by_key |= {f"{_ASIDE}:{one.dismissal.id}": one for one in aside}
        self.rows.rows.show(RowList(list(by_key), lambda key: _row(key, by_key[key])))
        places = longest_of(one.finding.place for one in by_key.values())
        self._places.offer(1, places)
        by_length = sorted(by_key, key=lambda key: len(by_key[key].finding.excerpt))
        longest, usual = (_words(by_length[place], by_key) if by_length else "" for place in (-1, len(by_length) * 9 // 10))
        self._lines.offer(longest, (1, places[0]) if places else None, usual=usual)
        self._tell_nothing()
        self.stack.setCurrentWidget(self.rows if by_key else self.nothing)
        self._describe()

    def _tell_nothing(self) -> None:
        """Why there may be no rows: there is no review yet, nothing was found, or nothing of what is chosen."""
        if self._is_waiting:
            self.nothing.tell("search", texts.WAITING, texts.WAITING_HOW)
        elif self._found or self._review.aside:
            self.nothing.tell("search", texts.NOTHING_CHOSEN, texts.NOTHING_CHOSEN_HOW)
        else:
            self.nothing.tell("circle-check", texts.NOTHING_FOUND, texts.NOTHING_FOUND_HOW)

    def _describe(self) -> None:
        """Say beneath the list what the current row is about."""
        key = self.rows.current_key()
        dismissal = self.dismissals.get(key)
        one = next((one for one in self._found if str(one.number) == key), None)
        excerpt = dismissal.excerpt if dismissal else one.finding.excerpt if one else ""
        self.words.setText(texts.EXCERPT.format(excerpt=excerpt) if excerpt else "")
        self.reason.setText(one.finding.why if one else _told(dismissal) if dismissal else "")
        self.go.setVisible(one is not None)
        self.back.setVisible(dismissal is not None)
        self.foot.setVisible(one is not None or dismissal is not None)

    def _open(self, key: str) -> None:
        if key.isdigit():
            self.wanted.emit(int(key))

    def _take_back(self) -> None:
        dismissal = self.dismissals.get(self.rows.current_key())
        if dismissal is not None:
            self.taken_back.emit(dismissal)

    def _chip(self) -> Button:
        chip = Button("", role="chip")
        chip.setCheckable(True)
        chip.setChecked(True)
        return chip

    def _connect(self) -> None:
        for chip in self.chips.values():
            chip.clicked.connect(self._narrow)
        self.leave.clicked.connect(self.left)
        self.rows.opened.connect(self._open)
        self.rows.chosen.connect(lambda _: self._describe())
        self.go.clicked.connect(lambda: self._open(self.rows.current_key()))
        self.back.clicked.connect(self._take_back)
        on_keys(self, "Esc", self.left.emit)

    def _lay_out(self) -> None:
        head, self.foot = QFrame(), QFrame()
        head.setProperty("role", "header")
        head.setMinimumHeight(look.px(48))  # as high as the strip over the form beside it
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(11))
        row.setSpacing(look.px(6))
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.foot.setProperty("role", "foot")
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12))
        below.setSpacing(look.px(4))
        for part in (self.words, self.reason):
            below.addWidget(part)
        below.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        inset = QVBoxLayout()
        inset.setContentsMargins(look.px(8), 0, look.px(8), 0)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.rows)
        inset.addWidget(self.stack)
        column.addLayout(inset, 1)
        column.addWidget(self.foot)


def _row(key: str, one: Numbered | Aside) -> Row:
    place = Cell(one.finding.place, tone=Tone.QUIET)
    if isinstance(one, Aside):
        told = texts.ASIDE.format(what=named(one.finding), reason=one.dismissal.reason)
        return Row(key, (Cell(told, full=told, tone=Tone.QUIET, symbol="ban"), place))
    symbol, tone = _SYMBOLS[one.finding.severity]
    what = texts.NUMBERED.format(number=one.number, what=named(one.finding))
    return Row(key, (Cell(what, full=one.finding.why, symbol=symbol, symbol_tone=tone), place))


def _words(key: str, by_key: Mapping[str, Numbered | Aside]) -> str:
    return _row(key, by_key[key]).cells[0].text


def named(finding: Finding) -> str:
    """A finding on one line: the rule's name and the words that it is about, unless its place says the same beside it."""
    name, words, place = RULES[finding.rule].name, " ".join(finding.excerpt.split()), " ".join(finding.place.split())
    return texts.NAMED.format(name=name, excerpt=words) if words and words != place else name


def _told(dismissal: Dismissal) -> str:
    who = " ".join(part for part in (dismissal.who, long_day(dismissal.day)) if part)
    return texts.PUT_ASIDE_BY.format(reason=dismissal.reason, who=who) if who else dismissal.reason
