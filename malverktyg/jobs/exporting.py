"""Export of a register: the suffix of the target says which format."""

from collections.abc import Callable
from pathlib import Path

from malverktyg.domain.year import Register
from malverktyg.errors import UnknownSuffix
from malverktyg.jobs import texts
from malverktyg.progress import UNWATCHED, Progress

SUFFIXES = (".xlsx", ".json")


def export(register: Register, target: Path, progress: Progress = UNWATCHED) -> tuple[str, ...]:
    """Write the register to ``target`` in the format of its suffix; gives Swedish sentences of what could not be written whole.

    Raises UnknownSuffix, and what ``files.replacing`` raises; the target is written whole or not at all.
    """
    writer = _WRITERS.get(target.suffix.lower())
    if writer is None:
        raise UnknownSuffix(name=target.name, suffixes=texts.OR.join(SUFFIXES))
    return writer(register, target, progress)


def _json(register: Register, target: Path, progress: Progress) -> tuple[str, ...]:
    from malverktyg.exchange import json_file  # noqa: PLC0415 – loaded when it is wanted

    progress.step(texts.WRITING.format(name=target.name), 0, 0)
    json_file.write(register, target)
    return ()


def _workbook(register: Register, target: Path, progress: Progress) -> tuple[str, ...]:
    from malverktyg.exchange import writing  # noqa: PLC0415 – openpyxl is heavy

    return writing.write(register, target, progress)


_WRITERS: dict[str, Callable[[Register, Path, Progress], tuple[str, ...]]] = {".xlsx": _workbook, ".json": _json}
