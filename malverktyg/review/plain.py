"""A bare text read as a document: headings on lines of their own, lists by their numbers and bullets, the rest paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from malverktyg.review.text import Document, Passage, Role, Section

_BULLET = re.compile(r"\s*(?:[-–•·*]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
_AREA = re.compile(r"Fokusområdet?\b ?:? ?(\S.*)", re.IGNORECASE)
_DECISION = re.compile(
    r"\bförslag till (?:beslut|ställningstagande)\b|\bbeslutsförslag\b|\bförslag till protokoll\b", re.IGNORECASE
)
_LISTS = re.compile(
    r"\s*(?:beslutsunderlag|underlag för beslut|handlingar|bilag|beslutet? ska|beslutet? skickas|expedier|sändlista|delges|kopia"
    r"|underskrift|skickas till)",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"\s*(?:fokusområde|förslag till beslut|beslutsförslag|ärendet\b|sammanfattning|bakgrund|förvaltningens|bedömning"
    r"|överväganden?|ekonomiska? konsekvens|prövning av|barnets bästa|barnkonsekvens|beslutsunderlag|bilag"
    r"|beslutet? (?:ska )?skickas|expedier|underskrift|handlingar)",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:att|beslutar?|och)\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*\d+(?:\.\d+)*\s+(?=[A-ZÅÄÖ])")
_LONGEST_HEADING = 12
# A line as long as this was most likely wrapped by a program.
_WRAPPED = 60


def document(text: str, areas: Sequence[str] = ()) -> Document:
    """The text as sections. ``areas`` are focus areas known beforehand; those that headings name are added."""
    builder = _Builder()
    for line in _whole_lines(text.lstrip("\ufeff")):
        builder.take(line)
    sections = tuple(builder.sections())
    named = [section.area for section in sections if section.area]
    return Document(sections, tuple(dict.fromkeys([*areas, *named])))


def _area(heading: str) -> str | None:
    """The focus area that a heading names."""
    match = _AREA.match(" ".join(heading.split()))
    return match[1].rstrip(" :") or None if match else None


def _whole_lines(text: str) -> Iterator[str]:
    """The lines that hold anything; one that was wrapped in the middle of a sentence is put together again, break and all."""
    held, gap = "", ""
    for part in re.split(r"((?:\r\n|[\n\r\v\f\x85\u2028\u2029])\s*)", text):
        if not part.strip():
            gap += part
        elif held and _goes_on(held, gap, part):
            held, gap = f"{held}{gap}{part}", ""
        else:
            yield from (held.rstrip(),) if held else ()
            held, gap = part, ""
    yield from (held.rstrip(),) if held else ()


def _goes_on(line: str, gap: str, following: str) -> bool:
    """Whether a line ends in the middle of a sentence, so that the next belongs to it."""
    apart = len(re.findall(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", gap)) != 1
    if apart or line.rstrip()[-1:] in ".!?:…" or _BULLET.match(following):
        return False
    last = line.rsplit("\n", maxsplit=1)[-1]
    return len(last) >= _WRAPPED or (following.lstrip()[:1].islower() and not following.lstrip().startswith("att "))


@dataclass
class _Builder:
    """Takes the lines one by one; a heading opens a section."""

    heading: str = ""
    passages: list[Passage] = field(default_factory=list)
    done: list[tuple[str, tuple[Passage, ...]]] = field(default_factory=list)
    order: int = 0
    begins: int = 0

    def take(self, line: str) -> None:
        if self._is_heading(line):
            self._close()
            self.order += 1
            self.heading, self.begins = line.strip(), self.order
            return
        bullet = _BULLET.match(line)
        role = Role.ITEM if bullet or _LISTS.match(self.heading) else Role.PROSE
        words = line[bullet.end() :] if bullet else line.strip()
        self.order += 1
        self.passages.append(Passage(words, self.heading, self.order, role))

    def _is_heading(self, line: str) -> bool:
        short = len(line.split()) <= _LONGEST_HEADING and _NUMBERED.sub("", line).strip()[:1].isupper()
        if short and line.endswith(":"):
            return bool(_KNOWN.match(line))
        if not short or line.rstrip()[-1:] in ".!?:;,…" or _OPEN.search(line):
            return False
        if re.search(r":\s", line) and not _area(line):
            return False
        return not _LISTS.match(self.heading) or bool(_KNOWN.match(line))

    def _close(self) -> None:
        if self.heading or self.passages:
            title = Passage(self.heading, self.heading, self.begins, Role.TITLE)
            self.done.append((self.heading, (*([title] if self.heading else []), *self.passages)))
        self.passages = []

    def sections(self) -> Iterator[Section]:
        self._close()
        for heading, passages in self.done:
            yield Section(heading, passages, _area(heading), bool(_DECISION.search(heading)))
