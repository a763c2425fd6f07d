"""The tag tree keeps its elements in reading order."""

from malverktyg.document.pdf.tags import Element


def test_elements_are_walked_in_reading_order() -> None:
    root = Element("Document")
    first = root.child("Sect")
    first.child("H1")
    root.child("P")
    first.child("P")
    assert [element.kind for element in root.walk()] == ["Document", "Sect", "H1", "P", "P"]
    assert first.parent is root
