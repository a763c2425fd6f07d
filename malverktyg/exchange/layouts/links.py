"""What rows say by ids that they stand under, as exports do, and what each row is by how many stand above it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.layouts.levels import names_of_levels
from malverktyg.exchange.layouts.row import says_nothing
from malverktyg.exchange.layouts.row_kind import RowKind, kind_of_type, plain_key
from malverktyg.exchange.layouts.view import View
from malverktyg.exchange.setting import Setting


@dataclass(frozen=True)
class Links:
    """The row that each row stands under, where the table holds it, and else the key of what it stands under."""

    above: Mapping[int, int]
    outside: Mapping[int, str]

    def depths(self, rows: Sequence[int]) -> dict[int, int]:
        """How many rows stand above each; a key of something outside counts as one."""
        found: dict[int, int] = {}
        for row in rows:
            climbed: dict[int, None] = {}
            at: int | None = row
            while at is not None and at not in found and at not in climbed:
                climbed[at] = None
                at = self.above.get(at)
            top = next(reversed(climbed), row)
            depth = found[at] + 1 if at in found else int(top in self.outside)
            for place, one in enumerate(reversed(climbed)):
                found[one] = depth + place
        return found

    def in_order(self, rows: Sequence[int]) -> Iterator[int]:
        """Every row after the one above it, and as they stand else; rows that stand above themselves last."""
        below: dict[int | None, list[int]] = {}
        for row in rows:
            below.setdefault(self.above.get(row), []).append(row)
        waiting, read = below.get(None, [])[::-1], set[int]()
        while waiting:
            row = waiting.pop()
            read.add(row)
            yield row
            waiting += below.get(row, [])[::-1]
        yield from (row for row in rows if row not in read)


def links(view: View, rows: Sequence[int], *, id: int, above: int, title: int) -> Links:
    """What the cells of a table say: ``id``, ``above`` and ``title`` are columns, 0 for none. A title may stand for an id."""
    known = {fold(text): row for row in rows if (text := view.text(row, title))}
    known |= {plain_key(text): row for row in rows if (text := view.text(row, id))}
    found: dict[int, int] = {}
    outside: dict[int, str] = {}
    for row in rows:
        key = view.text(row, above)
        if not key or says_nothing(key):
            continue
        up = known.get(plain_key(key), known.get(fold(key)))
        if up is None:
            outside[row] = key
        elif up != row:
            found[row] = up
    return Links(found, outside)


def kinds_by_depth(view: View, rows: Sequence[int], found: Links, title: int, setting: Setting) -> dict[int, RowKind]:
    """What each row is where no column tells: by the sheet's name, or by how many stand above it."""
    named = kind_of_type(view.title)
    if named in (RowKind.GOAL, RowKind.ACTIVITY, RowKind.INDICATOR):
        return dict.fromkeys(rows, named)
    levels = found.depths([row for row in rows if view.text(row, title)])
    depths = sorted({0, *levels.values()})
    texts = {depth: [view.text(row, title) for row, level in levels.items() if level == depth] for depth in depths}
    names = dict(zip(depths, names_of_levels(depths, texts, heading="", key={}, areas=setting.areas), strict=True))
    return {row: names[level] for row, level in levels.items()}
