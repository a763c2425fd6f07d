"""What the file says of itself is well-formed, whatever the title holds."""

from xml.etree import ElementTree

import pytest

from malverktyg.document.pdf.fonts import clean
from malverktyg.document.pdf.metadata import About, xmp
from tests.registers import TODAY


@pytest.mark.parametrize("title", ["Måluppföljning", "<b>&amp; ]]>", "{title}", clean("\x00\ud800\ufffe 😀")])
def test_the_packet_holds_the_title(title: str) -> None:
    packet = xmp(About(title, "Kommunförvaltningen", "Tjänsteskrivelse", "sv-SE", TODAY))
    tree = ElementTree.fromstring(packet)
    dc = "{http://purl.org/dc/elements/1.1/}"
    assert ["".join(element.itertext()) for element in tree.iter(f"{dc}title")] == [title]
    assert [element.text for element in tree.iter("{http://www.aiim.org/pdfa/ns/id/}part")] == ["2"]
    assert [element.text for element in tree.iter("{http://www.aiim.org/pdfua/ns/id/}part")] == ["1"]
    assert b"2023-09-21T00:00:00Z" in packet
