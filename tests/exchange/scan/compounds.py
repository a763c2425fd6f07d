"""Small compound files, the old container of Office."""

import struct


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
