"""The part of a sheet's notes."""

import pytest

from malverktyg.exchange.marks.comments import empty, places, with_notes
from malverktyg.exchange.ooxml.xml import tree

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OLD = (
    f'<c:comments xmlns:c="{MAIN}"><c:authors><c:author>Kansliet</c:author></c:authors><c:commentList>'
    '<c:comment ref="A1" authorId="0"><c:text><c:t>Ring</c:t><c:phoneticPr fontId="1"/></c:text></c:comment>'
    "</c:commentList></c:comments>"
).encode()


def said(data: bytes) -> dict[str, str]:
    found = tree(data).iterfind("commentList/comment")
    return {one.get("ref", ""): "".join(piece.text or "" for piece in one.iterfind("text//t")) for one in found}


def test_several_notes_are_put_into_an_empty_part() -> None:
    data = with_notes(empty(MAIN), {(1, 1): "Ett & två", (2, 28): "Tre"})
    assert said(data) == {"A1": "Från Målverktyg:\nEtt & två", "AB2": "Från Målverktyg:\nTre"}
    assert places(data) == {(1, 1), (2, 28)}


def test_a_note_that_is_there_is_kept_and_added_to() -> None:
    data = with_notes(OLD, {(1, 1): "Titta", (2, 1): "Ny"})
    assert said(data) == {"A1": "Ring\n\nFrån Målverktyg:\nTitta", "A2": "Från Målverktyg:\nNy"}
    assert [one.text for one in tree(data).iterfind("authors/author")] == ["Kansliet", "Målverktyg"]
    assert data.index(b"Titta") < data.index(b"phoneticPr")
    assert tree(data).find("commentList")[1].get("authorId") == "1"  # type: ignore[index]


def test_a_part_without_a_list_is_refused() -> None:
    with pytest.raises(ValueError, match="authors"):
        with_notes(b"<comments/>", {(1, 1): "Ny"})
