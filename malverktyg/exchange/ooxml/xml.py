"""Streams of XML read with the standard library's expat: names without their prefixes, and no document types."""

from collections.abc import Callable, Iterable, Mapping
from pyexpat import XMLParserType
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class DocumentType(Exception):
    """The XML declares a document type, which no workbook does and a bomb of entities must."""


def walk(chunks: Iterable[bytes], start: Start, end: End, text: Text, quiet: Callable[[bytes], bool] | None = None) -> None:
    """Tell each element's beginning, end and text, with local names. Raises ExpatError and DocumentType.

    ``quiet`` says of each piece whether nobody need hear of what is in it.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = _first(parser, start, end)
    parser.CharacterDataHandler = text
    listeners: tuple[Start | None, End | None] | None = None
    for chunk in chunks:
        if quiet is not None and quiet(chunk):
            listeners = listeners or (parser.StartElementHandler, parser.EndElementHandler)
            parser.StartElementHandler = parser.EndElementHandler = None
        elif listeners is not None:
            parser.StartElementHandler, parser.EndElementHandler = listeners
            listeners = None
        _parse(parser, chunk)
    _parse(parser, b"", last=True)


def _first(parser: XMLParserType, start: Start, end: End) -> Start:
    """The root decides whether names have prefixes that must be taken off, which most files have not."""

    def root(name: str, attributes: dict[str, str]) -> None:
        if ":" in name:
            parser.StartElementHandler = lambda name, attributes: start(local(name), attributes)
            parser.EndElementHandler = lambda name: end(local(name))
        else:
            parser.StartElementHandler, parser.EndElementHandler = start, end
        start(local(name), attributes)

    return root


def _parse(parser: XMLParserType, data: bytes, *, last: bool = False) -> None:
    try:
        parser.Parse(data, last)
    except (KeyError, IndexError):
        raise  # a listener's
    except LookupError as error:  # an encoding that Python does not know
        raise expat.ExpatError(str(error)) from error


def _refuse(*_: object) -> None:
    raise DocumentType


def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def tree(data: bytes) -> Element:
    """A small part as elements with local names, attributes too."""
    builder = LocalTree()
    walk([data], builder.start, builder.end, builder.text)
    return builder.close()


class LocalTree:
    """Builds elements with local names. Of an alternative content, only the fallback is kept."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._skipped = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._skipped or local(name) == "Choice":
            self._skipped += 1
        elif local(name) not in _TRANSPARENT:
            self._builder.start(local(name), {local(key): value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
        elif local(name) not in _TRANSPARENT:
            self._builder.end(local(name))

    def text(self, text: str) -> None:
        """Text inside the element that is open."""
        if not self._skipped:
            self._builder.data(text)

    def close(self) -> Element:
        """The whole tree."""
        return self._builder.close()


_TRANSPARENT = frozenset({"AlternateContent", "Fallback"})


def flag(element: Element | None) -> bool:
    """Whether an on-off element is there and on."""
    return element is not None and is_on(element.get("val", "1"))


def is_on(value: str | None) -> bool:
    """Whether an on-off attribute is on."""
    return value in ("1", "true", "on")


def number(text: str | None, otherwise: int = 0) -> int:
    """A whole number, or something else where it is none."""
    try:
        return int(text) if text else otherwise
    except ValueError:
        return otherwise
