"""The paper's head on its first page, the running head of the others, and the foot."""

from collections.abc import Iterator

from malverktyg.document.pdf.blocks import Block, Rule, Words
from malverktyg.document.pdf.dots import raster_of
from malverktyg.document.pdf.fonts import clean
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.picture import Picture
from malverktyg.document.pdf.style import (
    BOTTOM,
    DOCUMENT,
    FACT,
    FACT_MISSING,
    LABEL,
    LEFT,
    LOGO,
    META,
    PAGE_HEIGHT,
    RUNNING,
    SENDER,
    SENDER_MISSING,
    WIDTH,
    TextStyle,
)
from malverktyg.document.pdf.table import Columns, Row, Stack
from malverktyg.document.pdf.tags import Element
from malverktyg.document.texts import DRAFT, PAGE
from malverktyg.document.typography import typeset
from malverktyg.domain.parts import Labelled, Text
from malverktyg.domain.whole import Attached, Head, Logo

_SENDER = Columns.of(WIDTH / 2, WIDTH / 2)
_FACTS = Columns.of(WIDTH / 4, WIDTH / 4, WIDTH / 4, WIDTH / 4)
_RUNNING_TOP = 42.0
_RUNNING_RULE = 60.0
_APART = 8.0


def head_blocks(head: Head, parent: Element, *, draft: bool = False) -> Iterator[Block]:
    """Who sends the paper and what it is, and under that the facts of the matter."""
    section = parent.child("Sect")
    sender = Stack(
        [
            *_logo(head.logo, section),
            _told(head.municipality, SENDER, SENDER_MISSING, section),
            _told(head.administration, META, FACT_MISSING, section),
        ]
    )
    kind = [Words(head.document, DOCUMENT, section.child("P"))]
    if draft:
        kind.append(Words(DRAFT, FACT_MISSING, section.child("P")))
    row = Row(_SENDER, [sender, Stack(kind)])
    row.after = 18.0
    yield row
    facts = Row(_FACTS, [_fact(one, section) for one in (head.day, head.dnr, head.officer, head.recipient)])
    facts.after = 12.0
    yield facts
    yield Rule(0.0, 20.0)


def _logo(logo: Logo | None, section: Element) -> Iterator[Block]:
    raster = raster_of(logo.png) if logo else None
    if logo and raster:
        element = section.child("Figure", alternative=clean(typeset(logo.told.text)))
        made = Picture(raster, LOGO, element, logo.told.origin)
        made.after = 8.0
        yield made


def _fact(fact: Labelled, section: Element) -> Block:
    return Stack([Words(fact.label, LABEL, section.child("P")), _told(fact.value, FACT, FACT_MISSING, section)])


def _told(text: Text, style: TextStyle, missing: TextStyle, section: Element) -> Words:
    return Words(typeset(text.text), missing if text.missing else style, section.child("P"), origin=text.origin)


class Frame:
    """What stands on every page outside the text: the page's number, the running head, and the first page's foot."""

    def __init__(self, head: Head, pages: int, *, draft: bool = False) -> None:
        self.head, self.pages, self.draft = head, pages, draft
        self._name(f"{head.municipality.text} · {head.document}")

    def turn_to(self, attached: Attached) -> None:
        """Name an appendix on the pages from here on."""
        self._name(attached.section.heading.text)

    def _name(self, words: str) -> None:
        self._running = (
            (_one_line(words, WIDTH * 0.5 - _APART), LEFT),
            (_one_line(self.head.dnr.value.text, WIDTH * 0.3 - _APART), LEFT + WIDTH * 0.5),
        )

    def draw(self, pen: Pen) -> None:
        """Draw the number and the running head on the page begun last, as artifacts."""
        number = typeset(PAGE.format(page=pen.page + 1, pages=self.pages))
        if self.draft and pen.page:
            number = f"{DRAFT} · {number}"
        _artifact(pen, number, LEFT + WIDTH - RUNNING.font.width(number) * RUNNING.size)
        if pen.page:
            for text, left in self._running:
                _artifact(pen, text, left)
            pen.rule(LEFT, _RUNNING_RULE, LEFT + WIDTH)

    def foot(self, pen: Pen, parent: Element) -> None:
        """The municipality's address at the foot of the first page."""
        if self.head.letterhead is None:
            return
        words = Words(typeset(self.head.letterhead.text), RUNNING, parent.child("P"), origin=self.head.letterhead.origin)
        top = PAGE_HEIGHT - BOTTOM + 12
        pen.rule(LEFT, top - 6, LEFT + WIDTH)
        words.draw(pen, LEFT, top, WIDTH)


def _one_line(text: str, width: float) -> str:
    """A text on one line, cut where it would reach the next."""
    lines = Words(typeset(text), RUNNING).lines(width)
    return lines[0] if len(lines) == 1 else lines[0].rstrip() + "…"


def _artifact(pen: Pen, text: str, left: float) -> None:
    with pen.tagged(None):
        pen.text([text], RUNNING, left, _RUNNING_TOP, WIDTH)
