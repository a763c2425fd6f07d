"""Surfaces: a panel of its own, a foot with actions, a page that scrolls, and what stands where nothing is yet."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui import icons, look
from ui.widgets.kept_edges import KeptEdges
from ui.widgets.labels import label
from ui.widgets.symbol import Symbol

_PANEL, _GROUND = 16, 4  # pixels at 100 % within a panel, and what a row's ground has beside its words


def framed(role: str, layout: QLayout, parent: QWidget | None = None) -> QFrame:
    """A frame of a role ("panel", "strip", "foot", "consult" …) around a layout."""
    made = QFrame(parent)
    made.setProperty("role", role)
    made.setLayout(layout)
    return made


class Panel(QFrame):
    """A white panel with a section heading; ``head`` takes more on the heading's row, ``body`` the rest.

    In a ``rowed`` one the body holds rows, whose ground reaches beyond their words: these begin where the heading does.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None, *, rowed: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = label(title, "section")
        self.head = QHBoxLayout()
        self.head.setSpacing(look.px(12))
        self.head.addStrut(look.px(32))  # as high as a field, so that headings side by side stand on one line
        self.head.addWidget(self.title)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.px(4))
        column = QVBoxLayout(self)
        beside = _PANEL - _GROUND if rowed else _PANEL
        column.setContentsMargins(look.px(beside), look.px(10), look.px(beside), look.px(10))
        column.setSpacing(look.px(6))
        self.head.setContentsMargins(look.px(_PANEL - beside), 0, 0, 0)
        if title:
            column.addLayout(self.head)
        column.addLayout(self.body, 1)


class Foot(QFrame):
    """The row of actions at the foot of a page: never scrolled away, the primary button at its right end.

    Its first button stands under what begins ``left`` pixels at 100 % from the edge.
    """

    def __init__(self, parent: QWidget | None = None, *, left: int = 24) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(look.px(left), look.px(11), look.px(16), look.px(12))
        self.row.setSpacing(look.px(8))


class _Middle(QScrollArea):
    """Takes the room of its scroll bar from its content's own margin, where that is wide: the rest stands still as it comes.

    What scrolls reaches as far to the right, then, as what does not, over it and under it.
    """

    _margin: int | None = None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        content = self.widget()
        inner = content.layout() if content is not None else None
        if inner is not None:
            self._make_room(inner)

    def _make_room(self, inner: QLayout) -> None:
        edges, bar = inner.contentsMargins(), self.width() - self.viewport().width()
        self._margin = edges.right() if self._margin is None else self._margin
        right = self._margin - bar if self._margin >= 2 * bar else self._margin
        if right != edges.right():
            edges.setRight(right)
            inner.setContentsMargins(edges)
            inner.activate()  # one that is just being laid out would not hear of it


def scrolled(content: QWidget, *, role: str = "surface", parent: QWidget | None = None) -> QScrollArea:
    """A page's middle that scrolls when the window is low; sideways only where its fields have no room at all."""
    made = _Middle(parent)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setProperty("role", role)
    content.setProperty("role", role)
    content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setWidget(content)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def stacked(*parts: QWidget) -> QWidget:
    """What comes and goes at the foot of the window, the newest news lowest; nothing of it is there when there is none."""
    made = QWidget()
    column = QVBoxLayout(made)
    KeptEdges(made, (8, 0, 8, 0), 0)
    for part in parts:
        column.addWidget(part)
    return made


class PageStack(QStackedWidget):
    """Pages of which one is shown; it needs only the room that this one needs."""

    _is_turning = False

    def turn_to(self, page: QWidget, enter: Callable[[], object] | None = None) -> None:
        """Show a page in place of the one before; the focus goes from one to the other, and nowhere between.

        ``enter`` takes it to its place while both are there; without it the stack finds one.
        """
        self._is_turning = True
        if enter is not None:
            page.setGeometry(self.contentsRect())
            page.show()
            enter()
        self.setCurrentWidget(page)
        self._is_turning = False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Asked by what is hidden with the focus in it, too: the stack itself takes it to the page that comes."""
        return False if self._is_turning else super().focusNextPrevChild(next)

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()


class SideStack(QStackedWidget):
    """Pages of which one is shown: as high as this one must be, and as wide as any of them, so that the part beside stays."""

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize(super().minimumSizeHint().width(), page.minimumSizeHint().height() if page is not None else 0)


class EmptyState(QWidget):
    """Where nothing is yet: a symbol, what is missing, what to do, and the button that does it."""

    def __init__(self, icon: str, what: str, how: str, *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = label(what, "section")
        self.how = label(how, "help", wraps=True)
        self._symbol = Symbol()
        icons.wear(self._symbol, icon, "text2", 28)
        self._lay_out(actions)

    def tell(self, icon: str, what: str, how: str) -> None:
        """Say that something else is not there yet."""
        icons.wear(self._symbol, icon, "text2", 28)
        self.what.setText(what)
        self.how.setText(how)

    def _lay_out(self, actions: Iterable[QWidget]) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(look.px(8))
        column.addStretch(1)
        for part in (self._symbol, self.what, self.how):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        column.addSpacing(look.px(4))
        column.addLayout(row)
        column.addStretch(2)
