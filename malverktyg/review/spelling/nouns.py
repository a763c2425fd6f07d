"""How nouns and adjectives are bent: gender, number and definiteness, read from the flags of the word list.

The flags are those of the Swedish affix file: B and C make the neuter's definite singular, D and E the common gender's (or the
neuter's plural), F a definite plural, G and H the plurals, O the forms of an adjective.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Gender(StrEnum):
    """Utrum and neutrum."""

    COMMON = "common"
    NEUTER = "neuter"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a noun; a plural shows no gender."""

    gender: Gender | None
    plural: bool
    definite: bool


class Grammar(Protocol):
    """Knows how nouns and adjectives are bent."""

    def nouns(self, word: str) -> frozenset[Form]:
        """Every way to read a word as a noun; nothing where it may be something else, or is no noun."""
        ...

    def said_of(self, word: str) -> frozenset[Form]:
        """What an adjective or a participle may be said of; nothing where a word is neither."""
        ...


_NEUTER, _COMMON, _PLURAL, _OTHER = frozenset("BC"), frozenset("DE"), frozenset("GH"), frozenset("OPQ")
# What is the same in the singular and the plural: "lärare", "sökande", "tekniker".
_UNCHANGED = "s"  # bends nothing: it lets a word begin a compound
_VERBAL = ("ande", "ende")  # "uttalanden" are several, though the list does not say of which gender
_UNBENT = ("are", "ande", "ende", "er")
_COMMON_ONE, _NEUTER_ONE = Form(Gender.COMMON, plural=False, definite=True), Form(Gender.NEUTER, plural=False, definite=True)
_SEVERAL = Form(None, plural=True, definite=True)
_SAID_OF = (
    Form(Gender.COMMON, plural=False, definite=False),
    Form(Gender.NEUTER, plural=False, definite=False),
    Form(None, plural=True, definite=False),
)
# The ends of participles and adjectives that are said of one, of one neuter and of several.
_PARTICIPLES = (("ad", "at", "ade"), ("dd", "tt", "dda"), ("d", "t", "da"), ("en", "et", "na"))
_SHORTENED = (("el", "elt", "la"), ("er", "ert", "ra"), ("sam", "samt", "samma"), ("än", "änt", "änna"))
# Adjectives whose three forms no rule gives.
_UNRULY = (("god", "gott", "goda"), ("gammal", "gammalt", "gamla"), ("liten", "litet", "små"), ("bred", "brett", "breda"))


def read_noun(word: str, analyses: Iterable[str], flags: Mapping[str, str]) -> frozenset[Form]:
    """The readings of a word that the engine has analysed; ``flags`` are those of each stem of the list.

    A participle that looks like a definite noun ("beslutet") is passed over: after an article the noun is meant.
    """
    found: set[Form] = set()
    for analysis in analyses:
        stem, bent = _last_part(analysis)
        if bent in ("M", "O", _UNCHANGED):
            continue
        readings = _readings(word, stem, frozenset(flags.get(stem, "")), bent)
        if not readings or (word.endswith("s") and not stem.endswith("s")):  # a verb, an adjective, or a genitive
            return frozenset()
        found |= readings
    return frozenset(found)


def _last_part(analysis: str) -> tuple[str, str]:
    """The stem of a word, or of a compound's last part, and the flag that bent it: " pa:skol pa:området st:område fl:C"."""
    part = analysis.rsplit("pa:", 1)[-1].split()
    stem = next((one[3:] for one in part if one.startswith("st:")), part[0] if part else "")
    return stem, next((one[3:] for one in part if one.startswith("fl:")), "")


def _readings(word: str, stem: str, flags: frozenset[str], bent: str) -> frozenset[Form]:
    if stem.endswith("a"):
        flags -= frozenset("BD")  # there they make "resande" of "resa"
    if not flags & (_NEUTER | _COMMON) or flags & _OTHER:
        return frozenset()
    neuter = bool(flags & _NEUTER)
    two_words = neuter and bool(flags & _PLURAL) and "D" in flags  # "planet" and "planen"
    bare = _bare(stem, flags, neuter=neuter, two_words=two_words)
    several = Form(None, plural=True, definite=bent == "D")
    of_common = {several, _COMMON_ONE} if two_words else {several}
    held: dict[str, Iterable[Form]] = {
        "": bare,
        "B": {_NEUTER_ONE},
        "C": {_NEUTER_ONE},
        "D": of_common if neuter else {_COMMON_ONE},
        "E": of_common if neuter else {_COMMON_ONE, several} if stem.endswith(_VERBAL) else {_COMMON_ONE},
        "F": {_SEVERAL} if word.endswith("na") else {_SEVERAL, _COMMON_ONE},
        "G": {Form(None, plural=True, definite=word.endswith("na"))},
        "H": {Form(None, plural=True, definite=word.endswith("na"))},
    }
    return frozenset(held.get(bent, ()))


def _bare(stem: str, flags: frozenset[str], *, neuter: bool, two_words: bool) -> frozenset[Form]:
    unsaid = stem.endswith("e") and flags >= {"E", "F"} and "C" not in flags  # "skede": neuter, but no flag says so
    gender = None if two_words or unsaid else Gender.NEUTER if neuter else Gender.COMMON
    one, several = Form(gender, plural=False, definite=False), Form(None, plural=True, definite=False)
    is_several_too = neuter or stem.endswith(_UNBENT) or not flags & _PLURAL
    return frozenset({one, several} if is_several_too else {one})


def read_adjective(word: str, knows: Callable[[str], bool], flags: Mapping[str, str]) -> frozenset[Form]:
    """What a word is said of, where all three of its forms are words."""
    found: set[Form] = set()
    for forms in _UNRULY:
        found.update(form for form, other in zip(_SAID_OF, forms, strict=True) if other == word)
    for ends in (*_PARTICIPLES, *_SHORTENED):
        for form, end in zip(_SAID_OF, ends, strict=True):
            stem = word.removesuffix(end)
            if stem != word and len(stem) > 2 and all(knows(stem + other) for other in ends):
                found.add(form)
    for form, end in zip((*_SAID_OF, _SAID_OF[1]), ("", "t", "a", "tt"), strict=True):
        stem = word.removesuffix(end) if end else word
        if word.endswith(end) and "O" in flags.get(stem, "") and any(knows(stem + neuter) for neuter in ("t", "tt")):
            found.add(form)
    if word.endswith("t") and "O" in flags.get(word, ""):  # "kort" is its own neuter
        found.update(_SAID_OF[:2])
    return frozenset(found)
