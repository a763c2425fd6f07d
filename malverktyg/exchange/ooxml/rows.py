"""The rows and cells of a sheet as its XML comes: what each cell holds, and no tree of them all."""

from collections.abc import Callable
from xml.etree.ElementTree import Element, TreeBuilder

from malverktyg.exchange.cells.limits import TooMuch
from malverktyg.exchange.ooxml.xml import DEEPEST, Growing
from malverktyg.exchange.scan import texts

Attributes = dict[str, str]

DATA = "sheetData"


class Rows:
    """Listens to a sheet's data, and tells of each row when it begins and of each cell when it ends.

    Of the cell that is told of, ``name`` is the element of its value (``v``, or ``t`` of a text that stands in the cell itself)
    and ``written`` what stands there; ``item`` is the text as a tree where it has more than one piece, and ``formula`` the
    formula's element.
    """

    def __init__(self, part: Growing, row: Callable[[Attributes], object], cell: Callable[[Attributes, "Rows"], object]) -> None:
        self.newest: object = self
        self.name = self.written = ""
        self.formula: Element | None = None
        self.item: Element | None = None
        self._part, self._tell_row, self._tell_cell = part, row, cell
        self._cell: Attributes = {}
        self._within, self._open = "row", ""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        self.newest, self._open = attributes, ""
        if name == "c":
            self._cell, self._within = attributes, name
            self.name = self.written = ""
            self.formula = self.item = None
        elif name == "t" and self._within == "is" and not self.name:
            self.name = self._open = name
        elif self._within == "c":
            self._start_in_cell(name, attributes)
        elif self._within == "is":
            item = _Item(self._end_item, self.written)
            self._part.listen(item)
            item.start(name, attributes)
        elif name == "row":
            self._tell_row(attributes)

    def _start_in_cell(self, name: str, attributes: Attributes) -> None:
        if name == "v":
            self.name, self.written, self._open = name, "", name
        elif name == "is":  # counts alone, whatever stands beside it
            self.name, self.written, self.formula, self._within = "", "", None, name
        elif name == "f":
            self.formula, self._open = Element(name, attributes), name

    def _end_item(self, item: Element) -> None:
        self.item, self._within = item, "row"
        self._part.listen(self)

    def end(self, name: str) -> None:
        """An element ends."""
        self._open = ""
        if name == "c":
            self._within = "row"
            self._tell_cell(self._cell, self)
        elif name == "is":
            self._within = "row"
        elif name == DATA:
            self._part.resume()

    def text(self, text: str) -> None:
        """Text inside the element that is open."""
        if self._open == "f" and self.formula is not None:
            self.formula.text = f"{self.formula.text or ''}{text}"
        elif self._open:
            self.written += text


class _Item:
    """Listens to a text in a cell that has more than one piece, of which the first may be read already."""

    def __init__(self, done: Callable[[Element], object], first: str) -> None:
        self.newest: object = self
        self._done, self._depth, self._builder = done, 1, TreeBuilder()
        self._builder.start("is", {})
        if first:
            self._builder.start("t", {})
            self._builder.data(first)
            self._builder.end("t")

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins. Raises TooMuch for elements in one another without end."""
        self.newest = attributes
        self._depth += 1
        if self._depth > DEEPEST:
            raise TooMuch(texts.NESTED)
        self._builder.start(name, attributes)

    def end(self, name: str) -> None:
        """An element ends, and the text itself with the last."""
        self._depth -= 1
        self._builder.end(name)
        if not self._depth:
            self._done(self._builder.close())

    def text(self, text: str) -> None:
        """Text inside the element that is open."""
        self._builder.data(text)
