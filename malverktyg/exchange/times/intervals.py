"""Several stretches in one expression: "jan–mars", "v. 25-26", "april + oktober"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from malverktyg.domain.periods import Precision
from malverktyg.exchange.times.figures import Stretch
from malverktyg.exchange.times.units import unit

_RANGE = tuple(
    re.compile(pattern) for pattern in (r" - ", r" (?:till och med|t\.? ?o\.? ?m\.?|fram till|till) ", r" ?-- ?|->", r" ?- ?")
)
_FROM = re.compile(r"^(?:från och med|från|fr\.? ?o\.? ?m\.?) ")
_BETWEEN = re.compile(r"^mellan (.+?) och (.+)$")
_FIGURE, _ANY_FIGURE = re.compile(r"\d{1,2}(?: (?:-|')?\d{2,4})?"), re.compile(r"(\D+)\d{1,2}")
_DAY, _DAY_OF = re.compile(r"(?:den )?\d{1,2}(?::?[ea])?"), re.compile(r"(?:den )?\d{1,2}(?::?[ea])?(\D.*)")
_ORDINAL = re.compile(r"(?:första|andra|tredje|[1-4](?::?[ea])?)")
_ORDINAL_OF = re.compile(r"\S+( (?:kvartal|tertial|halvår).*)")
_LISTS = (
    re.compile(r"\s*(?:\+|&|,|;|\boch\b|\bsamt\b|\bresp(?:ektive|\.)?|\beller\b|\bel\.? )\s*"),
    re.compile(r"\s*(?:\+|&|,|;|/|\boch\b|\bsamt\b|\bresp(?:ektive|\.)?|\beller\b)\s*"),
)
_YEAR_FIRST = re.compile(
    r"(?P<year>20\d\d)(?: ?[,:]| ) ?(?!.*20\d\d)(?P<rest>[a-zåäö]{1,9}\.? ?\d.*|[a-zåäö]{3,9}\.? ?(?:-|till) ?.*)"
)
_COARSE = tuple(Precision)
_MOST_DASHES = 7


def stretch(text: str, year: int | None) -> Stretch | None:
    """One stretch, a range or a list of stretches; of a list the first day of all and the last."""
    first = _YEAR_FIRST.fullmatch(text)
    within = stretch(first["rest"], int(first["year"])) if first else None
    if within is not None:
        return replace(within, year_told=True)
    return unit(text, year) or _range(text, year) or _list(text, year)


def _range(text: str, year: int | None) -> Stretch | None:
    if text.count("-") > _MOST_DASHES:
        return None
    text = _BETWEEN.sub(r"\1 - \2", _FROM.sub("", text))
    for left, right in _splits(text):
        pair = _pair(left, right, year)
        if pair is not None:
            return pair
    return None


def _splits(text: str) -> Iterator[tuple[str, str]]:
    for pattern in _RANGE:
        for match in pattern.finditer(text):
            yield text[: match.start()], text[match.end() :]


def _pair(left: str, right: str, year: int | None) -> Stretch | None:
    """Two ends of a range; each lends the other what it lacks: its year, its "v.", its month."""
    left, right = _completed(left.strip(), right.strip())
    last, first = unit(right, year), unit(left, year)
    if last is not None and last.year_told and (first is None or not first.year_told):
        first = unit(left, last.start.year)
    elif first is not None and first.year_told and (last is None or not last.year_told):
        last = unit(right, first.end.year)
    if first is None or last is None:
        return None
    return _ordered(left, right, first, last)


def _ordered(left: str, right: str, first: Stretch, last: Stretch) -> Stretch | None:
    if first.start <= last.end:
        return _hull([first, last])
    if not unit_tells_year(right):
        last = unit(right, last.start.year + 1) or last
    elif not unit_tells_year(left):
        first = unit(left, first.start.year - 1) or first
    return replace(_hull([first, last]), guessed=True) if first.start <= last.end else None


def unit_tells_year(text: str) -> bool:
    """Whether the year stands in the text."""
    return unit(text, None) is not None


def _completed(left: str, right: str) -> tuple[str, str]:
    """ "v. 25" and "26" give "v. 25" and "v. 26"; "1" and "15 mars" give "1 mars" and "15 mars"."""
    if _FIGURE.fullmatch(right) and (match := _ANY_FIGURE.fullmatch(left)):
        return left, match[1] + right
    if _DAY.fullmatch(left) and (match := _DAY_OF.fullmatch(right)):
        return left + match[1], right
    if _ORDINAL.fullmatch(left) and (match := _ORDINAL_OF.fullmatch(right)):
        return left + match[1], right
    return left, right


def _list(text: str, year: int | None) -> Stretch | None:
    return next((found for separator in _LISTS if (found := _joined(separator.split(text), year))), None)


def _joined(pieces: list[str], year: int | None) -> Stretch | None:
    if len(pieces) < 2 or not all(pieces):
        return None
    for place in range(len(pieces) - 1, 0, -1):
        pieces[place - 1], pieces[place] = _completed(pieces[place - 1], pieces[place])
    for place in range(1, len(pieces)):
        pieces[place - 1], pieces[place] = _completed(pieces[place - 1], pieces[place])
    told = next((found.start.year for piece in reversed(pieces) if (found := _part(piece, None)) is not None), None)
    parts = [part for piece in pieces if (part := _part(piece, told or year))]
    return _hull(parts) if len(parts) == len(pieces) else None


def _part(piece: str, year: int | None) -> Stretch | None:
    return unit(piece, year) or _range(piece, year)


def _hull(parts: list[Stretch]) -> Stretch:
    start: date = min(part.start for part in parts)
    end: date = max(part.end for part in parts)
    precision = max((part.precision for part in parts), key=_COARSE.index)
    return Stretch(start, end, precision, any(part.year_told for part in parts), any(part.guessed for part in parts))
