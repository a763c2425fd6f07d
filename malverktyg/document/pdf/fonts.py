"""The paper's typeface: what its letters measure, which of them it has, and what is shown in place of those it has not."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab.pdfbase.ttfonts import TTFontFace

from malverktyg.document import signs
from malverktyg.document.signs import BOX

_REMEMBERED = 40_000
_LONG = 40


class Font:
    """One weight of Source Sans 3, measured in parts of its size."""

    def __init__(self, file_name: str) -> None:
        data = (files("resources") / "fonts" / file_name).read_bytes()
        self.face: Any = TTFontFace(BytesIO(data))
        self.name: str = self.face.name.decode("ascii")
        self.glyphs: dict[int, int] = self.face.charToGlyph
        self._advance = _Advance(self.face)
        self._reading = Lock()
        self._words: dict[str, float] = {}
        self.space = self.width(" ")

    def width(self, text: str) -> float:
        """How wide a text is at size 1; words are remembered, since a paper says the same ones over and over."""
        known = self._words.get(text)
        if known is None:
            advance = self._advance
            known = sum([advance[sign] for sign in text])
            if len(text) < _LONG:
                if len(self._words) > _REMEMBERED:
                    self._words = {}
                self._words[text] = known
        return known

    def subset(self, signs: Iterable[str]) -> bytes:
        """The weight as a file with these signs alone.

        One at a time: the face reads on in its file from where it was left, and a paper that is saved is printed in one thread
        while the one on the screen is in another. Without their parts letters as å and ö would lose their marks.
        """
        with self._reading:
            made: bytes = self.face.makeSubset([ord(sign) for sign in signs])
        return made


class _Advance(dict[str, float]):
    """A sign's width at size 1."""

    def __init__(self, face: Any) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, sign: str) -> float:
        width: float = self._face.getCharWidth(ord(sign)) / 1000
        self[sign] = width
        return width


@cache
def regular() -> Font:
    """The weight of running text."""
    return Font("SourceSans3-Regular.ttf")


@cache
def semibold() -> Font:
    """The weight of headings and of what is judged."""
    return Font("SourceSans3-Semibold.ttf")


class _Cleaning(dict[int, str | None]):
    """What a sign becomes: itself where the typeface has it, a space, nothing, or a box."""

    def __missing__(self, code: int) -> str | None:
        self[code] = shown = _shown(code)
        return shown


def _shown(code: int) -> str | None:
    sign = signs.shown(code)
    if sign is None or sign in " \u00a0":
        return sign
    return sign if ord(sign) in regular().glyphs and ord(sign) in semibold().glyphs else BOX


_CLEANING = _Cleaning()


def clean(text: str) -> str:
    """A text of signs that the typeface has, on one line: a sign that it lacks is a box, and what cannot be seen is left out."""
    if text.isascii() and text.isprintable():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_CLEANING)


def uncovered(text: str) -> str:
    """The signs of a text that are shown as a box, each once, in order."""
    found = dict.fromkeys(unicodedata.normalize("NFC", text))
    return "".join(sign for sign in found if sign != BOX and _CLEANING[ord(sign)] == BOX)
