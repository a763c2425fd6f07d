"""An old container looked through: an .xls, an encrypted workbook, or another kind of Office document."""

from typing import IO

from malverktyg.errors import EncryptedWorkbook, NotAWorkbook, TruncatedWorkbook, UnsafeWorkbook
from malverktyg.exchange.scan import biff, texts
from malverktyg.exchange.scan.kinds import Examined, Kind, check_area
from malverktyg.exchange.scan.ole import Broken, Compound

_MOST_BYTES = 40 << 20
_OTHERS = (("WordDocument", texts.WORD), ("PowerPoint Document", texts.SLIDES))


def examine_compound(file: IO[bytes], name: str) -> Examined:
    """What the container holds; raises one of our errors where it is no workbook that can be opened."""
    file.seek(0)
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise UnsafeWorkbook(texts.SIZE.format(size=len(data) >> 20), name=name)
    try:
        compound = Compound(data)
        names, stream = compound.names, compound.stream("Workbook") or compound.stream("Book")
    except Broken as error:
        raise TruncatedWorkbook(texts.BROKEN, name=name) from error
    if "EncryptedPackage" in names or biff.is_encrypted(stream):
        raise EncryptedWorkbook(name=name)
    if not stream:
        raise NotAWorkbook(next((why for part, why in _OTHERS if part in names), texts.OLE), name=name)
    for extent in biff.extents(stream):
        check_area(extent.area, name)
    return Examined(Kind.XLS)
