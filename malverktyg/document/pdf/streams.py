"""Streams and raw objects of a PDF, written so that a strict archive accepts them."""

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject
from reportlab.pdfbase.pdfdoc import format as pdf_format
from typing_extensions import override

from malverktyg.progress import breathe


class Stream(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """Bytes in a PDF, compressed unless they are to be read by programs that know no PDF.

    reportlab's own stream ends without a line end before ``endstream``, which PDF/A does not allow (ISO 19005-2, 6.1.7.1).
    """

    __RefOnly__ = 1

    def __init__(self, content: bytes, *, compressed: bool = True) -> None:
        self.content = content
        self.compressed = compressed
        self.dictionary: dict[str, Any] = {}

    @override
    def format(self, document: PDFDocument) -> bytes:
        breathe()
        content = zlib.compress(self.content) if self.compressed else self.content
        head = dict(self.dictionary, Length=len(content))
        if self.compressed:
            head["Filter"] = "/FlateDecode"
        written: bytes = pdf_format(PDFDictionary(head), document)
        return written + b"\nstream\r\n" + content + b"\r\nendstream\n"


class Raw(PDFObject):  # type: ignore[misc]
    """An object that is written already."""

    __RefOnly__ = 1

    def __init__(self, written: str = "") -> None:
        self.written = written

    @override
    def format(self, document: PDFDocument) -> bytes:
        breathe()
        return self.written.encode("ascii")


def number(document: PDFDocument, thing: PDFObject) -> int:
    """The object number of a thing, which is given one if it has none."""
    name = document.Reference(thing).name
    return int(document.idToObjectNumberAndVersion[name][0])


def text_string(text: str) -> str:
    """A text as a PDF string in UTF-16, as hexadecimal digits."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
