"""A row of fields: side by side where there is room, and beneath them a remark that one of them has no room for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from ui import look
from ui.forms.field import FieldCell

_BETWEEN = 16  # pixels at 100 % between fields side by side


class FieldRow(QVBoxLayout):
    """The cells in their order. A remark alone in its row is written as far as the row goes before it is broken."""

    def __init__(self, cells: Sequence[FieldCell]) -> None:
        super().__init__()
        self.cells = tuple(cells)
        self._line, self._wide = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        self._room = 0
        self._apart: FieldCell | None = None  # whose remark stands beneath the row
        self._line.setSpacing(look.px(_BETWEEN))
        self.setSpacing(look.px(3))
        for cell in cells:
            self._line.addWidget(cell, 0 if cell.field.tight else 1)
            cell.told.connect(self._spread)
        self.addLayout(self._line)
        self.addLayout(self._wide)

    @property
    def least(self) -> int:
        """The width in pixels beneath which the fields stand under one another."""
        return sum(map(least, self.cells)) + self._gaps

    @property
    def is_narrow(self) -> bool:
        """Whether they do."""
        return self._line.direction() is QBoxLayout.Direction.TopToBottom

    def arrange(self, room: int) -> None:
        """Lay the fields out in a width."""
        self._room = room
        is_narrow = room < self.least
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        height = max(cell.help_height(self._room_of(cell)) for cell in self.cells)
        for cell in self.cells:
            cell.keep_help_height(cell.help_height(room) if is_narrow else height)
        self._spread()

    @property
    def _gaps(self) -> int:
        return (len(self.cells) - 1) * look.px(_BETWEEN)

    def _room_of(self, cell: FieldCell) -> int:
        """The width that a field has beside the others."""
        if cell.field.tight:
            return least(cell)
        tight = [one for one in self.cells if one.field.tight]
        return (self._room - self._gaps - sum(map(least, tight))) // (len(self.cells) - len(tight))

    def _spread(self) -> None:
        """Put the remark that has no room in its cell beneath the row, and one that has, or is not alone, into its cell."""
        apart = self._lacking_room()
        if self._apart is not None and self._apart is not apart:
            self._apart.hold_remark()
        if apart is not None:
            before = self.cells[: self.cells.index(apart)]
            left = sum(self._room_of(cell) + look.px(_BETWEEN) for cell in before)
            self._wide.setContentsMargins(max(0, min(left, self._room - apart.remark.wanted)), 0, 0, 0)
            if apart is not self._apart:
                self._wide.addWidget(apart.remark)
                apart.remark.show()
                # Where this comes while a picture is taken of the window, as when a row is dragged, Qt would never paint it
                QTimer.singleShot(0, apart.remark, partial(apart.remark.setUpdatesEnabled, True))
        self._apart = apart

    def _lacking_room(self) -> FieldCell | None:
        told = [cell for cell in self.cells if cell.remark.kind is not None]
        if self.is_narrow or len(told) != 1 or not self._room:
            return None
        return told[0] if told[0].remark.wanted > self._room_of(told[0]) else None


def least(cell: FieldCell) -> int:
    """The least width of a field in pixels."""
    return max(cell.minimumSizeHint().width(), cell.minimumWidth())
