"""The reminder beside the list: to whom, how late, the letter itself, and what to send along."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui import look
from ui.pages.missing import texts
from ui.widgets.buttons import Button, primary
from ui.widgets.labels import key_cap, label
from ui.widgets.panels import Foot
from ui.widgets.whole_lines import WholeLines


class Letter(QWidget):
    """A letter that can be read and copied. ``copy_wanted`` and ``send_wanted`` tell what its buttons ask for."""

    copy_wanted = Signal()
    send_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "consult")
        self.name, self.meta = label("", "section", wraps=True), label("", "help", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.document().setDocumentMargin(1)
        WholeLines(self.text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(texts.TEXT)
        self.send, self.copy = Button(texts.SEND, icon="file-spreadsheet"), primary(texts.COPY, icon="copy")
        self.send.setToolTip(texts.SEND_HINT)
        self._lay_out()
        self.copy.clicked.connect(self.copy_wanted)
        self.send.clicked.connect(self.send_wanted)
        self.setFocusProxy(self.text)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(12))
        inner.setSpacing(look.px(2))
        inner.addWidget(label(texts.REMINDER, "head"))
        inner.addWidget(self.name)
        inner.addWidget(self.meta)
        inner.addSpacing(look.px(8))
        inner.addWidget(self.text, 1)
        foot = Foot(left=20)
        foot.row.addWidget(self.send)
        foot.row.addStretch(1)
        foot.row.addWidget(key_cap("Ctrl+C"))
        foot.row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(foot)

    def show_letter(self, name: str, meta: str, text: str, *, sendable: bool) -> None:
        """Show a letter to somebody."""
        self.name.setText(name)
        self.meta.setText(meta)
        if self.text.toPlainText() != text.replace("\u00a0", " "):
            self.text.setPlainText(text)
        self.send.setVisible(sendable)
