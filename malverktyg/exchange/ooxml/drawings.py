"""Texts that lie above a sheet's cells in boxes and shapes: not read as data, but told."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element
from xml.parsers.expat import ExpatError

from malverktyg.exchange.cells.texts import TEXT_BOX
from malverktyg.exchange.facts import Remark
from malverktyg.exchange.grid import column_letters
from malverktyg.exchange.ooxml.package import Package
from malverktyg.exchange.ooxml.workbook import SheetEntry
from malverktyg.exchange.ooxml.xml import number, tree

_LONGEST = 120


def text_boxes(package: Package, sheet: SheetEntry) -> Iterator[Remark]:
    """One remark for each box with a text, at the cell of its upper left corner. A broken drawing is passed over."""
    for link in package.links(sheet.part).values():
        if link.kind == "drawing" and link.part in package:
            try:
                root = tree(package.read(link.part))
            except (ExpatError, ValueError):
                continue
            for anchor in root:
                text = " ".join(" ".join(_paragraphs(anchor)).split())
                if text:
                    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
                    yield Remark("text_box", f"{sheet.title}{_corner(anchor)}", TEXT_BOX.format(text=short))


def _paragraphs(anchor: Element) -> Iterator[str]:
    for body in anchor.iter("txBody"):
        for paragraph in body.iter("p"):
            yield "".join(piece.text or "" for piece in paragraph.iter("t"))


def _corner(anchor: Element) -> str:
    corner = anchor.find("from")
    if corner is None:
        return ""
    return f"!{column_letters(number(corner.findtext('col')) + 1)}{number(corner.findtext('row')) + 1}"
