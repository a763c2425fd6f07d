"""Reading several workbooks one after another: one that cannot be read is told and does not stop the others."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from malverktyg.domain.periods import Period
from malverktyg.domain.year import Register
from malverktyg.errors import MalverktygError
from malverktyg.exchange.facts import Reading
from malverktyg.exchange.grid import Book
from malverktyg.progress import Progress


@dataclass(frozen=True, slots=True)
class Asked:
    """Which workbooks, and how they are to be read; without a period as they say themselves."""

    paths: tuple[Path, ...]
    period: Period | None = None
    with_hidden: bool = False


@dataclass(slots=True)
class Brought:
    """What was read, and the errors of what could not be."""

    readings: list[Reading] = field(default_factory=list)
    books: list[Book] = field(default_factory=list)  # the sheets of each reading
    refused: list[MalverktygError] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Part:
    """The progress of one workbook among several."""

    whole: Progress
    place: int
    count: int

    def step(self, text: str, _done: int, _total: int) -> None:
        """Told as a part of the whole."""
        self.whole.step(text, self.place, self.count)


def bring(asked: Asked, register: Register, progress: Progress) -> Brought:
    """Read the workbooks with the names that the register knows."""
    from malverktyg.jobs.reading import see_workbook  # noqa: PLC0415  loaded with the first workbook

    areas: Sequence[str] = [area.name for area in register.focus_areas]
    bodies: Sequence[str] = [body.name for body in register.bodies]
    brought = Brought()
    for place, path in enumerate(asked.paths):
        part = _Part(progress, place, len(asked.paths))
        try:
            seen = see_workbook(path, asked.period, part, with_hidden=asked.with_hidden, focus_areas=areas, bodies=bodies)
        except MalverktygError as error:
            brought.refused.append(error)
        else:
            brought.readings.append(seen.reading)
            brought.books.append(seen.book)
    return brought
