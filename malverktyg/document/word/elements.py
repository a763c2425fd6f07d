"""Elements of WordprocessingML, made one by one: python-docx's own ways are too slow for a paper of a thousand goals."""

from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

Node = Any  # an element of lxml; python-docx has a class for each tag, of which nothing is asked here
TWIPS = 20  # in a point


def w(tag: str, *children: Node, **attributes: object) -> Node:
    """An element ``w:tag`` with attributes of the same namespace; a trailing underscore keeps a name from being a keyword."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name.rstrip('_')}"), str(value))
    made.extend(children)
    return made


def twips(points: float) -> int:
    """A length in twentieths of a point."""
    return round(points * TWIPS)


def words(text: str) -> Node:
    """Text that keeps its spaces."""
    made = w("t")
    made.text = text
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def paragraph(style: str, *runs: Node, **more: Node) -> Node:
    """A paragraph in a style, by the style's id; ``more`` are further properties, in the schema's order."""
    return w("p", w("pPr", w("pStyle", val=style), *more.values()), *runs)


def field(instruction: str, result: Node) -> Node:
    """A field that Word fills in, with what it shows until then."""
    return w("fldSimple", result, instr=f" {instruction} ")
