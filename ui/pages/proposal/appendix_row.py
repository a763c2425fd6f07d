"""One appendix in the list: its number, what it is called, where it is, and what moves or removes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.appendices import MOST_MERGED, Appendix, AppendixKind, Entry, may_merge
from malverktyg.domain.changes.told import Told
from ui import look
from ui.forms.field import Field
from ui.forms.form import Form
from ui.pages.proposal import texts
from ui.pages.proposal.case import counted
from ui.pages.proposal.row_drag import Handle
from ui.session import Session
from ui.widgets.buttons import icon_button, link
from ui.widgets.choice import Tick
from ui.widgets.keys import on_keys
from ui.widgets.labels import inset, label
from ui.widgets.line import Line
from ui.widgets.remark import Kind, RemarkLine


class TitleForm(Form[Appendix]):
    """What the list calls an appendix, empty for its own name; and whether a chosen file stands in the paper's own PDF."""

    def __init__(self, session: Session) -> None:
        self.title, self.merged = Line(), Tick(texts.MERGED)
        fields = (
            Field(name="title", label=texts.APPENDIX_TITLE, editor=self.title, take=lambda one: one.heading),
            Field(name="merged", label=texts.MERGED, editor=self.merged, at_once=True),
        )
        super().__init__(session, fields, why=texts.WHY_APPENDIX)
        for cell in self.cells.values():
            for part in (cell.label, cell.need, cell.counter):
                part.hide()

    def show_appendix(self, appendix: Appendix) -> None:
        """Load an appendix; only a file that is short enough can be drawn into the paper."""
        self.load(appendix)
        is_file = appendix.kind is AppendixKind.FILE
        self.cells["merged"].setVisible(is_file)
        self.merged.setEnabled(may_merge(appendix.pages) or appendix.merged)
        self.merged.setToolTip(texts.MERGED_HELP if self.merged.isEnabled() else texts.TOO_LONG.format(most=MOST_MERGED))


class AppendixRow(QWidget):
    """A row of the list; a free line is only placed here, and written beneath."""

    moved = Signal(int)
    unwanted = Signal()
    refreshed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Handle(self, texts.DRAG_APPENDIX)
        self.line, self.meta = label("", "body", wraps=True), label("", "help", wraps=True)
        self.form, self.remark = TitleForm(session), RemarkLine()
        self.up, self.down = icon_button("arrow-up", texts.UP, bare=True), icon_button("arrow-down", texts.DOWN, bare=True)
        self.remove = icon_button("x", texts.REMOVE_APPENDIX, bare=True)
        self.refresh = link(texts.FETCH_AGAIN)
        self._lay_out()
        self.remove.clicked.connect(self.unwanted)
        self.refresh.clicked.connect(self.refreshed)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        on_keys(self, "Alt+Up", lambda: self.moved.emit(-1))
        on_keys(self, "Alt+Down", lambda: self.moved.emit(1))

    def show_entry(self, entry: Entry, number: int, count: int) -> None:
        """Show an entry in its place."""
        is_line = isinstance(entry, str)
        self.number.setText(texts.APPENDIX.format(number=number))
        self.line.setVisible(is_line)
        self.form.setVisible(not is_line)
        self.refresh.setVisible(not isinstance(entry, str) and entry.kind is AppendixKind.CHANGES)
        self.remark.clear()
        if isinstance(entry, str):
            self.line.setText(entry)
            self.meta.setText(texts.FREE_LINE)
        else:
            self._show_appendix(entry, number)
        for button, words in ((self.up, texts.UP), (self.down, texts.DOWN), (self.remove, texts.REMOVE_APPENDIX)):
            button.setToolTip(words.format(number=number))
            button.setAccessibleName(words.format(number=number))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)

    def _show_appendix(self, appendix: Appendix, number: int) -> None:
        self.form.show_appendix(appendix)
        self.form.title.setAccessibleName(texts.APPENDIX_NAMED.format(number=number))
        self.meta.setText(_about(appendix))
        if appendix.kind is AppendixKind.FILE and appendix.merged:
            self.remark.tell(Kind.HINT, texts.DRAWN)
        elif appendix.kind is AppendixKind.FILE and not appendix.tagged:
            self.remark.tell(Kind.WARNING, texts.UNTAGGED)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(look.px(2))
        below = QHBoxLayout()
        below.addWidget(self.meta, 1)
        below.addWidget(self.refresh)
        self.line.setContentsMargins(0, look.px(6), 0, 0)  # on the line of its number, as what is written in a field
        middle.addWidget(self.line)
        middle.addWidget(self.form)
        middle.addLayout(below)
        middle.addWidget(self.remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        self.number.setFixedWidth(look.px(64))
        self.number.setContentsMargins(0, look.px(6), 0, 0)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        for part in (self.up, self.down, self.remove):
            beside = inset(part, 0, 4, 0, 0)
            row.addLayout(beside)
            row.setAlignment(beside, Qt.AlignmentFlag.AlignTop)


def _about(appendix: Appendix) -> str:
    """Where the appendix is, and how large."""
    if appendix.kind is AppendixKind.FILE:
        pages = counted(appendix.pages, texts.PAGE_ONE, texts.PAGES)
        return (texts.IN_PDF if appendix.merged else texts.OWN_FILE).format(name=appendix.name, pages=pages)
    if appendix.kind is AppendixKind.CHANGES:
        found = Told.unpacked(appendix.told)
        return texts.FETCHED.format(day=found.day) if found else texts.NOT_FETCHED
    return texts.MADE_HERE
