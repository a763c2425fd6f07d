"""Lines: a text broken where a reader may pause, ragged right, so that no line is wider than its column."""

import re
from collections.abc import Iterator

from malverktyg.document.pdf.fonts import Font
from malverktyg.document.pdf.hyphens import cut
from malverktyg.document.pdf.style import TextStyle

_DASHES = ("–", "—", "-", "\u2212")
_JOINT = re.compile(r"(?<=[^\W\d]{2}-)(?=[^\W\d]{3})|(?<=[^\W\d]{2}/)(?=[^\W\d]{3})")
_SLACK = 1e-6
_SHORT = 0.2
_A_FEW_WORDS = 40
_NARROWER = (0.96, 0.92, 0.88, 0.84)


def break_lines(text: str, font: Font, size: float, width: float) -> tuple[str, ...]:
    """The lines of a text in a column; an empty text is one empty line.

    A line that ends between two words keeps its space, so that the words stay apart when the paper is read aloud. A lone dash
    stays with the word before it; a word may be broken after a hyphen or a slash, and is cut where it is wider than the column.
    """
    width = width / size + _SLACK
    if len(text) < _A_FEW_WORDS and font.width(text) <= width:
        return (" ".join(_words(text)),) if "  " in text or text != text.strip(" ") else (text,)
    return tuple(_broken(text, font, width))


def cut_to(text: str, style: TextStyle, width: float) -> str:
    """A text on one line: the whole, or as much as fits with an ellipsis after it."""
    text = " ".join(text.split(" ")).strip()
    if style.font.width(text) * style.size <= width:
        return text
    room = width / style.size - style.font.width("…")
    used = 0.0
    for place, sign in enumerate(text):
        used += style.font.width(sign)
        if used > room:
            return text[:place].rstrip() + "…"
    return text


def balanced_lines(text: str, font: Font, size: float, width: float) -> tuple[str, ...]:
    """The lines of a paragraph, drawn in a little where its last line would else hold a lone short word."""
    lines = break_lines(text, font, size, width)
    if len(lines) > 1 and _is_short(lines[-1], font, size, width):
        for share in _NARROWER:
            drawn_in = break_lines(text, font, size, width * share)
            if len(drawn_in) > len(lines):
                break
            if not _is_short(drawn_in[-1], font, size, width):
                return drawn_in
    return lines


def _is_short(line: str, font: Font, size: float, width: float) -> bool:
    return len(line) < width / size and font.width(line) * size < width * _SHORT


def _broken(text: str, font: Font, width: float) -> Iterator[str]:
    line, used = "", 0.0
    for gap, piece in pieces(text):
        wide = font.width(piece)
        needed = used + wide + (font.space if gap else 0.0)
        if line and needed <= width:
            line, used = f"{line}{gap}{piece}", needed
            continue
        if line:
            yield line + gap
        if wide <= width:
            line, used = piece, wide
        else:
            *whole, line = cut(piece, font, width)
            yield from whole
            used = font.width(line)
    yield line


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """What may stand on a line of its own, with the space or nothing that parts it from what stands before."""
    for word in _words(text):
        first, *rest = _JOINT.split(word) if "-" in word or "/" in word else (word,)
        yield " ", first
        for piece in rest:
            yield "", piece


def _words(text: str) -> Iterator[str]:
    held = ""
    for word in text.split(" "):
        if not word:
            continue
        if held and word in _DASHES:
            held = f"{held} {word}"
            continue
        if held:
            yield held
        held = word
    if held:
        yield held
