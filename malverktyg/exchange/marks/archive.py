"""A workbook's zip, in which some parts are changed or added and every other one is copied byte for byte."""

import posixpath
import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

from malverktyg.exchange.marks.spots import edited, inside, spots
from malverktyg.exchange.ooxml.package import Link, Package

_TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


class Archive:
    """Raises KeyError for a part that is not there, and ExpatError for one that is no XML."""

    def __init__(self, opened: zipfile.ZipFile, package: Package) -> None:
        self.package = package
        self._zip = opened
        self._names = {_plain(name): name for name in opened.namelist()}
        self._new: dict[str, bytes] = {}

    def read(self, part: str) -> bytes:
        """A part as it is by now, in UTF-8."""
        name = self._name(part)
        data = self._new[name] if name in self._new else self._zip.read(name)
        return _utf8(data)

    def write(self, part: str, data: bytes) -> None:
        """Change a part, or add one."""
        self._new[self._names.setdefault(_plain(part), part)] = data

    def add(self, pattern: str, data: bytes, content_type: str) -> str:
        """Add a part under the first free name of a pattern; gives the name."""
        number = 1
        while pattern.format(number).casefold() in self._names:
            number += 1
        part = pattern.format(number)
        self.write(part, data)
        self._put_in(_TYPES, "Override", {"PartName": f"/{part}", "ContentType": content_type})
        return part

    def link(self, part: str, kind: str, target: str, base: str) -> str:
        """Let a part point at another; gives the link's id."""
        where = self._links_of(part)
        if where.casefold() not in self._names:
            self.write(where, f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{_PACKAGE}"/>'.encode())
        taken = {spot.values.get("Id", "") for spot in spots(self.read(where), 2)}
        id = next(f"rIdM{number}" for number in range(1, len(taken) + 2) if f"rIdM{number}" not in taken)
        self._put_in(where, "Relationship", {"Id": id, "Type": f"{base}/{kind}", "Target": f"/{target}"})
        return id

    def links(self, part: str) -> dict[str, Link]:
        """The links that the part had in the workbook as it came."""
        return dict(self.package.links(part))

    def save(self, target: Path) -> None:
        """Write the zip: the parts in the order they had, the new ones last."""
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
            for info in self._zip.infolist():
                data = self._new.pop(info.filename, None)
                out.writestr(_like(info), self._zip.read(info) if data is None else data)
            for name, data in self._new.items():
                out.writestr(name, data)

    def _put_in(self, part: str, name: str, values: dict[str, str]) -> None:
        """Put an element last in the root of a part."""
        data = self.read(part)
        root = spots(data, 1)[0]
        words = " ".join(f"{key}={quoteattr(value)}" for key, value in values.items())
        self.write(part, edited(data, [inside(data, root, f"<{root.prefix}{name} {words}/>")]))

    def _links_of(self, part: str) -> str:
        folder, name = posixpath.split(part)
        return posixpath.join(folder, "_rels", f"{name}.rels")

    def _name(self, part: str) -> str:
        return self._names[_plain(part)]


def _plain(name: str) -> str:
    """A part's name for comparing: some programs write it with the other slash or in other letters."""
    return name.replace("\\", "/").lstrip("/").casefold()


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """A new entry with the name, time, rights and packing of an old one."""
    new = zipfile.ZipInfo(info.filename, info.date_time)
    new.compress_type, new.external_attr, new.create_system = info.compress_type, info.external_attr, info.create_system
    return new


def _utf8(data: bytes) -> bytes:
    """XML in UTF-8; what is written in UTF-16 is written anew."""
    if data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return data
    text = data.decode("utf-16")
    return text.replace('encoding="UTF-16"', 'encoding="UTF-8"', 1).replace('encoding="utf-16"', 'encoding="UTF-8"', 1).encode()
