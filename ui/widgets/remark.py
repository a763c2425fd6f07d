"""A remark under a field or in a list: symbol, words in its colour, and the repair as a link."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from malverktyg.domain.problem import Severity
from ui import icons, look
from ui.widgets import texts
from ui.widgets.buttons import link
from ui.widgets.labels import label, set_property


class Kind(StrEnum):
    """The four kinds of remarks."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    RIGHT = "right"

    @classmethod
    def of(cls, severity: Severity) -> "Kind":
        """The kind that tells a problem of a severity."""
        return _KINDS[severity]


_KINDS = {severity: Kind(severity.value) for severity in Severity}

SYMBOLS = {Kind.ERROR: "circle-x", Kind.WARNING: "triangle-alert", Kind.HINT: "info", Kind.RIGHT: "circle-check"}
INKS = {Kind.ERROR: "no", Kind.WARNING: "part", Kind.HINT: "accent", Kind.RIGHT: "ok"}
WORD_INKS = {Kind.ERROR: "no", Kind.WARNING: "part", Kind.HINT: "text2", Kind.RIGHT: "ok"}
_GAP = 6  # pixels at 100 % between its parts


class RemarkLine(QWidget):
    """One remark; hidden while there is nothing to say."""

    repaired = Signal()  # the link was followed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind | None = None
        self._symbol = QLabel(self)
        self.words = label("", "help", wraps=True)
        self.repair = link("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(_GAP))
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.repair)
        self.repair.clicked.connect(self.repaired)
        self.clear()

    def tell(self, kind: Kind, text: str, repair: str = "") -> None:
        """Show a remark, with the words of its repair where there is one."""
        self.kind = kind
        icons.wear(self._symbol, SYMBOLS[kind], INKS[kind], 16)
        self._symbol.setAccessibleName(texts.KINDS[kind.value])
        self.words.setText(text)
        set_property(self.words, "tone", WORD_INKS[kind])
        self.repair.setText(repair)
        self.repair.setVisible(bool(repair))
        line = look.metrics(14).height()
        self._symbol.setFixedHeight(max(line, self.repair.sizeHint().height()) if repair else line)
        self.setVisible(True)

    @property
    def wanted(self) -> int:
        """The width in pixels that it needs on one line."""
        words = look.metrics(14).horizontalAdvance(self.words.text())
        link = self.repair.sizeHint().width() + look.px(_GAP) if self.repair.text() else 0
        return look.px(16 + _GAP) + words + link + 1

    def clear(self) -> None:
        """Say nothing."""
        self.kind = None
        self.words.setText("")
        self.setVisible(False)
