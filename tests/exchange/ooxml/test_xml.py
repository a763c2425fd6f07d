"""Streams of XML without prefixes and without document types."""

from xml.parsers.expat import ExpatError

import pytest

from malverktyg.exchange.ooxml.xml import DocumentType, flag, is_on, number, tree, walk


def names(xml: str, size: int = 5) -> list[str]:
    """The names that are told of an XML that comes in small pieces."""
    told: list[str] = []
    data = xml.encode()
    walk((data[at : at + size] for at in range(0, len(data), size)), lambda name, _: told.append(name), told.append, told.append)
    return told


def test_prefixes_make_no_difference() -> None:
    assert names('<x:a xmlns:x="u"><x:b>å</x:b></x:a>') == names('<a xmlns="u"><b>å</b></a>') == ["a", "b", "å", "b", "a"]


def test_a_document_type_is_refused_before_anything_is_told() -> None:
    with pytest.raises(DocumentType):
        names('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')


@pytest.mark.parametrize("encoding", ["påhittad", "hex", "X-1"])
def test_an_encoding_that_nobody_knows_is_broken_xml(encoding: str) -> None:
    with pytest.raises(ExpatError):
        names(f'<?xml version="1.0" encoding="{encoding}"?><a/>')


def test_broken_xml_is_told() -> None:
    with pytest.raises(ExpatError):
        names("<a><b></a>")


def test_nobody_listens_to_what_is_quiet() -> None:
    told: list[str] = []
    walk(
        [b"<a>", b"<b/>", b"<c/>", b"</a>"],
        lambda name, _: told.append(name),
        lambda _: None,
        lambda _: None,
        lambda c: c == b"<b/>",
    )
    assert told == ["a", "c"]


def test_a_tree_keeps_local_names_and_the_fallback_alone() -> None:
    root = tree(
        b'<a r:id="1" xmlns:r="u" xmlns:mc="m"><mc:AlternateContent><mc:Choice><b/></mc:Choice><mc:Fallback><c/></mc:Fallback></mc:AlternateContent></a>'
    )
    assert root.get("id") == "1"
    assert [child.tag for child in root] == ["c"]


def test_flags_and_numbers() -> None:
    assert flag(tree(b"<b/>"))
    assert not flag(tree(b'<b val="0"/>'))
    assert not flag(None)
    assert is_on("true")
    assert not is_on(None)
    assert (number("12"), number("x", 3), number(None)) == (12, 3, 0)
