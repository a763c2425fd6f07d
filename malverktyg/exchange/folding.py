"""When two texts or values are the same for an import: typography alone is no difference."""

import re
import unicodedata
from datetime import date
from enum import StrEnum
from functools import lru_cache

from malverktyg.domain.periods import TimeSpan

_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_QUOTES = str.maketrans(
    {**dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'), **dict.fromkeys("\u2018\u2019\u201a\u00b4`", "'")}
)
_SPACES = re.compile(r"\s+")
_UNSEEN = ("Cc", "Cf", "Cn", "Cs")
# Between several responsible or focus areas in one cell of our own layout.
LIST_SEPARATOR = "; "
# Where a cell cannot hold all of a text, the export ends it with this, and the import then leaves the register's text alone.
CUT_MARK = " … [texten fortsätter i Målverktyg]"


@lru_cache(maxsize=20_000)
def smoothed(text: str) -> str:
    """The text with one kind of space and line end, without signs that nobody sees, and without blanks at its ends."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", ""))
    if text.isprintable():
        return " ".join(text.split())
    text = "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in _UNSEEN)
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n")).strip()


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """The text as a key: case, spaces, dashes, quotes and a full stop at the end make no difference."""
    return _SPACES.sub(" ", smoothed(text).translate(_DASHES).translate(_QUOTES)).rstrip(". ").casefold()


def is_blank(value: object) -> bool:
    """Whether a value says nothing, so that it erases nothing."""
    if isinstance(value, TimeSpan):
        return value.start is None and value.end is None and not value.text.strip()
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def stored(value: object) -> str:
    """A value as text, the same for values that an import finds the same; kept beside the value as what was read."""
    if value is None:
        return ""
    if isinstance(value, TimeSpan):
        return "/".join((stored(value.start), stored(value.end), folded(value.text)))
    if isinstance(value, tuple):
        return LIST_SEPARATOR.join(stored(part) for part in value)
    if isinstance(value, StrEnum | date | bool | int):
        return str(value)
    return smoothed(str(value))


def same(field: str, old: object, new: object) -> bool:
    """Whether an import would change nothing by putting ``new`` in the place of ``old``."""
    if field in ("title", "name"):
        return folded(str(old)) == folded(str(new))
    if field == "focus_areas" and isinstance(old, tuple) and isinstance(new, tuple):
        return set(old) == set(new)
    if isinstance(old, TimeSpan) and isinstance(new, TimeSpan):
        return _same_time(old, new)
    written = stored(new)
    if written.endswith(CUT_MARK.strip()):
        return stored(old).startswith(written.removesuffix(CUT_MARK.strip()).rstrip())
    return stored(old) == written


def _same_time(old: TimeSpan, new: TimeSpan) -> bool:
    """The same days, and the same words where the new one has words."""
    words = not new.text.strip() or folded(old.text) == folded(new.text)
    return (old.start, old.end) == (new.start, new.end) and words
