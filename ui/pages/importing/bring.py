"""Reading several workbooks one after another: one that cannot be read is told in its place and does not stop the others."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from malverktyg.domain.layouts import LayoutMemory
from malverktyg.domain.year import Register
from malverktyg.errors import MalverktygError
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Book
from malverktyg.progress import Progress
from ui.pages.importing.steps import How


@dataclass(frozen=True, slots=True)
class Opened:
    """One chosen workbook: its sheets and what was read of them, or why it could not be read; ``how`` is how it was read."""

    path: Path
    reading: Reading
    book: Book = field(default_factory=lambda: Book(""))
    error: MalverktygError | None = None
    how: How = How()


@dataclass(frozen=True, slots=True)
class _Part:
    """The progress of one workbook among several."""

    whole: Progress
    place: int
    count: int

    def step(self, text: str, _done: int, _total: int) -> None:
        """Told as a part of the whole."""
        self.whole.step(text, self.place, self.count)


def bring(paths: Sequence[Path], register: Register, progress: Progress) -> tuple[Opened, ...]:
    """Read the workbooks with the names that the register knows."""
    return tuple(_open(path, register, _Part(progress, place, len(paths))) for place, path in enumerate(paths))


def _open(path: Path, register: Register, progress: Progress) -> Opened:
    from malverktyg.jobs.reading import see_workbook  # noqa: PLC0415  loaded with the first workbook

    areas, bodies = _names(register)
    memories = tuple(register.all(LayoutMemory).values())
    try:
        seen = see_workbook(path, None, progress, focus_areas=areas, bodies=bodies, memories=memories)
    except MalverktygError as error:
        return Opened(path, Reading(file=path.name, declined=error.message), error=error)
    return Opened(path, seen.reading, seen.book, how=How(seen.reading.corrections))


def anew(opened: Opened, how: How, register: Register) -> Opened:
    """A workbook read in another way; the same where it was read so before, or could not be read at all."""
    if opened.error is not None or opened.how == how:
        return opened
    from malverktyg.jobs.reading import reread  # noqa: PLC0415  loaded with the first correction

    areas, bodies = _names(register)
    recalled = opened.reading.recalled
    reading = reread(opened.book, how.period, focus_areas=areas, bodies=bodies, corrections=how.corrections, recalled=recalled)
    return replace(opened, reading=reading, how=how)


def _names(register: Register) -> tuple[list[str], list[str]]:
    return [area.name for area in register.focus_areas], [body.name for body in register.bodies]
