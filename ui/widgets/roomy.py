"""A column whose words are read whole in a wide list, and cut in a narrow one before they take too much from the others."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetrics
from typing_extensions import override

from ui import look
from ui.widgets.row_delegate import MARKED, PAD
from ui.widgets.row_tree import RowTree

LEAST = 132  # pixels at 100 %: room for "Kommunfullmäktige"
_ARROW = 16  # beside a head by which the list is sorted


class Roomy(QObject):
    """Watches over one column of a list: as wide as its head and words, and no wider than ``least`` in a narrow list.

    ``rest`` is what the columns that grow keep before it becomes wider than that; without it, it never does. Where some of its
    words are ``loud``, all are measured as if they were. In a ``marked`` list a symbol stands before the first column's words.
    """

    def __init__(
        self, tree: RowTree, *, least: int = LEAST, rest: int | None = None, loud: bool = False, marked: bool = False
    ) -> None:
        super().__init__(tree)
        self._tree, self._least, self._rest, self._before = tree, least, rest, MARKED if marked else 0
        self._letters = look.metrics(15, 600) if loud else look.metrics(14)
        self._place: int | None = None
        self._words: tuple[str, ...] = ()
        self._beside: tuple[str, ...] = ()
        tree.viewport().installEventFilter(self)

    def offer(self, place: int | None, words: tuple[str, ...], *, beside: tuple[str, ...] = ()) -> None:
        """Tell where the column stands, if anywhere, and its longest words, said in passing: the widest of them counts.

        Where the longest words ``beside`` are told the list's first column keeps no more than they need.
        """
        self._place, self._words, self._beside = place, words, beside
        self._fit()

    def _fit(self) -> None:
        head, columns = self._tree.header(), self._tree.rows.columns
        if self._place is None or self._place >= len(columns):  # there are fewer columns now, and this one's place is told next
            return
        others = sum(head.sectionSize(place) for place, one in enumerate(columns) if place != self._place and not one.grows)
        title = look.metrics(13, 600).horizontalAdvance(columns[self._place].head) + look.px(_ARROW)
        wanted = max(_widest(self._words, self._letters), title) + look.px(2 * PAD + 4)
        head.resizeSection(self._place, min(wanted, max(look.px(self._least), self._room(others))))

    def _room(self, others: int) -> int:
        """What the other columns leave, those that grow keeping what they are to keep."""
        if self._rest is None:
            return 0
        needed = _widest(self._beside, look.metrics()) + look.px(2 * PAD + self._before)
        kept = min(look.px(self._rest), needed) if self._beside else look.px(self._rest)
        return self._tree.viewport().width() - others - kept

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)


def _widest(words: tuple[str, ...], letters: QFontMetrics) -> int:
    return max(map(letters.horizontalAdvance, words), default=0)
