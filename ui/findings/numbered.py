"""Findings with the numbers that join form, paper and list, and where in a field's text each of them stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from malverktyg.review.finding import Finding
from ui.widgets.remark import Kind


@dataclass(frozen=True, slots=True)
class Numbered:
    """A finding and its number in the paper's order; 0 where no number joins it to anything."""

    number: int
    finding: Finding

    @property
    def kind(self) -> Kind:
        """What kind of remark it is."""
        return Kind.of(self.finding.severity)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a finding's words stand in a text."""

    start: int
    end: int
    of: Numbered


def numbered(findings: Iterable[Finding]) -> tuple[Numbered, ...]:
    """The findings numbered from one, as they stand."""
    return tuple(Numbered(number, finding) for number, finding in enumerate(findings, 1))


def unnumbered(findings: Iterable[Finding]) -> tuple[Numbered, ...]:
    """The findings as they stand, where there is no paper to find their numbers in."""
    return tuple(Numbered(0, finding) for finding in findings)


def located(text: str, some: Sequence[Numbered]) -> tuple[Spot, ...]:
    """Where the findings of a field stand in what is written there; one whose words are gone already stands nowhere."""
    taken: set[tuple[str, int]] = set()
    spots: list[Spot] = []
    for one in some:
        excerpt, rule = one.finding.excerpt, one.finding.rule
        start = next((place for place in _places(text, one.finding) if (rule, place) not in taken), None)
        if excerpt and start is not None:
            taken.add((rule, start))
            spots.append(Spot(start, start + len(excerpt), one))
    return tuple(spots)


def _places(text: str, finding: Finding) -> Iterator[int]:
    """Every place of a finding's words: first in its own sentence, then anywhere."""
    excerpt, sentence = finding.excerpt, finding.sentence
    if sentence and excerpt in sentence:
        for begin in _each(text, sentence):
            yield from (begin + place for place in _each(sentence, excerpt))
    yield from _each(text, excerpt)


def _each(text: str, words: str) -> Iterator[int]:
    place = text.find(words) if words else -1
    while place >= 0:
        if not (_inside(text, place) or _inside(text, place + len(words))):
            yield place
        place = text.find(words, place + 1)


def _inside(text: str, place: int) -> bool:
    """Whether a place parts a word."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
