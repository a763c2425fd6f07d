"""An import's plan as values: what would be added, changed or left as it is, and where workbooks and register disagree."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from malverktyg.domain.year import Entity, Register
from malverktyg.exchange.facts import OnDisk, Remark


class Kind(StrEnum):
    """What an import does with a thing."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"


class Choice(StrEnum):
    """How a person answers a conflict: keep the value to the left, or take the one to the right."""

    KEEP = "keep"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class FieldDiff:
    """One field, old → new, as a reader sees them. ``cell`` is ``Blad!C2``.

    In a conflict between two workbooks ``old_from`` names the one that says ``old``; else ``old`` is what the register has.
    """

    field: str
    label: str
    old: str
    new: str
    cell: str
    old_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """One thing of one workbook and what happens to it; a conflict is an item of its own for each field.

    ``thing`` is the class name ("Goal"), ``what`` its Swedish name, ``label`` which one, ``cells`` all cells that speak of it.
    ``key`` is the same in every plan made of the same workbooks and register, so that a choice finds its conflict again.
    """

    key: str
    kind: Kind
    thing: str
    what: str
    label: str
    subject: str
    file: str
    cell: str
    fields: tuple[FieldDiff, ...] = ()
    cells: tuple[str, ...] = ()
    choice: Choice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookPlan:
    """One workbook's part: how it was read, its items, what became of each cell, and what a person must look at."""

    file: str
    recognised_as: str = ""
    declined: str | None = None
    year: int | None = None
    body: str | None = None
    items: tuple[PlanItem, ...] = ()
    cells: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()

    def count(self, kind: Kind) -> int:
        """How many of its items are of a kind."""
        return sum(item.kind is kind for item in self.items)

    def marks(self) -> Mapping[str, Kind]:
        """What happens to each cell that speaks of a thing, for a sheet that is shown with the plan over it."""
        found: dict[str, Kind] = {}
        for item in self.items:
            for cell in item.cells:
                found.setdefault(cell, Kind.ADDED if item.kind is Kind.ADDED else Kind.UNCHANGED)
            found.update((diff.cell, item.kind) for diff in item.fields)
        return found


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do to ``register``: ``saved`` and ``removed`` are what one change set writes (nothing is removed).

    ``originals`` are the workbooks whose bytes the file is to keep with it.
    """

    workbooks: tuple[WorkbookPlan, ...] = ()
    saved: tuple[Entity, ...] = ()
    removed: tuple[Entity, ...] = ()
    register: Register = field(default_factory=Register, repr=False)
    originals: tuple[OnDisk, ...] = ()

    @property
    def items(self) -> tuple[PlanItem, ...]:
        """Every workbook's items."""
        return tuple(item for workbook in self.workbooks for item in workbook.items)

    @property
    def unsettled(self) -> tuple[PlanItem, ...]:
        """The conflicts that nobody has answered yet; they are not applied."""
        return tuple(item for item in self.items if item.kind is Kind.CONFLICT and item.choice is None)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Every workbook's remarks."""
        return tuple(remark for workbook in self.workbooks for remark in workbook.remarks)

    def count(self, kind: Kind) -> int:
        """How many items of all workbooks are of a kind."""
        return sum(workbook.count(kind) for workbook in self.workbooks)
