"""What a text may hold on paper: signs that cannot be seen or written to a file are left out, on one line and in one spelling."""

import unicodedata

BOX = "\u25a1"


def shown(code: int) -> str | None:
    """What a sign becomes, whatever the typeface: itself, a space, nothing, or a box."""
    sign = chr(code)
    kind = unicodedata.category(sign)
    if sign in "\u00a0\u2007\u202f":
        return "\u00a0"
    if kind in ("Zs", "Zl", "Zp") or sign in "\t\n\r\v\f\x85":
        return " "
    if kind in ("Cc", "Cf") or 0xFE00 <= code <= 0xFE0F:
        return None
    return BOX if kind in ("Cs", "Cn", "Co") else sign


class _Cleaning(dict[int, str | None]):
    def __missing__(self, code: int) -> str | None:
        self[code] = found = shown(code)
        return found


_CLEANING = _Cleaning()


def clean(text: str) -> str:
    """A text that any typeface and any XML can take: what is no sign at all is a box."""
    if text.isascii() and text.isprintable():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_CLEANING)
