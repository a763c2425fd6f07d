"""Streams of XML read with the standard library's expat: names without their prefixes, and no document types."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pyexpat import XMLParserType
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from malverktyg.exchange.cells.limits import TooMuch
from malverktyg.exchange.scan import texts

Start = Callable[[str, dict[str, str]], object]
End = Callable[[str], object]
Text = Callable[[str], object]

_MOST_IN_ONE = 400_000  # bytes without a new element: a cell holds 32,767 letters
_DEEPEST = 12


class DocumentType(Exception):
    """The XML declares a document type, which no workbook does and a bomb of entities must."""


def walk(chunks: Iterable[bytes], start: Start, end: End, text: Text) -> None:
    """Tell each element's beginning, end and text, with local names. Raises ExpatError and DocumentType."""
    parser = _parser()
    parser.StartElementHandler = _first(parser, start, end)
    parser.CharacterDataHandler = text
    for chunk in chunks:
        _parse(parser, chunk)
    _parse(parser, b"", last=True)


def growing(chunks: Iterable[bytes]) -> Iterator[Element]:
    """The root of a large part's tree, again after each piece: what is read may be taken out, but the last may be open.

    Elements have local names, but where only some names of the part have prefixes those keep them. Raises ExpatError and
    DocumentType, and TooMuch for a text that no spreadsheet program could show, or elements in one another without end.
    """
    parser, builder = _parser(), TreeBuilder()
    above = builder.start("", {})
    parser.StartElementHandler = _first(parser, builder.start, builder.end)
    parser.CharacterDataHandler = builder.data
    newest, size = above, 0
    for chunk in chunks:
        _parse(parser, chunk)
        last, deep = _last(above)
        size = size + len(chunk) if last is newest else 0
        if size > _MOST_IN_ONE:
            raise TooMuch(texts.NESTED) if deep else TooMuch
        newest = last
        yield from above
    _parse(parser, b"", last=True)
    yield from above


def _last(element: Element) -> tuple[Element, bool]:
    """The element that began last, as far as one looks, and whether it lies deeper than that."""
    for _ in range(_DEEPEST):
        if not len(element):
            return element, False
        element = element[-1]
    return element, True


def localise(element: Element) -> Element:
    """An element whose own name and attributes, and those of all in it, have lost their prefixes."""
    for one in element.iter():
        one.tag = local(one.tag)
        for name in [name for name in one.attrib if ":" in name]:
            one.set(local(name), one.attrib.pop(name))
    return element


def _parser() -> XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    return parser


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
