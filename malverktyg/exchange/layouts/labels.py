"""A label with its value in one cell, or a label alone: "Mål 1: Alla …", "Fokusområde:", "Bedömning T1"."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from malverktyg.exchange.headings.heading_periods import named_period
from malverktyg.exchange.headings.headings import fold, read_heading
from malverktyg.exchange.headings.roles import Heading, Kind, Subject
from malverktyg.exchange.statuses.words import goal_status

_COLON = re.compile(r"^(?P<label>[^:\n]{2,45}?)\s*:\s*(?P<value>\S.*)?$", re.DOTALL)
_NUMBERED = re.compile(
    r"^(?P<label>(?:kf-|nämnd|nämnds|verksamhets|effekt|del)?mål|målområde|fokusområde|aktivitet|åtgärd|insats|uppdrag|indikator)\s*(?:nr\.?\s*)?"
    r"(?P<index>\d{1,2}(?:\.\d{1,2})*|(?-i:[A-ZÅÄÖ])\d{0,2}(?=\s*[:–—]))\s*(?:[.):–—-]+\s*|\s+(?=(?-i:[A-ZÅÄÖ])))(?P<value>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = re.compile(
    r"^(?P<number>\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]|[A-ZÅÄÖ]\d{1,2}(?:\.\d{1,2})*[.:)])\s*[-–—:]?\s+(?P<rest>\S.*)$",
    re.DOTALL,
)
_LONGEST = 45
_LETTER = re.compile(r"^(?P<number>[a-z])\)\s+(?P<rest>\S.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Label:
    """A label's meaning, and its value where it stands in the same cell."""

    heading: Heading
    value: str = ""
    colon: bool = False


@lru_cache(maxsize=8192)
def read_label(text: str) -> Label | None:
    """The label that a cell is or begins with, or nothing."""
    text = text.strip()
    found = _numbered(text)
    if found is not None:
        return found
    match = _COLON.match(text)
    heading = read_heading(match["label"] if match else text) if match or len(text) <= _LONGEST else None
    if heading is None or not heading.sure or not (heading.kind or heading.part):
        return None
    return Label(heading, (match["value"] or "").strip(), colon=True) if match else Label(heading)


def answered_label(text: str, answer: str) -> Label | None:
    """The label that a cell is or begins with; one of unknown words that name a period is of a judgement if its answer judges."""
    label = read_label(text)
    if label is not None and label.heading.part and label.heading.kind is None and not label.value:
        judged = goal_status(answer) is not None
        return replace(label, heading=_judging(label.heading)) if judged else label
    if label is not None or len(text) > _LONGEST or not named_period(fold(text)).part or goal_status(answer) is None:
        return label
    heading = read_heading(text)
    if heading is None or not heading.part or heading.kind is not None:
        return None
    return Label(_judging(heading))


def _judging(heading: Heading) -> Heading:
    return replace(heading, subject=Subject.ASSESSMENT, kind=Kind.STATUS)


def read_label_and_value(text: str) -> Label | None:
    """The label that a cell begins with where its value follows in the same cell: cheaper than ``read_label`` for plain texts."""
    label = read_label(text) if ":" in text or _numbered(text.strip()) else None
    return label if label and label.value else None


def _numbered(text: str) -> Label | None:
    match = _NUMBERED.match(text)
    heading = read_heading(match["label"]) if match else None
    return Label(replace(heading, index=match["index"]), match["value"].strip(), colon=True) if match and heading else None


def is_title_label(label: Label, *subjects: Subject) -> bool:
    """Whether a label names things of a kind: "Mål 1", "Aktivitet 2"."""
    return label.heading.kind is Kind.TITLE and label.heading.subject in subjects


def split_number(text: str) -> tuple[str, str]:
    """A leading number and the words after it: "1.2 Fler ska …" gives "1.2" and the rest; words alone keep no number."""
    match = _NUMBER.match(text.strip()) or _LETTER.match(text.strip())
    if match is None:
        return "", text.strip()
    return match["number"].rstrip(".):"), match["rest"].strip()
