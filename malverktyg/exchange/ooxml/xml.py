"""Streams of XML read with the standard library's expat: names without their prefixes, and no document types."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pyexpat import XMLParserType
from typing import Protocol
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from malverktyg.exchange.cells.limits import TooMuch
from malverktyg.exchange.scan import texts

Start = Callable[[str, dict[str, str]], object]
End = Callable[[str], object]
Text = Callable[[str], object]

_MOST_IN_ONE = 400_000  # bytes without a new element: a cell holds 32,767 letters
DEEPEST = 12  # elements in one another, where they are looked at


class DocumentType(Exception):
    """The XML declares a document type, which no workbook does and a bomb of entities must."""


def walk(chunks: Iterable[bytes], start: Start, end: End, text: Text) -> None:
    """Tell each element's beginning, end and text, with local names. Raises ExpatError and DocumentType."""
    parser = _parser()

    def first(name: str, attributes: dict[str, str]) -> None:
        _tell(parser, start, end, text, prefixed=":" in name)
        start(local(name), attributes)

    parser.StartElementHandler = first
    for chunk in chunks:
        _parse(parser, chunk)
    _parse(parser, b"", last=True)


class Listener(Protocol):
    """Takes elements as they come. ``newest`` is another object for each element that has begun."""

    newest: object

    def start(self, name: str, attributes: dict[str, str], /) -> object: ...

    def end(self, name: str, /) -> object: ...

    def text(self, text: str, /) -> object: ...


class Growing:
    """The tree of a large part, read piece by piece: what is read may be taken out of it, but the last may be open.

    Elements have local names, but where only some names of the part have prefixes those keep them. An element with a name in
    ``apart`` stands empty in the tree: a listener is made that is told of all in it, and of its end, where it calls ``resume``.
    """

    def __init__(self, apart: Mapping[str, Callable[["Growing"], Listener]] | None = None) -> None:
        self._parser, self._builder = _parser(), TreeBuilder()
        self._above = self._builder.start("", {})
        self._apart, self._opened, self._prefixed = apart or {}, "", False
        self._listener: Listener | None = None
        self._parser.StartElementHandler = self._first

    @property
    def root(self) -> Element:
        """The root as far as it has grown."""
        return self._above[0]

    def read(self, chunks: Iterable[bytes]) -> Iterator[Element]:
        """The root, again after each piece. Raises ExpatError and DocumentType, and TooMuch for a text that no spreadsheet
        program could show, or elements in one another without end."""
        newest: object = self._above
        size = 0
        for chunk in chunks:
            _parse(self._parser, chunk)
            last, deep = (self._listener.newest, False) if self._listener else _last(self._above)
            size = size + len(chunk) if last is newest else 0
            if size > _MOST_IN_ONE:
                raise TooMuch(texts.NESTED) if deep else TooMuch
            newest = last
            yield from self._above
        _parse(self._parser, b"", last=True)
        del self._parser  # it knows the listeners, who know this: nothing is kept that is read
        yield from self._above

    def listen(self, listener: Listener) -> None:
        """Tell another listener from now on."""
        self._listener = listener
        _tell(self._parser, listener.start, listener.end, listener.text, prefixed=self._prefixed)

    def resume(self) -> None:
        """The element that stands apart has ended: the tree goes on."""
        self._builder.end(self._opened)
        self._grow()

    def _first(self, name: str, attributes: dict[str, str]) -> None:
        self._prefixed = ":" in name
        self._grow()
        self._builder.start(local(name), attributes)

    def _grow(self) -> None:
        self._listener = None
        start = self._start if self._apart else self._builder.start
        _tell(self._parser, start, self._builder.end, self._builder.data, prefixed=self._prefixed)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._builder.start(name, attributes)
        if name in self._apart:
            self._opened = name
            self.listen(self._apart[name](self))


def _last(element: Element) -> tuple[Element, bool]:
    """The element that began last, as far as one looks, and whether it lies deeper than that."""
    for _ in range(DEEPEST):
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


def _tell(parser: XMLParserType, start: Start, end: End, text: Text, *, prefixed: bool) -> None:
    """Tell of what comes by local names: prefixes must be taken off, but most files have none."""
    parser.CharacterDataHandler = text
    if prefixed:
        parser.StartElementHandler = lambda name, attributes: start(local(name), attributes)
        parser.EndElementHandler = lambda name: end(local(name))
    else:
        parser.StartElementHandler, parser.EndElementHandler = start, end


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
