"""One change set beside the list: why, who and when, what it did, and the two ways back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.history import ChangeSet, ThingChange
from malverktyg.domain.year import Register
from ui import look
from ui.models import history_texts, words
from ui.models.history_rows import FIELD_COLUMNS, change_rows, moment
from ui.models.rows import Row
from ui.models.tree import TreeModel
from ui.pages.history import texts
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.panels import Foot
from ui.widgets.remark import Kind, RemarkLine
from ui.widgets.row_delegate import PAD
from ui.widgets.row_tree import INDENT, RowTree

_FIELD = 224  # pixels at 100 %: "Förvaltningens övervägande" within its group
_FEW = 8  # things, all of whose fields' names are measured


class SetDetail(QWidget):
    """``undo_wanted`` and ``back_wanted`` tell what its buttons ask for."""

    undo_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "consult")
        self.why, self.meta = label("", "section", wraps=True), label("", "help", wraps=True)
        self.more = RemarkLine()
        self.rows = RowTree(TreeModel(FIELD_COLUMNS, self), texts.CHANGES, lined=True)
        self.undo, self.back = Button(texts.UNDO, icon="undo-2"), Button(texts.BACK, icon="history")
        self.undo.setToolTip(texts.UNDO_HINT)
        self._lay_out()
        self.undo.clicked.connect(self.undo_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.setFocusProxy(self.rows)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(8))
        inner.setSpacing(look.px(4))
        for part in (self.why, self.meta, self.more):
            inner.addWidget(part)
        foot = Foot(left=20)
        foot.row.addWidget(self.undo)
        foot.row.addStretch(1)
        foot.row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        aside = QHBoxLayout()
        aside.setContentsMargins(look.px(20 - PAD), 0, look.px(8), 0)  # the heads' words stand under what is told over them
        aside.addWidget(self.rows)
        column.addLayout(aside, 1)
        column.addWidget(foot)

    def show_set(self, one: ChangeSet, why: str, changes: Sequence[ThingChange], register: Register) -> None:
        """Show a change set with the first of its changes."""
        self.why.setText(why)
        frame = texts.TOLD if one.who else texts.TOLD_NOBODY
        self.meta.setText(frame.format(who=one.who, when=moment(one)))
        rows = change_rows(register, changes)
        self.rows.header().resizeSection(0, _width(rows))
        self.rows.rows.rewind()
        self.rows.show_rows(rows)

    def tell_cut(self, most: int) -> None:
        """Say that more was changed than is shown."""
        self.more.tell(Kind.HINT, history_texts.MORE.format(count=words.spaced(most)))

    def tell_nothing(self) -> None:
        """Say that the set changed nothing that a reader asks for."""
        self.more.tell(Kind.HINT, texts.NOTHING)

    def let(self, *, undo: bool, back: bool) -> None:
        """Offer the ways back that there are."""
        self.undo.setEnabled(undo)
        self.back.setEnabled(back)
        self.back.setToolTip(texts.BACK_HINT if back else texts.NEWEST)


def _width(things: Sequence[Row]) -> int:
    """The width that the fields' names need: what they were and became has the rest. Of many things it is the longest name's."""
    if len(things) > _FEW:
        return look.px(_FIELD)
    names = (row.cells[0].text for thing in things for row in thing.rows)
    return max(map(look.metrics().horizontalAdvance, names), default=0) + look.px(INDENT + 2 * PAD + 8)
