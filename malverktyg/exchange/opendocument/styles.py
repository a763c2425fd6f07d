"""The looks of an .ods by their names: each inherits from another, and a conditional format applies one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.theme import plain_rgb
from malverktyg.exchange.ooxml.styles import PLAIN, Look

_INDENT_IN_CM = 0.353
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What one named style tells, nothing where it leaves it to the style it inherits from."""

    parent: str = ""
    fill: str | None = None
    bold: bool | None = None
    struck: bool | None = None
    indent: int | None = None
    font: str | None = None
    colour: str | None = None
    shown: bool = True


class Styles:
    """The styles of a document, by family and name."""

    def __init__(self, *roots: Element) -> None:
        self._styles: dict[tuple[str, str], Style] = {}
        self._looks: dict[str, Look] = {}
        for root in roots:
            self.add(root)

    def add(self, root: Element) -> None:
        """More styles, such as those that the content brings with it."""
        self._styles.update(_styles(root))
        self._looks.clear()

    def look(self, name: str) -> Look:
        """A cell's look by its style's name."""
        if name not in self._looks:
            self._looks[name] = self._inherited(name)
        return self._looks[name]

    def strikes(self, name: str) -> bool | None:
        """Whether a style of letters strikes them through; nothing where it does not say."""
        style = self._styles.get(("text", name))
        return style.struck if style else None

    def shows_table(self, name: str) -> bool:
        """Whether sheets of a style are shown."""
        style = self._styles.get(("table", name))
        return style.shown if style else True

    def _inherited(self, name: str) -> Look:
        look = PLAIN
        chain: list[Style] = []
        while name and len(chain) < _DEEPEST:
            style = self._styles.get(("table-cell", name))
            if style is None:
                break
            chain.append(style)
            name = style.parent
        for style in reversed(chain):
            told = {key: value for key in _OF_LOOK if (value := getattr(style, key)) is not None}
            look = replace(look, **told)
        return replace(look, fill=look.fill or None)


_OF_LOOK = ("fill", "bold", "struck", "indent", "font", "colour")


def _styles(root: Element) -> Iterator[tuple[tuple[str, str], Style]]:
    for element in root.iter("style"):
        cell, text = _child(element, "table-cell-properties"), _child(element, "text-properties")
        style = Style(
            parent=element.get("parent-style-name", ""),
            fill=_fill(cell.get("background-color")),
            bold=_told(text.get("font-weight"), ("bold", "600", "700", "800", "900")),
            struck=_struck(text),
            indent=_indent(_child(element, "paragraph-properties").get("margin-left")),
            font=text.get("font-name") or text.get("font-family"),
            colour=_colour(text.get("color")),
            shown=_child(element, "table-properties").get("display") != "false",
        )
        for name in {element.get("name", ""), element.get("display-name", "")} - {""}:
            yield (element.get("family", ""), name), style


def _child(element: Element, name: str) -> Mapping[str, str]:
    found = element.find(name)
    return found.attrib if found is not None else {}


def _fill(text: str | None) -> str | None:
    """A colour, an empty word for one that is taken away again, nothing where none is told."""
    return "" if text == "transparent" else _colour(text)


def _colour(text: str | None) -> str | None:
    return plain_rgb(text.removeprefix("#")) if text else None


def _told(text: str | None, words: tuple[str, ...]) -> bool | None:
    return None if text is None else text in words


def _struck(text: Mapping[str, str]) -> bool | None:
    told = text.get("text-line-through-style") or text.get("text-line-through-type")
    return None if told is None else told != "none"


def _indent(text: str | None) -> int | None:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(cm|mm|in|pt)", text or "")
    if match is None:
        return None
    return round(float(match[1]) * {"cm": 1, "mm": 0.1, "in": 2.54, "pt": 0.0353}[match[2]] / _INDENT_IN_CM)
