"""Who answers for something: a cell with several roles or names becomes several."""

import re
from functools import lru_cache

from malverktyg.domain.persons import is_role

_SEPARATORS = re.compile(r"(?:(?<!\s)\s*|(?<=\s))[,;/+\n]\s*|(?<!\s)\s+(?:och|samt)\s+", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[•●▪◦*]|[-–—]\s|\d{1,2}[.)]\s)\s*")
_NOTHING = frozenset({"", "-", "–", "—", "?", "n/a", "saknas", "ingen"})
_AND_OTHERS = re.compile(r"(?:m\.? ?fl\.?|mfl\.?|med flera|etc\.?|m\.? ?m\.?)", re.IGNORECASE)
_OF_A_FIELD = re.compile(r"\S+ (?:för|på|inom|vid|av) \S+$")
_LABEL = re.compile(r"^\s*(?:ansvarig(?:a|t)?(?: funktion| chef)?|ansv\.?)\s*:\s*", re.IGNORECASE)
_NUMBERED = re.compile(r"(?<=\S)\s+(?=\d{1,2}[.)]\s)")
_FIELDS = frozenset(
    [
        "barn",
        "bygg",
        "ekonomi",
        "fastighet",
        "fritid",
        "förskole",
        "gatu",
        "gymnasie",
        "hälsa",
        "idrott",
        "individ",
        "informations",
        "kost",
        "kultur",
        "lokal",
        "mark",
        "miljö",
        "näringsliv",
        "omsorg",
        "park",
        "personal",
        "plan",
        "samhälle",
        "service",
        "skol",
        "social",
        "stöd",
        "teknik",
        "trafik",
        "trygghet",
        "utbildning",
        "vatten",
        "vuxen",
        "vård",
        "vägar",
        "äldre",
        "vatten",
        "arbetsmarknad",
        "klimat",
        "energi",
        "bibliotek",
        "turism",
        "hamn",
        "räddning",
        "säkerhet",
        "kommunikation",
        "upphandling",
        "hr",
        "it",
        "va",
    ]
)


@lru_cache(maxsize=20_000)
def split_people(text: str) -> tuple[str, ...]:
    """Each role or person, in order and once. Brackets are left whole, and so is "Vård- och omsorgschef"."""
    people: list[str] = []
    text = _LABEL.sub("", text.replace("\u00a0", " "))
    for piece in _joined(_cut(_NUMBERED.sub("\n", text) if text.lstrip().startswith("1") else text)):
        name = " ".join(_BULLET.sub("", piece).split()).strip(" .;,")
        if _AND_OTHERS.fullmatch(piece.strip()) and people:
            people[-1] = f"{people[-1]} {piece.strip()}"
        elif name.casefold() not in _NOTHING and name not in people:
            people.append(name + "." * _ends_as_short_form(piece, name))
    return tuple(people)


def _cut(text: str) -> list[tuple[str, str]]:
    """Pieces with the separator that stood before each; nothing inside brackets is cut."""
    pieces, begin, before, at, depth = [], 0, "", 0, 0
    for match in _SEPARATORS.finditer(text):
        depth += _opened(text[at : match.start()])
        at = match.start()
        if depth <= 0:
            pieces.append((before, text[begin : match.start()]))
            begin, before = match.end(), match[0]
    return [*pieces, (before, text[begin:])]


def _opened(text: str) -> int:
    """How many more brackets are opened in a text than closed."""
    return sum(text.count(c) for c in "([{") - sum(text.count(c) for c in ")]}")


def _joined(pieces: list[tuple[str, str]]) -> list[str]:
    """Put compounds back together: "Vård-" + "omsorgschef", "Kultur" + "fritidschef"."""
    joined: list[str] = []
    hanging = False
    for separator, piece in pieces:
        if joined and (hanging or _is_compound(joined[-1], separator, piece)):
            joined[-1] += separator + piece
        else:
            joined.append(piece)
        hanging = joined[-1].rstrip().endswith(("-", "\u2011")) and len(joined[-1].strip()) > 1
    return joined


def _is_compound(left: str, separator: str, right: str) -> bool:
    """Whether "Kultur och fritidschef" is one role without its hyphen, or "Chef för vård och omsorg" and "Enhetschef barn
    och unga" one with two fields."""
    if separator.strip().casefold() != "och" or not right[:1].islower():
        return False
    if left.strip().casefold() in _FIELDS:
        return True
    return not is_role(right) and (_OF_A_FIELD.search(left) is not None or _has_a_field(left.split()))


def _has_a_field(words: list[str]) -> bool:
    """Whether a role goes on with what it is for: "Enhetschef barn", which "och unga" may still belong to."""
    return len(words) > 1 and is_role(words[0]) and not is_role(words[-1])


def _ends_as_short_form(piece: str, name: str) -> bool:
    """Whether the full stop belongs to the word: "Utv. led."."""
    return piece.strip().endswith(".") and " " in name and len(name.rsplit(maxsplit=1)[-1]) <= 4
