"""Conditional formats of an .ods: LibreOffice's own list of them, made into the same rules as Excel's."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.conditional import Rule
from malverktyg.exchange.grid import Area
from malverktyg.exchange.ooxml.references import area_of
from malverktyg.exchange.opendocument.styles import Styles

_OPERATORS = {
    "=": "equal",
    "!=": "notEqual",
    "<>": "notEqual",
    "<": "lessThan",
    "<=": "lessThanOrEqual",
    ">": "greaterThan",
    ">=": "greaterThanOrEqual",
}
_COMPARED = re.compile(r"(<=|>=|!=|<>|=|<|>)(.+)", re.DOTALL)
_CALLED = re.compile(r"(not-)?(between|contains-text|begins-with|ends-with|formula-is|not-contains-text)\((.*)\)", re.DOTALL)
_TEXTS = {
    "contains-text": "containsText", "not-contains-text": "notContainsText", "begins-with": "beginsWith", "ends-with": "endsWith",
}  # fmt: skip


def rules_of(formats: Element | None, styles: Styles) -> tuple[Rule, ...]:
    """The rules of one sheet's list, the first in rank first."""
    return tuple(_rules(formats, styles)) if formats is not None else ()


def _rules(formats: Element, styles: Styles) -> Iterator[Rule]:
    for block in formats.iter("conditional-format"):
        areas = tuple(_areas(block.get("target-range-address", "")))
        for condition in block.iterfind("condition") if areas else ():
            rule = _rule(condition.get("value", ""), areas, styles.look(condition.get("apply-style-name", "")).fill)
            if rule is not None:
                yield rule


def _areas(addresses: str) -> Iterator[Area]:
    """ "Blad.A1:Blad.B3 'Mål 2023'.C1" without the sheets' names."""
    for address in re.sub(r"'(?:[^']|'')*'\.|[^\s:'.]+\.(?=\$?[A-Z])", "", addresses).split():
        area = area_of(address)
        if area is not None:
            yield area


def _rule(text: str, areas: tuple[Area, ...], fill: str | None) -> Rule | None:
    if match := _COMPARED.fullmatch(text.strip()):
        return Rule(areas, "cellIs", _OPERATORS[match[1]], (_plain(match[2]),), fill=fill)
    match = _CALLED.fullmatch(text.strip())
    if match is None:
        return None
    if match[2] == "formula-is":
        return Rule(areas, "expression", formulas=(_plain(match[3]),), fill=fill)
    if match[2] == "between":
        return Rule(
            areas,
            "cellIs",
            "notBetween" if match[1] else "between",
            tuple(_plain(part) for part in match[3].split(",")),
            fill=fill,
        )
    return Rule(areas, _TEXTS[(match[1] or "") + match[2]], text=match[3].strip().strip('"'), fill=fill)


def _plain(formula: str) -> str:
    """A formula as Excel writes it: "[.A1]" is A1."""
    return re.sub(r"\[\.([^\]:]+)\]", r"\1", formula.strip())
