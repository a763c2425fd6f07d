"""A value as a Swedish Excel shows it: per cent, decimals, thousands and words of the number format; dates in ISO form."""

import re
from datetime import date, datetime, time, timedelta
from math import isfinite

from malverktyg.exchange.grid import CellValue

_TOKENS = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|([0#?.,]+(?:[ \u00a0][0#?]{3}(?:[.,0#?]*))*)|(%)|(General)|(.)')
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)")
_COMPARE = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
}


def shown(value: CellValue, number_format: str = "General") -> str:
    """What stands in the cell for a reader. A date is in ISO form however it is shown, with its time where it has one."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "SANT" if value else "FALSKT"
    if isinstance(value, (datetime, date, time, timedelta)):
        return _moment(value)
    return _number(value, number_format)


def _moment(value: date | time | timedelta) -> str:
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat()
        return value.isoformat(" ", "minutes" if not value.second else "seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    hours, rest = divmod(int(value.total_seconds()), 3600)
    return f"{hours}:{rest // 60:02d}"


def _number(value: float, number_format: str) -> str:
    if number_format in ("General", "@", "") or any(letter in _bare(number_format) for letter in "eE/"):
        return general(value)
    pattern, number = _section(number_format, value)
    return _written(pattern, number)


def general(value: float) -> str:
    """A number as the format Standard shows it: at most eleven figures, decimal comma."""
    if not isfinite(value):
        return str(value)
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.11g}".replace(".", ",")


def _bare(number_format: str) -> str:
    return re.sub(r'"[^"]*"|\\.|\[[^\]]*\]|General', "", number_format)


def _section(number_format: str, value: float) -> tuple[str, float]:
    """The part of a format that a number takes, and the number as that part writes it: without a sign in a part of its own."""
    parts = re.findall(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)|^(?=;)', number_format)
    for part in parts:
        condition = _CONDITION.search(" ".join(re.findall(r"\[([^\]]*)\]", part)))
        if condition and _COMPARE[condition[1]](value, float(condition[2])):
            return part, abs(value)
    if value < 0 and len(parts) > 1:
        return parts[1], -value
    if value == 0 and len(parts) > 2:
        return parts[2], value
    return (parts[0] if parts else "General"), value


def _written(pattern: str, value: float) -> str:
    pieces: list[str] = []
    digits_done = False
    value = value * 100 ** len(re.findall(r"%", _bare(pattern)))
    for quoted, escaped, _bracket, digits, percent, standard, other in _TOKENS.findall(pattern):
        if digits and not digits_done:
            pieces.append(_digits(value, digits))
            digits_done = True
        elif standard:
            pieces.append(general(value))
        elif percent:
            pieces.append("%" if pieces and pieces[-1].endswith((" ", "\u00a0")) else " %")
        else:
            pieces.append(quoted or escaped or other)
    return "".join(pieces).strip() if digits_done else "".join(pieces)


def _digits(value: float, pattern: str) -> str:
    whole, _, decimals = pattern.partition(".")
    places = len([c for c in decimals if c in "0#?"])
    optional = len(decimals) - len(decimals.rstrip("#?"))
    text = f"{abs(value):,.{places}f}" if re.search(r"[, \u00a0]", whole) else f"{abs(value):.{places}f}"
    if optional and "." in text:
        head, _, tail = text.partition(".")
        kept = tail[: places - optional] + tail[places - optional :].rstrip("0")
        text = f"{head}.{kept}" if kept else head
    sign = "-" if value < 0 and float(text.replace(",", "")) else ""
    least = len([c for c in whole if c == "0"])
    head, dot, tail = text.partition(".")
    head = head.replace(",", " ")
    return sign + head.rjust(least, "0") + (dot and ",") + tail
