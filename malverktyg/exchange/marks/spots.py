"""Where elements begin and end in a part's bytes, so that something can be put in without a byte of the rest being changed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.parsers import expat

from malverktyg.exchange.ooxml.xml import local

_TAG = re.compile(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")


@dataclass(slots=True)
class Spot:
    """One element: its name as written and its attributes by local name, and where it stands.

    ``start`` is its first byte, ``close`` its end tag's first byte; an empty element (``<a/>``) has no end tag and no ``close``.
    """

    name: str
    values: dict[str, str]
    depth: int
    start: int
    close: int | None = None
    text: str = ""

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return local(self.name)

    @property
    def prefix(self) -> str:
        """The prefix with its colon, or nothing."""
        return self.name[: -len(self.local)]


@dataclass(frozen=True, slots=True)
class Edit:
    """Bytes to put in the place of those from ``start`` up to ``end``."""

    start: int
    end: int
    put: bytes


def spots(data: bytes, deepest: int) -> list[Spot]:
    """The elements down to a depth (the root has 1), in order, each with the text right inside it. Raises ExpatError."""
    parser, found, open_ = expat.ParserCreate(), list[Spot](), list[Spot | None]()

    def start(name: str, values: dict[str, str]) -> None:
        spot = None
        if len(open_) < deepest:
            spot = Spot(name, {local(key): value for key, value in values.items()}, len(open_) + 1, parser.CurrentByteIndex)
            found.append(spot)
        open_.append(spot)

    def end(_: str) -> None:
        spot = open_.pop()
        if spot is not None and not _head(data, spot).endswith(b"/>"):
            spot.close = parser.CurrentByteIndex

    def text(words: str) -> None:
        if open_[-1] is not None:
            open_[-1].text += words

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.Parse(data, True)
    return found


def before(spot: Spot, put: str) -> Edit:
    """Something put in before an element."""
    return Edit(spot.start, spot.start, put.encode())


def inside(data: bytes, spot: Spot, put: str) -> Edit:
    """Something put in as the last of an element's content; an empty element is opened for it."""
    if spot.close is not None:
        return Edit(spot.close, spot.close, put.encode())
    end = spot.start + len(_head(data, spot))
    return Edit(end - 2, end, f">{put}</{spot.name}>".encode())


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes with the edits made; those at one place in the order given."""
    parts, last = [], 0
    for edit in sorted(edits, key=lambda one: one.start):
        parts += [data[last : edit.start], edit.put]
        last = edit.end
    return b"".join([*parts, data[last:]])


def _head(data: bytes, spot: Spot) -> bytes:
    found = _TAG.match(data, spot.start)
    return found[0] if found else b""
