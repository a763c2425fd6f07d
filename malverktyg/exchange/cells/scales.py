"""Icon sets and colour scales of conditional formats: what a number's place among its neighbours is shown as."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from malverktyg.exchange.cells.theme import blend

_RED, _YELLOW, _GREEN, _BLACK = "FF0000", "FFC000", "00B050", "000000"
_LIGHTS = {
    "3TrafficLights1": (_RED, _YELLOW, _GREEN),
    "3TrafficLights2": (_RED, _YELLOW, _GREEN),
    "3Signs": (_RED, _YELLOW, _GREEN),
    "3Symbols": (_RED, _YELLOW, _GREEN),
    "3Symbols2": (_RED, _YELLOW, _GREEN),
    "3Flags": (_RED, _YELLOW, _GREEN),
    "4TrafficLights": (_BLACK, _RED, _YELLOW, _GREEN),
}
_ARROWS = {
    "3Arrows": "↓→↑",
    "3ArrowsGray": "↓→↑",
    "3Triangles": "▼→▲",
    "4Arrows": "↓↘↗↑",
    "4ArrowsGray": "↓↘↗↑",
    "5Arrows": "↓↘→↗↑",
    "5ArrowsGray": "↓↘→↗↑",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One threshold: how it is told (num, min, max, percent, percentile) and its number; ``strict`` where it must be passed."""

    kind: str
    number: float = 0.0
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """Thresholds with what stands at each: an icon set by name, or colours to shade between."""

    marks: tuple[Mark, ...]
    colours: tuple[str, ...] = ()
    icons: str = ""
    reversed: bool = False
    alone: bool = False

    def fill(self, value: float, values: Sequence[float]) -> str | None:
        """The colour of a number among all the numbers (in order) that the format covers."""
        places = [_place(mark, values) for mark in self.marks]
        if self.icons:
            lights = _LIGHTS.get(self.icons, ())
            return lights[self._step(value, places)] if len(lights) == len(places) else None
        return _shade(value, places, self.colours) if len(places) == len(self.colours) > 1 else None

    def arrow(self, value: float, values: Sequence[float]) -> str | None:
        """The arrow that stands alone in place of a number, where the set has arrows and hides the numbers."""
        arrows = _ARROWS.get(self.icons, "") if self.alone else ""
        places = [_place(mark, values) for mark in self.marks]
        return arrows[self._step(value, places)] if arrows and len(arrows) == len(places) else None

    def _step(self, value: float, places: Sequence[float]) -> int:
        reached = [
            n
            for n, (mark, place) in enumerate(zip(self.marks, places, strict=True))
            if value > place or (value == place and not mark.strict)
        ]
        step = max(reached, default=0)
        return len(places) - 1 - step if self.reversed else step


def _place(mark: Mark, values: Sequence[float]) -> float:
    """A threshold as a number."""
    low, high = values[0], values[-1]
    if mark.kind in ("min", "autoMin"):
        return low
    if mark.kind in ("max", "autoMax"):
        return high
    if mark.kind == "percent":
        return low + (high - low) * mark.number / 100
    if mark.kind == "percentile":
        at = (len(values) - 1) * min(max(mark.number, 0), 100) / 100
        below = values[int(at)]
        return below + (values[min(int(at) + 1, len(values) - 1)] - below) * (at - int(at))
    return mark.number


def _shade(value: float, places: Sequence[float], colours: Sequence[str]) -> str:
    """A colour between those of the thresholds below and above."""
    after = bisect_left(places, value)
    if after == 0 or after == len(places):
        return colours[0 if after == 0 else -1]
    share = (value - places[after - 1]) / (places[after] - places[after - 1])
    return blend((colours[after - 1], colours[after]), (1 - share, share))
