"""News over the sheet: a workbook that was declined, one whose layout is known from before, a sheet that is hidden."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import look
from ui.widgets.panels import framed
from ui.widgets.remark import Kind, RemarkLine


@dataclass(frozen=True, slots=True)
class News:
    """What is told, and what a link beside it does."""

    kind: Kind
    text: str
    link: str = ""
    do: Callable[[], object] | None = None


class Notices(QWidget):
    """A strip for each piece of news; no room is taken while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[RemarkLine] = []
        self._news: list[News] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(16), look.px(6), look.px(8), look.px(6))
        self._column.setSpacing(look.px(4))
        self.hide()

    def tell(self, news: Sequence[News]) -> None:
        """Show the news; the same as before stay, with the focus that their links may have."""
        before, self._news = [(one.kind, one.text, one.link) for one in self._news], list(news)
        if before == [(one.kind, one.text, one.link) for one in news]:
            return
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for place, one in enumerate(news):
            self._add(place, one)
        self.setVisible(bool(news))

    def _add(self, place: int, news: News) -> None:
        line = RemarkLine()
        line.tell(news.kind, news.text, news.link)
        line.setAccessibleName(news.text)
        line.repaired.connect(lambda: self._do(place))
        row = QHBoxLayout()
        row.setContentsMargins(look.px(10), look.px(4), look.px(8), look.px(4))
        row.addWidget(line)
        self.lines.append(line)
        strip = framed("strip", row)
        strip.setProperty("kind", news.kind.value)
        self._column.addWidget(strip)

    def _do(self, place: int) -> None:
        if (do := self._news[place].do) is not None:
            do()
