"""The right side of the page: the paper as it will be, how far one has read, and the ways out."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.errors import MalverktygError
from ui import look
from ui.pages.proposal import texts
from ui.paper_press import PaperPress
from ui.session import Session
from ui.widgets.buttons import Button, primary
from ui.widgets.labels import label
from ui.widgets.paper_view import PaperView
from ui.widgets.remark import Kind, RemarkLine

PAUSE = 250  # milliseconds after a change before the paper is printed anew


class PaperSide(QWidget):
    """Orders the paper when the file has changed and the page is seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._matter = ""
        self.press = PaperPress(self)
        self.view = PaperView(self.press, texts.PAPER)
        self.page, self.trouble = label("", "help"), RemarkLine()
        self.open, self.print_ = Button(texts.OPEN, icon="external-link"), Button(texts.PRINT, icon="printer")
        self.save = primary(texts.SAVE_PDF)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._pause.timeout.connect(self._order)
        self.view.page_changed.connect(self._tell_page)
        self.press.printed.connect(lambda _: self.trouble.clear())
        self.press.failed.connect(self._tell_trouble)
        session.closed.connect(self.stop)

    def show_matter(self, id: str) -> None:
        """Print a matter's paper, at once where it is another than before and after a pause else."""
        if id != self._matter:
            self.view.clear()
            self.page.setText(texts.PRINTING)
        is_other, self._matter = id != self._matter, id
        self._pause.start(0 if is_other else PAUSE)

    def stop(self) -> None:
        """Print no more; waits for what is on the press."""
        self._pause.stop()
        self.press.stop()

    def _order(self) -> None:
        if self._matter and self._session.desk is not None:
            self.press.order(self._session.register, self._matter, self._session.today)

    def _tell_page(self, page: int, pages: int) -> None:
        self.page.setText(texts.PAGE_OF.format(page=page, pages=pages) if pages else "")

    def _tell_trouble(self, error: MalverktygError) -> None:
        self.trouble.tell(Kind.ERROR, error.message)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("role", "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(16), look.px(7), look.px(16), look.px(8))
        row.setSpacing(look.px(8))
        row.addWidget(self.page, 1)
        for part in (self.open, self.print_, self.save):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.trouble)
        column.addWidget(self.view, 1)
