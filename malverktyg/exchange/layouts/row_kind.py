"""What a row of a hierarchy may name, by the word for its kind, and how deep its number lies."""

import re
from enum import Enum, auto

from malverktyg.exchange.cells.strings import name_words
from malverktyg.exchange.grid import Cell
from malverktyg.exchange.headings.headings import fold, read_heading
from malverktyg.exchange.headings.roles import Kind, Subject


class RowKind(Enum):
    """What a row of a hierarchy names."""

    AREA = auto()
    GOAL_AREA = auto()
    PARENT = auto()
    GOAL = auto()
    ACTIVITY = auto()
    INDICATOR = auto()
    ASSIGNMENT = auto()
    BODY = auto()
    COMMENT = auto()


_TYPES = {
    RowKind.AREA: "focus fokus visionsområde f",
    RowKind.GOAL_AREA: "målområde perspektiv område inriktning utvecklingsområde prioriterat perspective theme pillar",
    RowKind.PARENT: "kf kf-mål kommunfullmäktige fullmäktige övergripande kommunmål kommunövergripande inriktningsmål huvudmål",
    RowKind.GOAL: "epic mål nämndmål nämndsmål nämndens verksamhetsmål delmål effektmål resultatmål enhetsmål m",
    RowKind.ACTIVITY: """
        aktivitet åtgärd insats delaktivitet nyckelaktivitet handling uppgift a akt åtagande
        story subtask sub-task task milestone project action""",
    RowKind.INDICATOR: "indikator mått nyckeltal mätetal styrtal i ind",
    RowKind.ASSIGNMENT: "uppdrag u",
    RowKind.BODY: "nämnd styrelse förvaltning department organisation organization",
    RowKind.COMMENT: "kommentar analys text beskrivning bedömning comment note",
}
_BY_WORD = {word: kind for kind, words in _TYPES.items() for word in words.split()}
NUMBER = re.compile(r"^\s*(\d{1,2}(?:\.\d{1,2})*|[A-ZÅÄÖ]{1,3}(?:\.?\d{1,2})+)\.?[)\s:]")
"""A number before the words of its row."""

NUMBER_ALONE = re.compile(r"^\s*((?:[A-ZÅÄÖ]{1,3}|\d{1,2})(?:[.,]?\d{1,2})*)[.):]?\s*$")
"""A number in a cell of its own, where Excel may have made a decimal of it: "1,1"."""

BY_LABEL = (
    (Subject.GOAL, RowKind.GOAL),
    (Subject.PARENT, RowKind.PARENT),
    (Subject.ACTIVITY, RowKind.ACTIVITY),
    (Subject.INDICATOR, RowKind.INDICATOR),
    (Subject.ASSIGNMENT, RowKind.ASSIGNMENT),
)
_STEM = 4


def kind_of_type(text: str) -> RowKind | None:
    """What a cell of the type column says: "KF-mål", "Aktivitet 2", "Mål:"."""
    first = re.split(r"[\s:/.]+", (name_words(text) or fold(text)).strip(" :.*"))[0].rstrip("0123456789")
    if first in _BY_WORD:
        return _BY_WORD[first]
    by_stem = next((kind for word, kind in _BY_WORD.items() if len(word) >= _STEM and first.startswith(word)), None)
    return by_stem or _by_heading(text)


def _by_heading(text: str) -> RowKind | None:
    """What a type of several words says, as it would as a heading: "Kommungemensamt mål"."""
    heading = read_heading(text)
    if heading is None or not heading.sure or heading.kind is not Kind.TITLE:
        return None
    return next((kind for subject, kind in BY_LABEL if heading.subject is subject), None)


def depth(text: str, pattern: re.Pattern[str]) -> int | None:
    """How deep a number lies: "1" and "A" at the top, "1.2" and "A.1" below."""
    match = pattern.match(text)
    return len(re.findall(r"[^\W\d]+|\d+", match[1])) - 1 if match else None


def number_in(cell: Cell) -> str:
    """The number that a cell gives a goal or an activity: "1.1" also where Excel took it for a decimal and shows "1,1"."""
    text = cell.text.strip()
    return text.replace(",", ".", 1) if isinstance(cell.value, float) else text


def plain_key(key: str) -> str:
    """A key as it is looked up: "K 1." is "k1"."""
    return fold(key).replace(" ", "").strip(".:)#")
