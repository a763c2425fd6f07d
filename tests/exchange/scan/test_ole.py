"""The old container of Office files."""

import random
import struct
from pathlib import Path

import pytest

from malverktyg.exchange.scan.ole import Broken, Compound

CORPUS = sorted((Path(__file__).parents[3].parent / "shared" / "corpus").glob("*.xls"))


def compound(**streams: bytes) -> bytes:
    """A container with streams of at least 4096 bytes each: header, one sector of allocations, one of names, then the streams."""
    sectors, table, start = [], [0xFFFFFFFD, 0xFFFFFFFE], 2
    names = [_entry("Root Entry", 5, 0xFFFFFFFE, 0)]
    for name, content in streams.items():
        pieces = [content[at : at + 512].ljust(512, b"\0") for at in range(0, len(content), 512)]
        table += [*range(start + 1, start + len(pieces)), 0xFFFFFFFE]
        names.append(_entry(name, 2, start, len(content)))
        sectors += pieces
        start += len(pieces)
    fields = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 62, 3, 0xFFFE, 9, 6, b"", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header = struct.pack("<8s16sHHHHH6sIIIIIIIII", *fields)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    allocations = struct.pack("<128I", *table, *[0xFFFFFFFF] * (128 - len(table)))
    return header + allocations + b"".join(names).ljust(512, b"\0") + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    return written.ljust(64, b"\0") + struct.pack("<HB", len(written), kind) + bytes(49) + struct.pack("<III", start, size, 0)


def test_streams_are_found_by_name() -> None:
    found = Compound(compound(Workbook=b"a" * 5000, Annat=b"b" * 4096))
    assert found.names == {"Root Entry", "Workbook", "Annat"}
    assert found.stream("Workbook") == b"a" * 5000
    assert found.stream("Annat") == b"b" * 4096
    assert found.stream("Finns inte") == b""


def test_a_chain_that_runs_in_a_circle_is_broken() -> None:
    data = bytearray(compound(Workbook=b"a" * 5000))
    struct.pack_into("<I", data, 512 + 4 * 4, 3)
    with pytest.raises(Broken):
        Compound(bytes(data)).stream("Workbook")


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_changed_it_is_read_or_broken(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(compound(Workbook=b"a" * 5000))
    for _ in range(10):
        data[chance.randrange(24, len(data))] = chance.randrange(256)
    try:
        Compound(bytes(data)).stream("Workbook")
    except Broken:
        return


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_other_people_s_files_have_a_workbook_or_are_broken(path: Path) -> None:
    try:
        found = Compound(path.read_bytes())
    except Broken:
        return
    assert found.names
