"""Rows that take more lines where their words would be cut, in a list that is narrow and still high enough to show many."""

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from ui import look
from ui.models.rows import is_tree
from ui.widgets.row_delegate import MARKED, PAD, RowDelegate
from ui.widgets.row_tree import RowTree

_FEWEST = {2: 8, 3: 6}
"""Rows by their lines: where fewer of them would be seen at once they have a line less, and one sees more of the list."""


class TwoLines(QObject):
    """Watches over the first column of a list: whether words of a usual length are read whole on one line in it.

    In a ``marked`` list a symbol stands before the words; one that does not scroll itself is made as high as its rows.
    """

    def __init__(self, tree: RowTree, *, marked: bool = False, scrolls: bool = True) -> None:
        super().__init__(tree)
        self._tree, self._words, self._before, self._scrolls = tree, "", MARKED if marked else 0, scrolls
        self._beside: tuple[int, str] | None = None
        self._are_taken, self._usual = False, ""
        tree.header().sectionResized.connect(lambda *_: self._fit())
        tree.viewport().installEventFilter(self)

    def offer(self, words: str, beside: tuple[int, str] | None = None, *, usual: str = "") -> None:
        """Tell words as long as those are that are to be read whole, and such words of another column by its place.

        Where words as long as the ``usual`` would be cut on two lines, too, there are three.
        """
        self._words, self._beside, self._usual = words, beside, usual
        self._fit()

    @property
    def are_taken(self) -> bool:
        """Whether the rows have more lines than one."""
        return self._are_taken

    def _fit(self) -> None:
        inset = self._tree.indentation() if is_tree(self._tree.rows.arranged) else 0
        room = self._tree.columnWidth(0) - inset - look.px(2 * PAD + self._before)
        fits = look.metrics().horizontalAdvance(self._words) <= room
        if self._beside is not None:
            place, words = self._beside
            fits = fits and look.metrics(14).horizontalAdvance(words) <= self._tree.columnWidth(place) - look.px(2 * PAD)
        lines = 1 if fits or not self._has_room(2) else 2
        if lines == 2 and len(look.lines(self._usual, 15, 400, room, 3)) == 3 and self._has_room(3):
            lines = 3
        self._are_taken = lines > 1
        if self._tree.set_lines(lines) and not self._scrolls:
            self._tree.fit_rows()

    def _has_room(self, lines: int) -> bool:
        """Whether enough rows of so many lines are seen at once."""
        return not self._scrolls or self._tree.viewport().height() >= _FEWEST[lines] * RowDelegate.height(lines)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)
