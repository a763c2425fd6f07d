"""Lines of a cell: bullets, numbers and plain line breaks, with nested bullets under the line they belong to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

_GLYPH = r"[•●▪◦○■□▫‣\u2043∙·♦➢➤►▶✓✔☑☐☒✅❌✗✘√*o§ØüŸ\uf0b7\uf0a7\uf0d8\uf0fc]\ufe0f?|[-–—\u2212]|\[[ xX]?\]"
_BULLET = re.compile(rf"^(?P<indent>[ \t\u00a0]*)(?P<glyph>{_GLYPH})(?P<gap>[ \t\u00a0]*)(?P<text>.*)$")
_NUMBER = re.compile(
    r"^(?P<indent>[ \t\u00a0]*)\(?(?P<mark>\d{1,2}|[ivx]{2,4}|[a-zA-Z])(?P<close>[.)])(?P<gap>[ \t\u00a0]*)(?P<text>.*)$"
)
_LETTERLIKE = frozenset("o§ØüŸ")
_NEEDS_GAP = frozenset("o§ØüŸ*·")
_NAMED = re.compile(r"^\s*(?:aktivitet|åtgärd|steg|punkt|del|insats)\s*(?P<number>\d{1,2})\s*[:.)–-]\s*(?=\S)", re.IGNORECASE)
_BARE = re.compile(r"^\s*(?P<number>\d{1,2})\s+(?=[^\W\d])")
_INLINE = re.compile(r"(?<=\S)[ \t\u00a0]+(?=[•●▪➢]\s*\S)")
_COUNTED = re.compile(r"(?:^|(?<=\s))\(?(?P<number>\d{1,2})[.)](?=\s+\D)")
_MAY_BREAK = re.compile(r"[•●▪➢.)]")
# Most cells: words that no bullet or number begins, on one line and with nothing in it that another item may begin at.
_ONE_ITEM = re.compile(r"[^\W\d_]{2}[^\n•●▪➢.)]*")
_INNER = frozenset("◦○▫‣∙·o")
_SEMICOLON = re.compile(r"[;\n]")
_GOES_ON = re.compile(
    r"(?:se|men|dock|samt|och|eller|inkl\w*|exkl\w*|bl\.? ?a|t\.? ?ex|dvs|d\.v\.s|vilket|vilka|som|därför|detta|annars|jfr|enl\w*"
    r"|varav|exempelvis|särskilt|ev|eventuellt)\b",
    re.IGNORECASE,
)
_SHORTEST_PART = 4
_MOST = 300
Span = tuple[int, int]


class Line(NamedTuple):
    """One item's text without its bullet, the line it began on, and where in the cell's text it stands, as (begin, end).

    ``bullet`` is the bullet itself, ``1`` for any number and ``a`` for any letter, and empty where the line has none.
    """

    text: str
    number: int
    spans: tuple[Span, ...] = ()
    children: tuple[str, ...] = ()
    heading: bool = False
    bullet: str = ""


@dataclass(slots=True)
class _Raw:
    """A physical line on its way to an item."""

    glyph: str
    indent: int
    text: str
    number: int
    spans: list[Span] = field(default_factory=list)
    children: list[str] = field(default_factory=list)


def lines_of(text: str) -> tuple[Line, ...]:
    """The items of a text. Wrapped lines are joined; empty lines fall away, empty bullets do not.

    What has hundreds of lines is no list but a text, and one item.
    """
    if _ONE_ITEM.fullmatch(text):
        return (Line(text.strip(), 1, ((0, len(text)),)),)
    raws = list(_marked(text))
    if len(raws) > _MOST:
        return (Line(" ".join(text.split()), 1, ((0, len(text)),)),)
    if len(raws) == 1:
        return (_line(raws[0], heading=False),)
    top = [raw for raw in raws if raw.glyph]
    if not top:
        return tuple(_plain(raws))
    return tuple(_bulleted(raws, top[0]))


def parts_at_semicolons(text: str) -> tuple[Line, ...]:
    """The items of a list whose items are parted by semicolons, or nothing where the text is no such list.

    In a list the items begin alike, with capitals or all without; a part that goes on with "se", "men" or "dock" is no item.
    """
    if not 0 < text.count(";") <= _MOST or any(raw.glyph for raw in _marked(text)):
        return ()
    cuts = [
        match.start()
        for match in _SEMICOLON.finditer(text)
        if text.count("(", 0, match.start()) == text.count(")", 0, match.start())
    ]
    spans = [
        (begin + len(text[begin:end]) - len(text[begin:end].lstrip(" \t\u00a0;\n")), end)
        for begin, end in zip([0, *cuts], [*cuts, len(text)], strict=True)
    ]
    parts = [(text[begin:end].strip(), (begin, end)) for begin, end in spans if text[begin:end].strip()]
    words = [part for part, _ in parts]
    if len(parts) < 2 or not any(text[end] == ";" for _, (_, end) in parts[:-1]) or not _begin_alike(words):
        return ()
    return tuple(Line(part, text.count("\n", 0, span[0]) + 1, (span,), bullet=";") for part, span in parts)


def _begin_alike(parts: list[str]) -> bool:
    """Whether parts are items of one list: all begin with capitals, or none, or there are many and none goes on from the last."""
    if any(len(part) < _SHORTEST_PART or _GOES_ON.match(part) for part in parts):
        return False
    small = [part[0].islower() for part in parts]
    return not any(small) or all(small) or (len(parts) > 2 and all(small[1:]))


def _marked(text: str) -> Iterator[_Raw]:
    """Each physical line with its bullet told apart; several bullets on one line become several lines."""
    at = 0
    counted = _counted(text)
    for number, line in enumerate(text.split("\n"), 1):
        begin = 0
        for part in [*_breaks(line), len(line)]:
            piece = line[begin:part]
            match = counted.match(piece) if counted else None
            if match:
                yield _Raw("1", 0, piece[match.end() :].strip(), number, [(at + begin + match.end(), at + part)])
            elif piece.strip():
                yield _raw(piece, number, at + begin)
            begin = part
        at += len(line) + 1


def _counted(text: str) -> re.Pattern[str] | None:
    """How the lines are counted where all but wrapped ones begin "Aktivitet 1:", or with bare numbers from 1 on."""
    if "\n" not in text:
        return None
    for pattern in (_NAMED, _BARE):
        numbers = [int(match["number"]) for line in text.split("\n") if (match := pattern.match(line))]
        if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)):
            return pattern
    return None


def _breaks(line: str) -> list[int]:
    """Where further items begin in a line: at bullets, or at numbers that count on from 1."""
    if not _MAY_BREAK.search(line):
        return []
    numbers = [(int(match["number"]), match.start()) for match in _COUNTED.finditer(line)]
    if (
        len(numbers) > 1
        and [number for number, _ in numbers] == list(range(1, len(numbers) + 1))
        and not line[: numbers[0][1]].strip()
    ):
        return [at for _, at in numbers if at]
    return [match.start() for match in _INLINE.finditer(line)]


def _raw(piece: str, number: int, at: int) -> _Raw:
    match = _BULLET.match(piece)
    if match and _is_bullet(match):
        glyph = match["glyph"]
    else:
        match = _NUMBER.match(piece)
        glyph = "1" if match and match["mark"].isdigit() else "a"
        if match is None or not _is_number(match):
            return _Raw("", len(piece) - len(piece.lstrip()), piece.strip(), number, [(at, at + len(piece))])
    span = (at + match.start("text"), at + len(piece))
    return _Raw(glyph, len(match["indent"].expandtabs(4)), match["text"].strip(), number, [span])


def _is_bullet(match: re.Match[str]) -> bool:
    """A dash before a figure is a minus, and the letter o a bullet only with a blank behind it."""
    glyph, gap, text = match["glyph"], match["gap"], match["text"]
    if glyph in _NEEDS_GAP:
        return bool(gap) or not text or (glyph == "*" and "*" not in text)
    return bool(gap) or not ((glyph in "-–—\u2212" and text[:1].isdigit()) or text.startswith(glyph))


def _is_number(match: re.Match[str]) -> bool:
    """ "1. Text" and "a) Text", but neither "1.5" nor "A. Svensson"."""
    text = match["text"]
    if match["mark"].isdigit():
        return not text[:1].isdigit() if match["close"] == "." else not match["gap"] or bool(text)
    return match["close"] == ")" or (match["mark"].islower() and bool(match["gap"]))


def _is_bracket(text: str) -> bool:
    return text.startswith("(") and text.endswith(")")


def _plain(raws: list[_Raw]) -> Iterator[Line]:
    """Lines without bullets: each its own item, but a small letter or a bracket goes on with the one above."""
    joined: list[_Raw] = []
    for raw in raws:
        if joined and (raw.text[:1].islower() or _is_bracket(raw.text) or joined[-1].text.endswith((",", "-", " och"))):
            _join(joined[-1], raw)
        else:
            joined.append(raw)
    for place, raw in enumerate(joined):
        yield _line(raw, heading=raw.text.endswith(":") and place + 1 < len(joined))


def _bulleted(raws: list[_Raw], first: _Raw) -> Iterator[Line]:
    items: list[_Raw] = []
    for raw in raws:
        if not raw.glyph and items and items[-1].glyph:
            _join(items[-1], raw)
        elif raw.glyph and items and _nested(raw, first, raws):
            if raw.text:
                items[-1].children.append(raw.text)
                items[-1].spans.extend(raw.spans)
        else:
            items.append(raw)
    for raw in items:
        yield _line(raw, heading=not raw.glyph and raw.text.endswith(":"))


def _nested(raw: _Raw, first: _Raw, raws: list[_Raw]) -> bool:
    """Whether a bullet belongs to the one above: it stands further in, or is of a lesser kind than the first."""
    if raw.indent != first.indent:
        return raw.indent > first.indent + 1
    if raw.glyph == first.glyph:
        return False
    if first.glyph in ("1", "a"):
        return raw.glyph not in ("1", "a") or (first.glyph, raw.glyph) == ("1", "a")
    return raw.glyph in _INNER or any(other.glyph == first.glyph and other.number > raw.number for other in raws)


def _join(raw: _Raw, more: _Raw) -> None:
    if raw.children:
        raw.children[-1] = f"{raw.children[-1]} {more.text}".strip()
    else:
        raw.text = f"{raw.text} {more.text}".strip()
    raw.spans.extend(more.spans)


def _line(raw: _Raw, *, heading: bool) -> Line:
    return Line(raw.text.rstrip("; ") or raw.text, raw.number, tuple(raw.spans), tuple(raw.children), heading, raw.glyph)
