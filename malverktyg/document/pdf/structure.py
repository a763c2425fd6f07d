"""The tag tree written as PDF objects, with the way back from each piece of marked content to its element."""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from malverktyg.document.pdf.pen import Sheet
from malverktyg.document.pdf.streams import Raw, number, text_string
from malverktyg.document.pdf.tags import Annotation, Element
from malverktyg.progress import unhurried

_Numbers = dict[Element | Annotation, int]


def write_structure(
    document: PDFDocument, root: Element, sheets: Sequence[Sheet], pages: Sequence[int], links: Mapping[Annotation, int]
) -> Any:
    """Write the tree; gives its root's reference. ``pages`` and ``links`` tell the object numbers of either."""
    drawn = _drawn(sheets)
    elements = [element for element in unhurried(root.walk()) if element in drawn]
    tree, parents = Raw(), Raw()
    tree_number, parents_number = number(document, tree), number(document, parents)
    raws = {element: Raw() for element in unhurried(elements)}
    numbers: _Numbers = {element: number(document, raw) for element, raw in unhurried(raws.items())} | dict(links)
    for element, raw in unhurried(raws.items()):
        above = numbers[element.parent] if element.parent else tree_number
        raw.written = _written(element, above, numbers, pages)
    parents.written = _parent_tree(sheets, numbers)
    tree.written = (
        f"<</Type /StructTreeRoot /K [{numbers[root]} 0 R] /ParentTree {parents_number} 0 R "
        f"/ParentTreeNextKey {len(sheets) + len(links)}>>"
    )
    return document.Reference(tree)


def _drawn(sheets: Sequence[Sheet]) -> set[Element]:
    """The elements of which something stands on a page, and those above them."""
    found: set[Element] = set()
    for sheet in unhurried(sheets):
        for marked in sheet.marked:
            element: Element | None = marked
            while element is not None and element not in found:
                found.add(element)
                element = element.parent
    return found


def _written(element: Element, above: int, numbers: _Numbers, pages: Sequence[int]) -> str:
    page = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = " ".join(_kid(kid, page, numbers, pages) for kid in element.kids if isinstance(kid, tuple) or kid in numbers)
    where = f" /Pg {pages[page]} 0 R" if page is not None else ""
    attributes = f" /A {element.attributes}" if element.attributes else ""
    alternative = f" /Alt {text_string(element.alternative)}" if element.alternative else ""
    return f"<</Type /StructElem /S /{element.kind} /P {above} 0 R{where}{attributes}{alternative} /K [{kids}]>>"


def _kid(kid: Element | tuple[int, int] | Annotation, page: int | None, numbers: _Numbers, pages: Sequence[int]) -> str:
    if isinstance(kid, Element):
        return f"{numbers[kid]} 0 R"
    if isinstance(kid, Annotation):
        return f"<</Type /OBJR /Pg {pages[kid.page]} 0 R /Obj {numbers[kid]} 0 R>>"
    if kid[0] == page:
        return str(kid[1])
    return f"<</Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]}>>"


def _parent_tree(sheets: Sequence[Sheet], numbers: _Numbers) -> str:
    rows = []
    for key, sheet in unhurried(enumerate(sheets)):
        marked = " ".join(f"{numbers[element]} 0 R" for element in sheet.marked)
        rows.append(f"{key} [{marked}]")
    linked = [element for sheet in sheets for _, element in sheet.links]
    rows += [f"{key} {numbers[element]} 0 R" for key, element in enumerate(linked, len(sheets))]
    return "<</Nums [\n" + "\n".join(rows) + "\n]>>"
