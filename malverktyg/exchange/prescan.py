"""What a file is and whether it is safe to open, found with the standard library alone before any library touches it."""

from pathlib import Path
from typing import IO

from malverktyg.errors import EmptyWorkbook, FileMissing, IsFolder, LockFile, NoRights, NotAWorkbook
from malverktyg.exchange.scan import texts
from malverktyg.exchange.scan.compound import examine_compound
from malverktyg.exchange.scan.kinds import Examined
from malverktyg.exchange.scan.magic import HEAD, Magic, magic
from malverktyg.exchange.scan.zipped import examine_zip

_WHYS = {
    Magic.HTML: texts.HTML,
    Magic.XML: texts.XML,
    Magic.RTF: texts.RTF,
    Magic.PDF: texts.PDF,
    Magic.PICTURE: texts.PICTURE,
    Magic.GOOGLE: texts.GOOGLE,
    Magic.TEXT: texts.TEXT,
    Magic.OLD_EXCEL: texts.OLD,
    Magic.UNKNOWN: "",
}


def inspect(path: Path) -> None:
    """Raise one of our errors where a file cannot or must not be opened as a workbook."""
    examine(path)


def examine(path: Path) -> Examined:
    """What the file is by its content, not its name; raises one of our errors where it cannot or must not be opened."""
    if path.is_dir():
        raise IsFolder(name=path.name)
    try:
        with path.open("rb") as file:
            return _examine(file, path.name)
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except OSError as error:
        raise NoRights(name=path.name) from error


def _examine(file: IO[bytes], name: str) -> Examined:
    head = file.read(HEAD)
    family = magic(head)
    if family is Magic.LOCK or (name.startswith("~$") and family is not Magic.ZIP):
        raise LockFile(name=name)
    if not head:
        raise EmptyWorkbook(texts.NO_BYTES, name=name)
    if family is Magic.OLE:
        return examine_compound(file, name)
    if family is Magic.ZIP:
        return examine_zip(file, name)
    raise NotAWorkbook(_WHYS[family], name=name)
