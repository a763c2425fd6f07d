"""An indicator over time."""

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.measure_chart import MeasureChart, Point, number


@pytest.mark.parametrize(
    ("text", "expected"),
    [("82,4 %", 82.4), ("minst 85", 85.0), ("\u2212 3,5", -3.5), ("10\u00a0000", 10000.0), ("ej mätt", None), ("", None)],
)
def test_the_first_number_of_a_written_value_is_read(text: str, expected: float | None) -> None:
    assert number(text) == expected


def test_it_says_all_it_draws_and_what_it_cannot_draw(qtbot: QtBot) -> None:
    chart = MeasureChart()
    qtbot.addWidget(chart)
    points = (Point("T1", "78,1"), Point("T2", "ej mätt"), Point("Helår", "82,4"))
    chart.show_values("Andel behöriga", points, "minst 85", "%")
    assert chart.accessibleName() == "Andel behöriga. T1 78,1\u00a0%, T2 ej mätt, Helår 82,4\u00a0%. Målvärde minst 85"
    assert not chart.isHidden()
    chart.resize(300, 120)
    assert not chart.grab().isNull()


def test_one_value_is_no_line(qtbot: QtBot) -> None:
    chart = MeasureChart()
    qtbot.addWidget(chart)
    chart.show_values("Andel", (Point("T1", "78,1"),), "", "%")
    assert chart.isHidden()


def test_equal_values_without_a_target_can_be_drawn(qtbot: QtBot) -> None:
    chart = MeasureChart()
    qtbot.addWidget(chart)
    chart.show_values("Andel", (Point("T1", "5"), Point("T2", "5")), "så få som möjligt", "")
    chart.resize(300, 120)
    assert not chart.grab().isNull()


@pytest.mark.parametrize(("last", "is_over"), [("78", True), ("76", True), ("74", False), ("64", False)])
def test_the_last_value_stands_off_the_targets_name(qtbot: QtBot, last: str, is_over: bool) -> None:
    chart = MeasureChart()
    qtbot.addWidget(chart)
    chart.resize(300, 120)
    chart.show_values("Andel", (Point("T1", "60"), Point("T2", last)), "minst 75", "%")
    dot, name = chart._down(float(last)), chart._down(75) + 4
    words = chart._beside(dot)
    assert abs(words - name) >= 14
    assert (words < name) == is_over
