"""Formulas that stand without the value that Excel should have left: told apart from blank cells."""

import re
import zipfile
from collections.abc import Iterator
from typing import IO
from xml.etree import ElementTree

Place = tuple[int, int]

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def uncached(file: IO[bytes]) -> dict[str, dict[Place, str]]:
    """By sheet title: the cells of an .xlsx whose formula has no value, and the formula."""
    found: dict[str, dict[Place, str]] = {}
    with zipfile.ZipFile(file) as package:
        for title, part in _parts(package):
            data = package.read(part)
            if re.search(rb"<(\w+:)?f[ >/]", data):
                found[title] = dict(_formulas(data))
    return found


def _formulas(data: bytes) -> Iterator[tuple[Place, str]]:
    for cell in re.finditer(rb"<(?:\w+:)?c\s([^>]*)>(.*?)</(?:\w+:)?c>", data, re.DOTALL):
        formula = re.search(rb"<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>(.*?)</)", cell[2], re.DOTALL)
        if formula is None or re.search(rb"<(?:\w+:)?v>[^<]", cell[2]):
            continue
        place = re.search(rb'\br="([A-Z]{1,3})(\d{1,7})"', cell[1])
        if place:
            yield (int(place[2]), _column(place[1].decode())), "=" + _unescaped((formula[1] or b"").decode("utf-8", "replace"))


def _unescaped(text: str) -> str:
    from xml.sax.saxutils import unescape

    return unescape(text, {"&quot;": '"', "&apos;": "'"})


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _parts(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's title and its part's name."""
    names = {name.lower(): name for name in package.namelist()}
    workbook = ElementTree.fromstring(package.read(names["xl/workbook.xml"]))  # noqa: S314
    links = ElementTree.fromstring(package.read(names["xl/_rels/workbook.xml.rels"]))  # noqa: S314
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    for element in workbook.iter():
        if element.tag.rpartition("}")[2] == "sheet":
            ident = next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "id"), None)
            target = targets.get(ident, "")
            name = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if name.lower() in names:
                yield element.get("name", ""), names[name.lower()]
