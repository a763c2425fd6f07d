"""Those who sign stand two by two, each under a line."""

from malverktyg.document.word.signatures import signatures
from malverktyg.domain.parts import Origin, Signatures, Text

_ORIGIN = Origin("Proposal")


def test_an_odd_signer_stands_alone_with_an_empty_place_beside() -> None:
    (table,) = signatures(Signatures(tuple(Text(name, _ORIGIN) for name in ("Kommunchef", "Ekonomichef", "Strateg"))))
    rows = table.xpath("w:tr")
    assert [["".join(cell.xpath(".//w:t/text()")) for cell in row.xpath("w:tc")] for row in rows] == [
        ["Kommunchef", "", "Ekonomichef"],
        ["Strateg", "", ""],
    ]
    assert all(cell.xpath("w:p") for row in rows for cell in row.xpath("w:tc"))  # Word refuses a cell without a paragraph
