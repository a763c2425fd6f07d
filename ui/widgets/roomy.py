"""A column whose words are read whole in a wide list, and cut in a narrow one before they take too much from the others."""

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from ui import look
from ui.widgets.row_delegate import PAD
from ui.widgets.row_tree import RowTree

LEAST = 120  # pixels at 100 %


class Roomy(QObject):
    """Watches over one column of a list. ``least`` is its width in a narrow list, ``rest`` what the columns that grow keep."""

    def __init__(self, tree: RowTree, *, least: int = LEAST, rest: int) -> None:
        super().__init__(tree)
        self._tree, self._least, self._rest = tree, least, rest
        self._place: int | None = None
        self._words = ""
        tree.viewport().installEventFilter(self)

    def offer(self, place: int | None, words: str) -> None:
        """Tell where the column stands, if anywhere, and its longest words, said in passing."""
        self._place, self._words = place, words
        self._fit()

    def _fit(self) -> None:
        if self._place is None:
            return
        head, columns = self._tree.header(), self._tree.rows.columns
        others = sum(head.sectionSize(place) for place, one in enumerate(columns) if place != self._place and not one.grows)
        wanted = look.metrics(14).horizontalAdvance(self._words) + look.px(2 * PAD + 4)
        room = self._tree.viewport().width() - others - look.px(self._rest)
        least = look.px(self._least)
        head.resizeSection(self._place, max(least, min(wanted, room)) if wanted > least else least)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)
