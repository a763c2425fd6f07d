"""Where import and export begin: a place to drop workbooks, and the ways out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.errors import MalverktygError
from ui import look
from ui.pages.importing import texts
from ui.pages.importing.imported import Imported
from ui.widgets.buttons import Button, primary
from ui.widgets.labels import label
from ui.widgets.panels import Panel, scrolled
from ui.widgets.remark import Kind, RemarkLine
from ui.widgets.symbol import Symbol

_UNDER_BUTTONS = 6  # pixels at 100 % more than under rows: as much as beside them


class StartView(QWidget):
    """Before a workbook is chosen; what could not be read, or not be written whole, is told here."""

    choose_wanted = Signal()
    export_wanted = Signal(str)  # a suffix

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = primary(texts.CHOOSE, icon="table-2")
        self.book = Button(texts.EXPORT_BOOK, icon="file-spreadsheet")
        self.json = Button(texts.EXPORT_JSON, icon="file-output")
        self.news = QVBoxLayout()
        self.imported = Imported()
        self._lay_out()
        self.choose.clicked.connect(self.choose_wanted)
        self.book.clicked.connect(lambda: self.export_wanted.emit(".xlsx"))
        self.json.clicked.connect(lambda: self.export_wanted.emit(".json"))

    def tell(self, kind: Kind, told: Sequence[str]) -> None:
        """Show what a person must know; nothing takes it away."""
        while (item := self.news.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for text in told:
            line = RemarkLine()
            line.tell(kind, text)
            self.news.addWidget(line)

    def tell_refused(self, errors: Sequence[MalverktygError]) -> None:
        """Show why workbooks could not be read."""
        self.tell(Kind.ERROR, [error.message for error in errors])

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        column.setSpacing(look.px(12))
        column.addLayout(self.news)
        column.addWidget(self._bring_in())
        column.addWidget(self.imported)
        column.addWidget(self._export())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, role="ground"))

    def _bring_in(self) -> Panel:
        panel = Panel(texts.BRING_IN)
        panel.body.addWidget(label(texts.BRING_IN_TOLD, "quiet", wraps=True))
        panel.body.addWidget(label(texts.FORMATS, "caption"))
        panel.body.addSpacing(look.px(8))
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addWidget(self.choose)
        row.addStretch(1)
        panel.body.addLayout(row)
        panel.body.addSpacing(look.px(_UNDER_BUTTONS))
        return panel

    def _export(self) -> Panel:
        panel = Panel(texts.EXPORT)
        panel.body.addWidget(label(texts.EXPORT_TOLD, "quiet", wraps=True))
        panel.body.addSpacing(look.px(8))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.book)
        row.addWidget(self.json)
        row.addWidget(label(texts.EXPORT_JSON_TOLD, "help", wraps=True), 1)
        panel.body.addLayout(row)
        panel.body.addSpacing(look.px(_UNDER_BUTTONS))
        return panel


class DropVeil(QWidget):
    """Over the page while workbooks are dragged above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setProperty("role", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        symbol, words = Symbol("download", "accent", 28), label(texts.DROP, "detail", tone="accent")
        column = QVBoxLayout(self)
        column.addStretch(1)
        for part in (symbol, words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(1)
        self.hide()

    def cover(self) -> None:
        """Cover the whole parent."""
        edge = look.px(8)
        self.setGeometry(self._page.rect().adjusted(edge, edge, -edge, -edge))
        self.raise_()
        self.show()
