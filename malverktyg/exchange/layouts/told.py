"""What is told of a table's columns: misspelt, guessed, hidden and left-out headings."""

from malverktyg.exchange.headings.roles import Kind
from malverktyg.exchange.layouts import texts
from malverktyg.exchange.layouts.column import Column
from malverktyg.exchange.layouts.pen import Pen
from malverktyg.exchange.layouts.row import Table


def tell_column(pen: Pen, table: Table, column: Column) -> None:
    """The remarks on one heading."""
    head = column.head
    left_out = column.kind is Kind.OTHER
    if pen.view.is_hidden_column(column.position):
        where = pen.place(head.cells[0]) if head else pen.view.place(table.head.last_row, column.position)
        pen.remark("hidden_column", where, heading=column.text, what=texts.HIDDEN_LEFT if left_out else texts.HIDDEN_READ)
    if column.said:
        return
    if head is None:
        if not left_out:
            place = pen.view.place(table.head.last_row, column.position)
            pen.remark("heading_missing", place, what=texts.ROLES.get(column.role, texts.OTHER_ROLE))
        return
    cell = head.cells[-1]
    heading = head.heading
    if heading is not None and heading.meant:
        pen.remark("spelling", cell, heading=heading.text.strip(), meant=heading.meant)
    if not column.filled and (heading is None or (left_out and column.guessed)):
        return
    if heading is None:
        code = "unknown_heading" if left_out else "heading_guessed"
        pen.remark(code, cell, heading=column.text, what=texts.ROLES.get(column.role, texts.OTHER_ROLE))
    elif left_out:
        pen.remark("column_left_out", cell, heading=column.text)
    elif not heading.sure:
        pen.remark("heading_guessed", cell, heading=column.text, what=texts.ROLES.get(column.role, texts.OTHER_ROLE))
