"""What Excel hides inside texts and notes: escaped characters, author lines, and which parts are struck through."""

import re
from typing import Any

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_THREAD = re.compile(r"^\[[^\]\n]*\]\s*\n.*?\n\s*(?:Comment|Kommentar|Anteckning):[ ]*\n?", re.DOTALL)
_REPLY = re.compile(r"^\s*(?:Reply|Svar):[ ]*$", re.MULTILINE)
_LINE_ENDS = {0x000D: "\n"}


def clean(text: str) -> str:
    """A text as Excel shows it: ``_x000D_`` and its like undone (ECMA-376, 22.9.2.19), line ends as ``\\n``, control characters out."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isprintable():
        return text
    return "".join(letter for letter in text if letter in "\n\t" or not _is_control(letter))


def _is_control(letter: str) -> bool:
    return ord(letter) < 0x20 or 0x7F <= ord(letter) < 0xA0 or 0xD800 <= ord(letter) < 0xE000 or letter in "\ufeff\u200b"


def note_text(text: str, author: str) -> str:
    """A note without what Excel puts before it: its author's line, or the explanation of a threaded comment."""
    text = clean(text).strip()
    thread = _THREAD.match(text)
    if thread:
        return "\n".join(part.strip() for part in _REPLY.sub("", text[thread.end() :]).splitlines() if part.strip())
    first, _, rest = text.partition("\n")
    return rest.strip() if author and first.strip() in (f"{author}:", author) and rest.strip() else text


def struck_parts(value: Any, whole: bool) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text, rich or plain, cleaned, and the parts of it that are struck through. A part without a font of its own has the cell's."""
    if isinstance(value, str) and not isinstance(value, list):
        text = clean(value)
        return text, ((0, len(text)),) if whole and text else ()
    pieces, struck, at = [], [], 0
    for run in value:
        piece = clean(str(run))
        if piece and (whole if isinstance(run, str) else bool(run.font.strike)):
            struck.append((at, at + len(piece)))
        pieces.append(piece)
        at += len(piece)
    return "".join(pieces), _joined(struck)


def _joined(parts: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for begin, end in parts:
        if joined and joined[-1][1] == begin:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((begin, end))
    return tuple(joined)
