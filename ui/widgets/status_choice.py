"""Måluppfyllelse as four large choices side by side, each with symbol, word and the key that chooses it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from malverktyg.domain.scales import GoalStatus
from ui import look
from ui.widgets.marks import ink_of, paint_mark
from ui.widgets.roles import one_of

_TINTS = {
    GoalStatus.ACHIEVED: "ok_s",
    GoalStatus.PARTLY: "part_s",
    GoalStatus.NOT_ACHIEVED: "no_s",
    GoalStatus.NOT_ASSESSED: "surface",
}
_HEIGHT = 72
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class StatusButton(QAbstractButton):
    """One of the four. Chosen: tint and a border in the status's colour; in focus: a ring outside it, with a gap."""

    def __init__(self, status: GoalStatus, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status, self.key = status, key
        one_of(self)
        self.setText(status.label)
        self.setAccessibleName(status.label)
        self.setToolTip(f"{status.label} ({key})")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look.px(120), max(look.px(_HEIGHT), look.metrics(15, 600).height() + look.px(52)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look.metrics(15, 600).horizontalAdvance(self.text()) + look.px(28), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:  # Qt's button would go to the next stop of Tab
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        side, left = look.px(24), look.px(14)
        paint_mark(painter, QRectF(left, look.px(12), side, side), self.status)
        self._paint_key(painter)
        painter.setFont(look.font(15, 600))
        painter.setPen(look.colour(ink_of(self.status) if self.isChecked() else "text"))
        words = QRectF(left, look.px(40), self.width() - left - look.px(6), self.height() - look.px(44))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        chosen = self.isChecked()
        width = 2 if chosen else 1
        inset = (4 if self.hasFocus() and chosen else 2 if self.hasFocus() else 0) + width / 2
        edge = ink_of(self.status) if chosen else "accent" if self.underMouse() else "ctrl"
        painter.setPen(QPen(look.colour(edge), width))
        painter.setBrush(look.colour(_TINTS[self.status] if chosen else "surface"))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 4, 4)

    def _paint_key(self, painter: QPainter) -> None:
        side = look.px(19)
        cap = QRectF(self.width() - side - look.px(14), look.px(14), side, side)
        painter.setPen(QPen(look.colour("ctrl"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.colour("text2"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.key)


class StatusChoice(QWidget):
    """An editor whose value is a status or None. A click on the chosen one takes the judgement back; a key never does."""

    edited = Signal()  # by the user

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [StatusButton(status, str(place), self) for place, status in enumerate(GoalStatus, 1)]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for button in self.buttons:
            row.addWidget(button)
            self._group.addButton(button)
            button.clicked.connect(lambda _, button=button: self._clicked(button))
        self._stop_at(self.buttons[0])

    def value(self) -> GoalStatus | None:
        """The chosen status."""
        return next((button.status for button in self.buttons if button.isChecked()), None)

    def set_value(self, value: GoalStatus | None) -> None:
        """Choose without telling."""
        for button in self.buttons:
            button.setChecked(button.status is value)
        here = (button for test in (StatusButton.isChecked, StatusButton.hasFocus) for button in self.buttons if test(button))
        self._stop_at(next(here, self.buttons[0]))

    def choose(self, status: GoalStatus) -> None:
        """Choose as the user does; where the focus is here, it goes along."""
        if self.value() is not status:
            was_here = any(button.hasFocus() for button in self.buttons)
            self.set_value(status)
            if was_here:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _stop_at(self, stop: StatusButton) -> None:
        """Tab stops once, at the chosen one; the arrows go between the four."""
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)

    def _clicked(self, button: StatusButton) -> None:
        self.set_value(button.status if button.isChecked() else None)
        self.edited.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        place = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        if not step or place is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif 0 <= place + step < len(self.buttons):
            self._stop_at(self.buttons[place + step])
            self.buttons[place + step].setFocus(Qt.FocusReason.TabFocusReason)
