"""The dialog Ändra tolkning: the period a workbook speaks of, its hidden sheets, and all that was corrected in it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from malverktyg.domain.periods import Period, PeriodPart
from malverktyg.exchange.correcting.corrections import Corrections
from ui import look
from ui.pages.importing import texts
from ui.pages.importing.bring import Opened
from ui.pages.importing.file_head import taken_for
from ui.pages.importing.said_words import words_of
from ui.pages.importing.steps import How, parts, said
from ui.widgets.buttons import Button, link
from ui.widgets.choice import Choice, Tick
from ui.widgets.dialogs import room_for
from ui.widgets.labels import label
from ui.widgets.panels import scrolled

_WIDE, _HIGH, _LOW = 560, 440, 300


class Interpretation(QDialog):
    """``wanted`` tells how the workbook is to be read instead; what is shown follows when it has been read so."""

    wanted = Signal(object)  # a How

    def __init__(self, opened: Opened, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened, self._year = opened, year
        self.setWindowTitle(texts.READING_OF.format(name=opened.path.name))
        self.period, self.close_button = Choice(), Button(texts.CLOSE)
        self.forget_all = link(texts.FORGET_ALL, "undo-2")
        self.ticks: list[Tick] = []
        self.removals: list[Button] = []
        self._layout_told = label("", "help", wraps=True)
        self._middle = scrolled(QWidget())
        self._lay_out()
        self.period.edited.connect(self._say_period)
        self.forget_all.clicked.connect(lambda: self._want(Corrections()))
        self.close_button.clicked.connect(self.reject)
        self.show_file(opened)
        self.resize(room_for(self, _WIDE, _HIGH if self.removals or self.ticks else _LOW))

    def number_in(self, files: Sequence[Opened]) -> int:
        """Which of some workbooks the dialog is about."""
        return next(number for number, one in enumerate(files) if one.path == self._opened.path)

    def show_file(self, opened: Opened) -> None:
        """Show how the workbook is read now."""
        self._opened = opened
        reading = opened.reading
        self._layout_told.setText(taken_for(opened))
        year = reading.year or self._year
        periods = [Period(year, part) for part in PeriodPart]
        self.period.set_choices([(None, texts.AS_IT_SAYS), *((period, period.label) for period in periods)])
        self.period.set_value(opened.how.period)
        content = QWidget()
        content.setProperty("role", "surface")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, look.px(8), 0)
        column.setSpacing(look.px(6))
        self._add_sheets(column, opened)
        turned = {shape.sheet for shape in reading.shapes if shape.turned}
        self._add_corrections(column, opened.how.corrections, turned)
        column.addStretch(1)
        self._middle.setWidget(content)
        self.forget_all.setVisible(bool(self.removals))

    def _add_sheets(self, column: QVBoxLayout, opened: Opened) -> None:
        hidden = [sheet.title for sheet in opened.book.sheets if sheet.hidden]
        self.ticks = []
        if not hidden:
            return
        column.addWidget(label(texts.HIDDEN_SHEETS, "section"))
        for title in hidden:
            tick = Tick(texts.READ_SHEET_OF.format(title=title))
            tick.set_value(title in opened.how.corrections.hidden)
            tick.edited.connect(lambda title=title, tick=tick: self._say_sheet(title, to=tick.value()))
            self.ticks.append(tick)
            column.addWidget(tick)
        column.addSpacing(look.px(8))

    def _add_corrections(self, column: QVBoxLayout, told: Corrections, turned: Collection[str]) -> None:
        column.addWidget(label(texts.CORRECTIONS, "section"))
        self.removals = []
        for part, without in parts(told):
            if isinstance(part, str):
                continue  # a hidden sheet has its tick
            row = QHBoxLayout()
            what = words_of(part, turned)
            remove = link(texts.FORGET)
            remove.setAccessibleName(texts.FORGET_WHAT.format(what=what))
            remove.clicked.connect(lambda _=False, without=without: self._want(without))
            row.addWidget(label(what, "body", wraps=True), 1)
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            self.removals.append(remove)
        if not self.removals:
            column.addWidget(label(texts.NO_CORRECTIONS, "help", wraps=True))

    def _say_sheet(self, title: str, *, to: bool) -> None:
        now = self._opened.how.corrections
        left = replace(now, hidden=tuple(one for one in now.hidden if one != title))
        self._want(said(now, title) if to else left)

    def _say_period(self) -> None:
        period = self.period.value()
        self.wanted.emit(replace(self._opened.how, period=period if isinstance(period, Period) else None))

    def _want(self, corrections: Corrections) -> None:
        self.wanted.emit(How(corrections, self._opened.how.period))

    def _lay_out(self) -> None:
        self.period.setAccessibleName(texts.ABOUT_PERIOD)
        self.period.setMaximumWidth(look.px(260))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        column.setSpacing(look.px(8))
        column.addWidget(label(texts.READING_OF.format(name=self._opened.path.name), "detail", wraps=True))
        column.addWidget(self._layout_told)
        column.addSpacing(look.px(4))
        column.addWidget(label(texts.ABOUT_PERIOD, "label"))
        column.addWidget(self.period)
        column.addSpacing(look.px(8))
        column.addWidget(self._middle, 1)
        row = QHBoxLayout()
        row.addWidget(self.forget_all)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.setProperty("role", "surface")
