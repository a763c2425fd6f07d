"""Plain tables and time lines in Word."""

from collections.abc import Iterator

from malverktyg.document.pdf.style import CELL, WIDTH
from malverktyg.document.signs import clean
from malverktyg.document.typography import typeset
from malverktyg.document.word import runs
from malverktyg.document.word.elements import Node, paragraph, w
from malverktyg.document.word.package import Package
from malverktyg.document.word.pictures import chart_picture
from malverktyg.document.word.table import Cell, head_cell, space, table
from malverktyg.domain.parts import Grid, Mark, Text, TimeChart


def grid(found: Grid, package: Package) -> Iterator[Node]:
    """A table; its first cells name the rows."""
    first, *others = found.heads
    heads = [head_cell(first, first=True)]
    heads += [head_cell(head, number=place in found.numbers) for place, head in enumerate(others, 1)]
    shares = sum(found.shares)
    rows = [[_cell(cell, package, number=place in found.numbers) for place, cell in enumerate(row)] for row in found.rows]
    yield table(heads, rows, [WIDTH * share / shares for share in found.shares], first, named_rows=True)
    yield space()


def _cell(cell: Text | Mark, package: Package, *, number: bool) -> Cell:
    if isinstance(cell, Mark):
        return [paragraph("Cell", *runs.mark(package, cell, CELL.size))]
    return [paragraph("CellNumber" if number else "Cell", *runs.text(cell.text))]


def time_chart(found: TimeChart, package: Package) -> Iterator[Node]:
    """The picture, under its heading where it has one; the days stand in figures beside the bars and in the tables."""
    png, width, height = chart_picture(found)
    if found.title is not None:
        yield paragraph("Heading2", runs.heading(found.title.text))
    picture = runs.picture(package, png, width, height, clean(typeset(found.told)))
    yield paragraph("Picture", picture, keeps=w("keepNext", val=0))  # nothing that follows belongs to it
