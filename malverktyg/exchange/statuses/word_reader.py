"""One scale's words and signs, ready to be asked what a text means, and how sure that is."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from rapidfuzz import fuzz

from malverktyg.exchange.cells.strings import even, name_words
from malverktyg.exchange.statuses import wordlists
from malverktyg.exchange.statuses.colours import Family, family
from malverktyg.exchange.statuses.signs import Sign, sign_of

Step = TypeVar("Step", bound=StrEnum)

_ENDS = " .,:;!*'\"”“’`_|"
_REST = re.compile(r"^(.{2,40}?)(?:[.,:;!/]|\s[-–—]|\n|\s\()\s*(.+)$", re.DOTALL)
_LIKENESS, _APART = 85, 4
_SHORTEST, _LONGEST = 5, 40
_SHORT_REST = 2
# Small words around a phrase that change nothing of what it says: "har lagts ner", "är nu klar", "går inte att bedöma än".
_AROUND = re.compile(
    r"(?:(?:har|är|blev|blivit|nu|redan|tyvärr) )*(?P<phrase>.+?)"
    r"(?: (?:än|ännu|nu|redan|just nu|idag|i dag|i nuläget|fortfarande|tyvärr|för närvarande|för tillfället))*"
)
# "Har påbörjas" is a slip for what has been done, and not for what is being done.
_DOING = re.compile(r"\w*[^t\W]s\b")
_BUT = re.compile(r"(?:men|dock|fast|om|utom|förutom|förutsatt)\b")
_ACCORDING = re.compile(r"\benl\b\.?")
_COLOUR = re.compile(r"(?:ljus|mörk)?(?P<colour>grön|gul|röd|grå)t?(?: (?:ljus|pil|flagga|färg|markering|gubbe|smiley|prick))?")
_COLOUR_WORDS = {"grön": Sign.GREEN, "gul": Sign.YELLOW, "röd": Sign.RED, "grå": Sign.GREY}
_TRUE, _FALSE = ("sant", "true"), ("falskt", "false")
_SURE = frozenset({Sign.CHECK, Sign.UP, Sign.LEVEL, Sign.DOWN})
# Signs that judge also where words follow them: a dot, an arrow or a letter before a text is its bullet.
_JUDGING = frozenset({Sign.HAPPY, Sign.PLAIN, Sign.SAD, Sign.GREEN, Sign.YELLOW, Sign.RED, Sign.GREY})
_COLOURS = {
    Family.GREEN: Sign.GREEN,
    Family.YELLOW: Sign.YELLOW,
    Family.ORANGE: Sign.YELLOW,
    Family.RED: Sign.RED,
    Family.GREY: Sign.GREY,
}


@dataclass(frozen=True, slots=True)
class Understood(Generic[Step]):
    """A step of a scale, whether it was guessed (likeness, a sign, one word of a sentence), and text that stood after it."""

    step: Step
    guessed: bool = False
    rest: str = ""


@dataclass(frozen=True)
class WordReader(Generic[Step]):
    """A scale's phrases and signs, and what understands its sentences.

    ``overruled`` tells which steps a second judgement in the same cell takes the place of: "Ja, delvis" is partly.
    ``explaining`` are steps whose words only explain another that stands before them: "Delvis uppnått – väntar på statistik".
    """

    phrases: Mapping[str, Step]
    signs: Mapping[Sign, Step]
    sentence: Callable[[str], Step | None]
    overruled: Mapping[Step, Collection[Step]] = field(default_factory=dict)
    explaining: Collection[Step] = ()

    def read(self, text: str, *, font: str = "", colour: str | None = None, binary: bool = False) -> Understood[Step] | None:
        """What a text means, or nothing. ``font`` and ``colour`` are the letters' own; ``binary`` lets ones and noughts count."""
        sign = sign_of(text, font)
        if sign is Sign.DOT and colour is not None:
            sign = _COLOURS.get(family(colour), sign)
        if sign is not None:
            return Understood(self.signs[sign], guessed=sign not in _SURE) if sign in self.signs else None
        folded = fold(text)
        if folded in self.phrases:
            return Understood(self.phrases[folded])
        if folded in (*_TRUE, *_FALSE) or (binary and folded in ("0", "1")):
            return self._of_sign(Sign.CHECK if folded in (*_TRUE, "1") else Sign.CROSS)
        if match := _COLOUR.fullmatch(folded):
            return self._of_sign(_COLOUR_WORDS[match["colour"]])
        if "?" in folded:
            return None
        return self._surrounded(folded) or self._signed(text) or self._leading(text) or self._told(folded) or self._alike(folded)

    def _of_sign(self, sign: Sign) -> Understood[Step] | None:
        return Understood(self.signs[sign], guessed=True) if sign in self.signs else None

    def _signed(self, text: str) -> Understood[Step] | None:
        """A sign followed by what explains it: "🟡 Läckaget 22 %". A list of signs is no single judgement."""
        first, *rest = text.split(maxsplit=1) or ("",)
        sign = sign_of(first) if rest and not first.isascii() else None
        if sign not in _JUDGING or sign not in self.signs or any(sign_of(word) in _JUDGING for word in rest[0].split()):
            return None
        return Understood(self.signs[sign], guessed=True, rest=rest[0].strip(" -–—:"))

    def _surrounded(self, folded: str) -> Understood[Step] | None:
        step = self._within(folded)
        return Understood(step, guessed=True) if step is not None else None

    def _within(self, folded: str) -> Step | None:
        """What a phrase says that small words stand around."""
        match = _AROUND.fullmatch(folded) if len(folded) <= _LONGEST else None
        if match is None or (folded.startswith("har ") and _DOING.match(match["phrase"])):
            return None
        return self.phrases.get(match["phrase"])

    def _leading(self, text: str) -> Understood[Step] | None:
        """A known phrase followed by more: "Pågår – väntar på upphandling". A short denial behind it is the answer itself."""
        match = _REST.match(text.strip())
        if match is None:
            return None
        first, rest = fold(match[1]), match[2].strip()
        step = self.phrases.get(first)
        if step is None:
            return self._told_before(first, _without_bracket(rest))
        second = self.phrases.get(fold(rest))
        if second is not None and (second in self.explaining) is (step in self.explaining):
            wins = second is step or (step in self.overruled.get(second, ()) and "/" not in text)
            return Understood(second, guessed=True) if wins else None
        following = fold(rest).split()
        denied = 0 < len(following) <= _SHORT_REST and following[0] in wordlists.NEGATIONS
        if denied and not _denials(first):
            return None
        return Understood(step, guessed=True, rest=_without_bracket(rest))

    def _told_before(self, first: str, rest: str) -> Understood[Step] | None:
        """A judgement of some words, and after it what explains it: "Går inte att bedöma än, statistiken kommer senare"."""
        step = self._within(first)
        if step is None and not _BUT.match(fold(rest)):
            step = self.sentence(first)
        return Understood(step, guessed=True, rest=rest) if step is not None else None

    @cached_property
    def _kindred(self) -> Mapping[tuple[str, int], list[tuple[str, Step]]]:
        """The phrases by first letter and number of words: a text is likened to its kin alone, for every cell may be asked."""
        groups: defaultdict[tuple[str, int], list[tuple[str, Step]]] = defaultdict(list)
        for phrase, step in self.phrases.items():
            groups[phrase[:1], len(phrase.split())].append((phrase, step))
        return groups

    @cached_property
    def _unspaced(self) -> Mapping[str, str]:
        """The phrases by themselves without their blanks, for those that were forgotten or put in."""
        return {phrase.replace(" ", ""): phrase for phrase in self.phrases}

    def _told(self, folded: str) -> Understood[Step] | None:
        step = self.sentence(folded)
        return Understood(step, guessed=True) if step is not None else None

    def _alike(self, folded: str) -> Understood[Step] | None:
        """The one step with a phrase of nearly the same words: a spelling slip."""
        if not _SHORTEST <= len(folded) <= _LONGEST:
            return None
        best: dict[Step, float] = {}
        spaced = self._unspaced.get(folded.replace(" ", ""))
        if spaced is not None and not _denials(folded) - _denials(spaced):
            best[self.phrases[spaced]] = 100
        for phrase, step in self._kindred.get((folded[0], len(folded.split())), ()):
            if likely_same(folded, phrase):
                best[step] = max(best.get(step, 0), fuzz.ratio(folded, phrase))
        ranked = sorted(best.items(), key=lambda pair: -pair[1])
        if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < _APART):
            return None
        return Understood(ranked[0][0], guessed=True)


def _without_bracket(rest: str) -> str:
    """What stood after a phrase, without the end of the bracket that it began."""
    return rest if rest.count("(") == rest.count(")") else rest.removesuffix(")")


def fold(text: str) -> str:
    """Small letters, single blanks, one kind of dash, no punctuation at the ends: typing habits are no difference."""
    folded = _ACCORDING.sub("enligt", even(name_words(text) or text)).strip(_ENDS)
    return folded.strip("()[]").strip(_ENDS) if folded[:1] in "([" else folded


def _denials(folded: str) -> set[str]:
    """The words of a text that turn its meaning round: "ok ej" is not "okej"."""
    return set(folded.split()) & set(wordlists.NEGATIONS)


def likely_same(text: str, phrase: str) -> bool:
    """Whether two folded texts differ by slips of the fingers alone, word by word, so that no denial is gained or lost."""
    words, wanted = text.split(), phrase.split()
    return len(words) == len(wanted) and all(
        mine == other or _slip(mine, other) for mine, other in zip(words, wanted, strict=True)
    )


def _slip(word: str, wanted: str) -> bool:
    """Whether one long word is nearly another. "Oklart" is not nearly "klart", nor "avslutas" nearly "avslutad"."""
    if (
        min(len(word), len(wanted)) < _SHORTEST - 1
        or abs(len(word) - len(wanted)) > 1
        or word[0] != wanted[0]
        or ("o" in word[:2]) != ("o" in wanted[:2])
    ):
        return False
    return _ends_alike(word, wanted) and fuzz.ratio(word, wanted) >= _LIKENESS


def _ends_alike(word: str, wanted: str) -> bool:
    """Whether both are done ("avslutad", "avslutat"), or both are being done ("avslutas"), or neither."""
    return (word[-1] in "dt", word[-1] == "s") == (wanted[-1] in "dt", wanted[-1] == "s")
