"""The file of a Word paper: python-docx's package emptied of its own looks, given ours, and written the same each time."""

import zipfile
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Any

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from malverktyg.document.pdf.metadata import About
from malverktyg.document.texts import PROGRAM
from malverktyg.document.word import numbering, styles
from malverktyg.document.word.elements import Node, w
from malverktyg.document.word.pictures import symbols

_KEPT = (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.NUMBERING)
_KEPT_OUTSIDE = (RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first time that a zip file can tell
_FONTS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="{styles.FONT}">
<w:altName w:val="{styles.INSTEAD}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>"""
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"


class Package:
    """A Word file being written. Nothing in it leads outside it, and it holds no macro."""

    def __init__(self, about: About) -> None:
        self._document: Any = docx.Document()
        self._symbols: dict[str, str] = {}
        self._ids = 0
        self._drop_parts()
        self.body: Any = self._document.element.body
        _refill(self._document.styles.element, list(styles.definitions()))
        _refill(self._document.settings.element, list(_settings()))
        self._lists: Any = self._document.part.numbering_part.element
        _refill(self._lists, list(numbering.definitions()))
        self._describe(about)

    @property
    def section(self) -> Any:
        """The one section, with its page, heads and feet."""
        return self._document.sections[0]

    def add(self, *nodes: Node) -> None:
        """Put elements at the end of the text."""
        last = self.body[-1]  # the section's own properties
        for node in nodes:
            last.addprevious(node)

    def next_id(self) -> int:
        """A number that no other drawing has."""
        self._ids += 1
        return self._ids

    def new_list(self) -> int:
        """The number of a list that begins at one."""
        made = numbering.restarted(len(self._lists) - numbering.SHAPES + 1)
        self._lists.append(made)
        return len(self._lists) - numbering.SHAPES

    def symbol(self, key: str) -> str:
        """The relation to a symbol's picture, which is in the file once."""
        if key not in self._symbols:
            self._symbols[key] = self.picture(symbols()[key])
        return self._symbols[key]

    def picture(self, png: bytes) -> str:
        """The relation to a picture."""
        return str(self._document.part.get_or_add_image(BytesIO(png))[0])

    def written(self) -> bytes:
        """The bytes of the file: the same text gives the same bytes."""
        loose, target = BytesIO(), BytesIO()
        self._document.save(loose)
        with zipfile.ZipFile(loose) as found, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as kept:
            for name in found.namelist():
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                kept.writestr(entry, found.read(name))
        return target.getvalue()

    def _drop_parts(self) -> None:
        part = self._document.part
        for rels, kept in ((part.rels, _KEPT), (part.package.rels, _KEPT_OUTSIDE)):
            for id in [id for id, one in rels.items() if one.reltype not in kept]:
                del rels[id]
        fonts = Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, _FONTS.encode(), part.package)
        part.relate_to(fonts, RELATIONSHIP_TYPE.FONT_TABLE)

    def _describe(self, about: About) -> None:
        said = self._document.core_properties
        said.title, said.author, said.subject, said.language = (
            about.title[:255],
            about.author[:255],
            about.subject,
            about.language,
        )
        said.comments, said.keywords, said.last_modified_by, said.revision = "", "", PROGRAM, 1
        said.created = said.modified = datetime.combine(about.day, time(), UTC).replace(tzinfo=None)


def _refill(element: Any, children: list[Node]) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(children)


def _settings() -> list[Node]:
    return [
        w("zoom", percent=100),
        w("defaultTabStop", val=709),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", w("compatSetting", name="compatibilityMode", uri=_COMPATIBILITY, val=15)),
        w("themeFontLang", val=styles.LANGUAGE),
        w("decimalSymbol", val=","),
        w("listSeparator", val=";"),
    ]
