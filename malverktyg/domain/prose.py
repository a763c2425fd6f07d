"""A text as somebody typed it, made into paragraphs and lists. The words stay as they are."""

import re
from collections.abc import Iterator

from malverktyg.domain.parts import Listing, Origin, Paragraph, Text

_BULLET = re.compile(r"\s*[-–•*·]\s+(?=\S)")


def told(text: str, origin: Origin, missing: str) -> Text:
    """A short text on one line; where it is empty, words that say so."""
    return Text(" ".join(text.split("\n")).strip(), origin) if text.strip() else Text(missing, origin, missing=True)


def blocks_of(text: str, origin: Origin) -> tuple[Paragraph | Listing, ...]:
    """A paragraph a line, and a list where lines begin with a bullet; empty lines part nothing more."""
    return tuple(_blocks(text, origin))


def or_missing(text: str, origin: Origin, missing: str) -> tuple[Paragraph | Listing, ...]:
    """The blocks of a text; where it is empty, one that says so."""
    return blocks_of(text, origin) or (Paragraph(Text(missing, origin, missing=True)),)


def _blocks(text: str, origin: Origin) -> Iterator[Paragraph | Listing]:
    items: list[Text] = []
    for line in re.split(r"[\n\r\u2028\u2029]", text):
        if not line.strip():
            continue
        bullet = _BULLET.match(line)
        if bullet:
            items.append(Text(line[bullet.end() :].strip(), origin))
            continue
        if items:
            yield Listing(tuple(items))
            items = []
        yield Paragraph(Text(line.strip(), origin))
    if items:
        yield Listing(tuple(items))
