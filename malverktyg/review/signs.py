"""The signs that the review looks for, as data: the pattern of each slip and how it is put right."""

import re
from dataclasses import dataclass

_NBSP, _MINUS = "\u00a0", "\u2212"


@dataclass(frozen=True, slots=True)
class Mark:
    """A pattern of a slip and how it is put right; nothing where that is not certain.

    ``{0}`` is the first group, ``{sign}`` the first sign of what was found. What is told ``once`` is told once in a passage: who
    writes "5 %" with a plain space always does.
    """

    rule: str
    pattern: re.Pattern[str]
    repair: str | None = None
    once: bool = False


def _mark(rule: str, pattern: str, repair: str | None = None, *, once: bool = False) -> Mark:
    return Mark(rule, re.compile(pattern), repair, once)


_COUNTED = "år|procent|dagar|veckor|månader|timmar|minuter|elever|barn|personer|deltagare|platser|kr|tkr|mnkr"
_AMOUNTS = f"grader|procentenheter|poäng|mkr|mdkr|kronor|miljoner|miljarder|{_COUNTED}"
_TIMES = (
    "jan|feb|mars|apr|maj|juni|juli|aug|sept|okt|nov|dec|januari|februari|april|augusti|september|oktober|november|december"
    "|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag"
)
MARKS = (
    _mark("markup", r"(?<![\w*])\*{1,3}(?=[^\s*])([^*]{1,200}?)(?<=[^\s*])\*{1,3}(?![\w*])", "{0}"),
    _mark("markup", r"(?<!\w)_{1,2}(?=[^\s_])([^_]{1,200}?)(?<=[^\s_])_{1,2}(?!\w)", "{0}"),
    _mark("markup", r"~~([^~]{1,200})~~", "{0}"),
    _mark("markup", r"\[([^\[\]]{1,200})\]\((?:https?:|mailto:|/|#)[^()\s]{0,500}\)", "{0}"),
    _mark("markup", r"^#{1,6}\s+(?=\S)", ""),
    _mark("markup", r"</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>]{0,200})?/?>"),
    _mark("markup", r"&(?:nbsp|amp|quot|lt|gt|#\d{2,5});"),
    _mark("markup", r"\{\{?\s*[\w .]{1,40}\s*\}?\}"),
    _mark("markup", r"(?<!\w)\[(?:[Dd]atum|[Nn]amn|[Ff]yll i[^\]]{0,60}|[Tt]ext|xx+|XX+|\.\.\.|…)\]"),
    _mark("markup", r"`([^`]{1,200})`", "{0}"),
    _mark("markup", r"\b(?:TODO|FIXME|XXX+|Lorem ipsum)\b"),
    _mark("markup", rf"(?<![\w-])(?:xx+(?=\s+[a-zåäö]{{2,}})|XX+(?=\s+(?:{_COUNTED}|kronor|elever)\b|\s*%))"),
    _mark("paragraph_space", r"(?<=§)(?: +)(?=\d)", _NBSP),
    _mark("unit_space", r"§(?=\d)", f"§{_NBSP}"),
    _mark("unit_space", r"(?<![\w.,-])(\d+(?:,\d+)?)%(?!\w)", f"{{0}}{_NBSP}%"),
    _mark("unit_space", r"(?<=\d) +(?=[%‰](?!\w))", _NBSP, once=True),
    _mark("unit_space", r"(?<![\w.,-])(\d+(?:,\d+)?)(?=(?:tkr|mnkr|kr)\b)", f"{{0}}{_NBSP}"),
    _mark(
        "unit_space",
        r"(?<![\w.,/-])(\d{2,3})(\d{3})(?= (?:kronor|kr|invånare|elever|personer|hushåll|ton)\b)",
        f"{{0}}{_NBSP}{{1}}",
    ),
    _mark("quotes", r"[“„]([^“”„\"]{1,300})[“”]", "”{0}”"),
    _mark("dash", r"(?<!\batt)(?<!\bsamt)(?<!\boch)(?<=[a-zåäö”)]) - (?=[a-zåäö”(])", " – "),
    _mark("dash", r"(?<![\w:/.-])((?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\w-]))", "{0}–"),
    _mark("dash", rf"(?<![\w/:.,-])(\d{{1,3}})-(?=\d{{1,3}} (?:{_COUNTED})\b)", "{0}–"),
    _mark("dash", r"\b((?:sid|kap|åk) \d{1,3})-(?=\d{1,3}\b(?!-))", "{0}–"),
    _mark("dash", rf"\b({_TIMES})-(?=(?:{_TIMES})\b)", "{0}–"),
    _mark("dash", r"(?<=§§)([ \u00a0]?\d+)-(?=\d)", "{0}–"),
    _mark("minus", rf"(?<=[^\d\W] )-(?=\d+(?:,\d+)?[ \u00a0]?(?:%|°|(?:{_AMOUNTS})\b))", _MINUS),
    _mark("double_space", r"(?<=[\w,;)”])  (?=[\w(”–])", " "),
    _mark("stray_space", r"(?<=[^\W\d_]) +([,;])(?=\s|$)", "{0}"),
    _mark("missing_space", r"(?<=[a-zåäö]{2}),(?=[a-zåäö]{2})", ", "),
    _mark("doubled_sign", r"(?<![.!?])(?:\.\.(?!\.)|!!+|\?\?+|,,+)", "{sign}"),
    _mark("stray_space", r"(?<=[^\W\d_]) +([.?])(?=\s+[A-ZÅÄÖ]|$)", "{0}"),
)
SHORT = {
    "t ex": "t.ex.", "bl a": "bl.a.", "m m": "m.m.", "o s v": "o.s.v.", "fr o m": "fr.o.m.", "t o m": "t.o.m.", "p g a": "p.g.a.",
    "tex": "t.ex.", "s k": "s.k.", "m fl": "m.fl.", "d v s": "d.v.s.",
}  # fmt: skip
ABBREVIATION = re.compile(rf"(?<![\w.])(?:{'|'.join(SHORT)})(?![\w.])")
_STOPLESS = "|".join(re.escape(one.removesuffix(".")) for one in dict.fromkeys(SHORT.values()))
CUT = re.compile(rf"(?<![\w.])(?:{_STOPLESS})(?![.\w])|\bkl(?= \d{{1,2}}[.:]\d\d)")
