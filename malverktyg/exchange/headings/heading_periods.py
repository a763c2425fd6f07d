"""The period that a heading, a title or a sheet's name speaks of, and the rest of its words."""

import re
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from malverktyg.domain.periods import Period, PeriodPart

_DASH = r"\s*(?:-|–|—|t\.?o\.?m\.?|till)\s*"
_JAN = r"(?:jan(?:uari)?|1/1)"
_TERTIAL = r"(?:tertial(?:rapport|et|uppföljning)?|tert\.?|t)\s*[-.]?\s*"
_TERTIAL_OR_PART = r"(?:tertial(?:rapport|et|uppföljning)?|tert\.?|delår(?:srapport|sbokslut)?|t)\s*[-.]?\s*"
_ALONE = r"(?![\d.,:]\d|[\w%])"
_OF_YEAR = r"prognos|bedömning|utfall|resultat|kommentar|analys|uppföljning|status|rapport"
_PARTS: tuple[tuple[PeriodPart, str], ...] = (
    (PeriodPart.T1, rf"{_JAN}{_DASH}(?:apr(?:il)?|30/4)"),
    (PeriodPart.T2, rf"(?:{_JAN}|maj){_DASH}(?:aug(?:usti)?|31/8)"),
    (PeriodPart.H, rf"(?:{_JAN}|sept?(?:ember)?){_DASH}(?:dec(?:ember)?|31/12)"),
    (PeriodPart.T1, rf"{_TERTIAL_OR_PART}(?:1|i){_ALONE}"),
    (PeriodPart.T2, rf"{_TERTIAL_OR_PART}(?:2|ii){_ALONE}"),
    (PeriodPart.H, rf"{_TERTIAL}(?:3|iii){_ALONE}"),
    (PeriodPart.T1, r"(?:första|1:a|1:sta)\s+tertialet"),
    (PeriodPart.T2, r"(?:andra|2:a)\s+tertialet"),
    (PeriodPart.H, r"(?:tredje|3:e)\s+tertialet"),
    (PeriodPart.T1, r"(?:per\s+)?(?:den\s+)?(?:30[/ ]4|30 apr(?:il)?|april|apr)\b\.?"),
    (PeriodPart.T2, r"(?:per\s+)?(?:den\s+)?(?:31[/ ]8|31 aug(?:usti)?|augusti|aug)\b\.?"),
    (PeriodPart.H, r"(?:per\s+)?(?:den\s+)?(?:31[/ ]12|31 dec(?:ember)?|december|dec)\b\.?"),
    (PeriodPart.H, rf"(?:hel)?års(?={_OF_YEAR})"),
    (PeriodPart.H, r"helår(?:et|s)?|årsbokslut(?:et)?|bokslut(?:et)?|årsredovisning(?:en)?|verksamhetsberättelse(?:n)?"),
    (PeriodPart.H, r"hela året"),
    (PeriodPart.T2, r"delårsrapport(?:en)?|delårsbokslut|delår(?:et)?"),
)
_COMPILED = tuple((part, re.compile(rf"(?<![\wåäö\d/.-])(?:{pattern})")) for part, pattern in _PARTS)
_YEAR = re.compile(r"(?<![\d/.-])(20[1-4]\d)(?!\d|-\d)|(?<=t[123])\s*[-–’']\s*(\d\d)\b|(?<=[a-zåäö])\s+[-–’'](\d\d)\b")
_DATED = re.compile(r"(?<!\d)(20\d\d)[-.](04|08|12)[-.](30|31)(?!\d)")
_WRITTEN = re.compile(r"(?<!\d)(20\d\d)\s*[-:/]?\s*t([123])(?!\d)")
# Words of periods with slips of the fingers in them: as many as each may have.
_SLIPS = re.compile(r"\b(?:t[a-zåäö]{5,8}|[hd][a-zåäö]{3,5})\b")
_MEANT = {"tertial": 2, "helår": 1, "delår": 1}
_MONTH_PARTS = {"04": PeriodPart.T1, "08": PeriodPart.T2, "12": PeriodPart.H}


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period as a text names it, with either half missing where the text leaves it out, and the words that are left.

    ``meant`` is the whole text in its right spelling, where the period was misspelt.
    """

    part: PeriodPart | None = None
    year: int | None = None
    rest: str = ""
    meant: str = ""

    def period(self, year: int | None) -> Period | None:
        """The period, with the sheet's year where the text has none."""
        chosen = self.year or year
        return Period(chosen, self.part) if self.part and chosen else None


def named_period(text: str) -> NamedPeriod:
    """The period in a text that is already folded to lower case and plain spaces."""
    found = _named(text)
    if found.part is None and (meant := _SLIPS.sub(_mended, text)) != text:
        again = _named(meant)
        return replace(again, meant=meant) if again.part else found
    return found


def _mended(match: re.Match[str]) -> str:
    """A word as it was meant, where it is nearly one of a period: "Tertail". A slip must leave the å its place."""
    word = match[0]
    near = (meant for meant, slips in _MEANT.items() if word[0] == meant[0] and OSA.distance(word, meant) <= slips)
    meant = next(near, word)
    return meant if "å" not in meant or "å" in word else word


def _named(text: str) -> NamedPeriod:
    written = _WRITTEN.search(text)
    if written:
        part = (PeriodPart.T1, PeriodPart.T2, PeriodPart.H)[int(written[2]) - 1]
        return NamedPeriod(part, int(written[1]), _without(text, written))
    dated = _DATED.search(text)
    if dated:
        return NamedPeriod(_MONTH_PARTS[dated[2]], int(dated[1]), _without(text, dated))
    year = None
    found = _YEAR.search(text)
    if found:
        year = int(found[1]) if found[1] else 2000 + int(found[2] or found[3])
        text = _without(text, found)
    for part, pattern in _COMPILED:
        match = pattern.search(text)
        if match:
            rest = _without(text, match)
            again = rest and _named(rest)
            return NamedPeriod(part, year, "" if again and again.part and not again.rest else rest)
    return NamedPeriod(None, year, text)


def _without(text: str, match: re.Match[str]) -> str:
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    return " ".join(rest.split()).strip(" -–,:;.()")
