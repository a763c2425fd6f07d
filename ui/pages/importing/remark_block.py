"""One remark beside the sheet: its number, its cells, what it says, and what can be said of it at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import look
from ui.pages.importing import texts
from ui.pages.importing.remark_offers import Offered, OfferedGoals, OfferedSheet, OfferedSteps
from ui.pages.importing.side_parts import INDENT, Pick
from ui.widgets.buttons import link
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.marks import mark_icon
from ui.widgets.segments import Segments
from ui.workbook.numbered import Numbered

_NONE, _JOIN, _KEEP = "none", "join", "keep"


class RemarkBlock(QWidget):
    """``said`` tells what the user says of it: a part of the corrections."""

    picked = Signal(str)
    said = Signal(object)

    def __init__(self, remark: Numbered, where: str, offered: Offered | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark, self.offered = remark, offered
        self.pick = Pick(remark.cells[0], ((where, "head"), (remark.text, "body")), number=remark.number)
        self.pick.picked.connect(self.picked)
        self.control = self._control(offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(self.pick)
        if self.control is not None:
            inset = QVBoxLayout()
            inset.setContentsMargins(look.px(INDENT + 6), 0, look.px(6), look.px(8))
            if isinstance(offered, OfferedSteps) and remark.said:  # of several signs the first is asked about
                inset.addWidget(label(texts.READ_SIGN_AS.format(sign=offered.about.seen), "help"))
            inset.addWidget(self.control, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(inset)

    def _control(self, offered: Offered | None) -> QWidget | None:
        if isinstance(offered, OfferedSteps):
            return self._steps(offered)
        if isinstance(offered, OfferedSheet):
            made = link(texts.READ_SHEET)
            made.clicked.connect(lambda: self.said.emit(offered.title))
            return made
        return self._goals(offered) if isinstance(offered, OfferedGoals) else None

    def _steps(self, offered: OfferedSteps) -> Choice:
        about = offered.about
        steps = list(about.scale or ())
        made = Choice()
        made.setAccessibleName(texts.READ_AS_EVERYWHERE.format(sign=about.seen))
        marks = [*(mark_icon(step) for step in steps), QIcon()]
        made.set_choices([*((step, step.label) for step in steps), (_NONE, texts.NO_STEP)], marks)
        made.set_value(about.step if about.step is not None else _NONE)
        made.setMinimumContentsLength(16)

        def say() -> None:
            step = next((one for one in steps if one is made.value()), None)
            self.said.emit(about.means(step, everywhere=True))

        made.edited.connect(say)
        return made

    def _goals(self, offered: OfferedGoals) -> Segments:
        made = Segments(((_KEEP, texts.KEEP_BOTH), (_JOIN, texts.JOIN)))
        made.setAccessibleName(self.remark.text)
        made.set_value(_KEEP)
        made.edited.connect(lambda: self.said.emit(offered.cells) if made.value() == _JOIN else None)
        return made
