"""The reader's list of bookmarks: the paper's headings under one another."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFDocument
from typing_extensions import override

from malverktyg.document.pdf.pen import Bookmark
from malverktyg.document.pdf.streams import Raw, number, text_string
from malverktyg.document.pdf.style import LEFT, PAGE_HEIGHT

_ABOVE = 12.0  # what is shown above the heading that one jumps to


@dataclass
class _Entry:
    bookmark: Bookmark
    number: int
    raw: Raw
    children: list["_Entry"] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many entries are under it."""
        return len(self.children) + sum(child.count for child in self.children)


class Outline(Raw):
    """The bookmarks as one object. ``ready`` is what reportlab asks: above nothing where there are any."""

    def __init__(self, document: PDFDocument, bookmarks: Sequence[Bookmark], pages: Sequence[int]) -> None:
        super().__init__()
        self.ready = 1 if bookmarks else -1
        if not bookmarks:
            return
        entries = _tree(document, bookmarks)
        self._link(entries, number(document, self), pages)
        count = len(entries) + sum(entry.count for entry in entries)
        self.written = f"<</Type /Outlines /First {entries[0].number} 0 R /Last {entries[-1].number} 0 R /Count {count}>>"

    def prepare(self, document: PDFDocument, canvas: object) -> None:
        """Called by reportlab before it writes the file; everything is made already."""

    def _link(self, entries: Sequence[_Entry], above: int, pages: Sequence[int]) -> None:
        for place, entry in enumerate(entries):
            mark = entry.bookmark
            target = f"[{pages[mark.page]} 0 R /XYZ {LEFT:g} {PAGE_HEIGHT - mark.top + _ABOVE:.2f} null]"
            words = [f"/Title {text_string(mark.title)} /Parent {above} 0 R /Dest {target}"]
            if place:
                words.append(f"/Prev {entries[place - 1].number} 0 R")
            if place + 1 < len(entries):
                words.append(f"/Next {entries[place + 1].number} 0 R")
            if entry.children:
                first, last = entry.children[0].number, entry.children[-1].number
                words.append(f"/First {first} 0 R /Last {last} 0 R /Count {-entry.count}")
            entry.raw.written = f"<<{' '.join(words)}>>"
            self._link(entry.children, entry.number, pages)

    @override
    def format(self, document: PDFDocument) -> bytes:
        return super().format(document)


def _tree(document: PDFDocument, bookmarks: Sequence[Bookmark]) -> list[_Entry]:
    """Headings under headings; the title (level 1) stands beside the sections, so that the list opens on the sections."""
    top: list[_Entry] = []
    path: list[_Entry] = []
    for mark in bookmarks:
        raw = Raw()
        entry = _Entry(mark, number(document, raw), raw)
        while path and path[-1].bookmark.level >= mark.level:
            path.pop()
        if path and path[-1].bookmark.level > 1:
            path[-1].children.append(entry)
        else:
            top.append(entry)
        path.append(entry)
    return top
