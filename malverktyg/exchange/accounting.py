"""What became of every cell: the ledger that a reading keeps, with the remarks that go with it."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from typing_extensions import override

from malverktyg.exchange.facts import Origin, Remark
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.layouts import texts

IGNORED = "ignored: "
_SHORT = 80


class Roles(Mapping[str, str]):
    """What became of the cells of a book: ``Blad!C2`` → role, ``Blad!C2#note`` for a note.

    They are kept by sheet, and a place is put together when it is asked for: a book has a hundred thousand of them.
    """

    def __init__(self, sheets: Mapping[str, Mapping[str, str]]) -> None:
        self._sheets = sheets

    @override
    def __getitem__(self, place: str) -> str:
        sheet, _, name = place.rpartition("!")
        return self._sheets[sheet][name]

    @override
    def __iter__(self) -> Iterator[str]:
        return (f"{sheet}!{name}" for sheet, roles in self._sheets.items() for name in roles)

    @override
    def __len__(self) -> int:
        return sum(map(len, self._sheets.values()))


class Ledger:
    """Roles by cell and remarks, filled while a book is read. A cell that became something is never called ignored after."""

    def __init__(self) -> None:
        self._sheets: dict[str, dict[str, str]] = {}
        self._remarks: dict[tuple[str, str], Remark] = {}

    @property
    def cells(self) -> Roles:
        """What became of every cell of the book."""
        return Roles(self._sheets)

    def of(self, sheet: str) -> dict[str, str]:
        """What became of the cells of one sheet, by their names there."""
        return self._sheets.setdefault(sheet, {})

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
        roles, name = self.of(origin.sheet), origin.cell
        before = roles.setdefault(name, role)
        if before is role:
            return
        if before.startswith(IGNORED):
            roles[name] = role
        elif role not in before.split(" + "):
            roles[name] = f"{before} + {role}"

    def take_note(self, sheet: str, cell: Cell, role: str) -> None:
        """A cell's note became something."""
        self.of(sheet)[note_of(cell)] = role

    def leave(self, sheet: str, name: str, why: str) -> None:
        """A cell, or its note, is left out, unless something was made of it."""
        self.of(sheet).setdefault(name, f"{IGNORED}{why}")

    def remark(self, code: str, place: str, **words: object) -> None:
        """Tell a person about a cell, once for each kind of remark."""
        key = code, place
        if key not in self._remarks:
            told = tuple(zip(words, map(str, words.values()), strict=True))
            self._remarks[key] = Remark(code, place, _worded(code, told))


def note_of(cell: Cell) -> str:
    """What a cell's note is called in the ledger: ``C2#note``."""
    return f"{cell.name}#note"


@lru_cache(maxsize=4096)
def _worded(code: str, words: tuple[tuple[str, str], ...]) -> str:
    return texts.REMARKS[code].format(**{name: word if name == "why" else shortened(word) for name, word in words})


def shortened(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1].rstrip()}…"
