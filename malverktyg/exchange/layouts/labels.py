"""A label with its value in one cell, or a label alone: "Mål 1: Alla …", "Fokusområde:", "Bedömning T1"."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from malverktyg.exchange.headings import read_heading
from malverktyg.exchange.roles import Heading, Kind, Subject

_COLON = re.compile(r"^(?P<label>[^:\n]{2,45}?)\s*:\s*(?P<value>\S.*)?$", re.DOTALL)
_NUMBERED = re.compile(
    r"^(?P<label>(?:kf-|nämnd|nämnds|verksamhets|effekt|del)?mål|målområde|fokusområde|aktivitet|åtgärd|insats|uppdrag|indikator)\s*(?:nr\.?\s*)?"
    r"(?P<index>\d{1,2}(?:\.\d{1,2})*)\s*(?:[.):–—-]+\s*|\s+(?=(?-i:[A-ZÅÄÖ])))(?P<value>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = re.compile(
    r"^(?P<number>\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]|[A-ZÅÄÖ]\d{1,2}(?:\.\d{1,2})*[.:)])\s*[-–—:]?\s+(?P<rest>\S.*)$",
    re.DOTALL,
)
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
    numbered = _NUMBERED.match(text)
    if numbered:
        heading = read_heading(numbered["label"])
        if heading:
            return Label(replace(heading, index=numbered["index"]), numbered["value"].strip(), colon=True)
    match = _COLON.match(text)
    if match:
        heading = read_heading(match["label"])
        usable = heading is not None and heading.sure and (heading.kind is not None or heading.part is not None)
        return Label(heading, (match["value"] or "").strip(), colon=True) if heading and usable else None
    heading = read_heading(text) if len(text) <= 45 else None
    return Label(heading) if heading and heading.sure and (heading.kind or heading.part) else None


def is_title_label(label: Label, *subjects: Subject) -> bool:
    """Whether a label names things of a kind: "Mål 1", "Aktivitet 2"."""
    return label.heading.kind is Kind.TITLE and label.heading.subject in subjects


def split_number(text: str) -> tuple[str, str]:
    """A leading number and the words after it: "1.2 Fler ska …" gives "1.2" and the rest; words alone keep no number."""
    match = _NUMBER.match(text.strip()) or _LETTER.match(text.strip())
    if match is None:
        return "", text.strip()
    return match["number"].rstrip(".):"), match["rest"].strip()
