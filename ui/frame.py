"""What the deeds of the menus ask of the window that they serve, so that neither needs the other to be read first."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from ui import look
from ui.pages.welcome import WelcomePage
from ui.session import Session
from ui.widgets.header import Header
from ui.widgets.keys import opened_menu
from ui.widgets.receipts import ReceiptBar

NEW = "new"  # the id that asks for a new thing of a kind


class Frame(QMainWindow):
    """A window around one session: it shows pages and receipts; what is done in them is for others to say."""

    session: Session
    header: Header
    receipts: ReceiptBar
    welcome: WelcomePage
    pages: dict[int, QWidget]

    def __init__(self) -> None:
        super().__init__()
        look.wear(self)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        raise NotImplementedError

    @property
    def page_name(self) -> str:
        """The name of the page that is shown; that of the first page where no file is open."""
        raise NotImplementedError

    def go(self, number: int) -> None:
        """Go to a page by its place."""
        raise NotImplementedError

    def enter(self, number: int) -> None:
        """Go to a page and put the focus in it."""
        raise NotImplementedError

    def show_thing(self, kind: str, id: str = "") -> None:
        """Go to the page where a thing of this kind is shown, and show it."""
        raise NotImplementedError

    def seek(self) -> None:
        """Go to the field where anything is sought."""
        raise NotImplementedError

    def move_pane(self, step: int) -> None:
        """Move the focus to the next or previous part of the window."""
        raise NotImplementedError

    def rebuild(self, scale: int) -> None:
        """Make everything inside the window anew in another size of text, in per cent."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not opened_menu(event):
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowUnblocked:  # a dialog is answered: not every window manager gives the focus back
            QTimer.singleShot(0, self, self.activateWindow)
        elif event.type() is QEvent.Type.WindowActivate:  # a colleague may have written to the file on the shared disk
            QTimer.singleShot(0, self, self.session.look_again)
        return super().event(event)
