"""A sheet's conditional formats as rules: the old kind, and the newer one that may look at other sheets."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.conditional import Rule
from malverktyg.exchange.ooxml.references import areas_of
from malverktyg.exchange.ooxml.sheet import SheetParts
from malverktyg.exchange.ooxml.styles import Styles
from malverktyg.exchange.ooxml.xml import is_on, number


def rules_of(parts: SheetParts, styles: Styles) -> tuple[Rule, ...]:
    """The rules of a sheet, the first in rank first."""
    return tuple(sorted(_rules(parts, styles), key=lambda rule: rule.priority))


def _rules(parts: SheetParts, styles: Styles) -> Iterator[Rule]:
    newer = (e for extension in parts.around.get("extLst", ()) for e in extension.iter("conditionalFormatting"))
    for block in (*parts.around.get("conditionalFormatting", ()), *newer):
        areas = areas_of(block.get("sqref") or block.findtext("sqref") or "")
        for rule in block.iterfind("cfRule") if areas else ():
            yield Rule(
                areas=areas,
                type=rule.get("type", ""),
                operator=rule.get("operator", ""),
                formulas=tuple(formula.text or "" for formula in (*rule.iterfind("formula"), *rule.iterfind("f"))),
                text=rule.get("text", ""),
                fill=_fill(rule, styles),
                stops=is_on(rule.get("stopIfTrue")),
                priority=number(rule.get("priority")),
            )


def _fill(rule: Element, styles: Styles) -> str | None:
    own = rule.find("dxf")
    if own is not None:
        return styles.conditional_fill(own)
    place = number(rule.get("dxfId"), -1)
    return styles.conditional[place] if 0 <= place < len(styles.conditional) else None
