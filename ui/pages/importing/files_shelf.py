"""Over the plan: the chosen workbooks, some of them seen at once and the rest by scrolling."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import look
from ui.pages.importing import texts
from ui.widgets.labels import label
from ui.widgets.panels import scrolled
from ui.widgets.two_line_rows import Told, TwoLineRows

MOST = 5  # rows that are seen at once; of more the last shows its name only, which tells that there are more


class FilesShelf(QWidget):
    """Hidden while there is but one workbook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = TwoLineRows(texts.FILES)
        self._head = label(texts.FILES, "section")
        self._head.setContentsMargins(look.px(8), 0, 0, 0)
        panel = QWidget()
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(look.px(8), look.px(8), look.px(8), 0)
        rows.setSpacing(look.px(2))
        rows.addWidget(self._head)
        rows.addWidget(self.files)
        rows.addStretch(1)
        self._middle = scrolled(panel, role="ground")
        self._middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._middle)
        self.files.chosen.connect(self._reach)

    def show_files(self, files: Sequence[tuple[str, Told]], number: int) -> None:
        """Show the workbooks, one of them chosen."""
        self.setVisible(len(files) > 1)
        self.files.show_rows(files, number)
        self.setFixedHeight(self._height(len(files)))

    def _height(self, count: int) -> int:
        above, row = look.px(10) + self._head.sizeHint().height(), self.files.rows[0].sizeHint().height() + look.px(2)
        if count <= MOST:
            return above + row * count + look.px(4)
        return above + row * (MOST - 1) + look.px(3) + look.metrics(15, 600).height()

    def _reach(self, number: int) -> None:
        self._middle.ensureWidgetVisible(self.files.rows[number], 0, look.px(24))
