"""The parts of the settings by name: a column beside the one that is shown, or one field above it where room is scarce."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import look
from ui.pages.settings import texts
from ui.widgets.choice import Choice
from ui.widgets.name_list import NameList

WIDE = 200  # pixels at 100 %


class PartList(QFrame):
    """``edited`` tells that the user has chosen another part."""

    edited = Signal()

    def __init__(self, parts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_folded = False
        self.list, self.field = NameList(), Choice()
        self.list.set_choices(parts)
        self.list.setFixedHeight(self.list.height_of_all)
        self.field.set_choices([*parts])
        for shown in (self.list, self.field):
            shown.setAccessibleName(texts.PARTS)
        self._lay_out()
        self.list.edited.connect(lambda: self._choose(self.list.value()))
        self.field.edited.connect(lambda: self._choose(str(self.field.value())))

    def value(self) -> str:
        """The key of the chosen part."""
        return self.list.value()

    def set_value(self, key: str) -> None:
        """Choose without telling."""
        self.list.set_value(key)
        self.field.set_value(key)

    def fold(self, *, narrow: bool) -> None:
        """Be a field above the part, or again a column beside it."""
        self.is_folded = narrow
        self.list.setVisible(not narrow)
        self.field.setVisible(narrow)
        self.setProperty("role", "" if narrow else "parts")
        self.setMinimumWidth(0 if narrow else look.px(WIDE))
        self.setMaximumWidth(16_777_215 if narrow else look.px(WIDE))
        self.style().polish(self)

    def _choose(self, key: str) -> None:
        self.set_value(key)
        self.edited.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(8))
        column.addWidget(self.list)
        column.addWidget(self.field)
        column.addStretch(1)
        self.fold(narrow=False)
