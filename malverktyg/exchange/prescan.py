"""What a file is and whether it is safe to open, found with the standard library alone before any library touches it."""

from enum import Enum
from pathlib import Path

from malverktyg.errors import EncryptedWorkbook, FileMissing, IsFolder, NoRights, NotAWorkbook


class Kind(Enum):
    """The workbook formats that can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"


def inspect(path: Path) -> Kind:
    """The file's format by its content; raises one of our errors where it cannot or must not be opened."""
    if path.is_dir():
        raise IsFolder(name=path.name)
    try:
        with path.open("rb") as file:
            head = file.read(8)
            if head.startswith(b"\xd0\xcf\x11\xe0"):
                data = head + file.read()
                if "EncryptedPackage".encode("utf-16-le") in data:
                    raise EncryptedWorkbook(name=path.name)
                return Kind.XLS
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except OSError as error:
        raise NoRights(name=path.name) from error
    if not head.startswith(b"PK\x03\x04"):
        raise NotAWorkbook(name=path.name)
    import zipfile

    try:
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
    except zipfile.BadZipFile as error:
        raise NotAWorkbook(name=path.name) from error
    if "content.xml" in names:
        return Kind.ODS
    if any(name.lower().endswith("workbook.bin") for name in names):
        return Kind.XLSB
    return Kind.XLSX
