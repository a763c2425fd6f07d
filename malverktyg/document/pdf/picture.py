"""Pictures on the page, each read aloud by its alternative text."""

from typing_extensions import override

from malverktyg.document.pdf.blocks import Block
from malverktyg.document.pdf.dots import Raster, within
from malverktyg.document.pdf.pen import Pen, Rect
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import Origin


class Picture(Block):
    """A picture as large as its box lets it be, at the box's upper left corner."""

    def __init__(self, raster: Raster, most: tuple[float, float], element: Element, origin: Origin) -> None:
        self.raster, self.element, self.origin = raster, element, origin
        self.size = within(raster, most)

    @override
    def height(self, width: float) -> float:
        return self.size[1]

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        rect = Rect(left, top, *self.size)
        with pen.figure(self.element, rect):
            pen.image(self.raster, rect)
        pen.note(self.origin, left, top, left + self.size[0], top + self.size[1])
