"""Notes on cells, old ones and threads."""

import io
import zipfile

from malverktyg.exchange.ooxml.notes import notes_of
from malverktyg.exchange.ooxml.package import Package
from tests.exchange.packages import links

OLD = """<comments><authors><author>Kanslichef</author></authors><commentList>
<comment ref="B6" authorId="0"><text><r><t>Kanslichef:</t></r><r><t xml:space="preserve">
Samma som raden ovan?</t></r></text></comment><comment ref="C1" authorId="9"><text><t>Fri</t></text></comment>
<comment ref="skräp" authorId="0"><text><t>x</t></text></comment><comment ref="D1" authorId="0"><text/></comment></commentList></comments>"""
THREAD = """<ThreadedComments><threadedComment ref="C1" id="1"><text>Stämmer det?</text></threadedComment>
<threadedComment ref="C1" id="2" parentId="1"><text>Ja</text></threadedComment></ThreadedComments>"""


def notes(*kinds: tuple[str, str], **parts: str) -> dict[tuple[int, int], str]:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/_rels/s.xml.rels", links(*kinds))
        for name, content in parts.items():
            archive.writestr(f"xl/{name}.xml", content)
    return notes_of(Package(file), "xl/s.xml")


def test_a_note_has_its_place_and_its_words_without_the_author() -> None:
    assert notes(("comments", "old.xml"), old=OLD) == {(6, 2): "Samma som raden ovan?", (1, 3): "Fri"}


def test_a_thread_stands_before_the_note_that_explains_it() -> None:
    found = notes(("threadedComment", "new.xml"), ("comments", "old.xml"), old=OLD, new=THREAD)
    assert found[1, 3] == "Stämmer det?\nJa"


def test_a_sheet_without_notes_has_none() -> None:
    assert notes(("drawing", "x.xml")) == {}
