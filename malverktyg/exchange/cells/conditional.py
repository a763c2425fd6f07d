"""Conditional formats worked out: which fill a rule gives a cell, from the cell's value."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from malverktyg.exchange.cells.fills import Palette
from malverktyg.exchange.grid import Area, CellValue

At = Callable[[int, int], CellValue]

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "equal": lambda a, b: bool(a == b),
    "notEqual": lambda a, b: bool(a != b),
    "greaterThan": lambda a, b: bool(a > b),
    "greaterThanOrEqual": lambda a, b: bool(a >= b),
    "lessThan": lambda a, b: bool(a < b),
    "lessThanOrEqual": lambda a, b: bool(a <= b),
}


@dataclass(frozen=True)
class Rule:
    """One rule of a sheet: where it holds, how it asks, and the fill it gives."""

    areas: tuple[Area, ...]
    type: str
    operator: str
    formulas: tuple[str, ...]
    text: str
    fill: str | None
    stops: bool
    priority: int


def rules_of(sheet: Any, palette: Palette) -> tuple[Rule, ...]:
    """A sheet's rules, first in rank first."""
    return tuple(sorted(_rules(sheet, palette), key=lambda rule: rule.priority))


def _rules(sheet: Any, palette: Palette) -> Iterator[Rule]:
    for block in sheet.conditional_formatting:
        areas = tuple(Area(r.min_row, r.min_col, r.max_row, r.max_col) for r in block.sqref.ranges)
        for rule in block.rules:
            yield Rule(
                areas=areas,
                type=rule.type or "",
                operator=rule.operator or "",
                formulas=tuple(str(f) for f in rule.formula or ()),
                text=rule.text or "",
                fill=palette.conditional_fill(rule.dxf.fill) if rule.dxf is not None else None,
                stops=bool(rule.stopIfTrue),
                priority=rule.priority or 0,
            )


def fill_by_rules(rules: tuple[Rule, ...], row: int, column: int, at: At) -> str | None:
    """The fill that the first matching rule with a fill gives a cell."""
    for rule in rules:
        if _covers(rule, row, column) and _holds(rule, at(row, column)):
            if rule.fill:
                return rule.fill
            if rule.stops:
                return None
    return None


def _covers(rule: Rule, row: int, column: int) -> bool:
    return any(a.top <= row <= a.bottom and a.left <= column <= a.right for a in rule.areas)


def _holds(rule: Rule, value: CellValue) -> bool:
    text = "" if value is None else str(value).lower()
    wanted = rule.text.lower()
    match rule.type:
        case "cellIs":
            return _cell_is(rule, value)
        case "containsText":
            return bool(wanted) and wanted in text
        case "notContainsText":
            return wanted not in text
        case "beginsWith":
            return bool(wanted) and text.startswith(wanted)
        case "endsWith":
            return bool(wanted) and text.endswith(wanted)
        case "containsBlanks":
            return not text.strip()
        case "notContainsBlanks":
            return bool(text.strip())
    return False


def _cell_is(rule: Rule, value: CellValue) -> bool:
    wanted = [_literal(formula) for formula in rule.formulas]
    if not wanted or value is None:
        return False
    left: Any = value.lower() if isinstance(value, str) else value
    try:
        if rule.operator in ("between", "notBetween") and len(wanted) == 2:
            low, high = sorted(wanted)
            return (low <= left <= high) == (rule.operator == "between")
        return _COMPARE[rule.operator](left, wanted[0])
    except (KeyError, TypeError):
        return False


def _literal(formula: str) -> Any:
    formula = formula.strip().removeprefix("=")
    if len(formula) >= 2 and formula[0] == formula[-1] == '"':
        return formula[1:-1].replace('""', '"').lower()
    try:
        return float(formula)
    except ValueError:
        return None
