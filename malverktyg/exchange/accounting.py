"""What became of every cell: the ledger that a reading keeps, with the remarks that go with it."""

from functools import lru_cache

from malverktyg.exchange.facts import Origin, Remark
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.layouts import texts

IGNORED = "ignored: "
_SHORT = 80


class Ledger:
    """Roles by cell and remarks, filled while a book is read. A cell that became something is never called ignored after."""

    def __init__(self) -> None:
        self.cells: dict[str, str] = {}
        self._remarks: dict[tuple[str, str], Remark] = {}

    @property
    def remarks(self) -> tuple[Remark, ...]:
        return tuple(self._remarks.values())

    def take(self, sheet: str, cell: Cell, role: str) -> Origin:
        """A cell became something. Gives its origin."""
        origin = Origin(sheet, cell.name, cell.text)
        self.claim(origin, role)
        return origin

    def claim(self, origin: Origin, role: str) -> None:
        """The cell of an origin became something; a cell that is several things keeps each role."""
        place = f"{origin.sheet}!{origin.cell}"
        before = self.cells.setdefault(place, role)
        if before is role:
            return
        if before.startswith(IGNORED):
            self.cells[place] = role
        elif role not in before.split(" + "):
            self.cells[place] = f"{before} + {role}"

    def take_note(self, sheet: str, cell: Cell, role: str) -> None:
        """A cell's note became something."""
        self.cells[f"{sheet}!{cell.name}#note"] = role

    def leave(self, place: str, why: str) -> None:
        """A cell is left out, unless something was made of it."""
        self.cells.setdefault(place, f"{IGNORED}{why}")

    def left_out(self, place: str) -> bool:
        """Whether a cell is known and was left out."""
        return self.cells.get(place, "").startswith(IGNORED)

    def is_known(self, place: str) -> bool:
        """Whether the cell is accounted for."""
        return place in self.cells

    def remark(self, code: str, place: str, **words: object) -> None:
        """Tell a person about a cell, once for each kind of remark."""
        if (code, place) not in self._remarks:
            told = tuple(zip(words, map(str, words.values()), strict=True))
            self._remarks[code, place] = Remark(code, place, _worded(code, told))


@lru_cache(maxsize=4096)
def _worded(code: str, words: tuple[tuple[str, str], ...]) -> str:
    return texts.REMARKS[code].format(**{name: word if name == "why" else shortened(word) for name, word in words})


def shortened(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1].rstrip()}…"
