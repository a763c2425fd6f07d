"""A layout as a value: how the sheets of a workbook are built, what may be said of them anew, and the fingerprint of it all."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from malverktyg.domain.periods import PeriodPart
from malverktyg.exchange.facts import ColumnShape, Reading, SheetShape, TableShape
from malverktyg.exchange.remembering.words import bare, bare_title

_OWN = "own"


@dataclass(frozen=True)
class Layout:
    """The sheets that were read, the year they told of, and the text of each cell that the user has spoken of."""

    sheets: tuple[SheetShape, ...] = ()
    year: int | None = None
    anchors: Mapping[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many headings and labels there are to know it by."""
        return sum(size_of(sheet) for sheet in self.sheets)

    @property
    def fingerprint(self) -> str:
        """The same for every year's workbook in this layout: its values, its years and its periods make no difference."""
        told = json.dumps(list(dict.fromkeys(_key(sheet) for sheet in self.sheets)), ensure_ascii=False)
        return hashlib.sha256(told.encode()).hexdigest()

    def as_json(self) -> str:
        """As it is kept in the file."""
        return json.dumps(asdict(self), ensure_ascii=False, default=str)

    @classmethod
    def from_json(cls, text: str) -> "Layout":
        """The way back. Raises ValueError where the text was not written by ``as_json``."""
        try:
            told = json.loads(text)
            return cls(tuple(_sheet(one) for one in told["sheets"]), told["year"], dict(told["anchors"]))
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(str(error)) from error


def layout_of(reading: Reading) -> Layout:
    """The layout of a workbook that was read; sheets that Målverktyg wrote need no memory."""
    return Layout(tuple(one for one in reading.shapes if _OWN not in one.layouts), reading.year, dict(reading.anchors))


def size_of(sheet: SheetShape) -> int:
    """How many headings and labels a sheet has."""
    return len(sheet.labels) + sum(len(table.columns) for table in sheet.tables)


def _key(sheet: SheetShape) -> str:
    tables = dict.fromkeys(tuple(bare(column.heading) for column in table.columns) for table in sheet.tables)
    legend = sorted(sign for sign, _ in sheet.legend)
    labels = sorted({bare(label) for label in sheet.labels})
    told = [bare_title(sheet.sheet), sheet.layouts, sheet.turned, sheet.panels, list(tables), labels, legend]
    return json.dumps(told, ensure_ascii=False)


def _sheet(told: Mapping[str, Any]) -> SheetShape:
    return SheetShape(
        told["sheet"],
        tuple(told["layouts"]),
        told["turned"],
        tuple(TableShape(tuple(one["head"]), tuple(_column(column) for column in one["columns"])) for one in told["tables"]),
        tuple(told["labels"]),
        tuple((sign, meaning) for sign, meaning in told["legend"]),
        told["panels"],
    )


def _column(told: Mapping[str, Any]) -> ColumnShape:
    part = told["part"]
    return ColumnShape(told["line"], told["heading"], told["role"], None if part is None else PeriodPart(part), told["said"])
