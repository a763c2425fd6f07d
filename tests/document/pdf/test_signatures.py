"""Signers stand two by two over their names."""

from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.signatures import signature_blocks
from malverktyg.document.pdf.table import Row
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import Origin, Signatures, Text


def test_a_line_and_its_name_are_never_parted() -> None:
    signers = tuple(Text(name, Origin("Proposal", "p", "signatures")) for name in ("Kommunchef", "Strateg", "Controller"))
    section, pen = Element("Sect"), Pen()
    pen.begin_page()
    rows = list(signature_blocks(Signatures(signers), section))
    for row in rows:
        assert isinstance(row, Row)
        assert row.split(400, 20, False) is None
        row.draw(pen, 0, 0, 400)
    assert len(rows) == 2
    assert len(section.kids) == 3
    assert sum(" l S Q" in line for line in pen.sheets[0].code) == 3
