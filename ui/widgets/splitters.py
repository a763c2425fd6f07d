"""Parts side by side that the user can make wider and narrower, and that are found as they were left.

Where they have no room beside one another, one is shown at a time: nothing goes on beyond the window's edge.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from ui import look
from ui.widgets.apart import Apart
from ui.widgets.panels import framed
from ui.widgets.roles import read_in_order
from ui.widgets.segments import Segments

FOLDS_BELOW = 840  # pixels at 100 %: in a narrower page one part is shown at a time


class SideBySide(QWidget):
    """Named parts with a hairline between them; none can be pushed out of sight. Folded, their names choose the one shown.

    A part that a page hides leaves its room to the others. What is ``apart`` comes as the last one where they are folded in a
    window lower than ``low`` pixels at 100 %.
    """

    def __init__(
        self,
        *parts: tuple[str, QWidget],
        below: int = FOLDS_BELOW,
        apart: tuple[str, Apart] | None = None,
        low: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if apart is not None:
            parts = (*parts, apart)
        self.parts = [part for _, part in parts]
        self.is_folded = self.is_low = self._is_alone = False
        self._below, self._low, self._front = below, low, self.parts[0]
        self._apart = apart[1] if apart is not None else None
        self._holders = {part: self._held(part) for part in self.parts}
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for holder in self._holders.values():
            self.splitter.addWidget(holder)
        read_in_order(*self._holders.values())
        for number in range(self.splitter.count()):
            self.splitter.handle(number).raise_()  # its edges can be taken hold of over the parts
        self.choice = Segments([(number, name) for number, (name, _) in enumerate(parts)])
        self.choice.edited.connect(lambda: self.bring(self.parts[self._chosen()]))
        self._lay_out()

    def share(self, widths: Sequence[int]) -> None:
        """Share the room out in proportion to widths given at 100 %; in any other scale they would be under the least."""
        self.splitter.setSizes([look.px(width) for width in widths])

    def remember(self, name: str) -> None:
        """Put the parts where they were left, and keep where they are moved to."""
        key = f"splitter/{name}"
        kept = QSettings().value(key)
        if kept is not None:
            self.splitter.restoreState(kept)
        self.splitter.splitterMoved.connect(lambda *_: QSettings().setValue(key, self.splitter.saveState()))

    def bring(self, part: QWidget) -> None:
        """Let a part be seen, also where only one is."""
        self._front = part
        self._arrange()

    def show_beside(self, *, to: bool) -> None:
        """Show what stands beside the first part, or that part alone."""
        for part in self.parts[1:]:
            part.setVisible(to)

    def give_room(self, *, alone: bool) -> None:
        """Let the first part have the whole room, or no longer; what else is hidden stays so."""
        if alone or self._is_alone:
            self.show_beside(to=not alone)
        self._is_alone = alone

    def offers(self, pane: QWidget) -> QWidget | None:
        """The part that a pane lies in and that can be brought with it."""
        return next(
            (part for part in self._wanted() if part is pane or (part.isAncestorOf(pane) and pane.isVisibleTo(part))), None
        )

    def _held(self, part: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)
        part.installEventFilter(self)
        return holder

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(look.px(16), look.px(5), look.px(16), look.px(5))
        row.addWidget(self.choice)
        self.bar = framed("header", row)
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)

    def _chosen(self) -> int:
        chosen = self.choice.value()
        return chosen if isinstance(chosen, int) else 0

    def _wanted(self) -> list[QWidget]:
        told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # what is not shown yet counts as hidden to Qt too
        return [part for part in self.parts if not (part.isHidden() and part.testAttribute(told))]

    def _fit(self) -> None:
        """Fold or unfold, as there is room."""
        wanted = [part for part in self._wanted() if part is not self._apart]
        room = sum(self._least(part) for part in wanted) + len(wanted)
        narrow = len(wanted) > 1 and self.width() < max(room, look.px(self._below))
        if narrow != self.is_folded:
            self.is_folded = narrow
            self._front = self._written_in() or wanted[0] if narrow else self._front
            self._arrange()
        self._set_apart()

    def _set_apart(self) -> None:
        """Take the strips away from over and under the parts where the window has become too low, or give them back."""
        low = self.is_folded and self.window().height() < look.px(self._low)
        if self._apart is None or low == self.is_low:
            return
        self.is_low, focus = low, QApplication.focusWidget()
        written = focus if focus is not None and self._apart.holds(focus) else None
        self._apart.take(low=low)
        self._front = self._apart if low and written is not None else self._front
        self._arrange()
        if written is not None:
            written.setFocus(Qt.FocusReason.OtherFocusReason)

    def _least(self, part: QWidget) -> int:
        layout = self._holders[part].layout()
        return layout.minimumSize().width() if layout is not None else 0

    def _written_in(self) -> QWidget | None:
        focus = QApplication.focusWidget()
        return next((part for part in self._wanted() if focus is not None and part.isAncestorOf(focus)), None)

    def _arrange(self) -> None:
        wanted = self._wanted()
        front = self._front if self._front in wanted else next(iter(wanted), None)
        for number, part in enumerate(self.parts):
            self._holders[part].setVisible(part in wanted and (part is front or not self.is_folded))
            self.choice.let(number, seen=part in wanted)
            if part is front:
                self.choice.set_value(number)
        self.bar.setVisible(self.is_folded)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((self._least(part) for part in self._wanted()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent) and watched in self.parts:
            self._arrange()
            self._fit()
        elif event.type() is QEvent.Type.Resize and watched is self.window():
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return answer

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._apart is not None:
            self.window().installEventFilter(self)  # a page is never lower than it must be: its own height tells nothing
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def reveal(pane: QWidget) -> None:
    """Bring forward whatever a pane lies in that is shown one at a time."""
    above: QWidget | None = pane
    while above is not None:
        if isinstance(above, SideBySide) and (part := above.offers(pane)) is not None:
            above.bring(part)
        above = above.parentWidget()


def can_be_seen(pane: QWidget) -> bool:
    """Whether a pane is seen, or would be when it is brought forward."""
    above = pane.parentWidget()
    while above is not None and not (isinstance(above, SideBySide) and above.is_folded):
        above = above.parentWidget()
    if not isinstance(above, SideBySide):
        return pane.isVisible()
    return above.isVisible() and above.offers(pane) is not None
