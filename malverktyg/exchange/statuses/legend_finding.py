"""Where in a sheet its keys stand: texts that explain signs, and colours or signs beside the words that explain them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.headings.headings import read_heading
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.legend import Legend, Meaning, colour_named, meaning_of, shape_key, sign_key
from malverktyg.exchange.statuses.people_key import people_key
from malverktyg.exchange.statuses.signs import sign_of

_PAIR = re.compile(r"^\s*(?P<sign>.{1,24}?)\s*(?:=|:|→|->|\s[–—-]\s|\s-\s)\s*(?P<text>.{2,90})\s*$", re.DOTALL)
_INTRODUCTION = re.compile(r"^\s*[*]?\s*(?P<intro>[^=]{0,60}?)\s*:\s*(?=\S.*=)", re.DOTALL)
_PARTS = re.compile(r"[;\n]|,(?=[^=,]{1,40}=)|\s{2,}|\.\s+(?=[^=.]{1,24}=)|\s/\s")
_TITLE = re.compile(
    r"^\W*(?:tecken|färg|status|symbol|bedömnings?|smiley|läges?|förkortnings?)?(?:förklaring(?:ar)?|nyckel|skala)\b"
    r"|^\W*legend\b|^\W*färger(?:nas)?\b|^\W*förklaring (?:av|till) |^\W*(?:så här|så) (?:tolkas|läses)",
    re.IGNORECASE,
)
_CHOICES = re.compile(
    r"^\W*(?:läge|status|bedömning|måluppfyllelse|val|alternativ|skala)[^:]{0,30}:\s*(?P<words>.+)$", re.IGNORECASE | re.DOTALL
)
_HINTS = ("förklaring", "legend", "färg", "nyckel", "skala", "tolkas", "läses")
_LONGEST_TITLE, _LONGEST_LIST, _LONGEST_TEXT = 60, 200, 600
_WIDEST, _LONGEST, _LONGEST_SIGN, _SHORT_SIGN = 24, 90, 12, 3
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
    edges = _Edges.of(sheet)
    near = {row for row in sheet.rows if row in edges}
    for cell in sheet.filled():
        if "=" not in cell.text and not (cell.row in near and _may_tell(cell.text)):
            continue
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


def _may_tell(text: str) -> bool:
    """Whether it is worth looking closer at a text near an edge of a sheet: most cells are no key."""
    small = text.lower()
    listed = len(text) <= _LONGEST_LIST and any(sign in text for sign in ":–-") and any(sign in text for sign in ",;/|\n")
    return listed or any(word in small for word in _HINTS)


def is_legend_title(text: str) -> bool:
    """Whether a cell heads a key: "Teckenförklaring", or a list of the words one may choose between."""
    text = text.strip()
    if len(text) <= _LONGEST_TITLE and _TITLE.match(text) is not None:
        return True
    choices = _CHOICES.match(text)
    if choices is None:
        return False
    parts = [part for part in re.split(r"\s*[/,;|]\s*|\s+eller\s+", choices["words"].strip(" .")) if part]
    known = sum(words.goal_status(part) is not None or words.activity_status(part) is not None for part in parts)
    return len(parts) >= 3 and known >= len(parts) - 1


def written_pairs(text: str) -> dict[str, Meaning]:
    """The signs that a text explains: with "=", or with a colon or dash where every part of the text is such a pair."""
    if len(text) > _LONGEST_TEXT:
        return {}
    if "=" in text:
        text = _in_bracket(text)
        intro = _INTRODUCTION.match(text)
        parts = _PARTS.split(text[intro.end() :] if intro else text)
        return dict(pair for part in parts if "=" in part and (pair := _pair(part)))
    body = text.split(":", 1)[-1] if text.count(":") == 1 else text
    parts = [part for part in re.split(r"[;\n,]", body) if part.strip()]
    known = [pair for part in parts if (pair := _pair(part)) and _is_sign(pair[0])]
    return dict(known) if len(known) == len(parts) and len(known) > 1 else {}


def _in_bracket(text: str) -> str:
    """What stands in a bracket that the first pair begins in: "Bedömning 1–3 (1 = uppnås inte, 2 = …)"."""
    opens, ends = text.rfind("(", 0, text.index("=")), text.rfind(")")
    return text[opens + 1 : ends] if opens >= 0 and text.index("=") < ends else text


def _pair(part: str) -> tuple[str, Meaning] | None:
    match = _PAIR.match(part.strip(" ."))
    meaning = meaning_of(match["text"]) if match else None
    return (sign_key(match["sign"]) or shape_key(match["sign"], ""), meaning) if match and meaning else None


def _is_sign(key: str) -> bool:
    return (
        colour_named(key) is not None
        or bool(shape_key(key, ""))
        or key.startswith("sign ")
        or (len(key) <= _SHORT_SIGN and not _is_heading(key))
    )


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
    rows: dict[int, list[Cell]] = {}
    for cell in sheet.filled():
        rows.setdefault(cell.row, []).append(cell)
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
    if len(text) > _LONGEST_SIGN or _is_heading(text):
        return False
    known = colour_named(sign_key(text)) or words.goal_status(text) or words.activity_status(text)
    return len(text) <= _SHORT_SIGN or known is not None


def _contradicts(text: str, meaning: Meaning) -> bool:
    """Whether a sign is a word of another meaning than what stands beside it: two steps of a scale side by side, no key."""
    if len(text) <= _SHORT_SIGN or colour_named(sign_key(text)) or sign_of(text):
        return False
    goal, activity = words.goal_status(text), words.activity_status(text)
    return (goal is not None and goal is not meaning.goal) or (activity is not None and activity is not meaning.activity)


def _is_heading(text: str) -> bool:
    return bool(text) and not text.isdigit() and read_heading(text) is not None


def _may_explain(cell: Cell) -> bool:
    return len(cell.text) <= _LONGEST and isinstance(cell.value, str | int | None)
