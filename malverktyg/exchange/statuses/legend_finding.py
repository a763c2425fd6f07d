"""Where in a sheet its keys stand: texts that explain signs, and colours or signs beside the words that explain them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter, itemgetter

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.legend import Legend, Meaning, colour_named, meaning_of, shape_key, sign_key
from malverktyg.exchange.statuses.legend_texts import SHORT_SIGN, is_heading, is_legend_title, may_tell, written_pairs
from malverktyg.exchange.statuses.people_key import people_key
from malverktyg.exchange.statuses.signs import sign_of

_WIDEST, _LONGEST, _LONGEST_SIGN = 24, 90, 12
_EDGE, _NARROW = 60, 3
Place = tuple[int, int]


def find_legend(sheet: Sheet) -> Legend:
    """The keys of a sheet."""
    signs, cells = _written(sheet)
    fills: dict[str, Meaning] = {}
    beside: set[Place] = set()
    for drawn, shares in _drawn(sheet):
        for key in (sign_key(drawn.sign), shape_key(drawn.sign, drawn.font)):
            signs.setdefault(key, drawn.meaning)
        if drawn.fill:
            fills.setdefault(drawn.fill, drawn.meaning)
        cells.update(drawn.places)
        cells.update(_going_on(sheet, drawn))
        beside.update(drawn.places if shares else ())
    signs.pop("", None)
    initials = people_key(sheet)
    beside |= _titles_above(sheet, beside) | initials.beside
    return Legend(signs, fills, frozenset(cells | initials.cells), frozenset(beside), initials.people)


def _written(sheet: Sheet) -> tuple[dict[str, Meaning], set[Place]]:
    """Keys in words: several pairs in one cell, or a pair in each of several cells; and the titles above keys."""
    signs: dict[str, Meaning] = {}
    cells: set[Place] = set()
    single: dict[Place, dict[str, Meaning]] = {}
    for cell in _telling(sheet):
        pairs = written_pairs(cell.text)
        if len(pairs) > 1:
            signs.update({sign: meaning.joined(signs.get(sign)) for sign, meaning in pairs.items()})
            cells.add((cell.row, cell.column))
        elif pairs:
            single[cell.row, cell.column] = pairs
        elif is_legend_title(cell.text):
            cells.add((cell.row, cell.column))
    if signs or len({sign for pairs in single.values() for sign in pairs}) > 1:
        signs.update({sign: meaning for pairs in single.values() for sign, meaning in pairs.items()})
        cells.update(single)
    return _by_shape(signs), cells


def _telling(sheet: Sheet) -> Iterator[Cell]:
    """The cells worth looking closer at: with an equals sign, or near an edge of the sheet with the marks of a list."""
    near = {*sheet.rows[:_EDGE], *sheet.rows[-_EDGE:]}
    rows = sheet.rows if "=" in "\n".join(sheet.wordings) else sorted(near)
    for row in rows:
        for cell in sheet.texts[row]:
            if "=" in cell.text or (row in near and may_tell(cell.text)):
                yield cell


def _by_shape(signs: dict[str, Meaning]) -> dict[str, Meaning]:
    """A key's signs by what they show, so that any face of a kind is known; by themselves where the key tells two alike apart."""
    shapes = {sign: shape_key(sign, "") for sign in signs}
    alone = {shape for shape, count in Counter(shapes.values()).items() if shape and count == 1}
    return {shapes[sign] if shapes[sign] in alone else sign: meaning for sign, meaning in signs.items()}


@dataclass(frozen=True, slots=True)
class _Edges:
    """The rows at the top and the bottom of a sheet, where keys in loose form are looked for."""

    first: int
    last: int

    @classmethod
    def of(cls, sheet: Sheet) -> "_Edges":
        rows = sheet.rows
        return cls(rows[:_EDGE][-1], rows[-_EDGE:][0]) if rows else cls(0, 0)

    def __contains__(self, row: int) -> bool:
        return row <= self.first or row >= self.last


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One explained sign or colour, and the cells that it and its explanation stand in."""

    sign: str
    font: str
    fill: str
    meaning: Meaning
    places: tuple[Place, ...]

    @property
    def key(self) -> str:
        return self.sign or self.fill


def _drawn(sheet: Sheet) -> Iterator[tuple[_Drawn, bool]]:
    """Runs of at least two explained signs or colours, one below the other or side by side; and whether a table shares their
    rows."""
    rows = {row: list(cells) for row, cells in groupby(sheet.filled(), key=attrgetter("row"))}
    edges = _Edges.of(sheet)
    looked_at = {row for row, cells in rows.items() if len(cells) <= _NARROW or (row in edges and len(cells) <= _WIDEST)}
    single = {
        (cell.row, cell.column): found
        for cell in sheet.cells.values()
        if cell.row in looked_at and (found := _explained(sheet, cell))
    }
    for step in ((1, 0), (0, 1), (0, 2)):
        for run in _runs(single, step):
            drawn = [single[place] for place in run]
            meanings = {(one.meaning.goal, one.meaning.activity) for one in drawn}
            apart = step != (0, 1) or all(len(one.places) == 1 for one in drawn)
            if not apart or len({one.key for one in drawn}) != len(run) or len(meanings) < 2:
                continue
            strange = _strangers(rows, drawn)
            if not strange or _may_stand_beside(sheet, strange, drawn, step):
                yield from ((one, bool(strange) and step == (1, 0)) for one in drawn)
    yield from ((one, False) for drawn in _apart(single, rows) for one in drawn)


def _apart(single: dict[Place, _Drawn], rows: dict[int, list[Cell]]) -> Iterator[list[_Drawn]]:
    """Colours that are explained in a row of nothing else, however far they stand from one another."""
    for _, places in groupby(sorted(single), key=itemgetter(0)):
        drawn = [single[place] for place in places if single[place].fill and not single[place].sign]
        stand = [place for one in drawn for place in one.places]
        meanings = {(one.meaning.goal, one.meaning.activity) for one in drawn}
        is_key = len({one.fill for one in drawn}) == len(drawn) == len(meanings) > 1 and len(set(stand)) == len(stand)
        if is_key and not _strangers(rows, drawn):
            yield drawn


def _going_on(sheet: Sheet, drawn: _Drawn) -> Iterator[Place]:
    """Right below a colour that is explained, colours of which the words tell no step: "Planerad tid"."""
    (row, first), *words_ = drawn.places
    if not drawn.fill or drawn.sign or not words_ or words_[0][0] != row:
        return
    column = words_[0][1]
    while (cell := sheet.at(row + 1, first)) is not None and cell.fill and not cell.text.strip():
        beside = sheet.at(row + 1, column)
        alone = [one.column for one in sheet.filled() if one.row == row + 1]
        if beside is None or alone != [column] or not _may_explain(beside):
            return
        yield from ((row + 1, first), (row + 1, column))
        row += 1


def _strangers(rows: dict[int, list[Cell]], drawn: list[_Drawn]) -> list[Cell]:
    """What else stands in a run's rows."""
    places = {place for one in drawn for place in one.places}
    return [
        cell
        for row in {row for row, _ in places}
        for cell in rows.get(row, ())
        if (cell.row, cell.column) not in places and not is_legend_title(cell.text)
    ]


def _may_stand_beside(sheet: Sheet, strange: list[Cell], drawn: list[_Drawn], step: Place) -> bool:
    """Whether a key may share its rows: a heading may stand at the left of pairs in a row, and a column of pairs beside a
    table, with a blank column between or a title of its own."""
    if step != (1, 0):
        return len(strange) == 1
    places = {place for one in drawn for place in one.places}
    first, last = min(column for _, column in places), max(column for _, column in places)
    if _titles_above(sheet, places):
        return all(cell.column < first or cell.column > last for cell in strange)
    return len(drawn) > 2 and all(cell.column < first - 1 or cell.column > last + 1 for cell in strange)


def _titles_above(sheet: Sheet, places: Iterable[Place]) -> set[Place]:
    """The titles of keys that stand right above some of these cells."""
    above = {(row - up, column) for row, column in places for up in (1, 2)}
    return {place for place in above if is_legend_title(sheet.text(*place))}


def _runs(places: Iterable[Place], step: Place) -> Iterator[list[Place]]:
    known = set(places)
    for row, column in sorted(known):
        if (row - step[0], column - step[1]) in known:
            continue
        run = [(row, column)]
        while (run[-1][0] + step[0], run[-1][1] + step[1]) in known:
            run.append((run[-1][0] + step[0], run[-1][1] + step[1]))
        if len(run) >= 2:
            yield run


def _explained(sheet: Sheet, cell: Cell) -> _Drawn | None:
    """A colour or a short sign whose right neighbour explains it (a bare colour's left one too), or a coloured cell whose own
    words do."""
    text = cell.text.strip()
    fill = cell.fill if cell.fill and cell.fill != "FFFFFF" else ""
    if not _may_explain(cell) or not (text or fill):
        return None
    own = meaning_of(text) if fill and len(text) > 2 else None
    if own:
        return _Drawn("", "", fill, own, ((cell.row, cell.column),))
    if not _may_be_explained(text, cell.font):
        return None
    sides = (1,) if text else (1, -1)
    return next((found for side in sides if (found := _explained_by(sheet.at(cell.row, cell.column + side), cell, fill))), None)


def _explained_by(words_: Cell | None, cell: Cell, fill: str) -> _Drawn | None:
    """A colour or sign with the words beside it, where they explain it."""
    text = cell.text.strip()
    if words_ is None or not words_.text.strip() or not _may_explain(words_):
        return None
    meaning = meaning_of(words_.text)
    if meaning is None or _contradicts(text, meaning):
        return None
    return _Drawn(text, cell.font, fill, meaning, ((cell.row, cell.column), (words_.row, words_.column)))


def _may_be_explained(text: str, font: str) -> bool:
    """Whether a text is one that keys explain: none at all (a colour), a letter or number, a face, a colour's name or a step."""
    if not text or shape_key(text, font):
        return True
    if len(text) > _LONGEST_SIGN or is_heading(text):
        return False
    known = colour_named(sign_key(text)) or words.goal_status(text) or words.activity_status(text)
    return len(text) <= SHORT_SIGN or known is not None


def _contradicts(text: str, meaning: Meaning) -> bool:
    """Whether a sign is a word of another meaning than what stands beside it: two steps of a scale side by side, no key."""
    if len(text) <= SHORT_SIGN or colour_named(sign_key(text)) or sign_of(text):
        return False
    goal, activity = words.goal_status(text), words.activity_status(text)
    return (goal is not None and goal is not meaning.goal) or (activity is not None and activity is not meaning.activity)


def _may_explain(cell: Cell) -> bool:
    return len(cell.text) <= _LONGEST and isinstance(cell.value, str | int | None)
