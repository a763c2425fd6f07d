"""Keys in words: titles of keys, lists of the words one may choose between, and texts that explain signs ("x = klart")."""

import re

from malverktyg.exchange.headings.headings import read_heading
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.legend import Meaning, colour_named, meaning_of, shape_key, sign_key

_PAIR = re.compile(r"^\s*(?P<sign>.{1,24}?)\s*(?:=|:|→|->|\s[–—-]\s|\s-\s)\s*(?P<text>.{2,90})\s*$", re.DOTALL)
_INTRODUCTION = re.compile(r"^\s*[*]?\s*(?P<intro>[^=]{0,60}?)\s*:\s*(?=\S.*=)", re.DOTALL)
_PARTS = re.compile(r"[;\n]|,(?=[^=,]{1,40}=)|\s{2,}|\.\s+(?=[^=.]{1,24}=)|\s/\s")
_TITLE = re.compile(
    r"^\W*(?:tecken|färg|status|symbol|bedömnings?|smiley|läges?|förkortnings?)?(?:förklaring(?:ar)?|nyckel|skala)\b"
    r"|^\W*legend\b|^\W*färger(?:nas)?\b|^\W*förklaring (?:av|till) |^\W*(?:så här|så) (?:tolkas|läses)",
    re.IGNORECASE,
)
_CHOICES = re.compile(
    r"^\W*(?:läge|status|bedömning|måluppfyllelse|val|alternativ|skala)[^:]{0,30}:\s*(?P<words>.+)$", re.IGNORECASE | re.DOTALL
)
_HINTS = ("förklaring", "legend", "färg", "nyckel", "skala", "tolkas", "läses")
_LONGEST_TITLE, _LONGEST_LIST, _LONGEST_TEXT = 60, 200, 600
SHORT_SIGN = 3


def may_tell(text: str) -> bool:
    """Whether it is worth looking closer at a text near an edge of a sheet: most cells are no key."""
    small = text.lower()
    listed = len(text) <= _LONGEST_LIST and any(sign in text for sign in ":–-") and any(sign in text for sign in ",;/|\n")
    return (
        listed
        or any(word in small for word in _HINTS)
        or (text[:1] > "\u2000" and bool(shape_key(text.split(maxsplit=1)[0], "")))
    )


def is_legend_title(text: str) -> bool:
    """Whether a cell heads a key: "Teckenförklaring", or a list of the words one may choose between."""
    text = text.strip()
    if len(text) <= _LONGEST_TITLE and _TITLE.match(text) is not None:
        return True
    choices = _CHOICES.match(text)
    if choices is None:
        return False
    parts = [part for part in re.split(r"\s*[/,;|]\s*|\s+eller\s+", choices["words"].strip(" .")) if part]
    known = sum(words.goal_status(part) is not None or words.activity_status(part) is not None for part in parts)
    return len(parts) >= 3 and known >= len(parts) - 1


def written_pairs(text: str) -> dict[str, Meaning]:
    """The signs that a text explains: with "=", with a colon or dash where every part of the text is such a pair, or each sign
    with its words after it ("🟢 uppnås 🔴 uppnås inte")."""
    if len(text) > _LONGEST_TEXT:
        return {}
    if "=" in text:
        text = _in_bracket(text)
        intro = _INTRODUCTION.match(text)
        parts = _PARTS.split(text[intro.end() :] if intro else text)
        return dict(pair for part in parts if "=" in part and (pair := _pair(part)))
    if signed := _signed_pairs(text):
        return signed
    body = text.split(":", 1)[-1] if text.count(":") == 1 else text
    parts = [part for part in re.split(r"[;\n,]", body) if part.strip()]
    known = [pair for part in parts if (pair := _pair(part)) and _is_sign(pair[0])]
    return dict(known) if len(known) == len(parts) and len(known) > 1 else {}


def _signed_pairs(text: str) -> dict[str, Meaning]:
    """Signs that each stand before their words, where the text is nothing else."""
    pairs: dict[str, list[str]] = {}
    key = ""
    for word in text.split():
        shape = shape_key(word, "")
        if not (shape or key) or shape in pairs:
            return {}
        key = shape or key
        pairs.setdefault(key, []).extend(() if shape else (word,))
    known = {sign: meaning for sign, words_ in pairs.items() if (meaning := meaning_of(" ".join(words_).strip(" ,;|/.")))}
    return known if len(known) == len(pairs) > 1 else {}


def _in_bracket(text: str) -> str:
    """What stands in a bracket that the first pair begins in: "Bedömning 1–3 (1 = uppnås inte, 2 = …)"."""
    opens, ends = text.rfind("(", 0, text.index("=")), text.rfind(")")
    return text[opens + 1 : ends] if opens >= 0 and text.index("=") < ends else text


def _pair(part: str) -> tuple[str, Meaning] | None:
    match = _PAIR.match(part.strip(" ."))
    meaning = meaning_of(match["text"]) if match else None
    return (sign_key(match["sign"]) or shape_key(match["sign"], ""), meaning) if match and meaning else None


def _is_sign(key: str) -> bool:
    return (
        colour_named(key) is not None
        or bool(shape_key(key, ""))
        or key.startswith("sign ")
        or (len(key) <= SHORT_SIGN and not is_heading(key))
    )


def is_heading(text: str) -> bool:
    """Whether a text heads a column of a table."""
    return bool(text) and not text.isdigit() and read_heading(text) is not None
