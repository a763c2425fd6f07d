"""The pen marks what it draws, and remembers where."""

import pytest

from malverktyg.document.marks import MARKS
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import BODY, NUMBER, PAGE_HEIGHT
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import Origin


@pytest.fixture
def pen() -> Pen:
    made = Pen()
    made.begin_page()
    return made


def test_marked_content_is_numbered_page_by_page(pen: Pen) -> None:
    first, second = Element("P"), Element("H1")
    for element in (first, second):
        with pen.tagged(element):
            pass
    pen.begin_page()
    with pen.tagged(first):
        pass
    assert first.kids == [(0, 0), (1, 0)]
    assert second.kids == [(0, 1)]
    assert [sheet.marked for sheet in pen.sheets] == [[first, second], [first]]


def test_what_has_no_element_is_an_artifact(pen: Pen) -> None:
    pen.rule(0, 10, 100)
    assert pen.sheets[0].code[0] == "/Artifact BMC"
    assert pen.sheets[0].code[-1] == "EMC"


@pytest.mark.parametrize("key", MARKS)
def test_every_symbol_can_be_drawn(pen: Pen, key: str) -> None:
    pen.symbol(key, 10, 20, 12)
    code = " ".join(pen.sheets[0].code)
    assert f"0.5000 0 0 -0.5000 10.00 {PAGE_HEIGHT - 20:.2f} cm" in code
    assert code.count("q ") == code.count(" Q") == 1


def test_digits_are_set_against_the_right_edge(pen: Pen) -> None:
    pen.text(["1"], NUMBER, 0, 0, 50)
    pen.text(["11"], NUMBER, 0, 0, 50)
    starts = [float(line.split()[4]) for line in pen.sheets[0].code if " Tm " in line]
    assert starts[0] - starts[1] == pytest.approx(NUMBER.font.width("1") * NUMBER.size, abs=0.02)


def test_lines_stand_a_leading_apart(pen: Pen) -> None:
    pen.text(["ett ", "två"], BODY, 0, 0, 50)
    assert any(f"{BODY.leading:g} TL" in line for line in pen.sheets[0].code)
    assert any(line.startswith("T* ") for line in pen.sheets[0].code)


def test_only_words_with_an_origin_have_a_place(pen: Pen) -> None:
    pen.note(None, 0, 0, 1, 1)
    pen.note(Origin("Goal", "g", "title"), 1, 2, 3, 4)
    assert [(place.left, place.top, place.right, place.bottom) for place in pen.places] == [(1, 2, 3, 4)]
