"""Visa källan: a line that says which workbook and cell something was read from, and opens the sheet around it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from malverktyg.domain.year import Entity
from ui import look
from ui.session import Session
from ui.sources import texts
from ui.widgets.buttons import link
from ui.widgets.labels import label


class SourceLink(QWidget):
    """Hidden while nothing is known of where a thing was read from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.thing: Entity | None = None
        self.told, self.show_button = label("", "help", wraps=True), link(texts.SHOW, "file-search")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.told, 1)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignRight)
        self.show_button.clicked.connect(self.open)
        self.hide()

    def show_thing(self, thing: Entity | None) -> None:
        """Show where a goal, an activity, an assessment … was read from."""
        source = self._session.register.source_of(thing.id) if thing is not None else None
        self.thing = thing if source is not None else None
        self.setVisible(source is not None)
        if source is not None:
            told = texts.READ_FROM.format(workbook=source.workbook, sheet=source.sheet, cell=source.cell)
            self.told.setText(told)
            self.show_button.setAccessibleName(texts.SHOW_OF.format(told=told))

    def open(self) -> None:
        """Show the sheet around the cell."""
        from ui.sources.dialog import SourceDialog  # noqa: PLC0415  loaded with the first source that is shown

        if self.thing is None:
            return
        dialog = SourceDialog(self._session, self.thing, self.window())
        dialog.exec()
        dialog.deleteLater()
