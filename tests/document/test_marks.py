"""Each step of each scale has a symbol of its own, told apart without colour."""

from dataclasses import replace

import pytest

from malverktyg.document.marks import GRID, MARKS, Box, Circle, Paint, Path, Shape
from malverktyg.document.palette import Colour
from malverktyg.domain.matters import BearingDegree
from malverktyg.domain.parts import Mark, Origin, Text
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend

SCALES = (GoalStatus, Forecast, ActivityStatus, Trend, BearingDegree)
STEPS = [step for scale in SCALES for step in scale]


@pytest.mark.parametrize("step", [*STEPS, None], ids=str)
def test_each_step_has_a_symbol(step: GoalStatus | None) -> None:
    assert MARKS[Mark(step, Text("", Origin("Goal"))).symbol]


def test_no_two_symbols_have_the_same_shape() -> None:
    colourless = [tuple(replace(shape, colour=Colour.TEXT) for shape in shapes) for shapes in MARKS.values()]
    assert len(set(colourless)) == len(MARKS)


def test_the_status_of_goals_is_filled_and_of_activities_outlined() -> None:
    for status in (GoalStatus.ACHIEVED, GoalStatus.PARTLY, GoalStatus.NOT_ACHIEVED):
        assert MARKS[f"GoalStatus.{status}"][0].paint is Paint.FILL
    for step in ActivityStatus:
        assert MARKS[f"ActivityStatus.{step}"][0].paint is Paint.LINE
    assert MARKS["GoalStatus.not_assessed"][0].paint is Paint.DASH


@pytest.mark.parametrize("key", MARKS)
def test_a_symbol_stays_on_its_grid(key: str) -> None:
    assert all(0 <= edge <= GRID for shape in MARKS[key] for edge in _edges(shape))


def _edges(shape: Shape) -> list[float]:
    pen = 0.0 if shape.paint is Paint.FILL else shape.width / 2
    match shape:
        case Circle(centre=(x, y), radius=r):
            return [x - r - pen, x + r + pen, y - r - pen, y + r + pen]
        case Box(corner=(x, y), side=side):
            return [x - pen, y - pen, x + side + pen, y + side + pen]
        case Path(points=points):
            return [edge for point in points for number in point for edge in (number - pen, number + pen)]
    raise TypeError(shape)
