"""Texts of a workbook: shared ones, and those in a cell, with the parts that are struck through."""

from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.ooxml.xml import Growing, flag

Parts = tuple[tuple[int, int], ...]


class Rich(NamedTuple):
    """A text, the parts that are struck through by themselves, and the parts that take the cell's own font."""

    text: str
    struck: Parts = ()
    plain: Parts = ()

    def struck_in(self, whole: bool) -> Parts:
        """The parts that are struck through in a cell whose own font is struck through or not."""
        return joined([*self.struck, *self.plain]) if whole else self.struck


def in_one_piece(written: str) -> Rich:
    """A text without runs in fonts of their own."""
    text = clean(written)
    return Rich(text, (), ((0, len(text)),))


def rich_of(item: Element) -> Rich:
    """The text of an element: itself or runs with fonts, phonetic guides left out."""
    if len(item) == 1 and item[0].tag == "t":
        return in_one_piece(item[0].text or "")
    struck: list[tuple[int, int]] = []
    plain: list[tuple[int, int]] = []
    pieces: list[str] = []
    at = 0
    for run in item:
        font = run.find("rPr")
        text = clean((run.text if run.tag == "t" else run.findtext("t") if run.tag == "r" else "") or "")
        if font is None or flag(font.find("strike")):
            (plain if font is None else struck).append((at, at + len(text)))
        pieces.append(text)
        at += len(text)
    return Rich("".join(pieces), joined(struck), joined(plain))


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
    table: list[Rich] = []
    root = Element("sst")
    for root in Growing().read(chunks):
        ready = root[:-1]
        table.extend(rich_of(item) for item in ready if item.tag == "si")
        del root[: len(ready)]
    table.extend(rich_of(item) for item in root if item.tag == "si")
    return table
