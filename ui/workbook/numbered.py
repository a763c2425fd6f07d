"""A workbook's remarks with a number each, in the order of its cells: what says the same of several cells is one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from malverktyg.exchange.facts import Remark
from ui.workbook import texts
from ui.workbook.places import apart


@dataclass(frozen=True, slots=True)
class Numbered:
    """One remark and the cells it is about. ``said`` is what it says of each cell where it gathers several."""

    number: int
    text: str
    cells: tuple[str, ...]
    codes: frozenset[str] = frozenset()
    said: Mapping[str, str] = field(default_factory=dict)

    def at(self, place: str) -> str:
        """What it says of a cell."""
        return self.said.get(place, self.text)


def numbered(remarks: Iterable[Remark], sheets: Sequence[str]) -> tuple[Numbered, ...]:
    """The remarks in the order of ``sheets`` and, within one, of its rows."""
    groups: dict[str, list[Remark]] = {}
    for remark in remarks:
        groups.setdefault(texts.GATHERED.get(remark.code, remark.text), []).append(remark)
    order = {title: number for number, title in enumerate(sheets)}

    def rank(place: str) -> tuple[int, tuple[int, int]]:
        sheet, cell = apart(place)
        return order.get(sheet, len(order)), cell or (0, 0)

    made = [(group, sorted(dict.fromkeys(one.cell for one in group), key=rank)) for group in groups.values()]
    made.sort(key=lambda one: rank(one[1][0]))
    return tuple(_one(number, group, cells) for number, (group, cells) in enumerate(made, 1))


def _one(number: int, group: Sequence[Remark], cells: Sequence[str]) -> Numbered:
    """One remark: its own words where all its cells have the same, else the words for them together."""
    said = {one.cell: one.text for one in group}
    alike = len(set(said.values())) == 1
    text = group[0].text if alike else texts.GATHERED[group[0].code]
    return Numbered(number, text, tuple(cells), frozenset(one.code for one in group), {} if alike else said)
