"""The part of a sheet's notes: those that are there are kept, and ours are added to them or beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from malverktyg.exchange.grid import column_letters
from malverktyg.exchange.marks import texts
from malverktyg.exchange.marks.spots import Edit, Spot, before, edited, inside, spots
from malverktyg.exchange.ooxml.references import cell_of

Texts = Mapping[tuple[int, int], str]
_EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="{main}"><authors/><commentList/></comments>'
_BOLD = '<{p}rPr><{p}b/><{p}sz val="9"/><{p}color indexed="81"/><{p}rFont val="Tahoma"/><{p}family val="2"/></{p}rPr>'
_PLAIN = _BOLD.replace("<{p}b/>", "")


def empty(main: str) -> bytes:
    """A part without notes, in the namespace of the sheets."""
    return _EMPTY.format(main=main).encode()


def places(data: bytes) -> set[tuple[int, int]]:
    """The cells that have notes."""
    found = (cell_of(spot.values.get("ref", "")) for spot in spots(data, 3) if spot.local == "comment")
    return {place for place in found if place}


def with_notes(data: bytes, notes: Texts) -> bytes:
    """The part with notes more: a text for each cell, by (row, column) from 1. Raises ValueError where it is no such part."""
    page = _Page(data, spots(data, 5))
    there = places(data)
    after = [page.after(place, text) for place, text in sorted(notes.items()) if place in there]
    new = [page.new(place, text) for place, text in sorted(notes.items()) if place not in there]
    return edited(data, [*page.author(), *page.listed(new), *after])


@dataclass
class _Page:
    data: bytes
    spots: list[Spot]

    def _first(self, name: str) -> Spot:
        for spot in self.spots:
            if spot.local == name:
                return spot
        raise ValueError(name)

    @property
    def _authors(self) -> list[str]:
        return [spot.text for spot in self.spots if spot.local == "author"]

    def author(self) -> list[Edit]:
        """Us among the authors, where we are not."""
        if texts.AUTHOR in self._authors:
            return []
        prefix = self.spots[0].prefix
        return [inside(self.data, self._first("authors"), f"<{prefix}author>{texts.AUTHOR}</{prefix}author>")]

    def new(self, place: tuple[int, int], text: str) -> str:
        """A note of its own."""
        prefix, authors = self.spots[0].prefix, self._authors
        author = authors.index(texts.AUTHOR) if texts.AUTHOR in authors else len(authors)
        words = _runs(text, prefix, texts.HEAD)
        ref = f"{column_letters(place[1])}{place[0]}"
        return f'<{prefix}comment ref="{ref}" authorId="{author}"><{prefix}text>{words}</{prefix}text></{prefix}comment>'

    def listed(self, new: list[str]) -> list[Edit]:
        """New notes in the list, all at once: the list may have been empty."""
        return [inside(self.data, self._first("commentList"), "".join(new))] if new else []

    def after(self, place: tuple[int, int], text: str) -> Edit:
        """Words after those of the note that a cell has."""
        known = next(at for at, spot in enumerate(self.spots) if _is_note(spot, place))
        words = _runs(text, self.spots[0].prefix, f"\n\n{texts.HEAD}")
        within: list[Spot] = []
        for spot in self.spots[known + 1 :]:
            if spot.depth <= self.spots[known].depth:
                break
            within.append(spot)
        body = next((spot for spot in within if spot.local == "text"), None)
        if body is None:
            raise ValueError("text")
        aids = (spot for spot in within if spot.local in ("rPh", "phoneticPr") and spot.depth == body.depth + 1)
        reading_aid = next(aids, None)
        return before(reading_aid, words) if reading_aid else inside(self.data, body, words)


def _is_note(spot: Spot, place: tuple[int, int]) -> bool:
    return spot.local == "comment" and cell_of(spot.values.get("ref", "")) == place


def _runs(text: str, prefix: str, head: str) -> str:
    """Our head in bold and the words below it."""
    return "".join(
        f'<{prefix}r>{look.format(p=prefix)}<{prefix}t xml:space="preserve">{escape(words)}</{prefix}t></{prefix}r>'
        for look, words in ((_BOLD, head), (_PLAIN, f"\n{text}"))
    )
