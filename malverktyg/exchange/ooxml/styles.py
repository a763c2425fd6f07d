"""The looks that cells point at: fills, fonts, indents and number formats, worked out once for each look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.theme import OFFICE, blend, mixed, plain_rgb, tinted
from malverktyg.exchange.ooxml.numbers import BUILT_IN, Shows, shows
from malverktyg.exchange.ooxml.palette import INDEXED
from malverktyg.exchange.ooxml.xml import flag, number, tree

_T = TypeVar("_T")
_FRONT, _BACK = "000000", "FFFFFF"


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks, as far as a reader of goal sheets cares. ``colour`` is the font's, where the file tells one."""

    fill: str | None = None
    bold: bool = False
    struck: bool = False
    indent: int = 0
    font: str = ""
    colour: str | None = None
    number_format: str = "General"
    shows: Shows = Shows.NUMBER


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class _Font:
    bold: bool = False
    struck: bool = False
    name: str = ""
    colour: str | None = None


class Styles:
    """A workbook's looks by number, and the fills of its conditional formats by number."""

    def __init__(self, data: bytes = b"", theme: Sequence[str] = OFFICE) -> None:
        root = tree(data) if data else Element("styleSheet")
        self._theme = theme
        self._indexed = _indexed(root) or INDEXED
        self._formats = {number(e.get("numFmtId")): e.get("formatCode", "") for e in _children(root, "numFmts")}
        fonts = [self._font(e) for e in _children(root, "fonts")]
        fills = [self.fill(e) for e in _children(root, "fills")]
        self.looks = tuple(self._look(e, fonts, fills) for e in _children(root, "cellXfs")) or (PLAIN,)
        self.conditional = tuple(self.conditional_fill(e) for e in _children(root, "dxfs"))

    def look(self, index: str | None) -> Look:
        """A cell's look by the number it tells; the first where it tells none, a plain one where there is no such look."""
        place = number(index)
        return self.looks[place] if 0 <= place < len(self.looks) else PLAIN

    def rgb(self, element: Element | None) -> str | None:
        """``RRGGBB`` of a colour element, or nothing for an automatic or broken one."""
        if element is None:
            return None
        theme, indexed = number(element.get("theme"), -1), number(element.get("indexed"), -1)
        base = plain_rgb(element.get("rgb"))
        if base is None and 0 <= theme < len(self._theme):
            base = self._theme[theme]
        elif base is None and 0 <= indexed < len(self._indexed):
            base = plain_rgb(self._indexed[indexed])
        return base and tinted(base, _tint(element))

    def fill(self, element: Element | None) -> str | None:
        """The colour that one sees of a cell's fill; a gradient gives the mean of its stops."""
        pattern = element.find("patternFill") if element is not None else None
        if pattern is None:
            return self._gradient(element)
        front, back = self.rgb(pattern.find("fgColor")), self.rgb(pattern.find("bgColor"))
        kind = pattern.get("patternType", "none")
        return front if kind == "solid" else mixed(kind, front or _FRONT, back or _BACK)

    def conditional_fill(self, element: Element | None) -> str | None:
        """The fill of a conditional format: there, a solid one keeps its colour as the background."""
        fill = element.find("fill") if element is not None else None
        pattern = fill.find("patternFill") if fill is not None else None
        if pattern is None or pattern.get("patternType", "solid") not in ("solid", "none"):
            return self.fill(fill)
        return self.rgb(pattern.find("bgColor")) or (
            self.rgb(pattern.find("fgColor")) if pattern.get("patternType") == "solid" else None
        )

    def _gradient(self, fill: Element | None) -> str | None:
        gradient = fill.find("gradientFill") if fill is not None else None
        stops = [rgb for stop in (gradient if gradient is not None else ()) if (rgb := self.rgb(stop.find("color")))]
        return blend(stops, [1 / len(stops)] * len(stops)) if stops else None

    def _font(self, element: Element) -> _Font:
        name = element.find("name")
        return _Font(
            bold=flag(element.find("b")),
            struck=flag(element.find("strike")),
            name=name.get("val", "") if name is not None else "",
            colour=self.rgb(element.find("color")),
        )

    def _look(self, element: Element, fonts: Sequence[_Font], fills: Sequence[str | None]) -> Look:
        font = _at(fonts, number(element.get("fontId")), _Font())
        code = number(element.get("numFmtId"))
        written = self._formats.get(code) or BUILT_IN.get(code, "General")
        alignment = element.find("alignment")
        return Look(
            fill=_at(fills, number(element.get("fillId")), None),
            bold=font.bold,
            struck=font.struck,
            indent=number(alignment.get("indent")) if alignment is not None else 0,
            font=font.name,
            colour=font.colour,
            number_format=written,
            shows=shows(written),
        )


def _at(values: Sequence[_T], place: int, otherwise: _T) -> _T:
    return values[place] if 0 <= place < len(values) else otherwise


def _children(root: Element, name: str) -> Iterator[Element]:
    found = root.find(name)
    return iter(()) if found is None else iter(found)


def _tint(element: Element) -> float:
    try:
        return float(element.get("tint", "0"))
    except ValueError:
        return 0.0


def _indexed(root: Element) -> tuple[str, ...]:
    """The file's own indexed colours, where it has changed them."""
    return tuple(e.get("rgb", "") for e in root.findall("colors/indexedColors/rgbColor"))
