"""How a sheet that was read is built, as values: what a person corrects, and what next year's workbook is known by."""

from collections.abc import Iterator, Sequence

from malverktyg.exchange.correcting.corrections import IGNORED
from malverktyg.exchange.facts import ColumnShape, SheetShape, TableShape
from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.flow import Flow
from malverktyg.exchange.layouts.row import Table
from malverktyg.exchange.statuses.legend import Legend

_LABEL = "label: "
_ROLES = {Kind.OTHER: IGNORED, Kind.SAYS: IGNORED, Kind.PERIOD: "assessment.period"}


def shape_of(flow: Flow, layouts: Sequence[str], legend: Legend) -> SheetShape:
    """The shape of a sheet when it has been read; ``legend`` is its own key, without what the user says."""
    view = flow.pen.view
    return SheetShape(
        view.title,
        tuple(layouts),
        view.turned,
        tuple(_table(table) for table in flow.tables),
        tuple(dict.fromkeys(_labels(flow))),
        _legend(legend),
        bool(view.panels),
    )


def _labels(flow: Flow) -> Iterator[str]:
    roles = flow.pen.roles
    if not any(role.startswith(_LABEL) for role in set(roles.values())):
        return
    for cell in flow.pen.view.sheet.filled():
        if roles.get(cell.name, "").startswith(_LABEL):
            yield " ".join(cell.text.split()).strip(" :")


def _legend(legend: Legend) -> tuple[tuple[str, str], ...]:
    coloured = ((f"#{fill}", meaning.text) for fill, meaning in legend.fills.items())
    return tuple(sorted((*((sign, meaning.text) for sign, meaning in legend.signs.items()), *coloured)))


def _table(table: Table) -> TableShape:
    return TableShape(table.pen.view.true_rows(table.head.rows), tuple(_column(column) for column in table.columns))


def _column(column: Column) -> ColumnShape:
    role = _ROLES.get(column.kind, column.role)
    return ColumnShape(column.position, column.text, role, column.part, column.said)
