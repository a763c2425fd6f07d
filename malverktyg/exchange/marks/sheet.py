"""Notes put on one sheet: the part of its notes, the drawing that shows them, and the links between."""

from collections.abc import Mapping

from malverktyg.exchange.grid import column_letters
from malverktyg.exchange.marks import comments, shapes, texts
from malverktyg.exchange.marks.archive import Archive
from malverktyg.exchange.marks.spots import Edit, Spot, before, edited, inside, spots
from malverktyg.exchange.ooxml.references import LAST_COLUMN, cell_of
from malverktyg.exchange.ooxml.xml import tree

Notes = Mapping[tuple[int, int], str]

_TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
# What comes after a sheet's old drawing (ECMA-376, 18.3.1.99, CT_Worksheet). Controls may stand in an alternative content.
_LATER = frozenset(
    {"legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"}
)  # fmt: skip


def mark_sheet(archive: Archive, part: str, notes: Notes) -> None:
    """Put notes on a sheet's cells. Raises ValueError, KeyError and ExpatError where its parts do not hold together."""
    data = archive.read(part)
    top = spots(data, 2)
    strict = _STRICT.encode() in data[: data.find(b">", top[0].start) + 1]
    base = _STRICT_LINKS if strict else _LINKS
    notes = _beside_threads(notes, _threads(archive, part))
    there = _comments(archive, part, notes, base, _STRICT if strict else _TRANSITIONAL)
    drawing = next((spot for spot in top if spot.local == "legacyDrawing"), None)
    if drawing is not None:
        link = archive.links(part)[drawing.values.get("id", "")]
        new = {place: text for place, text in notes.items() if place not in there}
        archive.write(link.part, shapes.with_shapes(archive.read(link.part), new))
        return
    whole = {**dict.fromkeys(there, ""), **notes}
    written = archive.add("xl/drawings/vmlDrawingM{}.vml", shapes.new_drawing(whole), _DRAWING_TYPE)
    id = archive.link(part, "vmlDrawing", written, base)
    archive.write(part, edited(data, [_drawing(data, top, id, base)]))


def _comments(archive: Archive, part: str, notes: Notes, base: str, main: str) -> set[tuple[int, int]]:
    """Write the notes; gives the places that had some before."""
    known = next((link.part for link in archive.links(part).values() if link.kind == "comments"), None)
    if known is None:
        data = comments.with_notes(comments.empty(main), notes)
        archive.link(part, "comments", archive.add("xl/commentsM{}.xml", data, _COMMENTS_TYPE), base)
        return set()
    before_us = archive.read(known)
    archive.write(known, comments.with_notes(before_us, notes))
    return comments.places(before_us)


def _drawing(data: bytes, top: list[Spot], id: str, base: str) -> Edit:
    """The sheet's pointer at the drawing, where the schema wants it."""
    root, *parts = top
    put = f'<{root.prefix}legacyDrawing xmlns:r="{base}" r:id="{id}"/>'
    cells = next((at for at, spot in enumerate(parts) if spot.local == "sheetData"), 0)
    for spot in parts[cells:]:
        if spot.local in _LATER or spot.local == "AlternateContent":
            return before(spot, put)
    return inside(data, root, put)


def _threads(archive: Archive, part: str) -> set[tuple[int, int]]:
    """The cells that hold a thread of comments: a note there is never shown by newer programs."""
    found = set()
    for link in archive.links(part).values():
        if link.kind == "threadedComment":
            found |= {cell_of(one.get("ref", "")) for one in tree(archive.read(link.part)).iterfind("threadedComment")}
    return {place for place in found if place}


def _beside_threads(notes: Notes, threads: set[tuple[int, int]]) -> Notes:
    """A note for a cell that holds a thread stands on the next cell to the right that holds none, and says which it means."""
    placed: dict[tuple[int, int], str] = {place: text for place, text in notes.items() if place not in threads}
    for (row, column), text in notes.items():
        if (row, column) in threads:
            free = next(one for one in range(column, LAST_COLUMN + 1) if (row, one) not in threads)
            meant = texts.ABOUT.format(place=f"{column_letters(column)}{row}", text=text)
            placed[row, free] = "\n".join(part for part in (placed.get((row, free), ""), meant) if part)
    return placed
