"""The Swedish dictionary: Hunspell with the free word list that the program carries, loaded when it is first asked."""

from functools import cache
from importlib import resources
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING

from malverktyg.review.spelling.near import apart, near, tripped, undotted
from malverktyg.review.spelling.nouns import Form, read_adjective, read_noun

if TYPE_CHECKING:
    from hunspell import Hunspell

_NAME, _OWN = "sv", "kommunord.txt"


class Swedish:
    """Hunspell with the word list and what municipalities write besides. May be asked from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._hunspell = _load()
        self._known: dict[str, bool] = {}
        self._meant: dict[str, tuple[str, ...]] = {}
        self._nouns: dict[str, frozenset[Form]] = {}
        self._said_of: dict[str, frozenset[Form]] = {}

    def knows(self, word: str) -> bool:
        """Whether the list has the word, as it stands or as a compound; asked once for each word."""
        known = self._known.get(word)
        if known is None:
            with self._lock:
                known = self._known[word] = bool(self._hunspell.spell(word))
        return known

    def meant(self, word: str) -> tuple[str, ...]:
        """The words of the list one slip away; else the compounds that the fingers missed, or two words run together."""
        if word not in self._meant:
            self._meant[word] = tuple(sorted(self._possible(word)))
        return self._meant[word]

    def nouns(self, word: str) -> frozenset[Form]:
        """Every way to read a word as a noun."""
        if word not in self._nouns:
            with self._lock:
                analyses = self._hunspell.analyze(word)
            self._nouns[word] = read_noun(word, analyses, _flags())
        return self._nouns[word]

    def said_of(self, word: str) -> frozenset[Form]:
        """What an adjective or a participle may be said of."""
        if word not in self._said_of:
            self._said_of[word] = read_adjective(word, self.knows, _flags())
        return self._said_of[word]

    def _possible(self, word: str) -> set[str]:
        found = {one for one in chain(near(word), undotted(word)) if self._is_word(one)}
        listed = {one for one in found if self._is_listed(one)}
        likeliest = found.intersection(chain(tripped(word), undotted(word)))
        if found:
            return listed & likeliest or listed or likeliest
        return {" ".join(pair) for pair in apart(word) if all(self._is_listed(one) for one in pair)}

    def _is_word(self, letters: str) -> bool:
        """Asked of hundreds of strings that are no words, which are not worth remembering."""
        with self._lock:
            return bool(self._hunspell.spell(letters))

    def _is_listed(self, word: str) -> bool:
        """Whether the list has the word as it stands: anything can be compounded, so a compound says little of what was meant."""
        with self._lock:
            return any("pa:" not in how for how in self._hunspell.analyze(word))


@cache
def swedish() -> Swedish:
    """The one dictionary of the program."""
    return Swedish()


@cache
def _flags() -> dict[str, str]:
    """The flags of every stem in the list, those of words that are written alike together."""
    found: dict[str, str] = {}
    for line in (resources.files("resources") / "spelling" / f"{_NAME}.dic").read_text("utf-8").splitlines():
        stem, _, flags = line.partition("/")
        if flags:
            found[stem] = found.get(stem, "") + flags
    return found


def _load() -> "Hunspell":
    from hunspell import Hunspell  # noqa: PLC0415  loaded with the first review

    folder = resources.files("resources") / "spelling"
    with resources.as_file(folder) as place:
        # Told that the path is UTF-8, the engine reads it right on Windows too, whatever the system's own encoding.
        loaded = Hunspell(_NAME, hunspell_data_dir=str(place), system_encoding="UTF-8")
    for word in (folder / _OWN).read_text("utf-8").split():
        loaded.add(word)
    return loaded
