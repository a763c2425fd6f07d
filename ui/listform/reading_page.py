"""A page whose list is only read: what is told of the row or group that is current stands beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.keeping import Kept
from ui.later import RESTS, Later
from ui.listform import texts
from ui.listform.list_side import ListSide
from ui.models.rows import Row
from ui.session import Session
from ui.widgets.apart import Apart
from ui.widgets.row_menu import RowDeed, give_menu
from ui.widgets.splitters import FOLDS_BELOW, SideBySide, can_be_seen


class ReadingPage(QWidget):
    """The common part. A page gives ``rows``, ``tell`` and ``open``, and calls ``put_together``.

    The first row is current until the user goes to another: while one types it is the first of what is found so far.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        self._before = ""  # the row that was current in the page in whose place this one stands
        self._is_filling = self._is_narrowing = False
        self._by_itself = True
        self._soon = QTimer(self, singleShot=True, interval=RESTS)
        self._soon.timeout.connect(self.settle)

    def put_together(
        self,
        side: ListSide,
        aside: QWidget,
        name: str,
        *,
        share: tuple[int, int] = (680, 408),
        below: int = FOLDS_BELOW,
        apart: tuple[str, Apart] | None = None,
        low: int = 0,
    ) -> None:
        """Lay the list and the aside of a name out, and listen to both and to the session.

        One of the two is shown at a time in a page narrower than ``below`` pixels at 100 %; ``apart`` is what holds the strips
        over them in a window lower than ``low`` pixels.
        """
        self.side, self.aside = side, aside
        self._later = Later(self.settle, self, side.tree)
        self.sides = SideBySide((texts.LIST, side), (name, aside), below=below, apart=apart, low=low)
        self.sides.share(share)
        self.sides.remember(type(self).__name__)
        self.lay_out()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.tree.reached.connect(self._reached)
        side.tree.opened.connect(self.open)
        side.narrowed.connect(self._narrowed)
        give_menu(side.tree, self.row_deeds)
        for signal in (self.session.changed, self.session.period_changed):
            signal.connect(self.refresh)

    def row_deeds(self) -> Sequence[RowDeed]:
        """What the menu of the rows offers right now."""
        key = self.side.tree.current_key()
        return (RowDeed(texts.SHOW, "Enter", partial(self.open, key)),) if key else ()

    def lay_out(self) -> None:
        """Put the sides into the page."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sides)

    def rows(self) -> None:
        """Show the rows and counts in the side."""
        raise NotImplementedError

    def tell(self, key: str) -> None:
        """Show beside the list what there is to say of a row or group; of nothing where the key is empty."""
        raise NotImplementedError

    def open(self, key: str) -> None:
        """Go to where the thing of a row is looked after."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the file as it stands; what is current stays so, else the first row becomes it. Waits until the page is seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._fill()

    def fill_ahead(self) -> bool:
        """Show the file as it stands before anybody sees the page, so that it is there at once when somebody does."""
        if self._stale:
            self._fill()
        return False

    def _fill(self) -> None:
        self._stale = False
        key = self.reached()
        self.rows()
        self.stay(key)

    def reached(self) -> str:
        """The key of the row or group that is current, or is to be."""
        return self.side.tree.reached_key() or self._before

    def keep(self) -> Kept:
        """The row that is current, and what the list is narrowed to."""
        return {"row": self.side.tree.reached_key(), "side": self.side.keep()}

    def take_back(self, kept: Kept) -> None:
        """Show the same row in the same list, once the page is seen."""
        self._before = kept["row"]
        self._by_itself = not self._before
        self.side.take_back(kept["side"])

    def show_rows(self, rows: Sequence[Row], *, total: int) -> None:
        """Show rows, ``total`` of which there would be without chips and filter."""
        self._is_filling = True  # a view moves its current row when that goes; the user has chosen nothing by it
        self.side.show_rows(rows, total=total)
        self._is_filling = False

    def stay(self, key: str) -> None:
        """Let a row stay current that the user went to, or the first be it; while one types it is told of once that rests."""
        keys = self.side.keys()
        first = keys[0] if keys else ""
        is_left = not key or (self._is_narrowing and self._by_itself) or not self.side.model.holds(key)
        wanted = first if is_left else key
        self._by_itself = self._by_itself or is_left
        self._is_filling = True
        self.side.keep_at(wanted)
        self._is_filling = False
        self.side.return_to_place()
        if self._is_narrowing:
            self._soon.start()
        else:
            self.settle()

    @Slot()
    def settle(self) -> None:
        """Tell of the row that is current, without waiting for the typing or the steps to rest."""
        self._soon.stop()
        self._later.cancel()
        self.tell(self.side.tree.reached_key())

    def _reached(self, _key: str) -> None:
        if not self._is_filling:
            self._by_itself = False
            if self.side.tree.is_stepping:
                self._later.begin()
            else:
                self.settle()

    def _narrowed(self) -> None:
        self._is_narrowing = True
        self.refresh()
        self._is_narrowing = False

    def find_here(self) -> None:
        """Ctrl+F: go to the filter field."""
        self.sides.bring(self.side)
        self.side.seek()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes between."""
        return [one for one in (self.side.tree, self.aside) if can_be_seen(one)] or [self.side]

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._later.is_waiting:
            self._later.cancel()
            self._stale = True
