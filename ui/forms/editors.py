"""Fields whose text is understood: times, days, roles, whole numbers. How a text is read is told beneath as one types."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from malverktyg.domain.pasted import entries
from malverktyg.domain.periods import Precision, TimeSpan
from malverktyg.domain.relative import from_today
from malverktyg.jobs.typed import read_day, read_time, split_people
from ui.forms import texts
from ui.widgets.line import BareLine
from ui.widgets.long_text import BareLongText
from ui.widgets.remark import Kind

_SWEDISH = QLocale("sv_SE")


def day_words(day: date, *, weekday: bool = False) -> str:
    """ "21 september 2023", or "torsdag 21 september 2023"."""
    return _SWEDISH.toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy" if weekday else "d MMMM yyyy")


def span_words(span: TimeSpan) -> str:
    """What a span says, in words: a day with its weekday, else from and to."""
    if span.end is None:
        return texts.FROM.format(start=day_words(span.start)) if span.start else ""
    if span.precision is Precision.DAY and span.start in (None, span.end):
        return day_words(span.end, weekday=True)
    if span.start is None:
        return texts.LATEST.format(end=day_words(span.end))
    return texts.FROM_TO.format(start=day_words(span.start), end=day_words(span.end))


def _now() -> date:
    return date.today()  # noqa: DTZ011  the officer's own calendar day


class TimeEdit(BareLine):
    """A time as an officer writes it ("våren 2023", "Q3", "v. 35"); the text is kept and the days it means are told.

    What counts from today ("nästa fredag") becomes the day that it means once the field is left.
    """

    def __init__(
        self, year: Callable[[], int], placeholder: str = "", parent: QWidget | None = None, today: Callable[[], date] = _now
    ) -> None:
        super().__init__(placeholder, parent)
        self._year, self._today = year, today
        self._span, self._said = TimeSpan(), ""

    def value(self) -> TimeSpan:
        """The span; the one that was set as long as its text still stands."""
        text = self.text().strip()
        if text in (_shown(self._span), self._said):
            return self._span
        found = read_time(text, self._year(), self._today()) if text else None
        return found.span if found else TimeSpan(text=text)

    def set_value(self, value: TimeSpan) -> None:
        """Show a span by its text."""
        self._span, self._said = value, ""
        self.write(_shown(value))

    @override
    def settle(self) -> None:
        """What is written is saved."""
        self._span, self._said = self.value(), self.text().strip()  # tomorrow the same words would mean another day
        super().settle()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if from_today(self.text(), self._today()) is not None:
            self.write(self.value().text)
        super().focusOutEvent(event)

    def reading(self) -> tuple[Kind, str] | None:
        """How the text is understood."""
        text, span = self.text().strip(), self.value()
        if not text:
            return None
        if span.precision is Precision.RUNNING and not (span.start or span.end):
            return Kind.RIGHT, texts.READ_AS.format(reading=texts.RUNNING)
        if not (span.start or span.end):
            return Kind.WARNING, texts.NOT_A_TIME
        found = read_time(text, self._year(), self._today())
        if found and found.guessed and found.span == span:
            return Kind.HINT, texts.READ_AS.format(reading=span_words(span))
        return Kind.RIGHT, texts.READ_AS.format(reading=span_words(span))


class DayEdit(BareLine):
    """A day, written freely; a text that is no day is told and does not replace the day that was there."""

    def __init__(
        self, year: Callable[[], int], placeholder: str = "", parent: QWidget | None = None, today: Callable[[], date] = _now
    ) -> None:
        super().__init__(placeholder, parent)
        self._year, self._today = year, today
        self._day: date | None = None
        self._said = ""

    def value(self) -> date | None:
        """The day that the text says; the last that could be read where it says none."""
        text = self.text().strip()
        if text and text == self._said:
            return self._day
        return (self._read() or self._day) if text else None

    def set_value(self, value: date | None) -> None:
        """Show a day."""
        self._day, self._said = value, ""
        self.write(day_words(value) if value else "")

    @override
    def settle(self) -> None:
        """What is written is saved."""
        self._day, self._said = self.value(), self.text().strip()
        super().settle()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if from_today(self.text(), self._today()) is not None and (day := self.value()) is not None:
            self.write(day_words(day))
        super().focusOutEvent(event)

    def reading(self) -> tuple[Kind, str] | None:
        """How the text is understood."""
        if not self.text().strip():
            return None
        day = self._read()
        if day is None:
            return Kind.ERROR, texts.NOT_A_DAY
        return Kind.RIGHT, texts.READ_AS.format(reading=day_words(day, weekday=True))

    def _read(self) -> date | None:
        return read_day(self.text().strip(), self._year(), self._today())


class PeopleEdit(BareLine):
    """Several responsible roles on one line, as the workbooks have them."""

    joint = ", "

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._people: tuple[str, ...] = ()

    def value(self) -> tuple[str, ...]:
        """The roles; those that were set as long as the text still stands."""
        return self._people if self.text() == ", ".join(self._people) else split_people(self.text())

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show the roles."""
        self._people = value
        if self.value() != value or not value:
            self.write(", ".join(value))


class LinesEdit(BareLongText):
    """Entries, one a line."""

    @override
    def pasted(self, text: str, *, cells: bool) -> str:
        return entries(text, cells=cells)

    def value(self) -> tuple[str, ...]:
        """The entries without blanks around them; empty lines are none."""
        return tuple(line.strip(" \t") for line in self.written().split("\n") if line.strip(" \t"))

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show the entries."""
        if value != self.value():
            self.write("\n".join(value))


class NumberEdit(BareLine):
    """A whole number or nothing."""

    def value(self) -> int | None:
        """The number; None for nothing and for what is none."""
        text = self.text().replace("%", "").strip(" \t\u00a0")
        return int(text) if text.lstrip("-").isdecimal() else None

    def set_value(self, value: int | None) -> None:
        """Show the number."""
        if value != self.value() or value is None:
            self.write("" if value is None else str(value))

    def reading(self) -> tuple[Kind, str] | None:
        """A remark where the text is no number."""
        return (Kind.ERROR, texts.NOT_A_NUMBER) if self.text().strip() and self.value() is None else None


def _shown(span: TimeSpan) -> str:
    if span.text:
        return span.text
    return " – ".join(day.isoformat() for day in (span.start, span.end) if day)
