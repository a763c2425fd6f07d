"""How much of a long list or tree a view is given: it asks about every row that it has, and shows a screenful."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ui.models.rows import Row, is_tree, keys_of

FIRST = 60  # rows that a view is given at first, or of what has been narrowed: a screenful and the next
PAGE = 400  # and so many more each time one comes to their end: each time the view goes through all that it has


@dataclass(frozen=True, slots=True)
class Share:
    """What a view is given of some rows: so many from the top, and of each group so many of the rows beneath it."""

    top: int
    below: Mapping[str, int] = field(default_factory=dict)
    is_all: bool = True

    def under(self, row: Row) -> Sequence[Row]:
        """The rows beneath one that a view is given."""
        most = self.below.get(row.key, len(row.rows))
        return row.rows if most == len(row.rows) else row.rows[:most]


def share(rows: Sequence[Row], number: int) -> Share:
    """The first rows of a list or tree, ``number`` of them; a group counts as one of its rows."""
    if not is_tree(rows):
        return Share(min(number, len(rows)), is_all=number >= len(rows))
    left, top, below = number, 0, dict[str, int]()
    for row in rows:
        if left <= 0:
            break
        below[row.key] = min(left, len(row.rows))
        left -= max(len(row.rows), 1)
        top += 1
    return Share(top, below, is_all=top == len(rows) and left >= 0)


def needed(rows: Sequence[Row], key: str) -> int:
    """How many rows are given once the thing or group with a key is; nought where there is none."""
    if not is_tree(rows):
        return _place(keys_of(rows), key)
    before = 0
    for row in rows:
        place = 1 if row.key == key else _place(keys_of(row.rows), key)
        if place:
            return before + place
        before += max(len(row.rows), 1)
    return 0


def _place(keys: Sequence[str], key: str) -> int:
    try:
        return keys.index(key) + 1
    except ValueError:
        return 0
