"""Over the plan: the chosen workbooks, some of them seen at once and the rest by scrolling."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import look
from ui.pages.importing import texts
from ui.widgets.labels import label
from ui.widgets.panels import scrolled
from ui.widgets.two_line_rows import Told, TwoLineRows

MOST = 4.5  # rows that are seen at once: half a row tells that there are more


class FilesShelf(QWidget):
    """Hidden while there is but one workbook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = TwoLineRows(texts.FILES)
        head = label(texts.FILES, "section")
        head.setContentsMargins(look.px(8), 0, 0, 0)
        panel = QWidget()
        rows = QVBoxLayout(panel)
        rows.setContentsMargins(look.px(8), look.px(8), look.px(8), 0)
        rows.setSpacing(look.px(2))
        rows.addWidget(head)
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
        if self.files.rows:
            row = self.files.rows[0].sizeHint().height() + look.px(2)
            self.setFixedHeight(look.px(44) + round(row * min(len(files), MOST)))

    def _reach(self, number: int) -> None:
        self._middle.ensureWidgetVisible(self.files.rows[number], 0, look.px(24))
