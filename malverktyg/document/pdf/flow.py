"""The flow: blocks laid onto pages, so that no heading stands alone at a page's foot and nothing is parted without cause."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from malverktyg.document.pdf.blocks import Block

_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Room:
    """The column of a page: from where to where its blocks may stand."""

    top: float
    bottom: float


@dataclass
class Laid:
    """The blocks of one page, each with its top."""

    blocks: list[tuple[Block, float]] = field(default_factory=list)


def flow(blocks: Iterable[Block], width: float, first: Room, other: Room) -> list[Laid]:
    """Lay blocks onto as many pages as they need, one at least. Nothing is left out, however high it is."""
    return _Flow(width, first, other).run(blocks)


class _Flow:
    """Pages being filled."""

    def __init__(self, width: float, first: Room, other: Room) -> None:
        self.width, self.other = width, other
        self.room = first
        self.pages = [Laid()]
        self.top = first.top
        self.gap = 0.0

    def run(self, blocks: Iterable[Block]) -> list[Laid]:
        for run in _runs(blocks):
            if not self._at_head and (run[0].fresh or self._needed(run) > self.room.bottom - self.top + _SLACK):
                self._turn()
            for block in run:
                self._lay(block)
        return self.pages

    @property
    def _at_head(self) -> bool:
        return not self.pages[-1].blocks

    def _turn(self) -> None:
        self.pages.append(Laid())
        self.room, self.top, self.gap = self.other, self.other.top, 0.0

    def _needed(self, run: Sequence[Block]) -> float:
        """How much room a run of blocks that keep together needs to begin here."""
        *kept, last = run
        gap, total = self.gap, 0.0
        for block in kept:
            total += max(gap, block.before) + block.height(self.width)
            gap = block.after
        return total + max(gap, last.before) + last.least(self.width)

    def _lay(self, block: Block) -> None:
        rest: Block | None = block
        while rest is not None:
            rest = self._lay_some(rest)

    def _lay_some(self, block: Block) -> Block | None:
        """Lay what fits of a block here, or turn the page; gives what is left of it."""
        if self._at_head and block.between:
            return None
        top = self.top if self._at_head else self.top + max(self.gap, block.before)
        room = self.room.bottom - top + _SLACK
        high = block.height(self.width)
        if high > room:
            parts = block.split(self.width, room, self._at_head)
            if parts is not None:
                self._put(parts[0], top, parts[0].height(self.width))
                self._turn()
                return parts[1]
            if not self._at_head:
                self._turn()
                return block
        self._put(block, top, high)
        return None

    def _put(self, block: Block, top: float, high: float) -> None:
        self.pages[-1].blocks.append((block, top))
        self.top, self.gap = top + high, block.after


def _runs(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Blocks that must begin on the same page, together."""
    run: list[Block] = []
    for block in blocks:
        run.append(block)
        if not block.keeps:
            yield run
            run = []
    if run:
        yield run
