"""Streams of XML without prefixes and without document types."""

from xml.parsers.expat import ExpatError

import pytest

from malverktyg.exchange.cells.limits import TooMuch
from malverktyg.exchange.ooxml.xml import DocumentType, Growing, flag, is_on, localise, number, tree, walk


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


@pytest.mark.parametrize("xml", ["<a><b>1</b><b>2å</b></a>", '<x:a xmlns:x="u"><x:b>1</x:b><x:b>2å</x:b></x:a>'])
def test_a_growing_tree_may_be_taken_from_but_for_what_is_open(xml: str) -> None:
    data, taken = xml.encode(), list[str | None]()
    for root in Growing().read(data[at : at + 3] for at in range(0, len(data), 3)):
        ready = root[:-1]
        taken += [one.text for one in ready]
        del root[: len(ready)]
    assert (root.tag, taken, [(one.tag, one.text) for one in root]) == ("a", ["1"], [("b", "2å")])


def test_a_text_that_never_ends_is_too_much() -> None:
    with pytest.raises(TooMuch):
        list(Growing().read([b"<a><b>", *[b"x" * 50_000] * 12, b"</b></a>"]))


def test_a_growing_tree_refuses_document_types_and_tells_broken_xml() -> None:
    with pytest.raises(DocumentType):
        list(Growing().read([b"<!DOCTYPE a><a/>"]))
    with pytest.raises(ExpatError):
        list(Growing().read([b"<a><b></a>"]))


def test_what_stands_in_an_extension_loses_its_prefixes() -> None:
    root = next(iter(Growing().read([b'<a xmlns:x="u"><x:b x:id="1"><x:c/></x:b></a>'])))
    assert [(one.tag, dict(one.attrib)) for one in localise(root).iter()][1:] == [("b", {"id": "1"}), ("c", {})]


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
