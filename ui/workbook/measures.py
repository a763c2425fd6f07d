"""How wide a sheet's columns and how high its rows are drawn: the file's own widths are not read, its texts tell."""

from collections.abc import Callable

from ui.workbook.painting import SIGNS
from ui.workbook.seen import SheetSeen

NARROW, WIDE, WIDEST, ROOMY, TALL = 52, 144, 230, 420, 14  # pixels at 100 %, and lines
_SIDES, _ENDS, _BLANK = 18, 5, 8
_SAMPLE = 400  # rows that are looked at for a column's width


def widths(seen: SheetSeen, px: Callable[[float], int], letter: float, room: int = 0) -> list[int]:
    """Each column's width: three quarters of its cells on one line and its longest word whole, within bounds.

    ``letter`` is a letter's mean width; where the columns leave some of ``room`` the long texts get it.
    """
    lengths: dict[int, list[int]] = {}
    chips: dict[int, int] = {}
    for table in () if seen.is_turned else seen.tables:
        chips.update({column: max(chips.get(column, 0), len(short)) for column, (short, _) in table.chips.items()})
    words: dict[int, int] = {}
    merged = {(area.top, area.left) for area in seen.spans() if area.right > area.left}
    for row in seen.sheet.rows[:_SAMPLE]:
        for column in range(1, min(seen.columns, 200) + 1):
            text = seen.sheet.text(row, column)
            if text and (row, column) not in merged:
                place = seen.place(row, column)
                mark = 3 if place in seen.book.numbers or seen.book.kinds.get(place) in SIGNS else 0  # letters that it takes
                lengths.setdefault(column, []).append(max(map(len, text.split("\n"))) + mark)
                words[column] = max(words.get(column, 0), *(len(word) + mark for word in text.split()))
    found, wanted = [], []
    for column in range(1, seen.columns + 1):
        known = sorted(lengths.get(column, [0]))
        need = max(known[len(known) * 3 // 4], 5 + chips.get(column, 0)) * letter + px(_SIDES)
        usual = min(max(need, px(NARROW)), px(WIDE))
        found.append(round(max(usual, min(words.get(column, 0) * letter * 1.1 + px(_SIDES), px(WIDEST)))))
        wanted.append(max(round(min(need, px(ROOMY))) - found[-1], 0))
    spare = room - sum(found)
    share = min(spare / sum(wanted), 1) if spare > 0 and any(wanted) else 0
    return [width + int(more * share) for width, more in zip(found, wanted, strict=True)]


def blank(px: Callable[[float], int]) -> int:
    """The height of a row without a text: no more than to be seen as a gap."""
    return px(_BLANK)


def heights(seen: SheetSeen, wide: list[int], px: Callable[[float], int], letter: float, line: int) -> dict[int, int]:
    """The height of each row that holds something; a merged area's lowest row takes what its text needs beyond the others."""
    areas = {(area.top, area.left): area for area in seen.spans()}
    found = {row: line + px(_ENDS) for row, _ in seen.sheet.cells}
    late: list[tuple[int, int, int]] = []
    for (row, column), cell in seen.sheet.cells.items():
        text = cell.text.strip()
        if not text or column > seen.columns:
            continue
        area = areas.get((row, column))
        room = sum(wide[column - 1 : area.right]) if area else wide[column - 1]
        room -= px(18) if seen.place(row, column) in seen.book.numbers else 0
        lines = min(_lines(text, max(room - px(_SIDES), 1), letter), TALL)
        need = lines * line + px(_ENDS)
        if area and area.bottom > row:
            late.append((row, area.bottom, need))
        else:
            found[row] = max(found[row], need)
    for top, bottom, need in late:
        have = sum(found.get(row, blank(px)) for row in range(top, min(bottom, top + 50) + 1))
        if need > have:
            found[bottom] = found.get(bottom, blank(px)) + need - have
    return found


def _lines(text: str, room: int, letter: float) -> int:
    """How many lines a text takes when its words are kept whole, at a guess."""
    most = max(int(room / (letter * 1.04)), 1)
    lines = 0
    for part in text.split("\n"):
        lines += 1
        if len(part) <= most:
            continue
        here = 0
        for word in map(len, part.split()):
            if here and here + 1 + word > most:
                lines, here = lines + 1, 0
            here += word + bool(here)
            lines, here = lines + here // (most + 1), here % (most + 1)
    return lines
