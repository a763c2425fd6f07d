"""Swedish typography by rule, set when a text is printed; what the officer wrote is never changed in the file.

The rules follow Svenska skrivregler (Språkrådet, 2017). They touch spaces, dashes, quotation marks and abbreviation stops, never
a letter or a digit, and setting a text that is set already changes nothing.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import groupby

_ROUNDS = 8
NBSP = "\u00a0"
MINUS = "\u2212"
_DOUBLE, _SINGLE = "\u201c\u201e\u201f\u00ab\u00bb", "\u2018\u201b"
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_DAYS = "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag"
# Times that a hyphen may stand between as "to": whole names, and their short forms.
_TIMES = f"{_MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec|{_DAYS}|mån|tis|ons|tors|fre|lör|sön"
_UNITS = (
    "kr|tkr|mnkr|mkr|mdkr|kronor|tusen|miljoner|miljarder|procent|procentenheter|mm|cm|dm|m|km|mil|m²|kvm|ha|g|hg|kg|ton|l|liter|kWh|MWh"
    "|GWh|°C|poäng|invånare|kap|st|år|timmar|dagar|veckor|månader"
)
# Addresses of the web and of mail are left as they are.
_ADDRESS_SIGNS = ("://", "www.", "@")
_ABBREVIATIONS = ("t ex", "bl a", "d v s", "o s v", "p g a", "fr o m", "t o m", "m fl", "e d", "i st f", "s k", "f d", "m m")
# Those that are also two ordinary words, or units, must carry a stop already to be known.
_NEED_STOP = ("e d", "s k", "f d", "m m")

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def _abbreviation(written: str) -> Rule:
    letters = written.split()
    stop = r"\.[ \u00a0]?" if written in _NEED_STOP else r"(?:\.[ \u00a0]?|[ \u00a0])"
    pattern = rf"(?<![\w.]){stop.join(map(re.escape, letters))}(?:\.(?!\.)|(?![\w.]))"
    return re.compile(pattern), ".".join(letters) + "."


def _range(match: re.Match[str]) -> str:
    """An en dash where two numbers grow ("101–102"); a telephone number, a date or a diarienummer keeps its hyphen."""
    first, last = match[1], match[2]
    return f"{first}–{last}" if _worth(first) < _worth(last) else match[0]


def _worth(number: str) -> float:
    return float(number.replace(",", ".").replace(" ", "").replace(NBSP, ""))


# What a text must hold for any rule to apply; most short texts hold none of it.
_CALLED = "|".join(one.replace(" ", r"\W{1,2}") for one in _ABBREVIATIONS)
_CALLS = re.compile(rf"""[\d"'—{_DOUBLE}{_SINGLE}]| [ -]|\.\.|(?<!\w)(?:{_CALLED})(?!\w)|(?i:{_TIMES})-""")
_GROUPED = r"\d{1,3}(?:[ \u00a0]\d{3})+"
_NUMBER = r"(?:0|[1-9]\d{0,3})(?:[.,]\d{1,2})?"
_RULES: tuple[Rule, ...] = (
    (re.compile(r" {2,}"), " "),
    (re.compile(r"\.{3}(?!\.)"), "…"),
    (re.compile(f'["{_DOUBLE}]'), "”"),
    (re.compile(f"['{_SINGLE}]"), "’"),
    *map(_abbreviation, _ABBREVIATIONS),
    (re.compile(r"(?<=\S) +(?:--?|—)(?= +\S)"), " –"),
    (re.compile(r"(?<=[^\W\d])—(?=[^\W\d])"), " – "),
    (re.compile(rf"(?<![\w\-–/:.,])(?<![A-ZÅÄÖ]{{2}} )({_NUMBER})-({_NUMBER})(?![\w\-–/:]|[.,]\d)"), _range),
    (re.compile(rf"(?<![\w\-–/:.,])({_NUMBER}) [-–] ({_NUMBER})(?=[ \u00a0]?(?:%|(?:{_UNITS})(?!\w)))"), _range),
    (re.compile(rf"(?<![\w\-–/:.,])(?<!\d[ \u00a0])({_GROUPED})-({_GROUPED})(?![\w\-–/:]|[.,]\d)"), _range),
    (re.compile(rf"(?i)(?<![\w-])({_TIMES})-({_TIMES})(?![\w-])"), r"\1–\2"),
    (re.compile(r"(?<![\w-])F-(?=[1-9](?![\w-]))"), "F–"),
    (re.compile(r"(?<![\d\w\-–/.,:)])(?<!\d )-(?=\d)"), MINUS),
    (re.compile(r"(?<=\d)\.(?=\d{1,2}[ \u00a0]?%(?!\w))"), ","),
    (re.compile(r"(§+)[ \u00a0]?(?=\d)"), rf"\1{NBSP}"),
    (re.compile(r"(?<=\d) (?=§)"), NBSP),
    (re.compile(r"(?<=\d)[ \u00a0]?(?=[%‰](?!\w))"), NBSP),
    (re.compile(r"(?<![\d,.:/\-])(\d{1,3})((?: \d{3})+)(?!\d)"), lambda match: match[0].replace(" ", NBSP)),
    (re.compile(rf"(?i)(?<![\w])(den) (\d{{1,2}}) ({_MONTHS})\b"), rf"\1{NBSP}\2{NBSP}\3"),
    (re.compile(rf"(?i)(?<![\w])(\d{{1,2}}) ({_MONTHS})\b"), rf"\1{NBSP}\2"),
    (re.compile(r"(?i)(?<![\w])(kl\.?|s\.|kap\.|nr|ca) (?=\d)"), rf"\1{NBSP}"),
    (re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w]))"), NBSP),
)


@lru_cache(maxsize=20_000)
def typeset(text: str) -> str:
    """A text as it is to be printed. Gives the same text back where there is nothing to set."""
    if not _CALLS.search(text):
        return text
    if not any(sign in text for sign in _ADDRESS_SIGNS):
        return _set(text)
    return "".join(part if is_address else _set(part) for is_address, part in _parted(text))


def _parted(text: str) -> Iterator[tuple[bool, str]]:
    """The text's addresses and the runs between them, in order."""
    words = re.split(r"(\s+)", text)
    for is_address, run in groupby(words, lambda word: any(sign in word for sign in _ADDRESS_SIGNS)):
        yield is_address, "".join(run)


def heading(text: str) -> str:
    """A heading as it is to be printed: as ``typeset``, without a full stop at the end; an abbreviation keeps its stop."""
    written = typeset(text)
    last = written.rsplit(maxsplit=1)[-1] if written.strip() else ""
    if last.endswith(".") and "." not in last[:-1] and not last.endswith(".."):
        return written[:-1]
    return written


def _set(text: str) -> str:
    """Apply the rules until they find nothing more: one may open the way for another."""
    for _ in range(_ROUNDS):
        before = text
        for pattern, replacement in _RULES:
            text = pattern.sub(replacement, text)
        if text == before:
            break
    return text
