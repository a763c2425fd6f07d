"""Runs: text typeset as on the PDF, addresses that can be followed, and the symbol of a judgement beside its word."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from docx.oxml.parser import parse_xml

from malverktyg.document import typography
from malverktyg.document.addresses import Run, may_hold_links, runs_of
from malverktyg.document.palette import Colour, word_colour
from malverktyg.document.signs import clean
from malverktyg.document.typography import typeset
from malverktyg.document.word.elements import Node, field, w, words
from malverktyg.document.word.package import Package
from malverktyg.domain.parts import Mark

_EMU = 12700  # in a point
_WARNING = "warning"
_INLINE = """
<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent/><wp:docPr/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""
_DECORATIVE = """
<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">
<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>"""
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_TEMPLATE: Any = parse_xml(_INLINE)
_HIDDEN: Any = parse_xml(_DECORATIVE)


def text(written: str, colour: Colour | None = None) -> Iterator[Node]:
    """A text as it is printed, its addresses as links."""
    shown = clean(typeset(written))
    if not may_hold_links([shown]):
        yield plain(shown, colour)
        return
    for run in next(runs_of([shown], whole=True)):
        yield _linked(run) if run.target else plain(run.text, colour)


def heading(written: str) -> Node:
    """A heading: without a full stop."""
    return plain(clean(typography.heading(written)))


def plain(shown: str, colour: Colour | None = None) -> Node:
    """A run of a text that is typeset and clean."""
    if colour is None:
        return w("r", words(shown))
    return w("r", w("rPr", w("color", val=colour.value)), words(shown))


def _linked(run: Run) -> Node:
    """A field leads to the address, so that the file holds no reference to anything outside it."""
    return field(f'HYPERLINK "{run.target}"', plain(run.text, Colour.ACCENT))


def mark(package: Package, one: Mark, size: float) -> Iterator[Node]:
    """A judgement: its symbol, and its word in its colour."""
    yield symbol(package, one.symbol, size)
    yield from text(f"\u00a0{one.word.text}", word_colour(one.symbol))


def warning(package: Package, size: float) -> Iterator[Node]:
    """The sign of something that is missing, and a space."""
    yield symbol(package, _WARNING, size)
    yield plain("\u00a0")


def symbol(package: Package, key: str, size: float) -> Node:
    """A symbol beside its word, which says it: to a screen reader it is an ornament."""
    side = size * 1.06
    drawing = _inline(package.symbol(key), side, side, package.next_id(), "")
    drawing.find(f".//{_WP}docPr").append(deepcopy(_HIDDEN))
    return w("r", w("rPr", w("position", val=-round(size * 0.3))), drawing)


def picture(package: Package, png: bytes, width: float, height: float, told: str) -> Node:
    """A picture with its alternative text."""
    return w("r", _inline(package.picture(png), width, height, package.next_id(), told))


def _inline(relation: str, width: float, height: float, number: int, told: str) -> Any:
    drawing = deepcopy(_TEMPLATE)
    size = {"cx": str(round(width * _EMU)), "cy": str(round(height * _EMU))}
    for extent in (drawing.find(f".//{_WP}extent"), drawing.find(f".//{_A}ext")):
        for name, value in size.items():
            extent.set(name, value)
    about = drawing.find(f".//{_WP}docPr")
    for name, value in {"id": str(number), "name": f"Bild {number}", "descr": told}.items():
        about.set(name, value)
    drawing.find(f".//{_A}blip").set(_EMBED, relation)
    return drawing
