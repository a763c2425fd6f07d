"""Drop-down lists of a sheet's cells: what one may choose from, written out or looked up in the cells that hold the list."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from malverktyg.exchange.grid import Area, Sheet
from malverktyg.exchange.ooxml.references import areas_of, sheet_and_area
from malverktyg.exchange.ooxml.sheet import SheetParts

Choices = tuple[tuple[Area, tuple[str, ...]], ...]

_LONGEST = 200


def choices_of(sheet: Sheet, parts: SheetParts, sheets: Mapping[str, Sheet], names: Mapping[str, str]) -> Choices:
    """The areas of a sheet that have a list, with its words."""
    found: list[tuple[Area, tuple[str, ...]]] = []
    for validation in _validations(parts):
        words = tuple(_words(_formula(validation), sheet, sheets, names))
        if words:
            found.extend((area, words) for area in areas_of(validation.get("sqref") or validation.findtext("sqref") or ""))
    return tuple(found)


def _validations(parts: SheetParts) -> Iterator[Element]:
    newer = (e for extension in parts.around.get("extLst", ()) for e in extension.iter("dataValidations"))
    for block in (*parts.around.get("dataValidations", ()), *newer):
        yield from (e for e in block.iterfind("dataValidation") if e.get("type") == "list")


def _formula(validation: Element) -> str:
    formula = validation.find("formula1")
    return "" if formula is None else (formula.text or "").strip() or formula.findtext("f", "").strip()


def _words(formula: str, sheet: Sheet, sheets: Mapping[str, Sheet], names: Mapping[str, str]) -> Iterator[str]:
    if formula.startswith('"') and formula.endswith('"'):
        yield from (word.strip() for word in formula[1:-1].replace('""', '"').split(",") if word.strip())
        return
    place = sheet_and_area(names.get(formula.removeprefix("=").casefold(), formula))
    if place is None:
        return
    source = sheet if place[0] is None else sheets.get(place[0])
    area = place[1]
    if source is not None:
        inside = (
            cell for cell in source.filled() if area.top <= cell.row <= area.bottom and area.left <= cell.column <= area.right
        )
        yield from (cell.text.strip() for cell, _ in zip(inside, range(_LONGEST), strict=False))
