"""Workbook files made part by part, for what no program would write."""

import zipfile
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def links(*pairs: tuple[str, str], base: str = LINKS) -> str:
    """A part of links: kind and target, with the ids r1, r2 …"""
    rows = "".join(f'<Relationship Id="r{n}" Type="{base}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(pairs, 1))
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def sheet(rows: str, after: str = "", before: str = "", main: str = MAIN) -> str:
    """A sheet's part round its rows."""
    return f'<worksheet xmlns="{main}" xmlns:r="{LINKS}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def workbook(*titles: str, extra: str = "", main: str = MAIN, link: str = LINKS) -> str:
    """The workbook's part: the sheets' ids are r1, r2 …"""
    sheets = "".join(f'<sheet name="{title}" sheetId="{n}" r:id="r{n}"/>' for n, title in enumerate(titles, 1))
    return f'<workbook xmlns="{main}" xmlns:r="{link}">{extra}<sheets>{sheets}</sheets></workbook>'


def package(
    path: Path, rows: str = "", *, parts: dict[str, str | bytes] | None = None, kinds: tuple[tuple[str, str], ...] = ()
) -> Path:
    """An .xlsx of one sheet "Blad" with these rows; ``parts`` stand instead of the usual ones, ``kinds`` are more links."""
    whole: dict[str, str | bytes] = {
        "_rels/.rels": links(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": workbook("Blad"),
        "xl/_rels/workbook.xml.rels": links(("worksheet", "worksheets/sheet1.xml"), *kinds),
        "xl/worksheets/sheet1.xml": sheet(rows),
        **(parts or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in whole.items():
            archive.writestr(name, content)
    return path


def text_cell(place: str, text: str, style: int = 0) -> str:
    """A cell with a text in it."""
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
