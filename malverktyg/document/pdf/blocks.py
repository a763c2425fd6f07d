"""The blocks that a page is built of: each knows its height in a column, how it splits over a page's end, and how it is drawn."""

from collections.abc import Sequence
from dataclasses import replace

from typing_extensions import override

from malverktyg.document.addresses import may_hold_links, runs_of
from malverktyg.document.palette import word_colour
from malverktyg.document.pdf.fonts import clean
from malverktyg.document.pdf.lines import balanced_lines, break_lines
from malverktyg.document.pdf.links import draw_linked
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import HAIRLINE, TextStyle
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import Origin

_FEW = 2  # lines that may not be left alone at the foot or the head of a page


class Block:
    """Something that takes up height.

    ``before`` and ``after`` are the spaces above and under it, of which a page's head and foot need none. ``keeps`` holds it to
    the block that follows, ``between`` makes it fall away at a page's head, and ``fresh`` begins a page with it.
    """

    before: float = 0.0
    after: float = 0.0
    keeps: bool = False
    between: bool = False
    fresh: bool = False

    def height(self, width: float) -> float:
        """How high it is in a column so wide, in points."""
        raise NotImplementedError

    def least(self, width: float) -> float:
        """How much of it must fit for it to begin on a page."""
        return self.height(width)

    def split(self, width: float, room: float, forced: bool) -> "tuple[Block, Block] | None":  # noqa: ARG002
        """The part that fits in ``room`` and the rest, nothing where it must go on whole. ``forced`` asks for any split."""
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw it with its upper left corner at a place."""
        raise NotImplementedError


class Words(Block):
    """Running text in one style. ``lines`` are given where the text is the rest of one that was split."""

    def __init__(
        self,
        text: str,
        style: TextStyle,
        element: Element | None = None,
        *,
        origin: Origin | None = None,
        before: float = 0.0,
        keeps: bool = False,
        measure: float | None = None,
    ) -> None:
        self.text, self.style, self.element, self.origin = clean(text), style, element, origin
        self.before, self.keeps, self.measure = before, keeps, measure
        self.after = style.after
        self._broken: tuple[float, Sequence[str]] | None = None

    def lines(self, width: float) -> Sequence[str]:
        """The text's lines in a column, or in its own measure where that is narrower."""
        width = min(width, self.measure or width)
        if self._broken is None or self._broken[0] != width:
            breaking = balanced_lines if self.measure else break_lines
            self._broken = (width, breaking(self.text, self.style.font, self.style.size, width))
        return self._broken[1]

    @property
    def natural(self) -> float:
        """How wide the text is on one line."""
        return self.style.font.width(self.text) * self.style.size

    @override
    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.style.leading

    @override
    def least(self, width: float) -> float:
        count = len(self.lines(width))
        return (count if count < _FEW * 2 else _FEW) * self.style.leading

    @override
    def split(self, width: float, room: float, forced: bool) -> "tuple[Block, Block] | None":
        lines = self.lines(width)
        fits = int(room / self.style.leading + 1e-6)
        if not forced:
            fits = min(fits, len(lines) - _FEW)
            if fits < _FEW:
                return None
        fits = max(fits, 1)
        if fits >= len(lines):
            return None
        return self._part(width, lines[:fits]), self._part(width, lines[fits:])

    def _part(self, width: float, lines: Sequence[str]) -> "Words":
        part = Words("", self.style, self.element, origin=self.origin, keeps=self.keeps, measure=self.measure)
        part._broken = (min(width, self.measure or width), lines)
        return part

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        lines = self.lines(width)
        if self.element and may_hold_links(lines) and not self.style.right:
            draw_linked(pen, self.element, list(runs_of(lines, whole=bool(self.text))), self.style, (left, top))
        else:
            with pen.tagged(self.element):
                pen.text(lines, self.style, left, top, width)
        pen.note(self.origin, left, top, left + width, top + len(lines) * self.style.leading)


class Marked(Block):
    """A symbol with its word, or with a whole text, to the right of it."""

    def __init__(self, symbol: str, words: Words) -> None:
        self.symbol, self.words = symbol, words
        self.size = words.style.size * 1.06
        self.indent = self.size + words.style.size * 0.5
        self.before, self.after, self.keeps = words.before, words.after, words.keeps

    @property
    def natural(self) -> float:
        """How wide symbol and word are on one line."""
        return self.indent + self.words.natural

    @override
    def height(self, width: float) -> float:
        return self.words.height(width - self.indent)

    @override
    def least(self, width: float) -> float:
        return self.words.least(width - self.indent)

    @override
    def split(self, width: float, room: float, forced: bool) -> "tuple[Block, Block] | None":
        parts = self.words.split(width - self.indent, room, forced)
        return (Marked(self.symbol, _words(parts[0])), Shifted(parts[1], self.indent)) if parts else None

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        pen.symbol(self.symbol, left, top + (self.words.style.leading - self.size) / 2, self.size)
        self.words.draw(pen, left + self.indent, top, width - self.indent)


class Shifted(Block):
    """A block moved to the right, with a sign of its own (a number or a bullet) in the margin so made."""

    def __init__(self, block: Block, indent: float, sign: Words | None = None) -> None:
        self.block, self.indent, self.sign = block, indent, sign
        self.before, self.after, self.keeps = block.before, block.after, block.keeps

    @override
    def height(self, width: float) -> float:
        return self.block.height(width - self.indent)

    @override
    def least(self, width: float) -> float:
        return self.block.least(width - self.indent)

    @override
    def split(self, width: float, room: float, forced: bool) -> "tuple[Block, Block] | None":
        parts = self.block.split(width - self.indent, room, forced)
        return (Shifted(parts[0], self.indent, self.sign), Shifted(parts[1], self.indent)) if parts else None

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        if self.sign is not None:
            self.sign.draw(pen, left, top, self.indent)
        self.block.draw(pen, left + self.indent, top, width - self.indent)


class Rule(Block):
    """A hairline across the column, between two things on a page."""

    keeps = True
    between = True

    def __init__(self, before: float, after: float) -> None:
        self.before, self.after = before, after

    @override
    def height(self, width: float) -> float:
        return HAIRLINE

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        pen.rule(left, top, left + width)


def marked(symbol: str, word: str, style: TextStyle, element: Element | None, origin: Origin | None = None) -> Marked:
    """A judgement as symbol, word and colour."""
    return Marked(symbol, Words(word, replace(style, colour=word_colour(symbol)), element, origin=origin))


def _words(block: Block) -> Words:
    if not isinstance(block, Words):
        raise TypeError(block)
    return block
