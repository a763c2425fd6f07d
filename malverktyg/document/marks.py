"""The symbols of the four scales and of bearing as drawings on a grid of 24, so that paper and screen may draw the same.

Goal status is filled shapes, activity status outlined boxes, trend arrows, forecast flags, bearing the steps of a stair: the
families are told apart without colour, and within a family each shape by itself. The outlines follow Lucide (ISC licence).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from malverktyg.document.palette import Colour

GRID = 24.0
Point = tuple[float, float]


class Paint(Enum):
    """What is done with a shape: its inside is filled, or its outline drawn, whole or in dashes."""

    FILL = "fill"
    LINE = "line"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape with its paint and colour. ``width`` is the stroke's, on the grid."""

    paint: Paint
    colour: Colour
    width: float = 2.0


@dataclass(frozen=True, slots=True)
class Circle(Shape):
    """A whole circle; ``half`` leaves only its left half."""

    centre: Point = (12.0, 12.0)
    radius: float = 10.0
    half: bool = False


@dataclass(frozen=True, slots=True)
class Box(Shape):
    """A square with rounded corners, from its upper left corner."""

    corner: Point = (3.0, 3.0)
    side: float = 18.0
    rounding: float = 2.0


@dataclass(frozen=True, slots=True)
class Path(Shape):
    """Straight strokes from point to point."""

    points: tuple[Point, ...] = ()


def _line(colour: Colour, *points: Point, width: float = 2.0) -> Path:
    return Path(Paint.LINE, colour, width, points)


def _bar(left: float, top: float, *, full: bool) -> Path:
    corners = ((left, 21), (left, top), (left + 4, top), (left + 4, 21), (left, 21))
    return _fill(Colour.ACCENT, *corners) if full else _line(Colour.TEXT2, *corners, width=1.4)


def _bars(count: int) -> tuple[Path, ...]:
    return tuple(_bar(left, top, full=number < count) for number, (left, top) in enumerate(((3, 15), (10, 9), (17, 3))))


def _fill(colour: Colour, *points: Point) -> Path:
    return Path(Paint.FILL, colour, 0.0, points)


_INK, _GREY = Colour.TEXT, Colour.TEXT2
_BOX = Box(Paint.LINE, _GREY)
_POLE = _line(_GREY, (5, 22), (5, 3))
_FLAG = _line(_GREY, (5, 3.5), (20, 3.5), (16.5, 9), (20, 14.5), (5, 14.5))

MARKS: Mapping[str, tuple[Shape, ...]] = {
    "GoalStatus.achieved": (
        Circle(Paint.FILL, Colour.OK_FILL, radius=11),
        _line(Colour.WHITE, (7, 12.4), (10.6, 16), (17, 8.8), width=2.6),
    ),
    "GoalStatus.partly": (
        Circle(Paint.FILL, Colour.PART, half=True),
        Circle(Paint.LINE, Colour.PART, 2.4),
    ),
    "GoalStatus.not_achieved": (
        Box(Paint.FILL, Colour.NO_FILL, corner=(1.5, 1.5), side=21, rounding=3),
        _line(Colour.WHITE, (7.5, 7.5), (16.5, 16.5), width=2.6),
        _line(Colour.WHITE, (16.5, 7.5), (7.5, 16.5), width=2.6),
    ),
    "GoalStatus.not_assessed": (Circle(Paint.DASH, Colour.NONE, 2.4),),
    "missing": (_line(Colour.NONE, (3, 12), (21, 12), width=3),),
    "ActivityStatus.not_started": (_BOX,),
    "ActivityStatus.ongoing": (
        Box(Paint.LINE, Colour.ACCENT),
        _fill(Colour.ACCENT, (9, 7.5), (16.5, 12), (9, 16.5)),
    ),
    "ActivityStatus.done": (
        Box(Paint.LINE, Colour.OK),
        _line(Colour.OK, (7.5, 12.2), (10.8, 15.5), (16.5, 8.8)),
    ),
    "ActivityStatus.delayed": (
        Circle(Paint.LINE, Colour.NO),
        _line(Colour.NO, (12, 6), (12, 12), (16, 14.5)),
    ),
    "ActivityStatus.cancelled": (_BOX, _line(_GREY, (8, 16), (16, 8))),
    "Trend.better": (_line(_GREY, (2, 17), (8.5, 10.5), (13.5, 15.5), (22, 7)), _line(_GREY, (15, 7), (22, 7), (22, 14))),
    "Trend.unchanged": (_line(_GREY, (2, 12), (22, 12)), _line(_GREY, (17, 7), (22, 12), (17, 17))),
    "Trend.worse": (_line(_GREY, (2, 7), (8.5, 13.5), (13.5, 8.5), (22, 17)), _line(_GREY, (15, 17), (22, 17), (22, 10))),
    "Trend.missing": (_line(_GREY, (5, 12), (19, 12)),),
    "Forecast.achieved": (_POLE, _fill(_GREY, (5, 3.5), (20, 3.5), (16.5, 9), (20, 14.5), (5, 14.5)), _FLAG),
    "Forecast.partly": (_POLE, _line(_GREY, (5, 3.5), (20, 9), (5, 14.5))),
    "Forecast.not_achieved": (_POLE, _FLAG, _line(_GREY, (1.5, 1.5), (22.5, 22.5))),
    "Forecast.uncertain": (
        Circle(Paint.LINE, _GREY),
        _line(_GREY, (9, 9.2), (10.2, 7.4), (12.4, 6.9), (14.6, 8), (14.9, 10), (12, 13)),
        _line(_GREY, (12, 16.6), (12, 17.2), width=2.4),
    ),
    "BearingDegree.none": _bars(0),
    "BearingDegree.indirect": _bars(2),
    "BearingDegree.direct": _bars(3),
    "warning": (
        _line(Colour.PART, (12, 3), (22.5, 20.5), (1.5, 20.5), (12, 3)),
        _line(Colour.PART, (12, 9), (12, 14)),
        _line(Colour.PART, (12, 17), (12, 17.4), width=2.4),
    ),
}
