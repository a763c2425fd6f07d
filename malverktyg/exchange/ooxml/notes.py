"""The notes on a sheet's cells: old notes, and the threads of comments that newer programs write."""

from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.strings import clean, note_text
from malverktyg.exchange.ooxml.package import Package
from malverktyg.exchange.ooxml.references import cell_of
from malverktyg.exchange.ooxml.xml import number, tree

Notes = dict[tuple[int, int], str]


def notes_of(package: Package, sheet: str) -> Notes:
    """By place: what the notes of a sheet's part say. A thread stands before the note that explains it to older programs."""
    found: Notes = {}
    links = package.links(sheet).values()
    for link in links:
        if link.kind == "comments" and link.part in package:
            found.update(_old(tree(package.read(link.part))))
    for link in links:
        if link.kind == "threadedComment" and link.part in package:
            found.update(_threads(tree(package.read(link.part))))
    return {place: text for place, text in found.items() if text}


def _old(root: Element) -> Notes:
    authors = [author.text or "" for author in root.iterfind("authors/author")]
    found: Notes = {}
    for comment in root.iterfind("commentList/comment"):
        place, who = cell_of(comment.get("ref", "")), number(comment.get("authorId"), -1)
        text = "".join(piece.text or "" for piece in comment.iterfind("text//t"))
        if place:
            found[place] = note_text(text, authors[who] if 0 <= who < len(authors) else "")
    return found


def _threads(root: Element) -> Notes:
    """Each thread's comments in order, a line each."""
    found: Notes = {}
    for comment in root.iterfind("threadedComment"):
        place, text = cell_of(comment.get("ref", "")), clean(comment.findtext("text", "")).strip()
        if place and text:
            found[place] = f"{found[place]}\n{text}" if place in found else text
    return found
