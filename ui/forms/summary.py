"""What is wrong in some forms, said above them: how many fields, and a link to each. One fault alone is told under its field."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, look
from ui.forms import texts
from ui.forms.field import FieldCell
from ui.forms.form import Form
from ui.widgets.buttons import Button, link
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label, set_property
from ui.widgets.remark import INKS, SYMBOLS, Kind
from ui.widgets.spoken import announce
from ui.widgets.symbol import Symbol

_FAULTS = (Kind.ERROR, Kind.WARNING)
_SEVERAL = 2
_PRESSED = 40  # milliseconds between two looks at a mouse button that is held down


class FaultSummary(QFrame):
    """Follows what the forms tell. The focus goes to a field only when its link is followed."""

    def __init__(self, *forms: Form[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "faults")
        self.title, self._symbol = label("", "label"), Symbol()
        self.links: dict[FieldCell, Button] = {}
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._follow)
        for form in forms:
            form.remarked.connect(self._follow)
            self.links |= {cell: self._link(form, name) for name, cell in form.cells.items()}
        self._lay_out()
        self.hide()

    @property
    def faults(self) -> list[FieldCell]:
        """The fields that tell something to be put right, from the top."""
        return [cell for cell in self.links if cell.remark.kind in _FAULTS and not cell.isHidden()]

    def _link(self, form: Form[Any], name: str) -> Button:
        made = link(form.cells[name].field.label)
        made.clicked.connect(partial(form.focus, name))
        made.hide()
        return made

    @Slot()
    def _follow(self) -> None:
        """Show what is told now; while a mouse button is down nothing moves, or a click would miss what it was meant for."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._later.start(_PRESSED)
            return
        faults = self.faults
        is_several, was_seen = len(faults) >= _SEVERAL, not self.isHidden()
        for cell, one in self.links.items():
            one.setVisible(is_several and cell in faults)
            one.setAccessibleDescription(cell.remark.words.text())
        if is_several:
            self._tell(len(faults), Kind.ERROR if any(cell.remark.kind is Kind.ERROR for cell in faults) else Kind.WARNING)
        self.setVisible(is_several)
        if is_several and not was_seen:
            announce(self, self.title.text())

    def _tell(self, count: int, kind: Kind) -> None:
        frame = texts.FAULTS if kind is Kind.ERROR else texts.DOUBTS
        self.title.setText(frame.format(count=texts.COUNTS.get(count, count)))
        self.setAccessibleName(self.title.text())
        icons.wear(self._symbol, SYMBOLS[kind], INKS[kind], 16)
        set_property(self.title, "tone", INKS[kind])
        set_property(self, "kind", kind.value)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._symbol)
        head.addWidget(self.title, 1)
        ways = FlowLayout(gap=look.px(4))
        for one in self.links.values():
            ways.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(8))
        column.setSpacing(look.px(2))
        column.addLayout(head)
        indent = QHBoxLayout()
        indent.setContentsMargins(look.px(20), 0, 0, 0)
        indent.addLayout(ways, 1)
        column.addLayout(indent)
