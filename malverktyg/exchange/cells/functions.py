"""What the functions and operators of Excel's formula language give, as far as the rules of conditional formats need them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from malverktyg.exchange.grid import CellValue

At = Callable[[int, int], CellValue]
Node = Callable[["Where"], Any]


class Wrong(Exception):
    """The formula gives an error value, as SEARCH does where nothing is found."""


@dataclass(frozen=True, slots=True)
class Where:
    """The cell that a formula is asked for, counted from the cell it was written for, and the sheet's values."""

    down: int
    right: int
    at: At


def as_number(value: Any) -> float:
    """A value as a number; a date or time as its serial day. ValueError for a text that is none."""
    if value is None:
        return 0.0
    if isinstance(value, datetime):
        return (value - datetime(1899, 12, 30)) / timedelta(days=1)  # noqa: DTZ001 (a sheet's dates know no time zone)
    if isinstance(value, date):
        return float(value.toordinal() - date(1899, 12, 30).toordinal())
    if isinstance(value, time):
        return (value.hour * 3600 + value.minute * 60 + value.second) / 86400
    return value / timedelta(days=1) if isinstance(value, timedelta) else float(value)


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def compare(left: Any, right: Any) -> int:
    """Which is greater, as Excel sorts: numbers before texts before truths, case aside; a blank is 0 or an empty text."""
    if left is None:
        left = "" if isinstance(right, str) else False if isinstance(right, bool) else 0
    if right is None:
        right = "" if isinstance(left, str) else False if isinstance(left, bool) else 0
    ranks = [2 if isinstance(v, bool) else 1 if isinstance(v, str) else 0 for v in (left, right)]
    if ranks[0] != ranks[1]:
        return ranks[0] - ranks[1]
    keys: list[Any] = [v.casefold() if isinstance(v, str) else as_number(v) for v in (left, right)]
    return int(keys[0] > keys[1]) - int(keys[0] < keys[1])


OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "=": lambda a, b: compare(a, b) == 0,
    "<>": lambda a, b: compare(a, b) != 0,
    "<": lambda a, b: compare(a, b) < 0,
    "<=": lambda a, b: compare(a, b) <= 0,
    ">": lambda a, b: compare(a, b) > 0,
    ">=": lambda a, b: compare(a, b) >= 0,
    "&": lambda a, b: _as_text(a) + _as_text(b),
    "+": lambda a, b: as_number(a) + as_number(b),
    "-": lambda a, b: as_number(a) - as_number(b),
    "*": lambda a, b: as_number(a) * as_number(b),
    "/": lambda a, b: as_number(a) / as_number(b),
    "^": lambda a, b: as_number(a) ** as_number(b),
}


def _truth(value: Any) -> bool:
    if isinstance(value, str):
        raise Wrong
    return bool(value)


def _search(where: Where, parts: Sequence[Node]) -> int:
    wanted, text = (_as_text(part(where)).casefold() for part in parts[:2])
    place = text.find(wanted)
    if place < 0:
        raise Wrong
    return place + 1


def _find(where: Where, parts: Sequence[Node]) -> int:
    place = _as_text(parts[1](where)).find(_as_text(parts[0](where)))
    if place < 0:
        raise Wrong
    return place + 1


def _fails(where: Where, parts: Sequence[Node]) -> bool:
    try:
        value = parts[0](where)
    except (Wrong, TypeError, ValueError, ZeroDivisionError):
        return True
    return isinstance(value, str) and value.startswith("#")


def _if_fails(where: Where, parts: Sequence[Node]) -> Any:
    return parts[1](where) if _fails(where, parts) else parts[0](where)


def _if(where: Where, parts: Sequence[Node]) -> Any:
    if _truth(parts[0](where)):
        return parts[1](where)
    return parts[2](where) if len(parts) > 2 else False


def _is(kind: type | tuple[type, ...]) -> Callable[[Where, Sequence[Node]], bool]:
    def test(where: Where, parts: Sequence[Node]) -> bool:
        value = parts[0](where)
        return isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool)

    return test


def _left(where: Where, parts: Sequence[Node]) -> str:
    return _as_text(parts[0](where))[: int(parts[1](where)) if len(parts) > 1 else 1]


def _right(where: Where, parts: Sequence[Node]) -> str:
    count = int(parts[1](where)) if len(parts) > 1 else 1
    return _as_text(parts[0](where))[-count:] if count else ""


def _middle(where: Where, parts: Sequence[Node]) -> str:
    begin = int(parts[1](where)) - 1
    return _as_text(parts[0](where))[begin : begin + int(parts[2](where))]


FUNCTIONS: dict[str, Callable[[Where, Sequence[Node]], Any]] = {
    "AND": lambda where, parts: all(_truth(part(where)) for part in parts),
    "OR": lambda where, parts: any(_truth(part(where)) for part in parts),
    "NOT": lambda where, parts: not _truth(parts[0](where)),
    "IF": _if,
    "ISBLANK": lambda where, parts: parts[0](where) is None,
    "ISNUMBER": _is((int, float, date)),
    "ISTEXT": _is(str),
    "ISERROR": _fails,
    "ISERR": _fails,
    "ISNA": _fails,
    "IFERROR": _if_fails,
    "SEARCH": _search,
    "FIND": _find,
    "LEN": lambda where, parts: len(_as_text(parts[0](where))),
    "TRIM": lambda where, parts: " ".join(_as_text(parts[0](where)).split(" ")).strip(),
    "LEFT": _left,
    "RIGHT": _right,
    "MID": _middle,
    "UPPER": lambda where, parts: _as_text(parts[0](where)).upper(),
    "LOWER": lambda where, parts: _as_text(parts[0](where)).lower(),
    "EXACT": lambda where, parts: _as_text(parts[0](where)) == _as_text(parts[1](where)),
    "ABS": lambda where, parts: abs(as_number(parts[0](where))),
    "MOD": lambda where, parts: as_number(parts[0](where)) % as_number(parts[1](where)),
    "INT": lambda where, parts: as_number(parts[0](where)) // 1,
    "TRUE": lambda *_: True,
    "FALSE": lambda *_: False,
}
