"""An indicator's values, written in a small table: the year's periods downward, all, women and men across."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from malverktyg.domain.goals import Group, Indicator, Measurement
from malverktyg.domain.naming import named
from malverktyg.domain.periods import Period, periods_of
from malverktyg.domain.year import Entity
from ui import look
from ui.forms.form import PAUSE
from ui.leaving import Unsaved
from ui.pages.goals import texts
from ui.session import Session
from ui.widgets.labels import label
from ui.widgets.line import Line

_Place = tuple[Period, Group]


class ValueTable(QWidget):
    """Saves what is written when a cell is left, after a pause, and when the session flushes: one change set for all of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._indicator: Indicator | None = None
        self._shown: dict[_Place, str] = {}
        self.lines: dict[_Place, Line] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(8))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        session.flushing.connect(self.flush)
        session.leaving.connect(self._tell_left)

    def show_indicator(self, indicator: Indicator, year: int) -> None:
        """Show the values of an indicator in a year; what is being written stays."""
        if self._indicator is not None and self._indicator.id != indicator.id:
            self.flush()
            self._shown = {}
        self._indicator = indicator
        periods = periods_of(year)
        if {period for period, _ in self.lines} != set(periods):
            self._make(periods)
        for place, line in self.lines.items():
            written = line.value() if self._shown.get(place, "") != line.value() and place in self._shown else None
            value = self._saved(place)
            self._shown[place] = value
            if written is None:
                line.set_value(value)

    def flush(self) -> None:
        """Save what is written."""
        self._pause.stop()
        if self._indicator is None or self._indicator.id is None:
            return
        saved: list[Entity] = []
        removed: list[Entity] = []
        before = dict(self._shown)
        for place in self._changed():
            self._shown[place] = self.lines[place].value()
            self._sort(place, saved, removed)
        if not saved and not removed:
            return
        register = self._session.register
        self._session.change(saved=saved, removed=removed, why=texts.WHY_VALUE)
        if self._session.register is register:  # it did not come about: what is written waits
            self._shown = before

    def _changed(self) -> list[_Place]:
        return [place for place, line in self.lines.items() if line.value() != self._shown.get(place)]

    def _tell_left(self, told: list[Unsaved]) -> None:
        if self._indicator is None or self._indicator.id is None:
            return
        thing = named(self._session.register, self._indicator)
        lines = [self.lines[place] for place in self._changed()]
        told += [
            Unsaved(texts.VALUE_OF.format(value=one.accessibleName(), thing=thing), one.value(), editor=one) for one in lines
        ]

    def _sort(self, place: _Place, saved: list[Entity], removed: list[Entity]) -> None:
        text = self.lines[place].value().strip()
        found = self._measurement(place)
        if not text:
            removed += [found] if found is not None else []
            return
        assert self._indicator is not None and self._indicator.id is not None  # noqa: S101, PT018  flush has looked
        base = found or Measurement(indicator=self._indicator.id, period=place[0], group=place[1])
        measured = text.casefold() != texts.NOT_MEASURED
        saved.append(replace(base, value=text if measured else "", measured=measured))

    def _saved(self, place: _Place) -> str:
        found = self._measurement(place)
        if found is None:
            return ""
        return found.value if found.measured else texts.NOT_MEASURED

    def _measurement(self, place: _Place) -> Measurement | None:
        measured: Iterator[Measurement] = iter(())
        if self._indicator is not None and self._indicator.id is not None:
            measured = iter(self._session.register.measurements_of(self._indicator.id))
        return next((one for one in measured if (one.period, one.group) == place), None)

    def _make(self, periods: tuple[Period, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self.lines, self._shown = {}, {}
        for across, group in enumerate(Group, 1):
            self._grid.addWidget(label(group.label, "head"), 0, across)
        for down, period in enumerate(periods, 1):
            self._grid.addWidget(label(period.label, "body"), down, 0)
            for across, group in enumerate(Group, 1):
                self._grid.addWidget(self._line(period, group), down, across)

    def _line(self, period: Period, group: Group) -> Line:
        line = Line()
        line.setAccessibleName(texts.VALUE_NAME.format(group=group.label, period=period.label))
        line.edited.connect(self._pause.start)
        line.editingFinished.connect(self.flush)
        self.lines[period, group] = line
        return line
