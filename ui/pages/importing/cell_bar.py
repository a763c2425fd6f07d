"""Under the sheet: the cell where one is, how it was understood, and the ways to say that it is something else."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.pages.importing import texts
from ui.pages.importing.about import About
from ui.widgets.buttons import Button, icon_button
from ui.widgets.choice import Choice, Tick
from ui.widgets.labels import CutLabel, label
from ui.widgets.marks import mark_icon
from ui.widgets.splitters import reveal
from ui.workbook import roles

_NONE = "none"  # the choice that says that the sign is no step


class CellBar(QWidget):
    """``said`` tells a correction, ``roles_wanted`` that the menu of roles is to be shown under a place on the screen, ``reset``
    that what was said of the cell is to be forgotten, ``left`` that the keyboard goes back to the sheet."""

    said = Signal(object)
    roles_wanted = Signal(QPoint)
    reset = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about: About | None = None
        self.name, self.told = label("", "label"), CutLabel(texts.NO_CELL, "help")
        self.role, self.step = Button(" ", icon="chevron-down"), Choice()
        self.role.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron after the words
        self.everywhere, self.undo = Tick(), icon_button("undo-2", texts.AS_THE_PROGRAM)
        self._controls = QWidget()
        self._lay_out()
        self.role.clicked.connect(self._ask_roles)
        self.step.edited.connect(self._say_step)
        self.undo.clicked.connect(self.reset)

    def show_cell(self, about: About | None) -> None:
        """Show a cell."""
        same = about is not None and self.about is not None and about.place == self.about.place
        self.about = about
        self._controls.setVisible(about is not None)
        self.name.setText(about.name if about else "")
        self.name.setVisible(about is not None)
        self.told.setText(_words(about) if about else texts.NO_CELL)
        if about is None:
            return
        self.role.setText(f"{_role(about)} ")
        self.role.setAccessibleName(texts.READ_AS_NOW.format(role=_role(about)))
        self._offer_steps(about)
        self.everywhere.setVisible(about.alike > 1 and about.scale is not None)
        self.everywhere.setText(texts.EVERYWHERE.format(count=about.alike, sign=about.seen.lower()))
        if not same:
            self.everywhere.set_value(False)

    def tell_said(self, *, is_said: bool) -> None:
        """Whether the user has said something of the cell, which can be forgotten."""
        self.undo.setVisible(is_said)

    def enter(self) -> None:
        """Take the keyboard: to the steps where there are any, else to the role."""
        reveal(self)
        target = self.step if self.step.isVisible() else self.role
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer_steps(self, about: About) -> None:
        self.step.setVisible(about.scale is not None)
        if about.scale is None:
            return
        steps = list(about.scale)
        choices = [*((step, step.label) for step in steps), (_NONE, texts.NO_STEP)]
        self.step.set_choices(choices, [*(mark_icon(step) for step in steps), QIcon()])
        self.step.set_value(about.step if about.step is not None else _NONE)

    def _say_step(self) -> None:
        if self.about is not None:
            value = self.step.value()
            step = next((one for one in self.about.scale or () if one is value), None)
            self.said.emit(self.about.means(step, everywhere=self.everywhere.isVisible() and self.everywhere.value()))

    def _ask_roles(self) -> None:
        self.roles_wanted.emit(self.role.mapToGlobal(QPoint(0, self.role.height())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.step.setAccessibleName(texts.READ_AS_STEP)
        self.step.setMinimumContentsLength(14)
        first = QHBoxLayout()
        first.setSpacing(look.px(8))
        first.addWidget(self.name)
        first.addWidget(self.told, 1)
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(label(texts.READ_AS_LABEL, "help"))
        row.addWidget(self.role)
        row.addWidget(self.step)
        row.addWidget(self.everywhere)
        row.addStretch(1)
        row.addWidget(self.undo)
        policy = self._controls.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the sheet keeps its height
        self._controls.setSizePolicy(policy)
        self._controls.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(4), look.px(8), look.px(6))
        column.setSpacing(look.px(4))
        column.addLayout(first)
        column.addWidget(self._controls)


def _role(about: About) -> str:
    """The role as the button says it."""
    if about.is_head:
        return (texts.ROW if about.turned else texts.COLUMN).format(role=roles.words(about.told.role))
    if about.told.why_left_out:
        return texts.LEFT_OUT
    return roles.words(about.told.role, about.told.period) if about.told.role else texts.NO_ROLE


def _words(about: About) -> str:
    """What was seen, how it was understood, and what is remarked on it."""
    told = texts.SEEN.format(seen=about.seen, understood=about.understood)
    return " ".join((told, *about.remarks))
