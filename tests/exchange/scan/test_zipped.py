"""A zip file looked through."""

import io
import struct
import zipfile

import pytest

from malverktyg.errors import EncryptedWorkbook, NotAWorkbook, TruncatedWorkbook, UnsafeWorkbook
from malverktyg.exchange.scan.kinds import Kind
from malverktyg.exchange.scan.zipped import examine_zip


def archive(parts: dict[str, str | bytes]) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as opened:
        for name, content in parts.items():
            opened.writestr(name, content)
    return file


def binary(*cells: tuple[int, int]) -> bytes:
    """A sheet of an .xlsb with numbers in these cells."""
    rows = (
        bytes([0, 4]) + struct.pack("<I", row) + bytes([5, 16]) + struct.pack("<IId", column, 0, 1.0) for row, column in cells
    )
    return b"".join(rows)


def test_an_xlsb_is_known_and_one_that_spans_too_much_is_refused() -> None:
    near = archive({"xl/workbook.bin": b"", "xl/worksheets/sheet1.bin": binary((0, 0), (9, 9))})
    assert examine_zip(near, "Bok.xlsb").kind is Kind.XLSB
    far = archive({"xl/workbook.bin": b"", "xl/worksheets/sheet1.bin": binary((0, 0), (1_000_000, 9))})
    with pytest.raises(UnsafeWorkbook) as told:
        examine_zip(far, "Bok.xlsb")
    assert "celler" in told.value.why


def test_other_documents_of_the_same_family_are_named() -> None:
    text = archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"})
    with pytest.raises(NotAWorkbook) as told:
        examine_zip(text, "Bok.ods")
    assert "kalkylark" in told.value.why


def test_an_ods_with_a_password_is_told() -> None:
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "skräp",
        "META-INF/manifest.xml": "<m><encryption-data/></m>",
    }
    with pytest.raises(EncryptedWorkbook):
        examine_zip(archive(parts), "Bok.ods")


def test_broken_parts_are_told() -> None:
    with pytest.raises(TruncatedWorkbook):
        examine_zip(archive({"content.xml": "<a><b></a>"}), "Bok.ods")
    with pytest.raises(TruncatedWorkbook):
        examine_zip(archive({"xl/workbook.xml": "<a><b></a>"}), "Bok.xlsx")
