"""The picture of activities over time: a name, a bar from first to last day and the days in figures on each row.

A bar's look tells how the activity stands without colour: done is solid, ongoing light with an edge, delayed striped, not begun
hollow, cancelled dashed. One past its last day is drawn out to today.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from typing_extensions import override

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block
from malverktyg.document.pdf.fonts import clean
from malverktyg.document.pdf.headings import heading
from malverktyg.document.pdf.lines import cut_to
from malverktyg.document.pdf.pen import Pen, Rect
from malverktyg.document.pdf.style import CHART_ROW, CHART_SMALL, WIDTH
from malverktyg.document.pdf.tags import Element
from malverktyg.document.typography import typeset
from malverktyg.domain.parts import TimeChart
from malverktyg.domain.scales import ActivityStatus
from malverktyg.domain.timeline import Span

_NAMES, _TIMES, _GUTTER = 156.0, 90.0, 8.0
_ROW, _BAR, _POINT = 12.5, 7.0, 3.2
_LEGEND, _MONTHS = 18.0, 13.0
_SWATCH = 14.0
_LINE = WIDTH - _NAMES - _TIMES - 2 * _GUTTER


@dataclass(frozen=True, slots=True)
class _Look:
    fill: Colour
    edge: Colour
    dashed: bool = False
    striped: bool = False


_LOOKS: Mapping[ActivityStatus | None, _Look] = {
    ActivityStatus.DONE: _Look(Colour.OK_FILL, Colour.OK_FILL),
    ActivityStatus.ONGOING: _Look(Colour.LINE, Colour.ACCENT),
    ActivityStatus.NOT_STARTED: _Look(Colour.WHITE, Colour.TEXT2),
    ActivityStatus.DELAYED: _Look(Colour.NO_FILL, Colour.NO_FILL, striped=True),
    ActivityStatus.CANCELLED: _Look(Colour.WHITE, Colour.NONE, dashed=True),
    None: _Look(Colour.WHITE, Colour.EDGE),
}


def timechart_blocks(chart: TimeChart, parent: Element) -> Iterator[Block]:
    """The picture, under its heading where it has one."""
    if chart.title is not None:
        yield heading(chart.title, 3, parent)
    yield Spans(chart, parent.child("Figure", alternative=clean(typeset(chart.told))))


class Spans(Block):
    """The legend, the months and the rows, never parted."""

    after = 8.0

    def __init__(self, chart: TimeChart, element: Element) -> None:
        self.chart, self.element = chart, element
        self.legend = _LEGEND if chart.title is not None else 0.0

    @override
    def height(self, width: float) -> float:
        return self.legend + _MONTHS + _ROW * len(self.chart.timeline.spans)

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        with pen.figure(self.element, Rect(left, top, width, self.height(width))):
            if self.legend:
                self._draw_legend(pen, left, top)
            self._draw_months(pen, left + _NAMES + _GUTTER, top + self.legend)
            self._draw_rows(pen, left, top + self.legend + _MONTHS)
        for place, name in enumerate(self.chart.names):
            row = top + self.legend + _MONTHS + _ROW * place
            pen.note(name.origin, left, row, left + width, row + _ROW)

    def _draw_legend(self, pen: Pen, left: float, top: float) -> None:
        for step, word in self.chart.legend:
            _draw_bar(pen, step, Rect(left, top + (CHART_SMALL.leading - _BAR) / 2, _SWATCH, _BAR))
            pen.text([word], CHART_SMALL, left + _SWATCH + 4, top, WIDTH)
            left += _SWATCH + CHART_SMALL.font.width(word) * CHART_SMALL.size + 18
        if self.chart.timeline.today is not None:
            pen.line((left, top + 1), (left, top + CHART_SMALL.leading - 1), Colour.ACCENT, width=1.0)
            pen.text([clean(self.chart.today)], CHART_SMALL, left + 4, top, WIDTH)

    def _draw_months(self, pen: Pen, left: float, top: float) -> None:
        low = top + _MONTHS + _ROW * len(self.chart.timeline.spans)
        for month in self.chart.timeline.months:
            start = left + month.left * _LINE
            pen.line((start, top + 1), (start, low), Colour.LINE)
            pen.text([month.name], CHART_SMALL, start + 1.5, top, _LINE)
        pen.line((left + _LINE, top + 1), (left + _LINE, low), Colour.LINE)
        if (today := self.chart.timeline.today) is not None:
            pen.line((left + today * _LINE, top + _MONTHS - 1), (left + today * _LINE, low), Colour.ACCENT, width=1.0)

    def _draw_rows(self, pen: Pen, left: float, top: float) -> None:
        start = left + _NAMES + _GUTTER
        for span, name, time in zip(self.chart.timeline.spans, self.chart.names, self.chart.times, strict=True):
            pen.text([cut_to(clean(typeset(name.text)), CHART_ROW, _NAMES)], CHART_ROW, left, top, _NAMES)
            _draw_span(pen, span, start, top + (_ROW - _BAR) / 2)
            shown = cut_to(clean(typeset(time)), CHART_SMALL, _TIMES)
            pen.text([shown], replace(CHART_SMALL, leading=_ROW), start + _LINE + _GUTTER, top, _TIMES)
            top += _ROW


def _draw_span(pen: Pen, span: Span, left: float, top: float) -> None:
    """A bar, or a diamond for a last day alone, with the line that draws it out where it is late."""
    middle = top + _BAR / 2
    if span.late_to is not None:
        pen.line((left + span.right * _LINE, middle), (left + span.late_to * _LINE, middle), Colour.NO, width=1.25)
    if span.is_point:
        _draw_point(pen, span.activity.status, (left + min(span.right * _LINE, _LINE - _POINT), middle))
        return
    wide = max((span.right - span.left) * _LINE, 2.0)
    _draw_bar(pen, span.activity.status, Rect(left + span.left * _LINE, top, wide, _BAR))


def _draw_point(pen: Pen, step: ActivityStatus | None, middle: tuple[float, float]) -> None:
    """A diamond; a delayed one, which has no room for stripes, is hollow with a heart, so that it is no done one in grey."""
    seen = _LOOKS[step]
    pen.diamond(middle, _POINT + 0.6, fill=Colour.WHITE if seen.striped else seen.fill, edge=seen.edge)
    if seen.striped:
        pen.diamond(middle, _POINT - 1.6, fill=seen.fill, edge=seen.edge)


def _draw_bar(pen: Pen, step: ActivityStatus | None, rect: Rect) -> None:
    seen = _LOOKS[step]
    pen.box(rect, fill=seen.fill, edge=seen.edge, dashed=seen.dashed)
    if seen.striped:
        pen.stripes(rect, Colour.WHITE, 4.0)
