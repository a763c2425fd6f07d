"""Tab goes as one reads: through the layouts in their order, whenever their widgets were made.

Qt's own order is that in which widgets came to be, which is another wherever a row, a chip or a link is added later.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab stops at inside a widget, and the widget itself, in the order of reading."""
    if root.isHidden():
        return
    if _takes_focus(root):
        yield root
    for child in _children(root):
        yield from stops(child)


def next_stop(root: QWidget, *, forwards: bool) -> QWidget | None:
    """Where Tab goes from what has the focus, round the ends."""
    found = list(stops(root))
    focus = QApplication.focusWidget()
    if not found:
        return None
    if focus not in found:
        return found[0 if forwards else -1]
    return found[(found.index(focus) + (1 if forwards else -1)) % len(found)]


def show(widget: QWidget) -> None:
    """Scroll whatever a widget lies in, so that it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _takes_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.focusProxy() is None


def _children(widget: QWidget) -> list[QWidget]:
    """A widget's children as they are read."""
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [shown] if shown is not None else []
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, QSplitter):
        parts = (widget.widget(place) for place in range(widget.count()))
        return [part for part in parts if part is not None]
    layout = widget.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    loose = [one for one in widget.children() if isinstance(one, QWidget) and one not in laid and not one.isWindow()]
    return [*laid, *loose]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            yield from _laid_out(inner)
        elif item is not None and (widget := item.widget()) is not None:
            yield widget
