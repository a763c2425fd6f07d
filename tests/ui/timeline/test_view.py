"""The time line on the screen."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malverktyg.domain.goals import Activity
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline import Line, timeline
from ui import look
from ui.timeline.view import TimelineView, year_area

TODAY = date(2023, 9, 21)


def activity(key: str, status: ActivityStatus, start: date | None, end: date) -> Activity:
    return Activity(id=key, title=f"Aktivitet {key}", status=status, start=start, end=end)


ACTIVITIES = (
    activity("klar", ActivityStatus.DONE, date(2023, 1, 1), date(2023, 3, 31)),
    activity("sen", ActivityStatus.ONGOING, date(2023, 2, 1), date(2023, 6, 30)),
    activity("dag", ActivityStatus.NOT_STARTED, None, date(2023, 10, 2)),
)


@pytest.fixture
def view(stage: QWidget) -> TimelineView:
    made = TimelineView(2023)
    QAbstractItemModelTester(made.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, made.rows)
    layout = stage.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_line(timeline(ACTIVITIES, Line.of_year(2023), TODAY), TODAY)
    made.show()
    return made


def colour_at(view: TimelineView, key: str, part: float) -> str:
    """The colour of a row at a part of the year."""
    picture: QImage = view.viewport().grab().toImage()
    area = year_area(view.visualRect(view.rows.index_of(key, 1)))
    spot = QPoint(round(area.left() + part * area.width()), round(area.center().y()))
    return picture.pixelColor(spot).name()


def test_a_bar_goes_from_the_first_to_the_last_day_in_the_colour_of_its_step(view: TimelineView) -> None:
    assert colour_at(view, "klar", 0.12) == look.colour("ok_f").name()
    assert colour_at(view, "klar", 0.30) == look.colour("surface").name()


def test_what_is_past_its_day_is_drawn_out_to_today(view: TimelineView) -> None:
    assert colour_at(view, "sen", 0.60) == look.colour("no").name()
    assert colour_at(view, "sen", 0.80) == look.colour("surface").name()


def test_what_is_drawn_out_to_today_ends_at_todays_line(view: TimelineView) -> None:
    now = timeline((), Line.of_year(2023), TODAY).today
    assert now is not None
    area = year_area(view.visualRect(view.rows.index_of("sen", 1)))
    assert colour_at(view, "sen", now - 3 / area.width()) == look.colour("no").name()
    assert colour_at(view, "sen", now + 2 / area.width()) == look.colour("surface").name()


def test_today_is_a_line_through_the_rows(view: TimelineView) -> None:
    now = timeline((), Line.of_year(2023), TODAY).today
    assert now is not None
    assert colour_at(view, "klar", now) == look.colour("accent").name()


def test_rows_are_chosen_and_opened_by_keys(qtbot: QtBot, view: TimelineView) -> None:
    view.choose("klar")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_key() == "sen"
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["sen"]


def test_another_year_has_its_own_head(view: TimelineView) -> None:
    view.show_line(timeline(ACTIVITIES, Line.of_year(2024), TODAY), TODAY)
    assert view.rows.columns[1].head == "2024"
    assert view.rows.rowCount() == 3


@pytest.mark.parametrize(("width", "step"), [(900, 1), (260, 2), (100, 6)])
def test_a_month_is_named_where_its_name_has_room(view: TimelineView, width: int, step: int) -> None:
    assert view._months._step(width) == step


def test_in_a_narrow_view_the_year_keeps_the_greater_part(view: TimelineView, stage: QWidget) -> None:
    stage.resize(500, 300)
    assert view.header().sectionSize(1) > view.header().sectionSize(0)


def test_in_a_wide_view_the_names_have_more_room(view: TimelineView, stage: QWidget) -> None:
    stage.resize(1800, 300)
    assert view.header().sectionSize(0) >= 0.29 * view.viewport().width()
    assert view.header().sectionSize(1) > view.header().sectionSize(0)


def test_long_names_are_read_whole_as_long_as_the_year_keeps_the_greater_part(view: TimelineView, stage: QWidget) -> None:
    stage.resize(1088, 600)
    title = "Ta fram individuella planer för alla som har fått stöd"
    one = replace(ACTIVITIES[0], title=title)
    view.show_line(timeline((one,), Line.of_year(2023), TODAY), TODAY)
    assert view.columnWidth(0) >= look.metrics().horizontalAdvance(title) + look.px(22 + 8)
    view.show_line(timeline((replace(one, title=title * 3),), Line.of_year(2023), TODAY), TODAY)
    assert view.columnWidth(0) <= 0.4 * view.viewport().width() + 1
