"""The parts of an .xlsx and how they point at one another, found by their links and not by their usual names."""

import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import IO
from urllib.parse import unquote

from malverktyg.exchange.ooxml.xml import tree

DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError, struct.error, UnicodeDecodeError,
)  # fmt: skip
"""What the standard library raises, with no base in common, where an archive does not hold together."""

_CHUNK = 1 << 16
_SMALL = 64 << 20


@dataclass(frozen=True, slots=True)
class Link:
    """Where one part points: the last word of the link's type, and the name of the other part."""

    kind: str
    part: str


class Package:
    """An open package. Part names are compared without case, with either kind of slash."""

    def __init__(self, file: IO[bytes]) -> None:
        """Raises BadZipFile where the file is no package."""
        self._zip = zipfile.ZipFile(file)
        self._names = {_plain(name): name for name in self._zip.namelist()}

    def __contains__(self, part: str) -> bool:
        return _plain(part) in self._names

    def chunks(self, part: str) -> Iterator[bytes]:
        """A part's bytes, a piece at a time. Raises KeyError where there is no such part."""
        with self._zip.open(self._names[_plain(part)]) as stream:
            while piece := stream.read(_CHUNK):
                yield piece

    def read(self, part: str) -> bytes:
        """A whole small part; an empty one where there is none. Raises ValueError where it is not small."""
        name = self._names.get(_plain(part))
        if name is None:
            return b""
        if self._zip.getinfo(name).file_size > _SMALL:
            raise ValueError(part)
        return self._zip.read(name)

    def links(self, part: str) -> Mapping[str, Link]:
        """The links of a part (of the package itself: ``""``), by their ids. Links out of the package are left out."""
        folder, name = posixpath.split(part)
        data = self.read(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = {}
        for link in tree(data) if data else ():
            if link.get("TargetMode") != "External":
                target = unquote(link.get("Target", "")).replace("\\", "/")
                where = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                found[link.get("Id", "")] = Link(link.get("Type", "").rpartition("/")[2], where)
        return found

    def linked(self, part: str, kind: str) -> str | None:
        """The first part that a part points at by a link of a kind."""
        return next((link.part for link in self.links(part).values() if link.kind == kind and link.part in self), None)

    @cached_property
    def workbook(self) -> str:
        """The workbook's part. Raises KeyError where there is none."""
        linked = self.linked("", "officeDocument")
        named = (name for name in self._names if name.endswith("workbook.xml"))
        found = linked or next(named, None)
        if found is None:
            raise KeyError("workbook.xml")
        return found


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()
