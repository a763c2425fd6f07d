"""A goal in Word: its judgement as word, symbol and colour, and its activities in tables."""

from malverktyg.document.palette import Colour
from tests.document.word.pages import W, opened


def _runs(word: str) -> list[tuple[bool, str]]:
    """For each judgement with a word: whether a symbol stands before it, and its colour."""
    found = []
    for line in opened().element.body.iter(f"{W}p"):
        runs = line.findall(f"{W}r")
        if len(runs) == 2 and runs[1].xpath("string(w:t)").strip() == word:
            found.append((bool(runs[0].xpath("w:drawing")), runs[1].xpath("string(w:rPr/w:color/@w:val)")))
    return found


def test_a_status_is_word_symbol_and_colour() -> None:
    for word, colour in (("Uppnått", Colour.OK), ("Ej uppnått", Colour.NO), ("Försenad", Colour.NO), ("Ej bedömt", Colour.NONE)):
        found = _runs(word)
        assert found
        assert set(found) == {(True, colour.value)}


def test_a_symbol_beside_its_word_is_an_ornament() -> None:
    drawings = opened().element.xpath("//wp:docPr[@descr='']")
    assert drawings
    assert all(one.xpath(".//*[local-name()='decorative']/@val") == ["1"] for one in drawings)


def test_activities_stand_under_what_was_done_planned_and_cancelled() -> None:
    heads = {
        one.rows[0].cells[0].text for one in opened().tables if len(one.columns) == 4 and one._tbl.xpath("w:tblPr/w:tblStyle")
    }
    assert heads == {"Genomförda aktiviteter", "Planerade och pågående aktiviteter", "Avbrutna aktiviteter"}
