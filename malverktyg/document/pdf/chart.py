"""The picture of how goals stand: a bar in units for each group now, and a lower one for the period before.

Each step has a pattern besides its colour, so that the bars are told apart on grey paper, and its number stands in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from typing_extensions import override

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.fonts import clean
from malverktyg.document.pdf.headings import heading
from malverktyg.document.pdf.lines import break_lines
from malverktyg.document.pdf.pen import Pen, Rect
from malverktyg.document.pdf.style import CELL, CHART_NUMBER, HEAD_CELL, META, WIDTH, TextStyle
from malverktyg.document.pdf.tags import Element
from malverktyg.document.typography import typeset
from malverktyg.domain.assessing import Step
from malverktyg.domain.parts import Bar, BarGroup, Chart, Origin, Text
from malverktyg.domain.scales import GoalStatus

_NOW, _BEFORE, _GAP, _GROUP_GAP = 13.0, 11.0, 2.0, 6.0
_NAMES, _PERIODS = 132.0, 34.0  # in all charts alike, so that their bars begin under one another
_UNIT, _BETWEEN = 42.0, 1.5  # the widest that one goal may be, and what parts the steps
_SWATCH, _LEGEND = 14.0, 20.0


@dataclass(frozen=True, slots=True)
class _Look:
    fill: Colour
    edge: Colour
    ink: Colour = Colour.TEXT
    dashed: bool = False
    striped: bool = False


_LOOKS: Mapping[Step, _Look] = {
    GoalStatus.ACHIEVED: _Look(Colour.OK_FILL, Colour.OK_FILL, Colour.WHITE),
    GoalStatus.PARTLY: _Look(Colour.PART_FILL, Colour.PART),
    GoalStatus.NOT_ACHIEVED: _Look(Colour.NO_FILL, Colour.NO_FILL, Colour.WHITE, striped=True),
    GoalStatus.NOT_ASSESSED: _Look(Colour.WHITE, Colour.NONE, dashed=True),
    None: _Look(Colour.WHITE, Colour.EDGE, Colour.TEXT2),
}


def chart_blocks(chart: Chart, parent: Element) -> Iterator[Block]:
    """The picture under its heading."""
    yield heading(Text(chart.title, Origin("Assessment")), 3, parent)
    yield Bars(chart, parent.child("Figure", alternative=clean(typeset(chart.told))))
    if chart.note:
        yield Words(typeset(chart.note), replace(META, after=8.0), parent.child("P"))


class Bars(Block):
    """The legend and the groups of a chart, never parted."""

    def __init__(self, chart: Chart, element: Element) -> None:
        self.chart, self.element = chart, element
        self.keeps, self.after = bool(chart.note), 2.0 if chart.note else 8.0
        most = max(bar.total for group in chart.groups for bar in group.bars)
        self.unit = min((WIDTH - _NAMES - _PERIODS) / most, _UNIT)

    @override
    def height(self, width: float) -> float:
        return _LEGEND + sum(self._group_height(group) for group in self.chart.groups) - _GROUP_GAP

    def _group_height(self, group: BarGroup) -> float:
        lines = len(self._name(group)) * CELL.leading
        return max(sum(high + _GAP for _, high in _high(group.bars)), lines) + _GROUP_GAP

    def _name(self, group: BarGroup) -> Sequence[str]:
        return break_lines(clean(typeset(group.name)), CELL.font, CELL.size, _NAMES - 8)

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        with pen.figure(self.element, Rect(left, top, width, self.height(width))):
            self._draw_legend(pen, left, top)
            top += _LEGEND
            for group in self.chart.groups:
                self._draw_group(pen, group, left, top)
                top += self._group_height(group)

    def _draw_legend(self, pen: Pen, left: float, top: float) -> None:
        for step, word in self.chart.legend:
            _draw_part(pen, step, Rect(left, top + 1.5, _SWATCH, HEAD_CELL.size))
            pen.text([word], HEAD_CELL, left + _SWATCH + 4, top, WIDTH)
            left += _SWATCH + HEAD_CELL.font.width(word) * HEAD_CELL.size + 18

    def _draw_group(self, pen: Pen, group: BarGroup, left: float, top: float) -> None:
        pen.text(self._name(group), CELL, left, top, _NAMES)
        for number, (bar, high) in enumerate(_high(group.bars)):
            style = _centred(CELL if number == 0 else HEAD_CELL, high)
            pen.text([clean(bar.period)], style, left + _NAMES, top, _PERIODS)
            start = left + _NAMES + _PERIODS
            for step, count in bar.counts:
                wide = self.unit * count
                _draw_part(pen, step, Rect(start, top, wide - _BETWEEN, high), str(count))
                start += wide
            top += high + _GAP


def _high(bars: Sequence[Bar]) -> Iterator[tuple[Bar, float]]:
    for place, bar in enumerate(bars):
        yield bar, _BEFORE if place else _NOW


def _centred(style: TextStyle, height: float) -> TextStyle:
    return replace(style, leading=height)


def _draw_part(pen: Pen, step: Step, rect: Rect, number: str = "") -> None:
    """A step's part of a bar, with its number where it has room."""
    seen = _LOOKS[step]
    style = replace(_centred(CHART_NUMBER, rect.height), colour=seen.ink)
    wide = style.font.width(number) * style.size
    pen.box(rect, fill=seen.fill, edge=seen.edge, dashed=seen.dashed)
    if seen.striped:
        pen.stripes(rect, Colour.WHITE, 4.0)
    if not number or wide > rect.width:
        return
    middle = rect.left + (rect.width - wide) / 2
    if seen.striped:
        pen.box(Rect(middle - 2, rect.top + 0.5, wide + 4, rect.height - 1), fill=seen.fill, edge=seen.fill)
    pen.text([number], style, middle, rect.top, wide)
