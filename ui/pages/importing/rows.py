"""A plan as rows: a group a workbook, a row a thing with what changes in it, and the cells that were left out."""

from collections.abc import Iterator
from enum import StrEnum

from malverktyg.exchange.planning.items import FieldDiff, Kind, Plan, PlanItem, WorkbookPlan
from ui.models.rows import Cell, Column, Row, Tone
from ui.pages.importing import texts

IGNORED = "ignored: "
COLUMNS = (
    Column(texts.WHAT, grows=True),
    Column(texts.SORT),
    Column(texts.CHANGE, grows=True),
    Column(texts.CELL),
)
TONES = {Kind.ADDED: Tone.ACCENT, Kind.CHANGED: Tone.PART, Kind.UNCHANGED: Tone.QUIET, Kind.CONFLICT: Tone.NO}


class Extra(StrEnum):
    """The narrowings of the list that are no kind of an item."""

    ALL = "all"
    LEFT_OUT = "left_out"


Narrowing = Kind | Extra


def counts(plan: Plan) -> dict[Narrowing, int]:
    """How many rows each narrowing shows."""
    found: dict[Narrowing, int] = {kind: plan.count(kind) for kind in Kind}
    return {Extra.ALL: sum(found.values()), **found, Extra.LEFT_OUT: sum(len(left_out(one)) for one in plan.workbooks)}


def left_out(workbook: WorkbookPlan) -> dict[str, str]:
    """The cells that became nothing, and why."""
    return {cell: role.removeprefix(IGNORED) for cell, role in workbook.cells.items() if role.startswith(IGNORED)}


def plan_rows(plan: Plan, narrowing: Narrowing) -> tuple[Row, ...]:
    """A group a workbook that has something to show."""
    groups = (_group(number, workbook, narrowing) for number, workbook in enumerate(plan.workbooks))
    return tuple(group for group in groups if group.rows)


def _group(number: int, workbook: WorkbookPlan, narrowing: Narrowing) -> Row:
    rows = _left_out_rows(number, workbook) if narrowing is Extra.LEFT_OUT else _item_rows(number, workbook, narrowing)
    name = texts.GROUP.format(name=workbook.file, layout=workbook.recognised_as)
    return Row(f"book:{number}", (Cell(name),), tuple(rows), is_group=True)


def _left_out_rows(number: int, workbook: WorkbookPlan) -> Iterator[Row]:
    for cell, why in left_out(workbook).items():
        yield Row(f"cell:{number}:{cell}", (Cell(why, full=why, symbol="ban"), Cell(), Cell(), _place(cell)))


def _item_rows(number: int, workbook: WorkbookPlan, narrowing: Narrowing) -> Iterator[Row]:
    for place, item in enumerate(workbook.items):
        if narrowing in (Extra.ALL, item.kind):
            yield Row(f"item:{number}:{place}", _cells(item))


def _cells(item: PlanItem) -> tuple[Cell, ...]:
    kind = texts.KIND_WORDS[item.kind]
    change = _change(item)
    return (
        Cell(item.label, full=f"{item.label} ({kind})", symbol=texts.SYMBOLS[item.kind], symbol_tone=TONES[item.kind]),
        Cell(item.what, tone=Tone.QUIET),
        Cell(change.replace("\n", " · "), full=change, tone=Tone.QUIET),
        _place(item.cell),
    )


def _place(cell: str) -> Cell:
    return Cell(cell.rsplit("!", 1)[-1], full=cell, tone=Tone.QUIET)


def _change(item: PlanItem) -> str:
    """What changes, a line a field; of something new only what is not its name."""
    if item.kind is Kind.UNCHANGED:
        return texts.KIND_WORDS[item.kind]
    fields = (diff for diff in item.fields if not (item.kind is Kind.ADDED and diff.new == item.label))
    return "\n".join(told(diff, item.kind) for diff in fields)


def item_of(plan: Plan, key: str) -> PlanItem | None:
    """The item that a row stands for; a left-out cell is none."""
    kind, _, place = key.partition(":")
    number, _, item = place.partition(":")
    return plan.workbooks[int(number)].items[int(item)] if kind == "item" else None


def told(diff: FieldDiff, kind: Kind) -> str:
    """One field: "läge: Ej påbörjad → Pågår", or only the new where there was nothing."""
    new = diff.new or texts.EMPTY_VALUE
    if kind is Kind.ADDED:
        return texts.ADDED_AS.format(label=diff.label, new=new)
    return texts.CHANGED_FROM.format(label=diff.label, old=diff.old or texts.EMPTY_VALUE, new=new)
