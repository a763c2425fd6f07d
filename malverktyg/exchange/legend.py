"""A sheet's own key to its signs and colours: found anywhere in the sheet, and believed before the program's tables."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from malverktyg.domain.scales import ActivityStatus, GoalStatus
from malverktyg.exchange import words
from malverktyg.exchange.colours import Family, family
from malverktyg.exchange.grid import Cell, Sheet
from malverktyg.exchange.headings import fold, read_heading
from malverktyg.exchange.signs import sign_of

_NO = r"(?:ej|inte|ingen|inget|inga|ännu|kan ej|kan inte|går ej|går inte)"
_PHRASES: tuple[tuple[GoalStatus, re.Pattern[str]], ...] = (
    (GoalStatus.NOT_ASSESSED, re.compile(rf"{_NO}\b.{{0,25}}\b(?:bedöm|mät|värder|underlag|redovis|rapporter)|saknas|ej bedömt|osäker|oklar")),
    (GoalStatus.PARTLY, re.compile(r"delvis|till viss del|i viss mån|på (?:god )?väg|nästan|risk|mindre avvikelse|viss avvikelse|i huvudsak")),
    (
        GoalStatus.NOT_ACHIEVED,
        re.compile(rf"{_NO}\b.{{0,25}}(?:uppnå|uppfyll|nås|nå\b|når|nått|plan|godkän)|(?:uppnås|uppfylls|nås) (?:ej|inte)|större avvikelse"),
    ),
    (GoalStatus.ACHIEVED, re.compile(r"uppnå|uppfyll|\bnås|\bnått|\bnår|enligt plan|\bhelt\b|\bgod\b|godkän|klar")),
)
_PAIR = re.compile(r"^\s*(?P<sign>.{1,24}?)\s*(?:=|:|→|->|\s[–—-]\s|\s-\s)\s*(?P<text>.{2,90})\s*$", re.DOTALL)
_INTRODUCTION = re.compile(r"^\s*[*]?\s*(?P<intro>[^=]{0,60}?)\s*:\s*(?=\S.*=)", re.DOTALL)
_TITLE = re.compile(
    r"^\W*(?:tecken|färg|status|symbol|bedömnings?|smiley|läges?|förkortnings?)?(?:förklaring(?:ar)?|nyckel|skala)\b|^\W*legend\b|^\W*färger(?:nas)?\b"
    r"|^\W*förklaring (?:av|till) |^\W*(?:så här|så) (?:tolkas|läses)|^\W*bedömningsskala|^\W*skala\b",
    re.IGNORECASE,
)
_WIDEST, _LONGEST, _LONGEST_SIGN, _SHORT_SIGN = 8, 90, 12, 3
_COLOUR_WORDS = {word: colour for colour, words_ in (
    (Family.GREEN, "grön grönt gröna green"), (Family.YELLOW, "gul gult gula yellow"), (Family.RED, "röd rött röda red"),
    (Family.ORANGE, "orange"), (Family.GREY, "grå grått gråa grey"), (Family.BLUE, "blå blått blåa"), (Family.WHITE, "vit vitt vita"),
    (Family.PURPLE, "lila"), (Family.BLACK, "svart svarta"), (Family.PINK, "rosa"), (Family.TURQUOISE, "turkos"), (Family.BROWN, "brun brunt"),
) for word in words_.split()}  # fmt: skip
_HINTS = ("förklaring", "legend", "färg", "nyckel", "skala", "tolkas", "läses")
_LONGEST_LIST = 200
_CHOICES = re.compile(r"^\W*(?:läge|status|bedömning|måluppfyllelse|val|alternativ|skala)[^:]{0,30}:\s*(?P<words>.+)$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one sign or colour stands for in a sheet. ``unclear`` where the key gives it two meanings."""

    text: str
    goal: GoalStatus | None
    activity: ActivityStatus | None
    unclear: bool = False


@dataclass(frozen=True)
class Legend:
    """All that a sheet's keys say, and the cells that they stand in."""

    signs: dict[str, Meaning]
    fills: dict[str, Meaning]
    cells: frozenset[tuple[int, int]] = frozenset()

    def of_sign(self, text: str, font: str = "") -> Meaning | None:
        """What the key says of a text or sign, in whichever font or emoji either is written."""
        if not self.signs:
            return None
        return self.signs.get(_sign(text)) or self.signs.get(_drawn_sign(text, font))

    def of_fill(self, rgb: str) -> Meaning | None:
        """What the key says of a colour: the very colour first, then one of the same family."""
        if rgb in self.fills:
            return self.fills[rgb]
        wanted = family(rgb)
        drawn = next((meaning for fill, meaning in self.fills.items() if family(fill) == wanted), None)
        return drawn or next((meaning for sign, meaning in self.signs.items() if _colour_of(sign) is wanted), None)

    @property
    def tells_colours(self) -> bool:
        """Whether the key explains any colour, drawn or by its name."""
        return bool(self.fills) or any(_colour_of(sign) for sign in self.signs)

    def over(self, other: "Legend") -> "Legend":
        """This key where it speaks, another one's words where it is silent."""
        return Legend({**other.signs, **self.signs}, {**other.fills, **self.fills}, self.cells)


NO_LEGEND = Legend({}, {})


def find_legend(sheet: Sheet) -> Legend:
    """The keys of a sheet: written ones ("1 = grönt, 2 = gult"), and colours or signs beside their words."""
    signs: dict[str, Meaning] = {}
    fills: dict[str, Meaning] = {}
    cells: set[tuple[int, int]] = set()
    single: dict[tuple[int, int], dict[str, Meaning]] = {}
    for cell in sheet.filled():
        if not _may_tell(cell.text):
            continue
        pairs = written_pairs(cell.text)
        if len(pairs) > 1:
            signs.update(pairs)
            cells.add((cell.row, cell.column))
        elif pairs:
            single[cell.row, cell.column] = pairs
        elif is_legend_title(cell.text):
            cells.add((cell.row, cell.column))
    if len({sign for pairs in single.values() for sign in pairs}) > 1 or signs:
        signs.update({sign: meaning for pairs in single.values() for sign, meaning in pairs.items()})
        cells.update(single)
    for sign, fill, meaning, places in _drawn(sheet):
        if sign:
            signs.setdefault(_sign(sign), meaning)
            corner = sheet.at(*places[0])
            signs.setdefault(_drawn_sign(sign, corner.font if corner else ""), meaning)
        if fill:
            fills.setdefault(fill, meaning)
        cells.update(places)
    signs.pop("", None)
    return Legend(signs, fills, frozenset(cells))


def _may_tell(text: str) -> bool:
    """Whether it is worth looking closer at a text: most cells of a large sheet are no key."""
    if "=" in text:
        return True
    small = text.lower()
    return any(word in small for word in _HINTS) or len(text) <= _LONGEST_LIST and any(sign in text for sign in ":–-") and any(
        sign in text for sign in ",;/|\n"
    )


def is_legend_title(text: str) -> bool:
    """Whether a cell heads a key: "Teckenförklaring", or a list of the words one may choose between."""
    text = text.strip()
    if len(text) <= 60 and _TITLE.match(text) is not None:
        return True
    choices = _CHOICES.match(text)
    if choices is None:
        return False
    parts = [part for part in re.split(r"\s*[/,;|]\s*|\s+eller\s+", choices["words"].strip(" .")) if part]
    known = sum(words.goal_status(part) is not None or words.activity_status(part) is not None for part in parts)
    return len(parts) >= 3 and known >= len(parts) - 1


def written_pairs(text: str) -> dict[str, Meaning]:
    """The signs that a text explains: with "=", or with a colon or dash where every part of the text is such a pair."""
    if len(text) > 600:
        return {}
    if "=" in text:
        intro = _INTRODUCTION.match(text)
        body = text[intro.end() :] if intro else text
        parts = re.split(r"[;\n]|,(?=[^=,]{1,40}=)|\s{2,}|\.\s+(?=[^=.]{1,24}=)|\s/\s", body)
        return dict(pair for part in parts if "=" in part and (pair := _pair(part)))
    parts = [part for part in re.split(r"[;\n,]", text.split(":", 1)[-1] if text.count(":") == 1 else text) if part.strip()]
    pairs = [_pair(part) for part in parts]
    known = [pair for pair in pairs if pair and (_colour_of(pair[0]) or len(pair[0]) <= _SHORT_SIGN and not _is_heading(pair[0]))]
    return dict(known) if len(known) == len(parts) and len(known) > 1 else {}


def _pair(part: str) -> tuple[str, Meaning] | None:
    match = _PAIR.match(part.strip(" ."))
    meaning = meaning_of(match["text"]) if match else None
    return (_drawn_sign(match["sign"], "") or _sign(match["sign"]), meaning) if match and meaning else None


def _colour_of(sign: str) -> Family | None:
    """The colour that a sign names: "grönt", "röd ruta"."""
    return _COLOUR_WORDS.get(sign.split()[0]) if sign.strip() else None


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


Drawn = tuple[str, str, Meaning, tuple[tuple[int, int], ...]]


def _drawn(sheet: Sheet) -> Iterator[Drawn]:
    """Runs of at least two explained colours or signs, one below the other or side by side, in rows that hold nothing else."""
    rows: dict[int, list[Cell]] = {}
    for cell in sheet.filled():
        rows.setdefault(cell.row, []).append(cell)
    short = {row for row, cells in rows.items() if len(cells) <= _WIDEST and all(_may_explain(cell) for cell in cells)}
    single = {(cell.row, cell.column): found for cell in sheet.cells.values() if cell.row in short and (found := _explained(sheet, cell))}
    for step in ((1, 0), (0, 1), (0, 2)):
        for run in _runs(single, step):
            keys = {single[place][1] if single[place][1] and not single[place][0] else single[place][0] or single[place][1] for place in run}
            meanings = {(single[place][2].goal, single[place][2].activity) for place in run}
            apart = step != (0, 1) or all(len(single[place][3]) == 1 for place in run)
            if apart and len(keys) == len(run) and len(meanings) >= 2 and _nothing_else(rows, single, run, step):
                yield from (single[place] for place in run)


def _nothing_else(
    rows: dict[int, list[Cell]], single: dict[tuple[int, int], Drawn], run: list[tuple[int, int]], step: tuple[int, int]
) -> bool:
    """Whether the run's rows hold no other texts: one heading at the left of a row of pairs is let through."""
    places = {place for one in run for place in single[one][3]}
    strange = [cell for row in {row for row, _ in run} for cell in rows[row] if (cell.row, cell.column) not in places]
    return not strange or step == (0, 1) and len(strange) == 1 or step == (0, 2) and len(strange) == 1


def _runs(places: Iterable[tuple[int, int]], step: tuple[int, int]) -> Iterator[list[tuple[int, int]]]:
    known = set(places)
    for row, column in sorted(known):
        if (row - step[0], column - step[1]) in known:
            continue
        run = [(row, column)]
        while (run[-1][0] + step[0], run[-1][1] + step[1]) in known:
            run.append((run[-1][0] + step[0], run[-1][1] + step[1]))
        if len(run) >= 2:
            yield run


def _explained(sheet: Sheet, cell: Cell) -> Drawn | None:
    """A colour or a short sign whose right neighbour explains it, or a coloured cell whose own words do."""
    text = cell.text.strip()
    coloured = cell.fill not in (None, "FFFFFF")
    own = meaning_of(text) if coloured and len(text) > 2 else None
    if own:
        return "", cell.fill or "", own, ((cell.row, cell.column),)
    right = sheet.at(cell.row, cell.column + 1)
    if right is None or not right.text.strip() or len(text) > _LONGEST_SIGN or not (text or coloured) or _is_heading(text):
        return None
    meaning = meaning_of(right.text)
    if meaning is None:
        return None
    return text, cell.fill or "" if coloured else "", meaning, ((cell.row, cell.column), (right.row, right.column))


def _is_heading(text: str) -> bool:
    return bool(text) and not text.isdigit() and read_heading(text) is not None


def _may_explain(cell: Cell) -> bool:
    return len(cell.text) <= _LONGEST and isinstance(cell.value, str | int)


def _sign(text: str) -> str:
    return fold(text).strip(" .:*\"”'()").replace("\ufe0f", "")


def _drawn_sign(text: str, font: str) -> str:
    """The key of a face, a dot or an arrow by what it shows; an empty one for texts."""
    sign = sign_of(text, font)
    return f"sign {sign.name}" if sign is not None else ""
