"""Conditional formats worked out: which fill a sheet's rules give its cells."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from malverktyg.exchange.cells.formula import Formula, NotKnown
from malverktyg.exchange.cells.functions import OPERATIONS, At, Wrong
from malverktyg.exchange.cells.limits import MOST_ASKED, TooMuch
from malverktyg.exchange.cells.scales import Scale
from malverktyg.exchange.grid import Area, Cell, CellValue
from malverktyg.exchange.scan import texts

Place = tuple[int, int]
Columns = dict[int, list[int]]

_OPERATORS = {
    "equal": "=", "notEqual": "<>", "greaterThan": ">", "greaterThanOrEqual": ">=", "lessThan": "<", "lessThanOrEqual": "<=",
}  # fmt: skip
_MOST_BLANKS = 20_000


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a sheet: where it holds, how it asks, the fill it gives, and its rank."""

    areas: tuple[Area, ...]
    type: str
    operator: str = ""
    formulas: tuple[str, ...] = ()
    text: str = ""
    fill: str | None = None
    stops: bool = False
    priority: int = 0
    scale: Scale | None = None


def fills_by_rules(rules: tuple[Rule, ...], cells: Mapping[Place, Cell], used: Place) -> dict[Place, str]:
    """By place: the fill that the first rule that holds gives. ``rules`` in rank order; ``used`` is the last row and column."""
    if not rules:
        return {}
    columns = _columns(cells)
    found: dict[Place, str] = {}
    stopped: set[Place] = set()
    values = _Values(cells)
    for rule, places in _asked_of(rules, columns, cells, used):
        if rule.scale is not None:
            found = scaled(rule, columns, cells, used, rule.scale.fill) | found
            continue
        asked = _Asked(rule)
        for place in places:
            if place not in found and place not in stopped and asked.holds(*place, values.at):
                if rule.fill:
                    found[place] = rule.fill
                elif rule.stops:
                    stopped.add(place)
    return found


def _asked_of(
    rules: tuple[Rule, ...], columns: Columns, cells: Mapping[Place, Cell], used: Place
) -> list[tuple[Rule, list[Place]]]:
    """The rules that give or stop a fill, with the places they are asked about. Raises TooMuch before the first is asked."""
    found: list[tuple[Rule, list[Place]]] = []
    left = MOST_ASKED
    for rule in rules:
        if rule.scale is not None:
            found.append((rule, []))
        elif rule.fill or rule.stops:
            places = list(_places(rule, columns, cells, used))
            left -= len(places)
            if left < 0:
                raise TooMuch(texts.RULES)
            found.append((rule, places))
    return found


def arrows_by_rules(rules: tuple[Rule, ...], cells: Mapping[Place, Cell], used: Place) -> dict[Place, str]:
    """By place: the arrow that stands in place of a number, for icon sets that hide their numbers."""
    found: dict[Place, str] = {}
    columns = _columns(cells) if any(rule.scale for rule in rules) else {}
    for rule in rules:
        if rule.scale is not None:
            found = scaled(rule, columns, cells, used, rule.scale.arrow) | found
    return found


def scaled(
    rule: Rule, columns: Columns, cells: Mapping[Place, Cell], used: Place, ask: Callable[[float, Sequence[float]], str | None]
) -> dict[Place, str]:
    """By place: what a scale gives each number among all that it covers."""
    numbers = {
        place: float(value)
        for place in _places(rule, columns, cells, used)
        if isinstance(value := cells[place].value, int | float) and not isinstance(value, bool)
    }
    ordered = sorted(numbers.values())
    return {place: told for place, value in numbers.items() if (told := ask(value, ordered))}


def _columns(cells: Mapping[Place, Cell]) -> Columns:
    """The rows that each column has cells in."""
    columns: Columns = {}
    for row, column in sorted(cells):
        columns.setdefault(column, []).append(row)
    return columns


class _Values:
    """The values of a sheet by row and column."""

    def __init__(self, cells: Mapping[Place, Cell]) -> None:
        self._cells = cells

    def at(self, row: int, column: int) -> CellValue:
        cell = self._cells.get((row, column))
        return cell.value if cell else None


def _places(rule: Rule, columns: Columns, cells: Mapping[Place, Cell], used: Place) -> Iterator[Place]:
    """The cells that a rule covers; a rule with a formula may look at other cells, and so colour blank ones."""
    for area in rule.areas:
        bottom, right = min(area.bottom, used[0]), min(area.right, used[1])
        for column in (c for c in columns if area.left <= c <= right):
            rows = columns[column]
            yield from ((row, column) for row in rows[bisect_left(rows, area.top) : bisect_right(rows, bottom)])
        if rule.type == "expression" and (bottom - area.top + 1) * (right - area.left + 1) <= _MOST_BLANKS:
            blank = ((row, column) for row in range(area.top, bottom + 1) for column in range(area.left, right + 1))
            yield from (place for place in blank if place not in cells)


class _Asked:
    """A rule ready to be asked cell by cell."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._formulas = tuple(_formula(rule, text) for text in rule.formulas)

    def holds(self, row: int, column: int, at: At) -> bool:
        """Whether the rule holds for a cell. What cannot be worked out does not hold."""
        try:
            return self._answer(row, column, at)
        except (Wrong, KeyError):
            return False

    def _answer(self, row: int, column: int, at: At) -> bool:
        rule, value = self._rule, at(row, column)
        if rule.type == "cellIs":
            return value is not None and self._compares(value, self._given(row, column, at))
        text, wanted = str(value or "").casefold(), rule.text.casefold()
        if rule.type == "containsBlanks":
            return not text.strip()
        if rule.type == "notContainsBlanks":
            return bool(text.strip())
        if wanted and rule.type in _TEXT_RULES:
            return _TEXT_RULES[rule.type](text, wanted)
        return rule.type in ("expression", *_TEXT_RULES) and bool(self._given(row, column, at)[0])

    def _given(self, row: int, column: int, at: At) -> list[Any]:
        """What the rule's formulas give. Raises KeyError where there is none that can be worked out."""
        if not self._formulas or None in self._formulas:
            raise KeyError
        return [formula.value(row, column, at) for formula in self._formulas if formula]

    def _compares(self, value: CellValue, wanted: list[Any]) -> bool:
        operator = self._rule.operator
        if operator in ("between", "notBetween"):
            inside = OPERATIONS[">="](value, wanted[0]) and OPERATIONS["<="](value, wanted[-1])
            return bool(inside) == (operator == "between")
        return bool(OPERATIONS[_OPERATORS[operator]](value, wanted[0]))


_TEXT_RULES: dict[str, Callable[[str, str], bool]] = {
    "containsText": str.__contains__,
    "notContainsText": lambda text, wanted: wanted not in text,
    "beginsWith": str.startswith,
    "endsWith": str.endswith,
}


def _formula(rule: Rule, text: str) -> Formula | None:
    """A formula counted from the upper left corner of all the rule's areas; nothing for one beyond our part of the language."""
    try:
        return Formula(text, min(area.top for area in rule.areas), min(area.left for area in rule.areas))
    except NotKnown:
        return None
