"""Sizes and places of the page: one grid and a handful of text styles. All lengths are points."""

from dataclasses import dataclass
from functools import cached_property

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.fonts import Font, regular, semibold

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.89
LEFT, RIGHT = 79.0, 62.0
WIDTH = PAGE_WIDTH - LEFT - RIGHT
MEASURE = 404.0  # about 80 letters of running text
FIRST_TOP, TOP = 40.0, 80.0
FIRST_BOTTOM, BOTTOM = 82.0, 72.0  # the first page has an address at its foot
HAIRLINE = 0.5
LOGO = (170.0, 48.0)  # the most that it may take up


@dataclass(frozen=True)
class TextStyle:
    """How a text is set; ``after`` is the space under it."""

    size: float
    leading: float
    bold: bool = False
    colour: Colour = Colour.TEXT
    after: float = 0.0
    right: bool = False

    @cached_property
    def font(self) -> Font:
        return semibold() if self.bold else regular()


TITLE = TextStyle(20, 25, bold=True, after=6)
SECTION = TextStyle(14, 18, bold=True, after=4)
GROUP = TextStyle(12.5, 17, bold=True, after=8)
GOAL = TextStyle(11, 15, bold=True, after=1)
BODY = TextStyle(10.5, 15, after=6)
LEAD = TextStyle(12.5, 18, after=6)
META = TextStyle(9, 12.5, colour=Colour.TEXT2)
LABEL = TextStyle(8.5, 11.5, colour=Colour.TEXT2)
FACT = TextStyle(10, 13.5)
FACT_MISSING = TextStyle(10, 13.5, colour=Colour.PART)
SENDER = TextStyle(13, 17, bold=True)
DOCUMENT = TextStyle(13, 17, bold=True)
RUNNING = TextStyle(8.5, 11, colour=Colour.TEXT2)
FACT_BOLD = TextStyle(10, 13.5, bold=True)
SENDER_MISSING = TextStyle(13, 17, bold=True, colour=Colour.PART)
HEAD_CELL = TextStyle(8.5, 11.5, colour=Colour.TEXT2)
HEAD_CELL_FIRST = TextStyle(9.5, 12.5, bold=True)
CELL = TextStyle(9.5, 12.5)
CELL_BOLD = TextStyle(9.5, 12.5, bold=True)
CELL_NOTE = TextStyle(9, 12, colour=Colour.TEXT2)
CHART_ROW = TextStyle(9, 12.5)
CHART_SMALL = TextStyle(8.5, 12.5, colour=Colour.TEXT2)
CHART_NUMBER = TextStyle(8.5, 11, bold=True)
NUMBER = TextStyle(9.5, 12.5, right=True)
