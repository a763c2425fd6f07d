"""A question before something that cannot be seen again: the title asks, the buttons are verbs, the safe one has focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import look
from ui.widgets.buttons import Button
from ui.widgets.labels import label


class Question(QDialog):
    """Asks whether to go on. Esc and Enter are the safe answer."""

    def __init__(self, title: str, text: str, *, safe: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.safe, self.act = Button(safe), Button(act, role="danger")
        self._lay_out(label(title, "detail", wraps=True), label(text, "body", wraps=True))
        self.safe.setAutoDefault(True)
        self.safe.setDefault(True)
        self.safe.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, *words: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        column.setSpacing(look.px(8))
        for part in words:
            part.setMinimumWidth(look.px(440))
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.safe)
        row.addWidget(self.act)
        column.addSpacing(look.px(8))
        column.addLayout(row)


def agreed(parent: QWidget, title: str, text: str, *, safe: str, act: str) -> bool:
    """Ask, and say whether the answer was to go on."""
    question = Question(title, text, safe=safe, act=act, parent=parent)
    answer = question.exec()
    question.deleteLater()
    return answer == QDialog.DialogCode.Accepted
