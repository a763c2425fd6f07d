"""The file: pages, fonts, tags, bookmarks and what is said about the paper, put together as PDF/A-2a and PDF/UA-1."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFPage, PDFString

from malverktyg.document.pdf.metadata import About, xmp
from malverktyg.document.pdf.outline import Outline
from malverktyg.document.pdf.pen import Pen, Sheet
from malverktyg.document.pdf.streams import Raw, Stream, number, text_string
from malverktyg.document.pdf.structure import write_structure
from malverktyg.document.pdf.style import PAGE_HEIGHT, PAGE_WIDTH
from malverktyg.document.pdf.tags import Annotation, Element
from malverktyg.document.texts import PROGRAM, TO_PAGE


def write(pen: Pen, root: Element, about: About) -> bytes:
    """The bytes of the file: the same pages give the same bytes."""
    document = PDFDocument(compression=1, invariant=1, pdfVersion=(1, 7), lang=about.language)
    resources = document.Reference(PDFDictionary(_resources(document, pen)))
    annotations = [annotation for sheet in pen.sheets for annotation, _ in sheet.links]
    links = {one: Raw() for one in annotations}
    pages = [_page(document, sheet, key, resources, links) for key, sheet in enumerate(pen.sheets)]
    for key, (one, link) in enumerate(links.items(), len(pen.sheets)):
        link.written = _link(one, key, pages)
    catalog = document.Catalog
    numbers = {one: number(document, link) for one, link in links.items()}
    catalog.StructTreeRoot = write_structure(document, root, pen.sheets, pages, numbers)
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    _describe(document, about)
    outline = Outline(document, pen.bookmarks, pages)
    document.Outlines = document.outline = catalog.Outlines = outline
    catalog.PageMode = PDFName("UseOutlines" if outline.ready > 0 else "UseNone")
    for sheet in pen.sheets:
        document.updateSignature("\n".join(sheet.code))
    written: bytes = document.GetPDFData(None)
    return written


def _resources(document: PDFDocument, pen: Pen) -> dict[str, Any]:
    """What every page shares: the fonts, and the pictures where there are any."""
    fonts = pen.fonts.resources(document)
    if not pen.images:
        return {"Font": fonts}
    images = {name: document.Reference(raster.stream()) for raster, name in pen.images.items()}
    return {"Font": fonts, "XObject": PDFDictionary(images)}


class _Page(PDFPage):  # type: ignore[misc]
    """A page that knows its place in the tag tree, and whose tab order follows it."""

    __NoDefault__ = (*PDFPage.__NoDefault__, "StructParents", "Tabs")


def _page(document: PDFDocument, sheet: Sheet, key: int, resources: Any, links: Mapping[Annotation, Raw]) -> int:
    page = _Page()
    page.pagewidth, page.pageheight = PAGE_WIDTH, PAGE_HEIGHT
    page.Resources = resources
    page.Contents = Stream("\n".join(sheet.code).encode("ascii"))
    page.StructParents = key
    page.Tabs = PDFName("S")
    if sheet.links:
        page.Annots = PDFArray([document.Reference(links[annotation]) for annotation, _ in sheet.links])
    document.addPage(page)
    return number(document, page)


def _link(link: Annotation, key: int, pages: Sequence[int]) -> str:
    """A link that is also printed (PDF/A) and told in words (PDF/UA); an address is plain ASCII."""
    corners = " ".join(f"{corner:.2f}" for corner in link.corners)
    target = link.target
    if isinstance(target, int):
        told, leads = TO_PAGE.format(page=target + 1), f"/Dest [{pages[target]} 0 R /Fit]"
    else:
        told, leads = target, f"/A <</Type /Action /S /URI /URI <{target.encode('ascii').hex().upper()}>>>"
    return (
        f"<</Type /Annot /Subtype /Link /Rect [{corners}] /Border [0 0 0] /F 4 /StructParent {key} "
        f"/Contents {text_string(told)} {leads}>>"
    )


def _describe(document: PDFDocument, about: About) -> None:
    document.setTitle(about.title)
    document.setAuthor(about.author)
    document.setSubject(about.subject)
    document.info.creator = document.info.producer = PROGRAM
    document.setDateFormatter(lambda *_: f"D:{about.day:%Y%m%d}000000Z")
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    metadata = Stream(xmp(about), compressed=False)
    metadata.dictionary.update(Type=PDFName("Metadata"), Subtype=PDFName("XML"))
    catalog.Metadata = metadata
    catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    catalog.OutputIntents = PDFArray([_output_intent(document)])


def _output_intent(document: PDFDocument) -> PDFDictionary:
    profile = Stream(_srgb())
    profile.dictionary["N"] = 3
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )


@cache
def _srgb() -> bytes:
    return (files("resources") / "colour" / "srgb.icc").read_bytes()
