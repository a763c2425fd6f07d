"""The lines that are signed, two beside each other."""

from collections.abc import Iterator

from typing_extensions import override

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block, Words
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import FACT, WIDTH
from malverktyg.document.pdf.table import Columns, Row, Stack
from malverktyg.document.pdf.tags import Element
from malverktyg.document.typography import typeset
from malverktyg.domain.parts import Signatures

_PAIR = Columns.of(WIDTH / 2, WIDTH / 2)
_ROOM = 40.0


class _Line(Block):
    """Room to write over a line."""

    after = 4.0

    @override
    def height(self, width: float) -> float:
        return _ROOM

    @override
    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        pen.rule(left, top + _ROOM, left + width - 12, Colour.EDGE)


def signature_blocks(signatures: Signatures, parent: Element) -> Iterator[Block]:
    """The signers two by two; a line and its name are never parted."""
    signers = signatures.signers
    for start in range(0, len(signers), 2):
        pair = [
            Stack([_Line(), Words(typeset(one.text), FACT, parent.child("P"), origin=one.origin)])
            for one in signers[start : start + 2]
        ]
        yield Row(_PAIR, [*pair, *[Stack([])] * (2 - len(pair))])
