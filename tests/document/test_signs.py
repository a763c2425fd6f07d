"""Any text becomes one that XML and every typeface can take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from malverktyg.document.signs import BOX, clean


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("klart 😀", "klart 😀"),
        ("שלום", "שלום"),
        ("\x00nul\x07", "nul"),
        ("\ud800", BOX),
        ("\ufffe\uffff", BOX * 2),
        ("a\tb\nc\u2028d", "a b c d"),
        ("\u202eabc\u202c", "abc"),
        ("e\u0301", "é"),
        ("10\u202f000", "10\u00a0000"),
    ],
)
def test_what_cannot_be_seen_or_written_is_left_out(written: str, shown: str) -> None:
    assert clean(written) == shown


@given(st.text(st.characters(codec=None)))
def test_xml_takes_whatever_is_left(text: str) -> None:
    element = etree.Element("a")
    element.text = clean(text)
    assert clean(clean(text)) == clean(text)
