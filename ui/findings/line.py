"""One finding under its field: its number, what and why, the repair as a link, and the way to put it aside with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.review.finding import Finding
from ui import icons, look
from ui.findings import texts
from ui.findings.numbered import Numbered
from ui.widgets import texts as widget_texts
from ui.widgets.buttons import Button, icon_button, link
from ui.widgets.keys import on_keys
from ui.widgets.labels import label, set_property
from ui.widgets.line import Line
from ui.widgets.number_disc import NumberDisc
from ui.widgets.remark import INKS, SYMBOLS, WORD_INKS

_LONGEST = 44  # signs of a link; a longer repair is told by its tooltip


class FindingLine(QWidget):
    """``repaired`` and ``learned`` ask for what the links say; ``put_aside`` comes with the reason."""

    repaired = Signal()
    learned = Signal()
    put_aside = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Numbered | None = None
        self.disc, self.symbol, self.words = NumberDisc(), label(), label("", "help", wraps=True)
        self.where = label("", "help", tone="text", wraps=True)  # whose words they are, where that is not seen
        self.repair, self.learn = link(""), link(texts.LEARN)
        self.dismiss = icon_button("x", texts.DISMISS, bare=True)
        self.reason, self.act, self.keep = Line(texts.REASON_ASKED), Button(texts.PUT_ASIDE), link(texts.KEEP)
        self.asking = QWidget()
        self._lay_out()
        self._connect()

    def show_finding(self, one: Numbered, *, away: bool = False, placed: bool = False) -> None:
        """Show another finding; a reason that is being written stays while it is about the same words.

        ``away`` where the words are written on another page: then the link leads there, and repairs nothing.
        ``placed`` where it is not seen whose words they are: then that is told too.
        """
        before, self.shown = self.shown, one
        same = before is not None and (before.finding.rule, before.finding.sentence) == (one.finding.rule, one.finding.sentence)
        if not same:
            self.ask(to=False)
        self._tell_kind(one)
        self.words.setText(one.finding.why)
        set_property(self.words, "tone", WORD_INKS[one.kind])
        self._tell_repair(one, away=away)
        place = one.finding.place if placed else ""
        self.where.setText(place)
        self.where.setVisible(bool(place))
        words = texts.OF.format(place=place, words=one.finding.why) if place else one.finding.why
        frame = texts.LINE if one.number else texts.LINE_ALONE
        name = frame.format(number=one.number, kind=texts.KINDS[one.finding.severity], words=words)
        self.setAccessibleName(name)
        self.dismiss.setAccessibleDescription(name)

    def ask(self, *, to: bool = True) -> None:
        """Ask for the reason, or ask no more."""
        self.asking.setVisible(to)
        if to:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reason.set_value("")

    def _tell_kind(self, one: Numbered) -> None:
        """Show the number that joins the line to other places, or the kind's own symbol where there is none."""
        self.disc.setVisible(bool(one.number))
        self.symbol.setVisible(not one.number)
        self.disc.show_number(one.number, one.kind)
        icons.wear(self.symbol, SYMBOLS[one.kind], INKS[one.kind], 16)
        self.symbol.setAccessibleName(widget_texts.KINDS[one.kind.value])

    def _tell_repair(self, one: Numbered, *, away: bool) -> None:
        words = texts.SHOW if away else repair_words(one.finding)
        short = texts.REPAIR if len(words) > _LONGEST else words
        if words and not away and one.finding.rule == "spelling":
            short = texts.CORRECT  # its words name the one that is meant
        self.repair.setText(short.replace("&", "&&"))
        self.repair.setToolTip(words if short != words else "")
        self.repair.setAccessibleName(words)
        self.repair.setVisible(bool(words))
        self.learn.setVisible(one.finding.rule == "spelling" and one.finding.origin is not None)

    def _put_aside(self) -> None:
        if self.reason.value().strip():
            self.put_aside.emit(self.reason.value().strip())
        else:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.repair.clicked.connect(self.repaired)
        self.learn.clicked.connect(self.learned)
        self.dismiss.clicked.connect(lambda: self.ask(to=self.asking.isHidden()))
        self.act.clicked.connect(self._put_aside)
        self.reason.returnPressed.connect(self._put_aside)
        self.keep.clicked.connect(self._keep)
        on_keys(self.asking, "Esc", self._keep)

    def _keep(self) -> None:
        self.ask(to=False)
        self.dismiss.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        marks: tuple[QWidget, ...] = (self.disc, self.symbol)
        for mark in marks:  # as high as the links, so that they stand on one line with them
            mark.setFixedHeight(self.dismiss.sizeHint().height())
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(0)
        spare = self.dismiss.sizeHint().height() - look.metrics(14).height()
        told.setContentsMargins(0, max(spare // 2, 0), 0, 0)  # the first line stands in line with the number and the links
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.where)
        told.addWidget(self.words)
        row.addLayout(told, 1)
        for part in (self.repair, self.learn, self.dismiss):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        answer = QHBoxLayout(self.asking)
        answer.setContentsMargins(look.px(24), 0, 0, look.px(4))
        answer.setSpacing(look.px(8))
        answer.addWidget(self.reason, 1)
        answer.addWidget(self.act)
        answer.addWidget(self.keep)
        self.reason.setAccessibleName(texts.REASON)
        self.asking.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addLayout(row)
        column.addWidget(self.asking)


def repair_words(finding: Finding) -> str:
    """What the link says that repairs a finding; nothing where no repair is certain."""
    if finding.suggestion is None:
        return ""
    return texts.WRITE.format(words=finding.suggestion) if finding.suggestion.strip() else texts.TAKE_AWAY
