"""The workbook formats that can be read, and what is known of a file that was found safe."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from malverktyg.errors import UnsafeWorkbook
from malverktyg.exchange.ooxml.measure import Measure
from malverktyg.exchange.scan import texts

MOST_AREA = 3_000_000


class Kind(Enum):
    """The workbook formats that can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"


@dataclass(frozen=True)
class Examined:
    """A file that is safe to open: its format, and for an .xlsx what was counted in each sheet's part."""

    kind: Kind
    measures: Mapping[str, Measure] = field(default_factory=dict)


def check_area(area: int, name: str) -> None:
    """Raise UnsafeWorkbook where a sheet spans more cells than may be laid out in memory."""
    if area > MOST_AREA:
        raise UnsafeWorkbook(texts.EXTENT.format(count=texts.number(area)), name=name)
