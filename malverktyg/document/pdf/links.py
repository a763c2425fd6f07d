"""Links that work: the addresses of a text drawn as links."""

from collections.abc import Sequence
from dataclasses import replace

from malverktyg.document.addresses import Run
from malverktyg.document.palette import Colour
from malverktyg.document.pdf.pen import Pen, Rect
from malverktyg.document.pdf.style import TextStyle
from malverktyg.document.pdf.tags import Element


def draw_linked(pen: Pen, element: Element, lines: Sequence[Sequence[Run]], style: TextStyle, at: tuple[float, float]) -> None:
    """Draw lines of runs from a left upper corner, each address as a link of its own."""
    left, top = at
    for runs in lines:
        start = left
        for run in runs:
            wide = style.font.width(run.text) * style.size
            of = element.child("Link") if run.target else element
            with pen.tagged(of):
                pen.text([run.text], replace(style, colour=Colour.ACCENT) if run.target else style, start, top, wide)
            if run.target:
                pen.link(of, run.target, Rect(start, top, wide, style.leading))
            start += wide
        top += style.leading
