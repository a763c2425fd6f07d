"""Blocks know their height, split as texts may be split, and draw a symbol beside its word."""

from malverktyg.document.palette import Colour
from malverktyg.document.pdf.blocks import Block, Marked, Rule, Shifted, Words, marked
from malverktyg.document.pdf.pen import Pen
from malverktyg.document.pdf.style import BODY, CELL, MEASURE
from malverktyg.document.pdf.tags import Element
from malverktyg.domain.parts import Origin

TEXT = "ord " * 100


def _lines(block: Block, width: float = 100) -> int:
    return round(block.height(width) / BODY.leading)


def test_a_text_is_as_high_as_its_lines() -> None:
    assert _lines(Words("kort", BODY)) == 1
    assert _lines(Words(TEXT, BODY)) == len(Words(TEXT, BODY).lines(100))


def test_running_text_keeps_to_its_measure() -> None:
    assert _lines(Words(TEXT, BODY, measure=100), 400) == _lines(Words(TEXT, BODY, measure=100), 100)
    assert MEASURE < 420


def test_three_lines_are_never_parted() -> None:
    text = Words("ord " * 14, BODY)
    assert _lines(text) == 3
    assert text.split(100, 2 * BODY.leading, False) is None
    assert text.least(100) == 3 * BODY.leading


def test_a_text_that_must_be_parted_is_parted_somewhere() -> None:
    text = Words("ord " * 14, BODY)
    parts = text.split(100, 0, True)
    assert parts is not None
    assert [_lines(part) for part in parts] == [1, 2]
    assert Words("kort", BODY).split(100, 0, True) is None


def test_the_parts_of_a_text_are_one_element_and_one_field() -> None:
    root, origin = Element("P"), Origin("Proposal", "p", "summary")
    parts = Words(TEXT, BODY, root, origin=origin).split(100, 5 * BODY.leading, False)
    assert parts is not None
    pen = Pen()
    for part in parts:
        pen.begin_page()
        part.draw(pen, 0, 0, 100)
    assert root.kids == [(0, 0), (1, 0)]
    assert [(place.page, place.origin) for place in pen.places] == [(0, origin), (1, origin)]


def test_a_word_stands_to_the_right_of_its_symbol_in_its_colour() -> None:
    judgement = marked("GoalStatus.achieved", "Uppnått", CELL, Element("P"))
    pen = Pen()
    pen.begin_page()
    judgement.draw(pen, 10, 0, 100)
    assert judgement.words.style.colour is Colour.OK
    assert f"1 0 0 1 {10 + judgement.indent:.2f}" in " ".join(pen.sheets[0].code)


def test_a_split_symbol_stays_with_the_first_part() -> None:
    parts = Marked("warning", Words(TEXT, BODY)).split(100, 5 * BODY.leading, False)
    assert parts is not None
    assert isinstance(parts[0], Marked)
    assert isinstance(parts[1], Shifted)
    assert parts[1].sign is None


def test_a_list_items_sign_is_not_repeated() -> None:
    parts = Shifted(Words(TEXT, BODY), 20, Words("1.", BODY)).split(120, 5 * BODY.leading, False)
    assert parts is not None
    assert [isinstance(part, Shifted) and part.sign is not None for part in parts] == [True, False]


def test_a_rule_parts_two_things_on_a_page() -> None:
    assert Rule(10, 5).between
    assert Rule(10, 5).keeps
