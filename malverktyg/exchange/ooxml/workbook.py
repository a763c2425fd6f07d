"""The workbook's own part: which sheets there are, what is hidden, which calendar counts, and the names of areas."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.theme import theme_colours
from malverktyg.exchange.ooxml.package import Package
from malverktyg.exchange.ooxml.strings import Rich, shared_strings
from malverktyg.exchange.ooxml.styles import Styles
from malverktyg.exchange.ooxml.xml import is_on, tree

_WITH_CELLS = ("worksheet", "xlMacrosheet", "xlIntlMacrosheet", "")  # the sheets of macros are texts here like any other


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """One sheet of the workbook's list, and its part."""

    title: str
    part: str
    hidden: bool


class Workbook:
    """What the sheets share. Raises KeyError and ExpatError where the package is no workbook."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._part = package.workbook
        self._root = tree(package.read(self._part))
        self._links = package.links(self._part)

    @cached_property
    def sheets(self) -> tuple[SheetEntry, ...]:
        """The sheets with cells, in order."""
        return tuple(self._sheets())

    def _sheets(self) -> Iterator[SheetEntry]:
        for sheet in self._root.iterfind("sheets/sheet"):
            link = self._links.get(sheet.get("id", ""))
            if link is not None and link.kind in _WITH_CELLS and link.part in self.package:
                yield SheetEntry(sheet.get("name", ""), link.part, sheet.get("state", "visible") != "visible")

    @property
    def from_1904(self) -> bool:
        """Whether days are counted from 1 January 1904."""
        properties = self._root.find("workbookPr")
        return properties is not None and is_on(properties.get("date1904"))

    @cached_property
    def names(self) -> dict[str, str]:
        """What the workbook's names point at, by name in small letters."""
        return {name.get("name", "").casefold(): name.text or "" for name in self._root.iterfind("definedNames/definedName")}

    @cached_property
    def strings(self) -> list[Rich]:
        """The shared texts."""
        return shared_strings(self.package.chunks(self.shared_texts)) if self.shared_texts else []

    @property
    def shared_texts(self) -> str | None:
        """The part with the shared texts, if there is one."""
        return self._linked("sharedStrings")

    @cached_property
    def styles(self) -> Styles:
        """The looks, with the colours of the workbook's own theme."""
        theme, styles = self._linked("theme"), self._linked("styles")
        return Styles(self.package.read(styles) if styles else b"", theme_colours(self.package.read(theme) if theme else None))

    @property
    def root(self) -> Element:
        """The part itself."""
        return self._root

    def _linked(self, kind: str) -> str | None:
        return next((link.part for link in self._links.values() if link.kind == kind and link.part in self.package), None)
