"""What the user says of the sheet that is shown, by the menus of its columns and cells."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import Corrections, HeadIs
from malverktyg.exchange.facts import Reading
from ui.pages.importing.about import About, line_about
from ui.pages.importing.role_menu import Now, Of, RoleMenu
from ui.pages.importing.sheet_side import SheetSide
from ui.pages.importing.steps import parts
from ui.workbook.places import apart


class Asking(QObject):
    """``said`` tells a part of the corrections, ``forgotten`` the corrections without what was said of a cell or a column."""

    said = Signal(object)
    forgotten = Signal(object)

    def __init__(self, side: SheetSide) -> None:
        super().__init__(side)
        self._side = side
        self._corrections = Corrections()
        self._year = 0
        self.menu: RoleMenu | None = None
        side.line_wanted.connect(self._ask_line)
        side.bar.roles_wanted.connect(self._ask_cell)
        side.bar.said.connect(self.said)
        side.bar.reset.connect(lambda: self._forget(side.bar.about, line=False))

    def about(self, reading: Reading, corrections: Corrections, year: int) -> None:
        """The corrections that hold for what is shown, and its year: ``year`` where the workbook tells none."""
        self._corrections, self._year = corrections, reading.year or year

    def is_said(self, about: About | None) -> bool:
        """Whether the user has said something of a cell."""
        return about is not None and bool(about.said_of(self._corrections, line=about.is_head))

    def _periods(self) -> Sequence[Period]:
        return [Period(self._year, part) for part in PeriodPart]

    def _ask_line(self, line: int, chip: QRect) -> None:
        seen, here = self._side.view.cells.seen, self._side.view.currentIndex()
        if seen is not None:
            found = line_about(seen, line, max(here.row(), 0) + 1, max(here.column(), 0) + 1)
            self._ask(found, chip.bottomLeft() + QPoint(2, 1), line=True)

    def _ask_cell(self, place: QPoint) -> None:
        about = self._side.bar.about
        if about is not None:
            self._ask(about, place, line=about.is_head)

    def _ask(self, about: About, place: QPoint, *, line: bool) -> None:
        told = about.said_of(self._corrections, line=line)
        of = Of.CELL if not line else Of.ROW if about.turned else Of.COLUMN
        menu = RoleMenu(Now(about.role, about.told.period, bool(told)), self._periods(), of=of, parent=self._side)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(lambda role, period: self._say_role(about, role, period, line=line))
        menu.headed.connect(lambda: self.said.emit(HeadIs(about.sheet, _row(about))))
        menu.reset.connect(lambda: self._forget(about, line=line))
        self.menu = menu
        menu.popup(place)

    def _say_role(self, about: About, role: str, period: Period | None, *, line: bool) -> None:
        """Say what it is, where it is not that already."""
        if (role, period) != (about.role, about.told.period):
            self.said.emit(about.is_now(role, period, line=line))

    def _forget(self, about: About | None, *, line: bool) -> None:
        if about is None:
            return
        left = self._corrections
        for one in about.said_of(self._corrections, line=line or about.is_head):
            left = next(without for part, without in parts(left) if part == one)
        self.forgotten.emit(left)


def _row(about: About) -> int:
    _, spot = apart(about.place)
    return spot[0] if spot else 0
