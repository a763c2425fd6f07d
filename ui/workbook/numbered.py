"""A workbook's remarks with a number each, in the order of its cells: the same words about several cells are one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from malverktyg.exchange.facts import Remark
from ui.workbook.places import apart


@dataclass(frozen=True, slots=True)
class Numbered:
    """One remark and the cells it is about."""

    number: int
    text: str
    cells: tuple[str, ...]


def numbered(remarks: Iterable[Remark], sheets: Sequence[str]) -> tuple[Numbered, ...]:
    """The remarks in the order of ``sheets`` and, within one, of its rows."""
    groups: dict[str, list[str]] = {}
    for remark in remarks:
        groups.setdefault(remark.text, []).append(remark.cell)
    order = {title: number for number, title in enumerate(sheets)}

    def rank(place: str) -> tuple[int, tuple[int, int]]:
        sheet, cell = apart(place)
        return order.get(sheet, len(order)), cell or (0, 0)

    sorted_cells = [(text, sorted(dict.fromkeys(cells), key=rank)) for text, cells in groups.items()]
    sorted_cells.sort(key=lambda one: rank(one[1][0]))
    return tuple(Numbered(number, text, tuple(cells)) for number, (text, cells) in enumerate(sorted_cells, 1))
