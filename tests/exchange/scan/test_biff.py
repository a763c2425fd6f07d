"""The records of .xls and .xlsb."""

import struct

from malverktyg.exchange.scan.biff import Extent, extent_12, extents, is_encrypted


def record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def cell(row: int, column: int) -> bytes:
    return record(0x203, struct.pack("<HHHd", row, column, 0, 1.0))


def test_each_sheet_s_cells_span_an_area() -> None:
    stream = record(0x809) + cell(0, 0) + cell(9, 4) + record(0x0A) + record(0x809) + record(0x0A)
    assert [extent.area for extent in extents(stream)] == [50, 0]


def test_encryption_is_told_by_its_record_at_the_beginning() -> None:
    assert is_encrypted(record(0x809, bytes(16)) + record(0x2F, bytes(6)))
    assert not is_encrypted(record(0x809, bytes(16)) + cell(0, 0))
    assert not is_encrypted(b"")


def test_a_truncated_stream_is_no_fault() -> None:
    assert list(extents((record(0x809) + cell(3, 3))[:-5])) == []


def test_the_extent_of_an_xlsb() -> None:
    row = bytes([0, 4]) + struct.pack("<I", 41)
    value = bytes([5, 16]) + struct.pack("<IId", 7, 0, 1.0)
    found = extent_12([row + value, bytes([1, 8]) + struct.pack("<II", 99, 0)])
    assert (found.bottom, found.right, found.area) == (41, 7, 1)


def test_nothing_spans_nothing() -> None:
    assert Extent().area == 0
