"""Pages of a PDF as pictures, by pdfium, which is one for the whole program and not made for two threads at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

POINTS_PER_INCH = 72
_PDFIUM = Lock()


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """The document of pypdfium2, for as long as nobody else is let in."""
    import pypdfium2  # noqa: PLC0415  loaded with the first picture

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
