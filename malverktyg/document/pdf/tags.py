"""The tag tree: what each piece of the page is, for screen readers and for the archive (PDF/UA-1, PDF/A-2a).

An element is made once and drawn where the layout puts it, on one page or several; each drawing is a numbered piece of marked
content, and the tree remembers on which page. What is drawn without an element is an artifact: rules, running heads, symbols that
have their word beside them.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Annotation:
    """A place on a page that leads to an address, or to another page by its number from 0.

    ``page`` is counted from 0; ``corners`` are left, bottom, right and top in PDF's own way.
    """

    page: int
    corners: tuple[float, float, float, float]
    target: str | int


class Element:
    """One element of the tree: its standard structure type, its attributes as PDF writes them, and its kids in reading order."""

    __slots__ = ("alternative", "attributes", "kids", "kind", "parent")

    def __init__(self, kind: str, parent: "Element | None" = None, attributes: str = "", alternative: str = "") -> None:
        self.kind = kind
        self.parent = parent
        self.attributes = attributes
        self.alternative = alternative
        self.kids: list[Element | tuple[int, int] | Annotation] = []
        if parent is not None:
            parent.kids.append(self)

    def child(self, kind: str, attributes: str = "", alternative: str = "") -> "Element":
        """A new element under this one, after those it has."""
        return Element(kind, self, attributes, alternative)

    def walk(self) -> Iterator["Element"]:
        """This element and all under it, in reading order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
