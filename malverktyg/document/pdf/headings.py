"""Headings: text that keeps to what follows and can be jumped to from the reader's list of bookmarks."""

from dataclasses import replace

from typing_extensions import override

from malverktyg.document import typography
from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Words
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import GOAL, GROUP, SECTION, TITLE, TextStyle
from malverktyg.document.pdf.tags import Element
from malverktyg.document.typography import NBSP
from malverktyg.domain.parts import Text

_STYLES: dict[int, tuple[TextStyle, float]] = {1: (TITLE, 2.0), 2: (SECTION, 20.0), 3: (GROUP, 20.0)}


class Heading(Words):
    """A heading of a level, which is also a bookmark."""

    level = 1

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        super().draw(pen, left, top, width)
        if self.text.strip():
            pen.bookmark(self.level, self.text.replace(NBSP, " "), top)


def heading(text: Text, level: int, parent: Element) -> Heading:
    """The title (1), a section's heading (2) or a group's (3): without a full stop."""
    style, before = _STYLES[level]
    return _heading(typography.heading(text.text), text, level, parent, style=style, before=before)


def goal_heading(text: Text, level: int, parent: Element) -> Heading:
    """A goal's wording as a heading: a decision gave it, so it keeps its full stop."""
    return _heading(typography.typeset(text.text), text, level, parent, style=GOAL, before=0.0)


def _heading(written: str, text: Text, level: int, parent: Element, *, style: TextStyle, before: float) -> Heading:
    style = replace(style, colour=Colour.PART) if text.missing else style
    made = Heading(written, style, parent.child(f"H{level}"), origin=text.origin, before=before, keeps=True)
    made.level = level
    return made
