"""Tab goes as one reads: through the layouts in their order, whenever their widgets were made.

Qt's own order is that in which widgets came to be, which is another wherever a row, a chip or a link is added later.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt
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


def laid_out(layout: QLayout) -> list[QWidget]:
    """The widgets that lie in a layout, and in those within it, in their order."""
    parent = layout.parentWidget()
    return list(_laid_out(layout, [one for one in parent.children() if isinstance(one, QWidget)])) if parent is not None else []


def show(widget: QWidget) -> None:
    """Scroll whatever a widget lies in, so that it is seen."""
    for area in _areas(widget):
        area.ensureWidgetVisible(widget)


def show_part(widget: QWidget, part: QRect) -> None:
    """Scroll whatever a widget lies in, so that a part of it is seen, with as much again above and below."""
    for area in _areas(widget):
        inner = area.widget()
        if inner is not None:
            middle = widget.mapTo(inner, part.center())
            area.ensureVisible(middle.x(), middle.y(), 0, part.height() + part.height() // 2)


def _areas(widget: QWidget) -> Iterator[QScrollArea]:
    """What a widget lies in that scrolls, from within."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
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
    found = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    laid = list(_laid_out(layout, found)) if layout is not None else []
    return [*laid, *(one for one in found if one not in laid)]


def _laid_out(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of a parent's widgets that lie in a layout, and in those within it, in their order.

    No item of a layout is ever asked for (``itemAt``): PySide keeps a stand-in for it as long as the layout is there, though Qt
    deletes the item with its widget. When what later lies at the same address is destroyed, the stand-in ends the program. It
    keeps one for each item of a layout that is filled before it is added to another, too: so a widget that is to go before its
    layout is taken out of it first (``removeWidget``, ``takeAt``), which lets go of the stand-in.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    places: dict[int, QWidget | QLayout] = {layout.indexOf(one): one for one in inner}
    places |= {layout.indexOf(one): one for one in widgets}
    for place in sorted(places):
        one = places[place]
        if place < 0:
            continue
        if isinstance(one, QLayout):
            yield from _laid_out(one, widgets)
        else:
            yield one
