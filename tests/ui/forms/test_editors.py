"""Editors whose text is understood."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.periods import Precision, TimeSpan
from ui.forms.editors import DayEdit, LinesEdit, NumberEdit, PeopleEdit, TimeEdit, day_words, span_words
from ui.widgets.remark import Kind

Typing = Callable[[QWidget, str], None]
AUTUMN = TimeSpan(date(2023, 7, 1), date(2023, 12, 31), Precision.SEASON, "hösten")


def year() -> int:
    return 2023


def test_a_time_is_the_one_that_was_set_as_long_as_its_text_stands(qtbot: QtBot, type_text: Typing) -> None:
    field = TimeEdit(year)
    qtbot.addWidget(field)
    odd = TimeSpan(date(2020, 1, 1), date(2020, 1, 2), Precision.ABOUT, "hösten")
    field.set_value(odd)
    assert field.value() == odd
    type_text(field, " 2023")
    assert (field.value().start, field.value().end) == (AUTUMN.start, AUTUMN.end)


def test_a_time_without_a_text_is_shown_by_its_days(qtbot: QtBot) -> None:
    field = TimeEdit(year)
    qtbot.addWidget(field)
    bare = TimeSpan(date(2023, 1, 16), date(2023, 3, 31), Precision.DAY)
    field.set_value(bare)
    assert field.text() == "2023-01-16 – 2023-03-31"
    assert field.value() == bare


def test_a_text_that_means_no_time_is_kept_and_told(qtbot: QtBot, type_text: Typing) -> None:
    field = TimeEdit(year)
    qtbot.addWidget(field)
    assert field.reading() is None
    type_text(field, "när det passar")
    assert field.value() == TimeSpan(text="när det passar")
    reading = field.reading()
    assert reading is not None
    assert reading[0] is Kind.WARNING


def test_what_goes_on_all_the_time_is_a_time_without_days(qtbot: QtBot, type_text: Typing) -> None:
    field = TimeEdit(year)
    qtbot.addWidget(field)
    type_text(field, "Löpande")
    assert field.value() == TimeSpan(precision=Precision.RUNNING, text="Löpande")
    assert field.reading() == (Kind.RIGHT, "Tolkas som löpande, utan datum")


def test_a_time_that_counts_from_today_becomes_the_day_it_means(qtbot: QtBot, stage: QWidget, type_text: Typing) -> None:
    days = [date(2023, 9, 21)]
    field, other = TimeEdit(year, today=lambda: days[-1]), TimeEdit(year)
    for one in (field, other):
        stage.layout().addWidget(one)  # type: ignore[union-attr]
        one.show()
    field.setFocus()
    type_text(field, "nästa fredag")
    assert field.reading() == (Kind.RIGHT, "Tolkas som fredag 29 september 2023")
    assert field.value() == TimeSpan(None, date(2023, 9, 29), Precision.DAY, "29 september 2023")
    field.settle()
    days.append(date(2023, 9, 25))
    assert field.value().end == date(2023, 9, 29)  # the window was left open over the weekend
    other.setFocus()
    assert field.text() == "29 september 2023"
    assert field.value().end == date(2023, 9, 29)


def test_a_day_that_counts_from_today_too(qtbot: QtBot, stage: QWidget, type_text: Typing) -> None:
    days = [date(2023, 9, 21)]
    field, other = DayEdit(year, today=lambda: days[-1]), DayEdit(year)
    for one in (field, other):
        stage.layout().addWidget(one)  # type: ignore[union-attr]
        one.show()
    field.setFocus()
    type_text(field, "i morgon")
    assert field.value() == date(2023, 9, 22)
    field.settle()
    days.append(date(2023, 9, 22))
    assert field.value() == date(2023, 9, 22)
    other.setFocus()
    assert field.text() == "22 september 2023"


def test_a_day_is_told_with_its_weekday(qtbot: QtBot, type_text: Typing) -> None:
    field = DayEdit(year)
    qtbot.addWidget(field)
    type_text(field, "21 sept")
    assert field.value() == date(2023, 9, 21)
    assert field.reading() == (Kind.RIGHT, "Tolkas som torsdag 21 september 2023")


def test_what_is_no_day_does_not_replace_the_day_that_was_there(qtbot: QtBot, type_text: Typing) -> None:
    field = DayEdit(year)
    qtbot.addWidget(field)
    field.set_value(date(2023, 9, 21))
    assert field.text() == "21 september 2023"
    type_text(field, "åh ")
    assert field.value() == date(2023, 9, 21)
    reading = field.reading()
    assert reading is not None
    assert reading[0] is Kind.ERROR
    field.clear()
    assert field.value() is None
    assert field.reading() is None


def test_a_longer_time_is_no_day(qtbot: QtBot, type_text: Typing) -> None:
    field = DayEdit(year)
    qtbot.addWidget(field)
    type_text(field, "hösten")
    assert field.value() is None


def test_roles_are_split_as_in_a_workbook_and_those_that_were_set_stay_whole(qtbot: QtBot, type_text: Typing) -> None:
    field = PeopleEdit()
    qtbot.addWidget(field)
    odd = ("Rektor, F–9", "Skolchef")
    field.set_value(odd)
    assert field.value() == odd
    field.set_value(())
    type_text(field, "Kanslichef och HR-chef")
    assert field.value() == ("Kanslichef", "HR-chef")
    field.settle()
    assert field.value() == ("Kanslichef", "HR-chef")
    assert field.text() == "Kanslichef och HR-chef"


def test_entries_stand_one_a_line(qtbot: QtBot) -> None:
    field = LinesEdit()
    qtbot.addWidget(field)
    field.set_value(("Bilaga 1", "Bilaga\u00a02"))
    assert field.written() == "Bilaga 1\nBilaga\u00a02"
    assert field.value() == ("Bilaga 1", "Bilaga\u00a02")


def test_a_number_is_a_whole_one_or_nothing(qtbot: QtBot, type_text: Typing) -> None:
    field = NumberEdit()
    qtbot.addWidget(field)
    field.set_value(40)
    assert field.value() == 40
    type_text(field, "½")
    assert field.value() is None
    reading = field.reading()
    assert reading is not None
    assert reading[0] is Kind.ERROR
    field.set_value(None)
    assert field.text() == ""
    assert field.reading() is None


def test_a_span_is_told_in_words() -> None:
    assert day_words(date(2023, 9, 5)) == "5 september 2023"
    assert span_words(AUTUMN) == "1 juli 2023 till 31 december 2023"
    assert span_words(TimeSpan(None, date(2023, 9, 5), Precision.DAY)) == "tisdag 5 september 2023"
    assert span_words(TimeSpan(None, date(2023, 9, 30), Precision.MONTH)) == "senast 30 september 2023"
    assert span_words(TimeSpan(date(2023, 9, 1), None)) == "från 1 september 2023"
    assert span_words(TimeSpan(text="löpande")) == ""
