"""The fill that one sees in a cell or a conditional format, out of openpyxl's styles."""

from collections.abc import Sequence
from typing import Any

from malverktyg.exchange.cells.theme import OFFICE, blend, mixed, plain_rgb, tinted

_AUTOMATIC = 64
_FRONT, _BACK = "000000", "FFFFFF"


class Palette:
    """A workbook's colours: its theme and its indexed colours."""

    def __init__(self, theme: Sequence[str] = OFFICE, indexed: Sequence[str] = ()) -> None:
        self.theme = theme
        self.indexed = indexed

    def rgb(self, colour: Any) -> str | None:
        """``RRGGBB`` of one openpyxl colour, or nothing for an automatic or broken one."""
        if colour is None:
            return None
        if colour.type == "theme" and isinstance(colour.theme, int) and 0 <= colour.theme < len(self.theme):
            base: str | None = self.theme[colour.theme]
        elif colour.type == "indexed" and isinstance(colour.indexed, int) and colour.indexed < min(_AUTOMATIC, len(self.indexed)):
            base = plain_rgb(self.indexed[colour.indexed])
        elif colour.type == "rgb":
            base = plain_rgb(colour.rgb)
        else:
            base = None
        return base and tinted(base, colour.tint or 0.0)

    def fill(self, fill: Any) -> str | None:
        """The colour of a cell's fill; a gradient gives the mean of its stops."""
        stops = getattr(fill, "stop", None)
        if stops:
            colours = [rgb for rgb in (self.rgb(stop.color) for stop in stops) if rgb]
            return blend(colours, [1 / len(colours)] * len(colours)) if colours else None
        pattern = getattr(fill, "fill_type", None)
        if not pattern or pattern == "none":
            return None
        front, back = self.rgb(fill.fgColor), self.rgb(fill.bgColor)
        if pattern == "solid":
            return front
        return mixed(pattern, front or _FRONT, _BACK if back in (None, _FRONT) else back or _BACK)

    def conditional_fill(self, fill: Any) -> str | None:
        """The colour of a conditional format's fill: there a solid fill keeps its colour as the background."""
        if fill is None:
            return None
        if getattr(fill, "stop", None):
            return self.fill(fill)
        pattern = getattr(fill, "fill_type", None)
        if pattern in (None, "solid"):
            back = self.rgb(fill.bgColor) if _told(fill.bgColor) else None
            return back or (self.rgb(fill.fgColor) if _told(fill.fgColor) else None)
        return self.fill(fill)


def _told(colour: Any) -> bool:
    """Whether a colour was written in the file; openpyxl stands in 00000000 for one that was not."""
    return colour is not None and not (colour.type == "rgb" and colour.rgb == "00000000")
