"""What was remembered of a workbook's layout, as values that go with its reading."""

from dataclasses import dataclass

from malverktyg.domain.ids import LayoutMemoryId
from malverktyg.exchange.correcting.corrections import Corrections


@dataclass(frozen=True, slots=True)
class LayoutChange:
    """One thing that is another in a layout than it was.

    ``kind`` is column_added, column_gone, column_renamed, column_moved, sheet_added, sheet_gone, sheet_renamed or
    legend_changed; ``place`` where it shows now: ``Blad!C4`` or ``Blad``.
    """

    kind: str
    place: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Recalled:
    """The layout that a workbook is in, which ``workbook`` was in before.

    ``corrections`` are that one's as they hold here, ``lost`` the columns and sheets of those that do not, and ``of_cells`` how
    many were of single cells and hold no more; ``changes`` is what has changed in the layout. ``score`` is 1 where nothing has.
    """

    memory: LayoutMemoryId | None
    workbook: str
    corrections: Corrections
    changes: tuple[LayoutChange, ...] = ()
    lost: tuple[str, ...] = ()
    of_cells: int = 0
    score: float = 1.0
