"""The marked copy of a workbook, to send back to whoever filled it in."""

from collections.abc import Iterable
from pathlib import Path

from malverktyg.exchange.facts import Remark


def save_marked_copy(source: Path, remarks: Iterable[Remark], target: Path) -> Path:
    """Save a copy of an .xlsx or .xlsm with every remark as a note on its cell, all else untouched; gives the copy's path.

    Raises CannotMark, FileExists where ``target`` is the workbook itself, UnknownSuffix where it has another suffix than the
    workbook, and what reading and writing raise. A ``target`` that is another file is replaced.
    """
    from malverktyg.exchange import marking  # noqa: PLC0415 – loaded when it is wanted

    marking.mark(source, remarks, target)
    return target
