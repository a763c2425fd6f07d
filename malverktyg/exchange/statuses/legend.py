"""A sheet's own key to its signs and colours, as values: believed before the program's own tables."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange.grid import Sheet
from malverktyg.exchange.headings.headings import fold
from malverktyg.exchange.statuses import words
from malverktyg.exchange.statuses.colours import Family, family
from malverktyg.exchange.statuses.signs import sign_of

_NO = r"(?:ej|inte|ingen|inget|inga|ännu|kan ej|kan inte|går ej|går inte)"
_NOT_ASSESSED = rf"{_NO}\b.{{0,25}}\b(?:bedöm|mät|värder|underlag|redovis|rapporter)|saknas|ej bedömt|osäker|oklar"
_PARTLY = (
    r"delvis|till (?:viss|en|någon|stor) del|i viss mån|på (?:god |rätt )?väg|nästan|måttlig|i stort|risk|mindre avvikelse"
    r"|viss avvikelse|i huvudsak"
)
_NOT_ACHIEVED = (
    rf"{_NO}\b.{{0,25}}(?:uppnå|uppfyll|nås|nå\b|når|nått|plan|godkän)|(?:uppnås|uppfylls|nås) (?:ej|inte)|större avvikelse"
)
_ACHIEVED = r"uppnå|uppfyll|\bnås|\bnått|\bnår|enligt plan|\bhelt\b|\bgod\b|godkän|klar"
_PHRASES = (
    (GoalStatus.NOT_ASSESSED, re.compile(_NOT_ASSESSED)),
    (GoalStatus.PARTLY, re.compile(_PARTLY)),
    (GoalStatus.NOT_ACHIEVED, re.compile(_NOT_ACHIEVED)),
    (GoalStatus.ACHIEVED, re.compile(_ACHIEVED)),
)
_COLOURS = {
    Family.GREEN: "grön grönt gröna green",
    Family.YELLOW: "gul gult gula yellow",
    Family.RED: "röd rött röda red",
    Family.ORANGE: "orange",
    Family.GREY: "grå grått gråa grey",
    Family.BLUE: "blå blått blåa",
    Family.WHITE: "vit vitt vita",
    Family.PURPLE: "lila",
    Family.BLACK: "svart svarta",
    Family.PINK: "rosa",
    Family.TURQUOISE: "turkos",
    Family.BROWN: "brun brunt",
}
_COLOUR_WORDS = {word: colour for colour, names in _COLOURS.items() for word in names.split()}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one sign or colour stands for in a sheet. ``unclear`` where the key gives it two meanings."""

    text: str
    goal: GoalStatus | None
    activity: ActivityStatus | None
    unclear: bool = False

    def joined(self, before: "Meaning | None") -> "Meaning":
        """With what another key of the sheet says of the same sign on the scale that this one leaves out."""
        if before is None:
            return self
        return replace(self, goal=self.goal or before.goal, activity=before.activity or self.activity)


@dataclass(frozen=True)
class Legend:
    """All that a sheet's keys say, and the cells that they stand in; ``beside`` are those in rows that a table shares.

    ``people`` are those whom initials stand for.
    """

    signs: dict[str, Meaning]
    fills: dict[str, Meaning]
    cells: frozenset[tuple[int, int]] = frozenset()
    beside: frozenset[tuple[int, int]] = frozenset()
    people: Mapping[str, str] = field(default_factory=dict)

    def cleared(self, sheet: Sheet) -> Sheet:
        """The sheet without the keys that stand beside its tables, so that a table ends where its own columns do."""
        if not self.beside:
            return sheet
        return replace(sheet, cells={place: cell for place, cell in sheet.cells.items() if place not in self.beside})

    def of_sign(self, text: str, font: str = "") -> Meaning | None:
        """What the key says of a text or sign, in whichever font or emoji either is written."""
        if not self.signs:
            return None
        return self.signs.get(sign_key(text)) or self.signs.get(shape_key(text, font))

    def of_fill(self, rgb: str) -> Meaning | None:
        """What the key says of a colour: the very colour first, then one of the same family, then one by its name."""
        if rgb in self.fills:
            return self.fills[rgb]
        wanted = family(rgb)
        drawn = next((meaning for fill, meaning in self.fills.items() if family(fill) == wanted), None)
        return drawn or next((meaning for sign, meaning in self.signs.items() if colour_named(sign) is wanted), None)

    @property
    def tells_colours(self) -> bool:
        """Whether the key explains any colour, drawn or by its name."""
        return bool(self.fills) or any(colour_named(sign) for sign in self.signs)


NO_LEGEND = Legend({}, {})


def meaning_of(text: str) -> Meaning | None:
    """What an explaining phrase means on either scale, or nothing where it explains something else."""
    folded = fold(text)
    read = [status for status, pattern in _PHRASES if pattern.search(folded)]
    unclear = GoalStatus.PARTLY in read and GoalStatus.NOT_ASSESSED in read
    goal = GoalStatus.PARTLY if unclear else words.goal_status(text) or (read[0] if read else None)
    activity = words.activity_status(text)
    if goal is None and activity is None:
        return None
    return Meaning(" ".join(text.split()), goal, activity, unclear)


def colour_named(sign: str) -> Family | None:
    """The colour that a sign names: "grönt", "röd ruta"."""
    return _COLOUR_WORDS.get(sign.split(maxsplit=1)[0]) if sign.strip() else None


def sign_key(text: str) -> str:
    """What a sign is looked up by: its letters without what surrounds them."""
    return fold(text).strip(" .:*\"”'()").replace("\ufe0f", "")


def shape_key(text: str, font: str) -> str:
    """The key of a face, a dot or an arrow by what it shows; an empty one for texts."""
    sign = sign_of(text, font)
    return f"sign {sign.name}" if sign is not None else ""
