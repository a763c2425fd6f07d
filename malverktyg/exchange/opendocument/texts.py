"""Texts of an .ods: paragraphs and runs gathered from their events, with what is struck through."""

import re

from malverktyg.exchange.cells.limits import longer
from malverktyg.exchange.cells.strings import clean
from malverktyg.exchange.ooxml.strings import Parts, joined
from malverktyg.exchange.ooxml.xml import number
from malverktyg.exchange.opendocument.styles import Styles

_LINE_ENDS = re.compile(r" *[\t\r\n][ \t\r\n]*")
_MOST_BLANKS = 100


class Paragraphs:
    """One cell's text or one note's, a line a paragraph."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._letters = ""
        self._begun = False
        self._inside = 0
        self._spans: list[bool | None] = []
        self._runs: list[tuple[int, int, bool | None]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element of the text begins."""
        if name in ("p", "h"):
            if self._begun:
                self._put("\n")
            self._begun = True
            self._inside += 1
        elif name == "span":
            told = self._styles.strikes(attributes.get("text:style-name", ""))
            self._spans.append(told if told is not None else self._spans[-1] if self._spans else None)
        elif name == "s":
            self._put(" " * min(number(attributes.get("text:c"), 1), _MOST_BLANKS))
        elif name in ("tab", "line-break"):
            self._put("\t" if name == "tab" else "\n")

    def end(self, name: str) -> None:
        """An element of the text ends."""
        if name in ("p", "h"):
            self._inside -= 1
        elif name == "span" and self._spans:
            self._spans.pop()

    def add(self, text: str) -> None:
        """Letters. Line ends that the file is laid out with count as a blank; LibreOffice writes double blanks as they are."""
        if self._inside:
            self._put(_LINE_ENDS.sub(" ", text))

    def _put(self, text: str) -> None:
        text = clean(text)
        if not text:
            return
        told = self._spans[-1] if self._spans else None
        self._runs.append((len(self._letters), len(self._letters) + len(text), told))
        self._letters = longer(self._letters, text)

    def __bool__(self) -> bool:
        return self._begun

    @property
    def text(self) -> str:
        """The whole text."""
        return self._letters

    def struck(self, whole: bool) -> Parts:
        """The parts struck through, in a cell that strikes its own letters through or not."""
        return joined([(begin, end) for begin, end, told in self._runs if (whole if told is None else told)])
