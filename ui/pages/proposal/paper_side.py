"""The right side of the page: the paper as it will be, whether it is frozen, how far one has read, and the ways out."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.ids import MatterId
from malverktyg.domain.year import Register
from malverktyg.errors import MalverktygError
from ui import look
from ui.models.words import spaced
from ui.pages.proposal import texts
from ui.pages.proposal.frozen_strip import FrozenStrip
from ui.paper_press import PaperPress, Sheets
from ui.session import Session
from ui.widgets.buttons import Button, icon_button, primary
from ui.widgets.labels import CutLabel
from ui.widgets.paper_view import PaperView
from ui.widgets.remark import Kind, RemarkLine
from ui.widgets.symbol import Symbol

if TYPE_CHECKING:
    from malverktyg.jobs.freezing import Seals

_MANY = 100  # pages, whose numbers need the room of the word
PAUSE = 100  # milliseconds without a key before the paper is printed anew


class PaperSide(QWidget):
    """Orders the paper when the file has changed and the page is seen, and while something is written that is not saved yet."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._matter = ""
        self._ordered: tuple[Register, str, date] | None = None
        self._seals: Seals | None = None
        self.press = PaperPress(self)
        self.view = PaperView(self.press, texts.PAPER)
        self.page, self.trouble = CutLabel("", "help"), RemarkLine()
        self.pen, self.state = Symbol("pencil", "part", parent=self), CutLabel(texts.DRAFT, "help", tone="part")
        self.freeze, self.frozen = Button(texts.FREEZE, icon="lock"), FrozenStrip()
        self.open = icon_button("external-link", texts.OPEN)
        self.print_, self.save = Button(texts.PRINT, icon="printer"), primary(texts.SAVE_PDF)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._pause.timeout.connect(self._order)
        self.view.page_changed.connect(self._tell_page)
        self.press.printed.connect(self._tell_state)
        self.press.failed.connect(self._tell_trouble)
        session.closed.connect(self.stop)
        session.drafted.connect(self._follow)

    def show_matter(self, id: str) -> None:
        """Print a matter's paper, at once where it is another than before and after a pause else."""
        if id != self._matter:
            self.view.clear(texts.PRINTING_LONG)
            self.page.setText(texts.PRINTING)
        is_other, self._matter = id != self._matter, id
        self._pause.start(0 if is_other else PAUSE)

    def _follow(self) -> None:
        if self._matter and self.isVisible():
            self._pause.start(PAUSE)

    def stop(self) -> None:
        """Print no more."""
        self._pause.stop()
        self.press.stop()

    def _order(self) -> None:
        desk = self._session.desk
        if not self._matter or desk is None:
            return
        if self._seals is None:
            from malverktyg.jobs.freezing import Seals  # noqa: PLC0415  loaded with the first paper

            self._seals = Seals(desk)
        order = self._session.drafted_register(), self._matter, self._session.today
        if order != self._ordered:  # what was shown while it was written is now saved
            self._ordered = order
            self.press.order(*order, self._seals)

    def _tell_state(self, sheets: Sheets) -> None:
        self.trouble.clear()
        versions = self._session.register.frozen_of(MatterId(self._matter))
        for part in (self.pen, self.state):
            part.setVisible(sheets.frozen is None)
        self.freeze.setVisible(not versions)
        self.frozen.tell(versions, sheets.frozen, past=self._session.frozen is not None)

    def _tell_page(self, page: int, pages: int) -> None:
        told = texts.PAGE_OF.format(page=spaced(page), pages=spaced(pages)) if pages else ""
        self.page.setText(told if pages < _MANY else texts.PAGE_OF_MANY.format(page=spaced(page), pages=spaced(pages)))
        self.page.setAccessibleName(told)

    def _tell_trouble(self, error: MalverktygError) -> None:
        self.trouble.tell(Kind.ERROR, error.message)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("role", "header")
        head.setMinimumHeight(look.px(48))  # as high as the strip over the form beside it
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(7))
        row.setSpacing(look.px(8))
        row.addWidget(self.pen)
        row.addWidget(self.state)
        row.addWidget(self.page, 1)
        for part in (self.freeze, self.open, self.print_, self.save):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for whole in (head, self.frozen, self.trouble):
            column.addWidget(whole)
        column.addWidget(self.view, 1)
