"""Texts of a workbook: shared ones, and those in a cell, with the parts that are struck through."""

from collections.abc import Iterable
from typing import NamedTuple

from malverktyg.exchange.cells.limits import longer
from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.ooxml.xml import is_on, walk

Parts = tuple[tuple[int, int], ...]


class Rich(NamedTuple):
    """A text, the parts that are struck through by themselves, and the parts that take the cell's own font."""

    text: str
    struck: Parts = ()
    plain: Parts = ()

    def struck_in(self, whole: bool) -> Parts:
        """The parts that are struck through in a cell whose own font is struck through or not."""
        return joined([*self.struck, *self.plain]) if whole else self.struck


class RichText:
    """Gathers one text from the events of its XML: runs with fonts, phonetic guides left out."""

    __slots__ = ("_guide", "_own_font", "_pieces", "_struck", "_text")

    def __init__(self) -> None:
        self._pieces: list[tuple[str, bool, bool]] = []
        self._text: str | None = None
        self._guide = self._struck = self._own_font = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element inside the text begins."""
        if name == "t":
            self._text = ""
        elif name == "r":
            self._struck = self._own_font = False
        elif name == "rPr":
            self._own_font = True
        elif name == "strike":
            self._struck = is_on(attributes.get("val", "1"))
        elif name == "rPh":
            self._guide = True

    def end(self, name: str) -> None:
        """An element inside the text ends."""
        if name == "t" and self._text is not None:
            if not self._guide:
                self._pieces.append((clean(self._text), self._struck, self._own_font))
            self._text = None
        elif name == "rPh":
            self._guide = False
        elif name == "r":
            self._struck = self._own_font = False

    def add(self, text: str) -> None:
        """Letters of the text."""
        if self._text is not None:
            self._text = longer(self._text, text)

    def rich(self) -> Rich:
        """The whole text."""
        if len(self._pieces) == 1 and not self._pieces[0][1] and not self._pieces[0][2]:
            text = self._pieces[0][0]
            return Rich(text, plain=((0, len(text)),))
        return self._of_runs()

    def _of_runs(self) -> Rich:
        struck: list[tuple[int, int]] = []
        plain: list[tuple[int, int]] = []
        at = 0
        for piece, is_struck, own_font in self._pieces:
            if is_struck or not own_font:
                (struck if is_struck else plain).append((at, at + len(piece)))
            at += len(piece)
        return Rich("".join(piece for piece, _, _ in self._pieces), joined(struck), joined(plain))


def joined(parts: list[tuple[int, int]]) -> Parts:
    """Parts in order, those that touch made one, empty ones away."""
    whole: list[tuple[int, int]] = []
    for begin, end in sorted(part for part in parts if part[0] < part[1]):
        if whole and whole[-1][1] >= begin:
            whole[-1] = whole[-1][0], max(end, whole[-1][1])
        else:
            whole.append((begin, end))
    return tuple(whole)


def shared_strings(chunks: Iterable[bytes]) -> list[Rich]:
    """The workbook's table of texts."""
    table = _Table()
    walk(chunks, table.start, table.end, table.add)
    return table.found


class _Table:
    """Gathers the texts of the table, one after the other."""

    def __init__(self) -> None:
        self.found: list[Rich] = []
        self._open = RichText()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self._open = RichText()
        else:
            self._open.start(name, attributes)

    def end(self, name: str) -> None:
        if name == "si":
            self.found.append(self._open.rich())
        else:
            self._open.end(name)

    def add(self, text: str) -> None:
        self._open.add(text)
