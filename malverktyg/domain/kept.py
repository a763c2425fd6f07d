"""Workbooks that the file keeps, so that the rows around a value can be shown when the workbook itself is long gone."""

from dataclasses import dataclass
from datetime import datetime

from malverktyg.domain.ids import KeptWorkbookId

LARGEST = 25 << 20  # bytes: what is larger is not kept


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWorkbook:
    """A workbook as it was when it was read. Its bytes lie in the file by their ``sha256``, once however many point to them."""

    id: KeptWorkbookId | None = None
    name: str
    sha256: str
    size: int
    read_at: datetime | None = None
