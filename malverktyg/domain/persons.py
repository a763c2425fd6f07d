"""Roles and persons: which words name a function or a part of the organisation, and which somebody by name."""

import re
from dataclasses import dataclass

_ROLE = re.compile(
    r"(?:chef(?:en|er)?|led(?:are|aren|ning|ningen)|samordnare?n?|rektor(?:n|er)?|ekonom(?:en|er)?|strateg(?:en|er)?|utvecklare|handläggare"
    r"|sekreterare|ansvarig|pedagog(?:er)?|lärare|kurator(?:er)?|direktör|controller|jurist(?:er)?|ingenjör(?:er)?|arkitekt|planerare"
    r"|inspektör(?:er)?|tekniker|konsulent(?:er)?|sköterska|sköterskor|assistent(?:er)?|coach|bibliotekarie|kommunikatör|kontoret"
    r"|förvaltare|föreståndare|skötare|vårdare|mästare|utredare|rådgivare|administratör(?:er)?|registrator|upphandlare|inköpare"
    r"|ordförande|ledamot|ledamöter|koordinator(?:er)?|analytiker|intendent(?:er)?|arkivarie|antikvarie|ekolog(?:er)?|psykolog(?:er)?"
    r"|läkare|terapeut(?:er)?|värd(?:ar)?|lots(?:ar)?|kock(?:ar)?"
    r"|förvaltning(?:en)?|nämnden?|styrelsen?|enhet(?:en)?|avdelning(?:en)?|team(?:et)?|specialist(?:er)?|inspiratörer|ombud|vd|hr|it)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[,;/()]|\s[–-]\s)\s*")
_WITHIN = frozenset({"för", "på", "inom", "vid", "av", "i", "och"})
# Parts of the organisation, and everybody, that stand where a person may.
_NOBODY = frozenset(
    {
        "samtliga",
        "alla",
        "respektive",
        "berörda",
        "övriga",
        "kommunen",
        "ledningsgruppen",
        "arbetsgruppen",
        "personal",
        "samverkan",
    }
)
OF_NAMES = frozenset({"von", "af", "de", "van", "der"})
_NO_NAME = (
    "are",
    "ör",
    "ist",
    "intendent",
    "et",
    "erna",
    "arna",
    "orna",
    "heten",
    "ningen",
    "gruppen",
    "centret",
    "skolan",
    "skolor",
    "tjänst",
    "bibliotek",
    "enhet",
    "skola",
    "kontor",
    "verk",
    "center",
    "omsorg",
)
# The given names that most people in Sweden bear (Statistiska centralbyrån, Namnstatistik, 2023), where nothing else tells.
_MOST_BORNE = """
Anna Eva Maria Karin Sara Kristina Lena Emma Kerstin Ingrid Malin Jenny Linda Marie Hanna Annika Elin Susanne Monica
Johanna Sofia Elisabeth Ulla Birgitta Åsa Helena Camilla Emelie Ida Julia Amanda Frida Josefin Ellen Katarina Marianne
Barbro Gunilla Margareta Inger Anneli Pia Ann Sandra Cecilia Therese Carina Lisa Elsa Alice Agnes Lina Ebba Maja Klara
Astrid Helen Christina Lars Mikael Anders Johan Erik Per Karl Peter Daniel Fredrik Jan Andreas Stefan Mats Marcus
Mattias Bo Magnus Thomas Jonas Niklas Björn Nils Martin Patrik Henrik Joakim Christer Robert David Oskar Alexander Filip
Simon Viktor Emil Anton Gustav Axel Lucas Hugo Leif Ulf Kjell Göran Sven Håkan Hans Jörgen Kent Roger Tommy Christian
Jesper Rickard Sebastian Linus Rasmus Adam Mohammed Ali Ahmed Fatima Karl-Erik Lars-Erik Bengt Rolf Kurt Åke Gunnar
Claes Olof Tobias Pontus Oscar
"""
GIVEN_NAMES = frozenset(_MOST_BORNE.split())


@dataclass(frozen=True, slots=True)
class Parted:
    """A text in which somebody may be named: what of it is roles, and the names that were in it."""

    roles: str
    names: tuple[str, ...] = ()


def is_role(text: str) -> bool:
    """Whether a short text names a role or a part of the organisation: "Kulturskolechef", "HR"."""
    words = text.split()
    return 0 < len(words) <= 4 and any(
        _ROLE.fullmatch(word) or (_ROLE.search(word, max(0, len(word) - 14)) and _ends(word)) for word in words[:2]
    )


def _ends(word: str) -> bool:
    return any(match.end() == len(word) for match in _ROLE.finditer(word))


def parted(text: str) -> Parted:
    """Roles apart from names: "Anna Ek, kanslichef" is the role "Kanslichef" and the name "Anna Ek".

    What cannot be told to be a role or a part of the organisation, and looks as a name does, is taken for one: a name too few is
    shown rather than one too many.
    """
    roles, names = [], []
    for piece in filter(None, _PARTS.split(" ".join(text.split()))):
        kept, name = _of_piece(piece.split())
        if kept:
            roles.append(kept)
        if name:
            names.append(name)
    shown = ", ".join(roles)
    return Parted(text if not names else shown[:1].upper() + shown[1:], tuple(names))


def _of_piece(words: list[str]) -> tuple[str, str]:
    """The words of a piece that are no name, and those that are."""
    kept: list[str] = []
    name: list[str] = []
    for place, word in enumerate(words):
        within = place > 0 and words[place - 1].casefold() in _WITHIN
        following = words[place + 1] if place + 1 < len(words) else ""
        (name if not within and _is_name(word, bool(name), following, alone=len(words) == 1) else kept).append(word)
    return " ".join(kept), " ".join(name)


def _is_name(word: str, goes_on: bool, following: str, *, alone: bool) -> bool:
    """Whether a word is somebody's, where a name may go on from the word before it."""
    plain = word.strip(".,:")
    if plain in OF_NAMES or plain in GIVEN_NAMES or plain.split("-")[0] in GIVEN_NAMES:
        return True
    if not _may_be_name(plain):
        return False
    if plain.isupper():  # initials, in a piece of their own or after a name; "HR" and "IT" are roles
        return (alone and 1 < len(plain) <= 4) or (goes_on and len(plain) == 1)
    return goes_on or ((alone or _may_be_name(following)) and not plain.casefold().endswith(_NO_NAME))


def _may_be_name(plain: str) -> bool:
    return plain[:1].isupper() and not is_role(plain) and plain.casefold() not in _NOBODY
