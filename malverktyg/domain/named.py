"""Names in running text: which of them are certainly somebody that a register knows, and which a person must judge.

A whole name is certain, also with an initial for the given name, and in the genitive. A surname alone is so after a role or where
it can be nothing else ("Andersson"): "Ek" may be a tree and "Berg" a place. A given name alone may be anybody's.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from malverktyg.domain import paper_texts as texts
from malverktyg.domain.persons import GIVEN_NAMES, OF_NAMES, is_role

_SURNAMES_ALONE = re.compile(r"\w{2,}(?:sson|zon|dotter|qvist)", re.IGNORECASE)
_TITLES = frozenset(("herr", "fru", "doktor", "professor"))
_BEFORE = re.compile(r"([\w-]+)\s+$")
_CAPITAL = r"[A-ZÅÄÖÉ][\w-]+"
_AROUND, _SHORTEST_ALONE = 28, 3


@dataclass(frozen=True)
class Names:
    """The names that a register knows."""

    known: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str]) -> "Names":
        """The names, each once; empty ones are none."""
        return cls(frozenset(name for name in (" ".join(one.split()) for one in names) if name))

    def taken_out(self, text: str) -> str:
        """A text with what stands for a name in the place of each certain one."""
        if self._whole is not None:
            text = self._whole.sub(texts.NAME_TAKEN_OUT, text)
        if self._surnames is not None:
            text = self._surnames.sub(_certain, text)
        return text

    def unsure(self, text: str) -> Iterator[str]:
        """What in a text, where the certain ones are taken out, may name somebody: each with the words around it."""
        for match in self._perhaps.finditer(text):
            before = _BEFORE.search(text, max(0, match.start() - 40), match.start())
            if match["known"] or match["pair"] or (before and _is_title(before[1])):
                yield _with_words_around(text, match.start(), match.end())

    @cached_property
    def _whole(self) -> re.Pattern[str] | None:
        ways = {way for name in self.known for way in _ways(name)}
        return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(ways, key=len, reverse=True))})(?=s?\b)") if ways else None

    @cached_property
    def _surnames(self) -> re.Pattern[str] | None:
        last = {name.split()[-1] for name in self.known if " " in name}
        return _any_of(one for one in last if len(one) >= _SHORTEST_ALONE or _SURNAMES_ALONE.fullmatch(one))

    @cached_property
    def _perhaps(self) -> re.Pattern[str]:
        parts = {part for name in self.known for part in name.split() if part not in OF_NAMES and len(part.strip(".")) > 1}
        known = "|".join(sorted(map(re.escape, parts), key=len, reverse=True)) or r"(?!)"
        given = "|".join(sorted(map(re.escape, GIVEN_NAMES), key=len, reverse=True))
        return re.compile(rf"(?<!\w)(?:(?P<known>(?:{known})s?)|(?P<pair>(?:{given})\s+{_CAPITAL})|{_CAPITAL})(?!\w)")


def _ways(name: str) -> Iterator[str]:
    """How a whole name may be written: with any space between its parts, with an initial, with the surname first."""
    first, *rest = name.split()
    if not rest:
        return
    space = r"\s+"
    yield space.join(map(re.escape, (first, *rest)))
    if len(rest[-1]) > 1:
        yield rf"{re.escape(first[0])}\.?{space}{re.escape(rest[-1])}"
        yield rf"{re.escape(rest[-1])},{space}{re.escape(first)}"


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    found = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(found)})(?=s?\b)(?!-)") if found else None


def _certain(match: re.Match[str]) -> str:
    before = _BEFORE.search(match.string, max(0, match.start() - 40), match.start())
    is_certain = bool(_SURNAMES_ALONE.fullmatch(match[0])) or (before is not None and _is_title(before[1]))
    return texts.NAME_TAKEN_OUT if is_certain else match[0]


def _is_title(word: str) -> bool:
    return word[:1].islower() and (word in _TITLES or is_role(word))


def _with_words_around(text: str, start: int, end: int) -> str:
    """Some words with whole words before and after them, on one line."""
    first = text.rfind(" ", 0, max(0, start - _AROUND)) + 1 if start > _AROUND else 0
    last = text.find(" ", end + _AROUND)
    last = len(text) if last < 0 else last
    words = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{words}{'…' if last < len(text) else ''}"
