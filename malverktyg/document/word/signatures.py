"""The lines that are signed in Word, two beside each other."""

from collections.abc import Iterator

from malverktyg.document.pdf.style import WIDTH
from malverktyg.document.word import runs
from malverktyg.document.word.elements import Node, paragraph
from malverktyg.document.word.table import Cell, bare
from malverktyg.domain.parts import Signatures, Text

_APART = 12.0
_WIDTHS = (WIDTH / 2 - _APART, _APART, WIDTH / 2)


def signatures(found: Signatures) -> Iterator[Node]:
    """The signers two by two, each under a line to write over."""
    signers = [_signer(one) for one in found.signers]
    blank: Cell = []
    pairs = [
        (signers[place], blank, signers[place + 1] if place + 1 < len(signers) else blank) for place in range(0, len(signers), 2)
    ]
    yield bare(pairs, _WIDTHS)


def _signer(text: Text) -> Cell:
    return [paragraph("Signature", *runs.text(text.text))]
