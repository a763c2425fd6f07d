"""One move in full beside the list: how the thing stood then and stands now, in whole words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malverktyg.domain.changes.moves import Move
from malverktyg.domain.changes.telling import name_of
from ui import look
from ui.models.change_rows import goal_of, owner
from ui.pages.since import texts
from ui.pages.since.told import Told, told_in_full
from ui.session import Session
from ui.widgets.buttons import Button, primary
from ui.widgets.diff_label import DiffLabel
from ui.widgets.labels import hairline, label
from ui.widgets.marks import MarkedWord
from ui.widgets.panels import Foot, scrolled


class MoveDetail(QWidget):
    """``copy_wanted`` and ``show_wanted`` tell what its buttons ask for."""

    copy_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "consult")
        self._session = session
        self.meta, self.heading = label("", "help", wraps=True), label("", "section", wraps=True)
        self.copy, self.show_thing = Button(texts.COPY, icon="copy"), primary(texts.SHOW["Goal"])
        self._parts = QVBoxLayout()
        self._parts.setSpacing(look.px(4))
        self._lay_out()
        self.copy.clicked.connect(self.copy_wanted)
        self.show_thing.clicked.connect(self.show_wanted)

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(12))
        inner.setSpacing(look.px(4))
        inner.addWidget(self.meta)
        inner.addWidget(self.heading)
        inner.addSpacing(look.px(8))
        inner.addLayout(self._parts)
        inner.addStretch(1)
        foot = Foot(left=20)
        foot.row.addWidget(self.copy)
        foot.row.addStretch(1)
        foot.row.addWidget(self.show_thing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(body, role="ground"), 1)
        column.addWidget(foot)

    def show_move(self, move: Move | None, periods: tuple[str, str]) -> None:
        """Show a move; nothing for none. ``periods`` are what then and now are called."""
        while (item := self._parts.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.show_thing.setVisible(move is not None)
        self.heading.setText(name_of(move.thing) if move else "")
        self.meta.setText(self._whose(move) if move else "")
        if move is not None:
            self.show_thing.setText(texts.SHOW[type(move.thing).__name__])
            self.show_thing.setAccessibleName(self.show_thing.text())
            for told in told_in_full(self._session.register, move, periods):
                self._add(told)

    def _whose(self, move: Move) -> str:
        register = self._session.register
        goal = goal_of(register, move.thing)
        of_goal = texts.OF_GOAL.format(goal=name_of(goal)) if goal and goal is not move.thing else ""
        return " · ".join(part for part in (of_goal, owner(register, move.thing)) if part)

    def _add(self, told: Told) -> None:
        if told.head:
            self._parts.addSpacing(look.px(8))
            self._parts.addWidget(label(told.head, "head"))
        if told.step is not None:
            self._parts.addWidget(MarkedWord(told.step))
        if told.before is not None:
            self._parts.addWidget(DiffLabel(told.before, told.text))
        elif told.text:
            said = label(told.text, "body", wraps=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._parts.addWidget(said)
        if told.aside:
            self._parts.addWidget(label(told.aside, "help", wraps=True))
        if told.ends:
            self._parts.addWidget(hairline())
