"""F6: the focus goes from part to part of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.splitters import can_be_seen, reveal


def next_pane(panes: Sequence[QWidget], step: int) -> None:
    """Give the focus to the pane after (or before) the one that has it, the first where none has."""
    focus = QApplication.focusWidget()
    seen = [pane for pane in panes if can_be_seen(pane)]
    here = next(
        (place for place, pane in enumerate(seen) if focus is not None and (pane is focus or pane.isAncestorOf(focus))), None
    )
    if not seen:
        return
    enter_pane(seen[0 if here is None else (here + step) % len(seen)])


def enter_pane(pane: QWidget, before: QWidget | None = None) -> None:
    """Give the focus to the widget that had it before, where it can take it, else to a pane."""
    reveal(pane)
    target = before if before is not None and before.isVisible() and before.isEnabled() else _first_stop(pane)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _first_stop(pane: QWidget) -> QWidget | None:
    """Where Tab would stop first in a pane: what had the focus there before, else the first that takes it."""
    before = pane.focusWidget()
    if before is not None and before.isVisible() and before.isEnabled():
        return before
    stops = [pane, *pane.findChildren(QWidget)]
    return next(
        (one for one in stops if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()), None
    )
