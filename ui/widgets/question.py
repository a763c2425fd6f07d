"""A question before something that cannot be seen again: the title asks, the buttons are verbs, the safe one has focus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog, words
from ui.widgets.labels import label
from ui.widgets.remark import Kind, RemarkLine

_WIDE = 440


class Question(Dialog):
    """Asks whether to go on. Esc and Enter are the safe answer; where the other takes nothing away it is ``calm``.

    ``errors`` are what is wrong, a line each, over the text.
    """

    def __init__(
        self,
        title: str,
        text: str,
        *,
        safe: str,
        act: str,
        calm: bool = False,
        errors: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.setAccessibleDescription("\n".join((*errors, *([text] if text else []))))
        self.safe, self.act = Button(safe), Button(act, role="" if calm else "danger")
        self.errors = [_wrong(error) for error in errors]
        below = [label(text, "help" if errors else "body", wraps=True)] if text else []
        self.put_together(words(*self.errors, *below), self.safe, self.act, wide=_WIDE)
        self.safe.setAutoDefault(True)
        self.safe.setDefault(True)
        self.safe.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.safe.setFocus(Qt.FocusReason.OtherFocusReason)


def agreed(
    parent: QWidget, title: str, text: str, *, safe: str, act: str, calm: bool = False, errors: Sequence[str] = ()
) -> bool:
    """Ask, and say whether the answer was to go on."""
    question = Question(title, text, safe=safe, act=act, calm=calm, errors=errors, parent=parent)
    answer = question.exec()
    question.deleteLater()
    return answer == QDialog.DialogCode.Accepted


def _wrong(error: str) -> RemarkLine:
    line = RemarkLine()
    line.tell(Kind.ERROR, error)
    return line
