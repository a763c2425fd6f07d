"""A sheet's conditional formats as rules: the old kind, and the newer one that may look at other sheets."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from malverktyg.exchange.cells.conditional import Rule
from malverktyg.exchange.cells.scales import Mark, Scale
from malverktyg.exchange.ooxml.references import areas_of
from malverktyg.exchange.ooxml.sheet import SheetParts
from malverktyg.exchange.ooxml.styles import Styles
from malverktyg.exchange.ooxml.values import plain_number
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
                scale=_scale(rule, styles),
            )


def _scale(rule: Element, styles: Styles) -> Scale | None:
    """The thresholds of an icon set or a colour scale."""
    icons, colours = rule.find("iconSet"), rule.find("colorScale")
    told = icons if icons is not None else colours
    if told is None:
        return None
    marks = tuple(_mark(mark) for mark in told.iterfind("cfvo"))
    return Scale(
        marks,
        colours=tuple(styles.rgb(colour) or "FFFFFF" for colour in told.iterfind("color")),
        icons=told.get("iconSet", "3TrafficLights1") if icons is not None else "",
        reversed=is_on(told.get("reverse")),
        alone=told.get("showValue") in ("0", "false"),
    )


def _mark(element: Element) -> Mark:
    value = plain_number(element.get("val") or element.findtext("f") or "0")
    return Mark(element.get("type", "num"), 0.0 if isinstance(value, str) else float(value), element.get("gte") in ("0", "false"))


def _fill(rule: Element, styles: Styles) -> str | None:
    own = rule.find("dxf")
    if own is not None:
        return styles.conditional_fill(own)
    place = number(rule.get("dxfId"), -1)
    return styles.conditional[place] if 0 <= place < len(styles.conditional) else None
