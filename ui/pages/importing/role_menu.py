"""The menu of what a column, a row of a turned sheet or a cell may be said to be: by group, and assessments by period."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from malverktyg.domain.periods import Period
from malverktyg.exchange.correcting.corrections import IGNORED
from malverktyg.exchange.headings.roles_offered import OfferedRole, RoleGroup, offered
from ui.pages.importing import texts
from ui.workbook import roles


@dataclass(frozen=True, slots=True)
class Now:
    """What is chosen when the menu opens: a role, its period, and whether the user has said so."""

    role: str = ""
    period: Period | None = None
    is_said: bool = False


class Of(StrEnum):
    """What the menu speaks of."""

    COLUMN = "column"
    ROW = "row"
    CELL = "cell"


class RoleMenu(QMenu):
    """``chosen`` tells a role and its period, ``reset`` that what was said before is to be forgotten, ``headed`` that the row is
    the table's header."""

    chosen = Signal(str, object)
    reset = Signal()
    headed = Signal()

    def __init__(self, now: Now, periods: Sequence[Period], *, of: Of, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now, self._periods = now, periods
        self.setAccessibleName(texts.READ_AS_OF[of.value])
        groups = offered()
        for group in groups:
            if any(role.role == IGNORED for role in group.roles):
                continue
            if all(role.of_a_period for role in group.roles if not role.role.endswith(".period")):
                for period in periods:
                    self._add_group(group, texts.GROUP_IN_PERIOD.format(group=group.label, period=period.label.lower()), period)
            else:
                self._add_group(group, group.label, None)
        self.addSeparator()
        self._add_last(of)

    def _add_group(self, group: RoleGroup, words: str, period: Period | None) -> None:
        menu = self.addMenu(words)
        for role in group.roles:
            self._add_role(menu, role, period)
        if any(action.isChecked() for action in menu.actions()):
            font = menu.menuAction().font()
            font.setBold(True)
            menu.menuAction().setFont(font)
            self.setActiveAction(menu.menuAction())

    def _add_role(self, menu: QMenu, role: OfferedRole, period: Period | None) -> None:
        if role.of_a_period and period is None:
            self._add_periods(menu, role)
            return
        action = menu.addAction(roles.words(role.role))
        action.setCheckable(True)
        said = period if role.of_a_period else None
        action.setChecked(role.role == self._now.role and (said is None or said == self._now.period))
        action.triggered.connect(lambda: self.chosen.emit(role.role, said))

    def _add_periods(self, menu: QMenu, role: OfferedRole) -> None:
        """A role outside the assessments that a period may be said with: plain, and in each period."""
        is_now = role.role == self._now.role
        for period in (None, *self._periods):
            action = menu.addAction(roles.words(role.role, period))
            action.setCheckable(True)
            action.setChecked(is_now and self._now.period == period)
            action.triggered.connect(lambda _=False, period=period: self.chosen.emit(role.role, period))

    def _add_last(self, of: Of) -> None:
        self.ignore = self.addAction(texts.LEAVE[of.value])
        self.ignore.setCheckable(True)
        self.ignore.setChecked(self._now.role.startswith(IGNORED))
        self.ignore.triggered.connect(lambda: self.chosen.emit(IGNORED, None))
        if of is Of.CELL:
            self.addAction(texts.ROW_IS_HEAD).triggered.connect(self.headed)
        if self._now.is_said:
            self.addSeparator()
            self.addAction(texts.AS_THE_PROGRAM).triggered.connect(self.reset)
