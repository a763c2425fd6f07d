"""The records of .xls and .xlsb, read far enough to know whether they are encrypted and how far their cells lie apart."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_CELLS = frozenset({0x06, 0x7E, 0xBD, 0xD6, 0xFD, 0x203, 0x204, 0x205, 0x27E})
_BOF, _EOF, _FILEPASS = frozenset({0x09, 0x209, 0x409, 0x809}), 0x0A, 0x2F
_LAST_CELL_12, _ROW_12 = 11, 0


@dataclass(slots=True)
class Extent:
    """The area that a sheet's cells span."""

    top: int = 1 << 30
    bottom: int = -1
    left: int = 1 << 30
    right: int = -1

    def add(self, row: int, column: int) -> None:
        """Take in a cell."""
        self.top, self.bottom = min(self.top, row), max(self.bottom, row)
        self.left, self.right = min(self.left, column), max(self.right, column)

    @property
    def area(self) -> int:
        """How many cells lie in the rectangle around all of them."""
        return max(0, self.bottom - self.top + 1) * max(0, self.right - self.left + 1)


def is_encrypted(stream: bytes) -> bool:
    """Whether a workbook stream of .xls says that what follows is encrypted ([MS-XLS] 2.4.117)."""
    return any(kind == _FILEPASS for (kind, _), _count in zip(_records(stream), range(8), strict=False))


def extents(stream: bytes) -> Iterator[Extent]:
    """The extent of each sheet of an .xls, in the order of the file."""
    extent = Extent()
    for kind, at in _records(stream):
        if kind in _BOF:
            extent = Extent()
        elif kind in _CELLS and at + 4 <= len(stream):
            extent.add(*struct.unpack_from("<HH", stream, at))
        elif kind == _EOF:
            yield extent


def _records(stream: bytes) -> Iterator[tuple[int, int]]:
    """Each record's kind and where its content begins."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, at + 4
        at += 4 + length


def extent_12(chunks: Iterable[bytes]) -> Extent:
    """The extent of a sheet's part of an .xlsb ([MS-XLSB] 2.1.4)."""
    data = b"".join(chunks)
    extent, at, row = Extent(), 0, 0
    while at < len(data):
        kind, at = _variable(data, at, 2)
        length, at = _variable(data, at, 4)
        if kind == _ROW_12 and at + 4 <= len(data):
            row = struct.unpack_from("<I", data, at)[0]
        elif 1 < kind <= _LAST_CELL_12 and at + 4 <= len(data):
            extent.add(row, struct.unpack_from("<I", data, at)[0])
        at += length
    return extent


def _variable(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of seven bits a byte."""
    value = 0
    for place in range(most):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << 7 * place
        if not byte & 0x80:
            break
    return value, at
