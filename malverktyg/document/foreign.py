"""PDFs from elsewhere: whether one can be opened, how many pages it has, and whether it is tagged for screen readers."""

from dataclasses import dataclass

from malverktyg.document import texts
from malverktyg.document.raster import opened
from malverktyg.errors import NotAPdf


@dataclass(frozen=True, slots=True)
class Foreign:
    """What is known of a PDF."""

    pages: int
    tagged: bool


def examine(data: bytes, name: str) -> Foreign:
    """Look at a PDF without changing it; ``name`` is told where it is none. Raises NotAPdf."""
    import pypdfium2  # noqa: PLC0415  loaded with the first file
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    if b"%PDF-" not in data[:1024]:
        raise NotAPdf(texts.NO_PDF, name=name)
    try:
        with opened(data) as document:
            found = Foreign(len(document), bool(pdfium.FPDFCatalog_IsTagged(document.raw)))
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise NotAPdf(texts.PDF_LOCKED if locked else texts.PDF_BROKEN, name=name) from error
    if not found.pages:
        raise NotAPdf(texts.PDF_BROKEN, name=name)
    return found
