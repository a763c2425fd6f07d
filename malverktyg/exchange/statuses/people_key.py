"""A sheet's own key to initials: "AB = Anna Berg", in words or in two columns, so that a responsible has a name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.headings.headings import fold

Place = tuple[int, int]

_INITIALS = r"(?:[A-ZÅÄÖ]{2,4}|[A-ZÅÄÖ][a-zåäö]{1,2}[A-ZÅÄÖ][a-zåäö]{0,2})"
_MEANS = r"\s*(?:=|:|\s[–—-]\s)\s*"
_SHORT = re.compile(_INITIALS)
_PAIR = re.compile(rf"(?P<short>{_INITIALS}){_MEANS}(?P<name>[A-ZÅÄÖ][^=;\n]*?)(?=\s*(?:[,;\n]\s*{_INITIALS}{_MEANS}|[;\n]|$))")
_BEGINS = re.compile(rf"\s*{_INITIALS}{_MEANS}")
_TITLE = re.compile(r"^\W*(?:förkortning(?:ar)?|initialer|signatur(?:er)?|namnförklaring|namnnyckel|förklaring(?:ar)?)\b")
_LEAST, _LONGEST_SHORT, _LONGEST_NAME, _LONGEST_TEXT = 2, 6, 60, 600


@dataclass
class PeopleKey:
    """Whom initials stand for, the cells of the key, and those of them whose rows a table shares."""

    people: dict[str, str] = field(default_factory=dict)
    cells: set[Place] = field(default_factory=set)
    beside: set[Place] = field(default_factory=set)


def people_key(sheet: Sheet) -> PeopleKey:
    """The key to initials of a sheet; an empty one where fewer than two are explained."""
    found = PeopleKey()
    for pairs, place in _written(sheet):
        found.people.update(pairs)
        found.cells.add(place)
    for run in _runs(sheet):
        _take_run(sheet, run, found)
    return found if len(found.people) >= _LEAST else PeopleKey()


def _written(sheet: Sheet) -> Iterator[tuple[dict[str, str], Place]]:
    """Pairs in words, with the cell that holds them."""
    may_tell = (text for text in sheet.wordings if "=" in text or _BEGINS.match(text))
    written = {text: pairs for text in may_tell if (pairs := _pairs(text))}
    for cell in sheet.filled() if written else ():
        if cell.text in written:
            yield written[cell.text], (cell.row, cell.column)


def _pairs(text: str) -> dict[str, str]:
    """The initials that a text explains, each with its name; none where one of them cannot stand for what is said."""
    if len(text) > _LONGEST_TEXT:
        return {}
    pairs = {match["short"]: _name(match["name"]) for match in _PAIR.finditer(text)}
    return pairs if all(_stands_for(short, name) for short, name in pairs.items()) else {}


def _runs(sheet: Sheet) -> Iterator[list[tuple[Cell, Cell]]]:
    """Initials in one cell and the name at its right, two pairs at least below one another."""
    pairs: dict[Place, tuple[Cell, Cell]] = {}
    initials = {text for text in sheet.wordings if len(text) <= _LONGEST_SHORT and _SHORT.fullmatch(text.strip())}
    for cell in sheet.filled() if initials else ():
        beside = sheet.cells.get((cell.row, cell.column + 1)) if cell.text in initials else None
        if beside is not None and _stands_for(cell.text.strip(), _name(beside.text)):
            pairs[cell.row, cell.column] = (cell, beside)
    for (row, column), pair in pairs.items():
        if (row - 1, column) not in pairs and (row + 1, column) in pairs:
            run = [pair]
            while (run[-1][0].row + 1, column) in pairs:
                run.append(pairs[run[-1][0].row + 1, column])
            yield run


def _take_run(sheet: Sheet, run: list[tuple[Cell, Cell]], found: PeopleKey) -> None:
    """Take a run that stands by itself, or beside a table under a title of its own."""
    first = run[0][0]
    titled = _TITLE.match(fold(sheet.text(first.row - 1, first.column))) is not None
    alone = all(len(sheet.texts[cell.row]) == len(run[0]) for cell, _ in run)
    if not (titled or alone):
        return
    places = {(cell.row, cell.column) for pair in run for cell in pair}
    if titled:
        places.add((first.row - 1, first.column))
    found.people.update((short.text.strip(), _name(name.text)) for short, name in run)
    found.cells |= places
    found.beside |= set() if alone else places


def _name(text: str) -> str:
    return " ".join(text.split()).strip(" .,")


def _stands_for(short: str, name: str) -> bool:
    """Whether initials may be somebody's: their letters begin the words of the name, or stand in turn in a role's one word."""
    words = [word for word in re.split(r"[\s-]+", fold(name).split(",")[0].split(" (")[0]) if word]
    if not words or len(name) > _LONGEST_NAME or words[0][0] != short[0].lower():
        return False
    if len(words) == 1:
        return len(words[0]) > len(short) and _in_turn(short.lower(), words[0])
    capitals = [letter.lower() for letter in short if letter.isupper()]
    return [word[0] for word in words[: len(capitals)]] == capitals or _in_turn(short.lower(), "".join(words))


def _in_turn(letters: str, word: str) -> bool:
    """Whether letters stand in a word in their own order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)
