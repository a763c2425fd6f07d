"""Each body's own protocol text under the points to decide, ready to be copied."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from malverktyg.document.typography import typeset
from malverktyg.domain.protocols import Protocol
from ui import look
from ui.pages.proposal import texts
from ui.session import Session
from ui.widgets.buttons import Button
from ui.widgets.labels import label


class ProtocolList(QWidget):
    """A row for each body that decides or prepares."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shown: tuple[Protocol, ...] = ()
        self.buttons: list[Button] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(8), 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(label(texts.PROTOCOLS, "label"))
        column.addWidget(label(texts.PROTOCOLS_HELP, "help", wraps=True))
        column.addLayout(self._grid)

    def show_protocols(self, found: Sequence[Protocol]) -> None:
        """Show the bodies' texts; nothing where no body is chosen."""
        if tuple(found) == self.shown:
            return
        self.shown = tuple(found)
        self.setVisible(bool(found))
        while (item := self._grid.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self.buttons = []
        for place, protocol in enumerate(found):
            first, *more = protocol.text.split("\n")
            words = label(texts.GOES_ON.format(text=first) if more else first, "quiet", wraps=True)
            words.setToolTip(protocol.text)
            words.setAccessibleDescription(protocol.text)
            button = Button(texts.COPY)
            button.setAccessibleName(texts.COPY_FOR.format(body=protocol.body.in_text))
            button.clicked.connect(partial(self.copy, place))
            self.buttons.append(button)
            self._grid.addWidget(words, place, 0)
            self._grid.addWidget(button, place, 1, Qt.AlignmentFlag.AlignTop)

    def copy(self, place: int) -> None:
        """Lay a body's text on the clipboard, set as it is printed."""
        protocol = self.shown[place]
        QGuiApplication.clipboard().setText(typeset(protocol.text))
        self._session.tell(texts.COPIED.format(body=protocol.body.in_text))
