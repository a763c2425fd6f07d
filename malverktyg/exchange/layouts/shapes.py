"""How a sheet that was read is built, as values: what a person corrects, and what next year's workbook is known by."""

from collections.abc import Sequence

from malverktyg.exchange.corrections import IGNORED
from malverktyg.exchange.facts import ColumnShape, SheetShape, TableShape
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.flow import Flow
from malverktyg.exchange.layouts.row import Table
from malverktyg.exchange.roles import Kind

_ROLES = {Kind.OTHER: IGNORED, Kind.PERIOD: "assessment.period"}


def shape_of(flow: Flow, layouts: Sequence[str]) -> SheetShape:
    """The shape of a sheet when it has been read."""
    view = flow.pen.view
    return SheetShape(view.title, tuple(layouts), view.turned, tuple(_table(table) for table in flow.tables))


def _table(table: Table) -> TableShape:
    return TableShape(table.head.rows, tuple(_column(column) for column in table.columns))


def _column(column: Column) -> ColumnShape:
    role = _ROLES.get(column.kind, column.role)
    return ColumnShape(column.position, column.text, role, column.part, column.said)
