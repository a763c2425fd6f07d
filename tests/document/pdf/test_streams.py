"""Streams and raw objects as a strict archive wants them."""

import zlib

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from malverktyg.document.pdf.streams import Raw, Stream, number, text_string


@pytest.mark.parametrize("content", [b"", b"text", b"ends in a return\r"])
def test_a_stream_ends_on_a_line_of_its_own(content: bytes) -> None:
    written = Stream(content, compressed=False).format(PDFDocument())
    assert f"/Length {len(content)}".encode() in written
    assert written.endswith(b"stream\r\n" + content + b"\r\nendstream\n")


def test_a_stream_is_packed() -> None:
    written = Stream(b"a" * 1000).format(PDFDocument())
    packed = written.split(b"stream\r\n", 1)[1].removesuffix(b"\r\nendstream\n")
    assert zlib.decompress(packed) == b"a" * 1000


def test_a_thing_keeps_its_number() -> None:
    document = PDFDocument()
    thing, other = Raw("<<>>"), Raw()
    assert number(document, thing) == number(document, thing)
    assert number(document, other) == number(document, thing) + 1
    assert thing.format(document) == b"<<>>"


def test_a_text_is_written_in_utf_16() -> None:
    assert text_string("å😀") == "<FEFF00E5D83DDE00>"
