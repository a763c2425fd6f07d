"""A zip file looked through: an .xlsx with what its sheets hold, an .xlsb, an .ods, or something else."""

import zipfile
from collections.abc import Iterator
from typing import IO
from xml.parsers.expat import ExpatError

from malverktyg.errors import EncryptedWorkbook, NotAWorkbook, TruncatedWorkbook, UnsafeWorkbook
from malverktyg.exchange.ooxml.measure import Measure, measure
from malverktyg.exchange.ooxml.package import DAMAGE, Package
from malverktyg.exchange.ooxml.workbook import Workbook
from malverktyg.exchange.ooxml.xml import DocumentType
from malverktyg.exchange.scan import archive, biff, odf, texts
from malverktyg.exchange.scan.kinds import Examined, Kind, check_area

MOST_SECONDS = 5.0
_MOST_MERGES = 100_000
_CHUNK = 1 << 18
_OTHERS = (("word/document.xml", texts.WORD), ("ppt/presentation.xml", texts.SLIDES), ("index/document.iwa", texts.NUMBERS))


def examine_zip(file: IO[bytes], name: str) -> Examined:
    """What the archive holds; raises one of our errors where it is no workbook that can be opened."""
    if not zipfile.is_zipfile(file):
        raise TruncatedWorkbook(texts.TRUNCATED, name=name)
    try:
        with zipfile.ZipFile(file) as opened:
            return _examine(file, opened, name)
    except archive.TooMuch as error:
        raise UnsafeWorkbook(error.why, name=name) from error
    except DocumentType as error:
        raise UnsafeWorkbook(texts.DOCTYPE, name=name) from error
    except DAMAGE as error:
        raise TruncatedWorkbook(texts.BROKEN, name=name) from error


def _examine(file: IO[bytes], opened: zipfile.ZipFile, name: str) -> Examined:
    if archive.is_encrypted(opened):
        raise EncryptedWorkbook(name=name)
    archive.look_through(opened)
    names = {part.replace("\\", "/").casefold(): part for part in opened.namelist()}
    if "content.xml" in names:
        return _spreadsheet(opened, names, name)
    if any(part.endswith("workbook.bin") for part in names):
        return _binary(opened, names, name)
    if not any(part.endswith("workbook.xml") for part in names):
        raise NotAWorkbook(next((why for part, why in _OTHERS if part in names), texts.ARCHIVE), name=name)
    return Examined(Kind.XLSX, _measures(file, name))


def _measures(file: IO[bytes], name: str) -> dict[str, Measure]:
    """What each sheet's part holds; raises UnsafeWorkbook where reading it all would take too long."""
    try:
        package = Package(file)
        workbook = Workbook(package)
        sheets, shared = workbook.sheets, workbook.shared_texts
    except (KeyError, ValueError, ExpatError) as error:
        raise TruncatedWorkbook(texts.BROKEN, name=name) from error
    found: dict[str, Measure] = {}
    seconds = _seconds_of_texts(package, shared, name) if shared else 0.0
    for sheet in sheets:
        counted = found[sheet.part] = found.get(sheet.part) or measure(package.chunks(sheet.part))
        seconds += counted.seconds
        if seconds > MOST_SECONDS:
            raise UnsafeWorkbook(texts.CELLS.format(sheet=sheet.title, count=texts.number(counted.cells)), name=name)
        if counted.merges > _MOST_MERGES:
            raise UnsafeWorkbook(texts.MERGES.format(sheet=sheet.title, count=texts.number(counted.merges)), name=name)
    return found


def _seconds_of_texts(package: Package, part: str, name: str) -> float:
    counted = measure(package.chunks(part))
    if counted.seconds > MOST_SECONDS:
        raise UnsafeWorkbook(texts.SHARED.format(count=texts.number(counted.texts)), name=name)
    return counted.seconds


def _binary(opened: zipfile.ZipFile, names: dict[str, str], name: str) -> Examined:
    for part, written in names.items():
        if "worksheets/" in part and part.endswith(".bin"):
            with opened.open(written) as stream:
                check_area(biff.extent_12(_chunks(stream)).area, name)
    return Examined(Kind.XLSB)


def _spreadsheet(opened: zipfile.ZipFile, names: dict[str, str], name: str) -> Examined:
    """An OpenDocument file: only a spreadsheet will do, and none with a password."""
    kind = opened.read(names["mimetype"])[:200] if "mimetype" in names else b""
    if kind and b"spreadsheet" not in kind:
        raise NotAWorkbook(texts.ODF, name=name)
    manifest = names.get("meta-inf/manifest.xml")
    if manifest and b"encryption-data" in opened.read(manifest):
        raise EncryptedWorkbook(name=name)
    try:
        with opened.open(names["content.xml"]) as stream:
            for area in odf.areas(_chunks(stream)):
                check_area(area, name)
    except ExpatError as error:
        raise TruncatedWorkbook(texts.BROKEN, name=name) from error
    return Examined(Kind.ODS)


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while piece := stream.read(_CHUNK):
        yield piece
