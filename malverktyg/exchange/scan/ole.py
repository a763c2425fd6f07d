"""The old container of Office files, read far enough to know what is in it: compound files after [MS-CFB]."""

import struct
from collections.abc import Iterator

_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_LAST = 0xFFFFFFFA
_MINI_CUTOFF = 4096


class Broken(Exception):
    """The container's chains do not hold together."""


class Compound:
    """A compound file's streams by name. Raises Broken where its chains run in circles or out of the file."""

    def __init__(self, data: bytes) -> None:
        try:
            self._data = data
            shift, mini_shift = struct.unpack_from("<HH", data, 30)
            if shift not in (9, 12) or mini_shift > shift:
                raise Broken
            self._size, self._mini_size = 1 << shift, 1 << mini_shift
            self._fat = self._table(self._fat_sectors())
            directory = b"".join(self._sectors(struct.unpack_from("<I", data, 48)[0]))
            self._entries = dict(self._read_entries(directory))
            self._mini_fat = self._table(self._chain(struct.unpack_from("<I", data, 60)[0], self._fat))
        except (struct.error, IndexError) as error:
            raise Broken from error

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams and storages."""
        return frozenset(self._entries)

    def stream(self, name: str) -> bytes:
        """A stream's bytes; an empty one where there is none."""
        start, size, _ = self._entries.get(name, (_END, 0, 0))
        if size >= _MINI_CUTOFF or name not in self._entries:
            return b"".join(self._sectors(start))[:size]
        root = next((entry for entry in self._entries.values() if entry[2] == 5), (_END, 0, 5))
        small = b"".join(self._sectors(root[0]))
        pieces = (small[place * self._mini_size : (place + 1) * self._mini_size] for place in self._chain(start, self._mini_fat))
        return b"".join(pieces)[:size]

    def _fat_sectors(self) -> Iterator[int]:
        """The sectors that hold the allocation table: 109 in the header, more in sectors of their own."""
        yield from (place for place in struct.unpack_from("<109I", self._data, 76) if place <= _LAST)
        following = struct.unpack_from("<I", self._data, 68)[0]
        seen = set()
        while following <= _LAST:
            if following in seen:
                raise Broken
            seen.add(following)
            places = struct.unpack(f"<{self._size // 4}I", self._sector(following))
            yield from (place for place in places[:-1] if place <= _LAST)
            following = places[-1]

    def _table(self, sectors: Iterator[int]) -> tuple[int, ...]:
        data = b"".join(self._sector(place) for place in sectors)
        return struct.unpack(f"<{len(data) // 4}I", data)

    def _sector(self, place: int) -> bytes:
        begin = (place + 1) * self._size
        piece = self._data[begin : begin + self._size]
        if not piece:
            raise Broken
        return piece.ljust(self._size, b"\0")

    def _chain(self, start: int, table: tuple[int, ...]) -> Iterator[int]:
        seen = 0
        while start <= _LAST:
            if start >= len(table) or seen > len(table):
                raise Broken
            yield start
            start, seen = table[start], seen + 1

    def _sectors(self, start: int) -> Iterator[bytes]:
        return (self._sector(place) for place in self._chain(start, self._fat))

    def _read_entries(self, directory: bytes) -> Iterator[tuple[str, tuple[int, int, int]]]:
        for at in range(0, len(directory) - 127, 128):
            length, kind = struct.unpack_from("<HB", directory, at + 64)
            if kind in (1, 2, 5) and 2 <= length <= 64:
                name = directory[at : at + length - 2].decode("utf-16-le", "replace")
                yield name, (*struct.unpack_from("<II", directory, at + 116), kind)
