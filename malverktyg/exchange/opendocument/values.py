"""The values of an .ods's cells, by the type that each tells."""

import re
from collections.abc import Mapping
from datetime import timedelta

from malverktyg.exchange.grid import CellValue
from malverktyg.exchange.ooxml.values import of_iso, plain_number

_LENGTH = re.compile(r"-?P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")


def value_of(attributes: Mapping[str, str], text: str) -> CellValue:
    """A cell's value; ``text`` is what its paragraphs say. Nothing for an empty cell."""
    kind = attributes.get("office:value-type") or attributes.get("calcext:value-type", "")
    if kind in ("float", "percentage", "currency"):
        return _number(attributes.get("office:value", text))
    if kind == "date":
        return of_iso(attributes.get("office:date-value", text))
    if kind == "time":
        return _length(attributes.get("office:time-value", "")) or text or None
    if kind == "boolean":
        return attributes.get("office:boolean-value") == "true"
    if kind == "string":
        return text or attributes.get("office:string-value") or None
    return text or None


def _number(text: str) -> CellValue:
    value = plain_number(text)
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value


def _length(text: str) -> timedelta | None:
    match = _LENGTH.fullmatch(text)
    if match is None:
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
