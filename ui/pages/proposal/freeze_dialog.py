"""The question before a paper is frozen: what it means, which errors are left, and why it is to be frozen all the same."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import look
from ui.models.words import spaced
from ui.pages.proposal import texts
from ui.widgets.buttons import Button, primary
from ui.widgets.dialogs import Dialog, words
from ui.widgets.labels import label
from ui.widgets.line import BareLine
from ui.widgets.remark import Kind, RemarkLine

if TYPE_CHECKING:
    from malverktyg.review.finding import Finding

_SHOWN = 5
_WIDE = 480
_EXCERPT = 60


class FreezeDialog(Dialog):
    """Asks whether to freeze. Esc goes back; with errors left a reason is needed, and the safe button has the focus."""

    def __init__(self, errors: "Sequence[Finding]", parent: QWidget | None = None) -> None:
        super().__init__(texts.FREEZE_TITLE, parent)
        self.setAccessibleDescription(texts.FREEZE_TOLD)
        self.back = Button(texts.FREEZE_BACK)
        self.act = Button(texts.FREEZE_ANYWAY, icon="lock") if errors else primary(texts.FREEZE_ACT, icon="lock")
        self.reason = BareLine(parent=self)
        self.reason.setVisible(bool(errors))
        told = label(texts.FREEZE_TOLD, "body", wraps=True)
        self.put_together(words(told, *(self._told(errors) if errors else ())), self.back, self.act, wide=_WIDE)
        self.back.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.reason.textChanged.connect(self._weigh)
        for button in (self.back, self.act):
            button.setAutoDefault(True)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._needs_reason = bool(errors)
        self._weigh()

    def _weigh(self) -> None:
        """Freezing needs its reason, and is what Enter does once there is one."""
        may = not self._needs_reason or bool(self.reason.text().strip())
        self.act.setEnabled(may)
        (self.act if may else self.back).setDefault(True)

    def _told(self, errors: "Sequence[Finding]") -> Iterator[QWidget]:
        count = len(errors)
        yield label(texts.FREEZE_ERROR if count == 1 else texts.FREEZE_ERRORS.format(count=spaced(count)), "section")
        for error in errors[:_SHOWN]:
            line = RemarkLine()
            line.tell(Kind.ERROR, _told(error))
            yield line
        if count > _SHOWN:
            yield label(texts.FREEZE_MORE.format(count=spaced(count - _SHOWN)), "help")
        head = label(texts.FREEZE_REASON, "label")
        head.setBuddy(self.reason)
        self.reason.setAccessibleName(texts.FREEZE_REASON)
        asked = words(head, label(texts.FREEZE_REASON_HELP, "help"), self.reason)
        inside = asked.layout()
        if inside is not None:
            inside.setSpacing(look.px(3))  # a field with its words, as in a form
            inside.setContentsMargins(0, look.px(8), 0, 0)
        yield asked


def _told(error: "Finding") -> str:
    excerpt = " ".join(error.excerpt.split())
    if not excerpt:
        return f"{error.place}: {error.why}"
    return f"”{excerpt if len(excerpt) <= _EXCERPT else excerpt[:_EXCERPT].rstrip() + '…'}” – {error.why}"
