"""What Excel and other programs hide inside texts and notes: escaped characters, author lines, names without blanks."""

import re
import unicodedata
from functools import lru_cache

from malverktyg.exchange.cells.texts import OUR_NOTES

_DASHES = dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212), "-")
_UNSEEN = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF))
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_THREAD = re.compile(r"^\[[^\]\n]*\][^\S\n]*\n.*?\n[^\S\n]*(?:Comment|Kommentar|Anteckning):[ ]*\n?", re.DOTALL)
_REPLY = re.compile(r"^\s*(?:Reply|Svar):[ ]*$", re.MULTILINE)

_OURS = re.compile(rf"^{re.escape(OUR_NOTES)}[ ]*$", re.MULTILINE)

_NAME = re.compile(
    r"(?:fields\.)?(?P<words>[^\W\d]\w*(?:_\w+)+|[a-zåäö]+\d*(?:[A-ZÅÄÖ]+[a-zåäö\d]*)+"
    r"|(?:[A-ZÅÄÖ]+[a-zåäö\d]+)+(?:[A-ZÅÄÖ]{2,}|(?<=..))|[a-z]+)(?:\.(?:name|value|displayName|key))?"
)
_HUMPS = re.compile(r"(?<=[a-zåäö\d])(?=[A-ZÅÄÖ])|(?<=[A-ZÅÄÖ])(?=[A-ZÅÄÖ][a-zåäö])")


def clean(text: str) -> str:
    """A text as Excel shows it: ``_x000D_`` and its like undone (ECMA-376, 22.9.2.19), one kind of line end, no controls."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(letter for letter in text if letter in "\n\t" or not _is_control(letter))


def _is_control(letter: str) -> bool:
    return ord(letter) < 0x20 or 0x7F <= ord(letter) < 0xA0


@lru_cache(maxsize=20_000)
def even(text: str) -> str:
    """A text for comparing: small letters, one kind of dash and of blank, nothing that is not seen, no double blanks."""
    text = unicodedata.normalize("NFC", text).casefold().translate(_DASHES).translate(_UNSEEN)
    return " ".join(text.split())


def note_text(text: str, author: str) -> str:
    """A note without what Excel puts before it: its author's line, or the explanation of a threaded comment.

    What a marked copy of ours has put below its own head is left out: the program does not read what it wrote.
    """
    text = _OURS.split(clean(text), 1)[0].strip()
    thread = _THREAD.match(text)
    if thread:
        return "\n".join(part.strip() for part in _REPLY.sub("", text[thread.end() :]).splitlines() if part.strip())
    first, _, rest = text.partition("\n")
    return rest.strip() if author and first.strip() in (f"{author}:", author) and rest.strip() else text


@lru_cache(maxsize=20_000)
def name_words(text: str) -> str:
    """The words of a name that a program gave ("start_date", "startDate", "IN_PROGRESS") in small letters, or nothing."""
    match = None if " " in text.strip() else _NAME.fullmatch(text.strip())
    words = _HUMPS.sub(" ", match["words"]).replace("_", " ").lower().split() if match else []
    return " ".join(words) if len(words) > 1 or (match and "." in match[0]) else ""
